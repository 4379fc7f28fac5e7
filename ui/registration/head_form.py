"""The first rows of the form: line, day of receipt, source, and who takes the case."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.cases import INSPECTION_SOURCES, Line, Source
from disputes_app.domain.kinds.common import ORGANISATIONS
from disputes_app.domain.kinds.receipt import OUTSIDE
from disputes_app.domain.staff import RIGHTS, Actor, Right, Role
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.date_words import WorkingDays
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import TextField
from ui.roster import Roster, office_name
from ui.wording import code_text, name_of

LABEL_WIDTH = 140
FIELD_WIDTH = 300
LONG_PAST_DAYS = 30
"""From here on a day of receipt looks like that of an old case."""


class HeadForm(FormColumn):
    """Rows that depend on the line show and hide themselves.

    Signals:
        changed: line or source is another one now.
    """

    changed = Signal()

    def __init__(self, today: date, work: WorkingDays, parent: QWidget | None = None) -> None:
        super().__init__(parent, label_width=LABEL_WIDTH)
        self._today = today
        self._roster = Roster()
        self._needs_word = False
        self.line: ChoiceField[Line] = ChoiceField(
            [Choice(line, code_text(line)) for line in Line], required=True
        )
        self.received = DateField(
            today, work=work, earliest=EARLIEST_DAY, latest=today, required=True
        )
        self.old_number = TextField(longest=60, placeholder=self.tr("没有旧案号可以不填"))
        self.back_entry = QCheckBox(self.tr("补录旧案"))
        self.supervisor: ChoiceField[str] = ChoiceField(required=True)
        self.source: ChoiceField[Source] = ChoiceField(
            [Choice(source, code_text(source)) for source in INSPECTION_SOURCES], required=True
        )
        self.organisation: ChoiceField[str] = ChoiceField(
            [Choice(one.value, name_of(one)) for one in ORGANISATIONS], required=True
        )
        self.office: ChoiceField[int] = ChoiceField(required=True)
        self.handler: ChoiceField[int | None] = ChoiceField()
        self.add(self.tr("业务"), self.line, mark=True)
        self.add(self.tr("收件日期"), self.received, mark=True)
        self.add("", self.back_entry, hint=self.tr("旧案号不占用本年编号，案件标明“补录”"))
        self.back_entry.setAccessibleName(self.back_entry.text())
        self.add(self.tr("旧案号"), self.old_number)
        self.add(self.tr("同意补录的负责人"), self.supervisor, mark=True)
        self.add(self.tr("案件来源"), self.source, mark=True)
        self.add(self.tr("调解组织"), self.organisation, mark=True)
        self.add(self.tr("承办机构"), self.office, mark=True)
        self.add(self.tr("承办人"), self.handler, hint=self.tr("可以以后指派"))
        for field in (self.old_number, self.organisation, self.office):
            field.setMinimumWidth(FIELD_WIDTH)
        self.line.value_changed.connect(self._on_line)
        self.source.value_changed.connect(lambda _source: self.changed.emit())
        self.received.value_changed.connect(self._on_received)
        self.back_entry.toggled.connect(lambda _on: self._show_old_case())
        self.office.value_changed.connect(lambda _office: self._on_office())
        self.organisation.value_changed.connect(self._on_organisation)
        self.received.set_value(today)
        self.source.set_value(Source.COMPLAINT)
        self.organisation.set_value(ORGANISATIONS[0].value)

    @property
    def chosen_source(self) -> Source:
        """The source; mediation and arbitration know only the application."""
        chosen = self.source.value()
        is_inspection = self.line.value() is Line.INSPECTION
        return chosen if is_inspection and chosen is not None else Source.APPLICATION

    @property
    def is_back_entry(self) -> bool:
        """Whether this is an old case that is entered later."""
        return self.back_entry.isChecked() and not self.back_entry.isHidden()

    def forget_old_case(self) -> None:
        """Begin with a case of today."""
        self.old_number.clear()
        self.back_entry.setChecked(False)

    def begin(self, roster: Roster, actor: Actor) -> None:
        """Offer the organisation, with the line and office of ``actor`` chosen at first."""
        self._roster = roster
        self._needs_word = Right.BACK_ENTER not in RIGHTS[actor.role]
        names = [one.name for one in roster.staff if one.role == Role.SUPERVISOR.value]
        self.supervisor.set_choices([Choice(name, name) for name in dict.fromkeys(names)])
        self._show_old_case()
        own = next((one for one in roster.offices if one.id == actor.office_id), None)
        line = self.line.value() or (own.line if own is not None else None) or Line.ARBITRATION
        self.line.set_value(line)
        self._on_line(line)
        if own is not None and self.office.value() != own.id:
            self.office.set_value(own.id if own in roster.offices_of(line) else self.office.value())
        handlers = {one.id for one in roster.handlers_of(self.office.value())}
        if self.handler.value() is None and actor.staff_id in handlers:
            self.handler.set_value(actor.staff_id)

    def set_today(self, today: date) -> None:
        """Take another day for today; a day of receipt that was not changed goes with it."""
        if today == self._today:
            return
        untouched = self.received.value() == self._today
        self._today = today
        self.received.set_limits(earliest=EARLIEST_DAY, latest=today)
        if untouched:
            self.received.set_value(today)

    def _on_line(self, line: Line | None) -> None:
        self.set_row_visible(self.source, line is Line.INSPECTION)
        self.set_row_visible(self.organisation, line is Line.MEDIATION)
        self._offer_offices(line)
        self._on_office()
        self._on_received(self.received.value())
        self.changed.emit()

    def _offer_offices(self, line: Line | None) -> None:
        """Offer the offices of a line; an agreement made elsewhere goes to the commission."""
        reviewed = line is Line.MEDIATION and self.organisation.value() == OUTSIDE
        asked = Line.ARBITRATION if reviewed else line
        offices = self._roster.offices_of(asked) if asked is not None else ()
        self.office.set_choices([Choice(one.id, office_name(one)) for one in offices])
        if self.office.value() is None and offices:
            self.office.set_value(offices[0].id)

    def _on_organisation(self, organisation: str | None) -> None:
        """Go to an office of the kind chosen, where the one chosen is of another."""
        if self.line.value() is not Line.MEDIATION:
            return
        self._offer_offices(Line.MEDIATION)
        kinds = {one.id: one.organisation for one in self._roster.offices}
        if kinds.get(self.office.value() or 0) not in {None, organisation}:
            fitting = [office_id for office_id, kind in kinds.items() if kind == organisation]
            if fitting:
                self.office.set_value(fitting[0])
        self._on_office()

    def _on_office(self) -> None:
        """Take the kind of organisation from the office where it is said: it cannot be another.

        Only a review of an agreement made elsewhere is of no office's kind (办案规则 74).
        """
        office = next((one for one in self._roster.offices if one.id == self.office.value()), None)
        said = office.organisation if office is not None else None
        if said is not None and self.line.value() is Line.MEDIATION:
            if self.organisation.value() != said:
                self.organisation.set_value(said)
            self.set_hint(self.organisation, self.tr("随承办机构"))
        else:
            self.set_hint(self.organisation, "")
        self._offer_handlers()

    def _offer_handlers(self) -> None:
        people = self._roster.handlers_of(self.office.value())
        nobody: list[Choice[int | None]] = [Choice(None, self.tr("暂不指派"))]
        self.handler.set_choices(nobody + [Choice(one.id, one.name) for one in people])
        if self.handler.currentIndex() < 0:
            self.handler.setCurrentIndex(0)

    def _on_received(self, day: date | None) -> None:
        is_late = day is not None and day < self._today
        self.set_row_visible(self.back_entry, is_late)
        self._show_old_case()

    def _show_old_case(self) -> None:
        """Ask what an old case needs, and warn of a day long past that is not marked as one."""
        is_old, day = self.is_back_entry, self.received.value_so_far()
        self.set_row_visible(self.old_number, is_old)
        self.set_row_visible(self.supervisor, is_old and self._needs_word)
        is_long_past = day is not None and (self._today - day).days > LONG_PAST_DAYS
        hint = ""
        if is_long_past and not is_old:
            hint = self.tr("收件已超过{days}日；如是旧案，请勾选“补录旧案”").format(
                days=LONG_PAST_DAYS
            )
        self.set_hint(self.received, hint)
