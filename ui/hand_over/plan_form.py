"""Whose cases, to whom, dealt out how, from which day, and why?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.cases import CaseId
from disputes_app.domain.hand_over import HANDLING, Dealing
from disputes_app.domain.organisation import StaffRecord
from disputes_app.services.hand_over import HandOver
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.date_words import WorkingDays
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import TextField
from ui.roster import Roster
from ui.tokens import Space
from ui.wording import code_text

PERSON_ROLE = Qt.ItemDataRole.UserRole
LONGEST_REASON = 200


class PlanForm(QWidget):
    """Everything that a hand-over needs; Space ticks a person who receives.

    Signals:
        source_changed: the id of the person whose cases go, None for a selection.
        changed: something else was chosen or typed.
    """

    source_changed = Signal(object)
    changed = Signal()

    def __init__(self, today: date, work: WorkingDays, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster = Roster()
        self._counts: dict[int, int] = {}
        self._is_filling = False
        self.source: ChoiceField[int | None] = ChoiceField()
        self.people = QListWidget()
        self.people.setAccessibleName(self.tr("交给"))
        self.dealing: ChoiceField[Dealing] = ChoiceField(
            [Choice(one, code_text(one)) for one in Dealing], required=True
        )
        self.dealing.set_value(Dealing.EVENLY)
        self.on = DateField(today, work=work, earliest=EARLIEST_DAY, latest=today, required=True)
        self.on.set_value(today)
        self.reason = TextField(longest=LONGEST_REASON, placeholder=self.tr("例如 调离、休假"))
        self._lay_out()
        self._connect()

    def show_roster(self, roster: Roster, counts: dict[int, int]) -> None:
        """Offer the people, each with how many open cases they have; what is chosen stays."""
        self._roster, self._counts = roster, counts
        chosen = self.source.value()
        selection: list[Choice[int | None]] = [Choice(None, self.tr("案件列表中选中的案件"))]
        holders = [one for one in roster.staff if one.role in HANDLING or one.id in counts]
        holders.sort(key=lambda one: (-counts.get(one.id, 0), one.id))
        self._is_filling = True
        self.source.set_choices(selection + [Choice(one.id, self._named(one)) for one in holders])
        self.source.set_value(chosen)
        self._is_filling = False
        self._show_receivers()

    def choose_source(self, staff_id: int | None) -> None:
        """Hand over the cases of this person; None for a selection."""
        self._is_filling = True
        self.source.set_value(staff_id)
        self._is_filling = False
        self._show_receivers()

    def plan(self, case_ids: tuple[CaseId, ...]) -> HandOver | None:
        """Return what was chosen; None while the day is missing or wrong."""
        day, dealing = self.on.value(), self.dealing.value()
        if day is None or dealing is None:
            return None
        return HandOver(
            case_ids,
            self.source.value(),
            tuple(self.ticked),
            dealing,
            day,
            self.reason.text().strip(),
        )

    @property
    def ticked(self) -> Sequence[int]:
        """The ids of those who are to receive."""
        items = (self.people.item(row) for row in range(self.people.count()))
        checked = Qt.CheckState.Checked
        return [one.data(PERSON_ROLE) for one in items if one.checkState() is checked]

    def tick(self, staff_id: int) -> None:
        """Let a person receive."""
        for row in range(self.people.count()):
            item = self.people.item(row)
            if item.data(PERSON_ROLE) == staff_id:
                item.setCheckState(Qt.CheckState.Checked)

    def _show_receivers(self) -> None:
        before, source = set(self.ticked), self.source.value()
        able = [one for one in self._roster.staff if one.active and one.role in HANDLING]
        able = [one for one in able if one.id != source]
        own = next((one.office_id for one in self._roster.staff if one.id == source), None)
        able.sort(key=lambda one: (one.office_id != own, one.office_id, one.id))
        self.people.blockSignals(True)
        self.people.clear()
        for one in able:
            item = QListWidgetItem(self._named(one))
            item.setData(PERSON_ROLE, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = one.id in before
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.people.addItem(item)
        if able:
            self.people.setCurrentRow(0)
        self.people.blockSignals(False)

    def _named(self, person: StaffRecord) -> str:
        words = self.tr("{name}（在办 {count} 件，{office}）")
        if not person.active:
            words = self.tr("{name}（已停用，在办 {count} 件，{office}）")
        return words.format(
            name=person.name,
            office=self._roster.office_name(person.office_id),
            count=self._counts.get(person.id, 0),
        )

    def _on_source(self, staff_id: object) -> None:
        if self._is_filling:
            return
        self._show_receivers()
        self.source_changed.emit(staff_id)

    def _connect(self) -> None:
        self.source.value_changed.connect(self._on_source)
        self.people.itemChanged.connect(lambda _item: self.changed.emit())
        self.dealing.value_changed.connect(lambda _value: self.changed.emit())
        self.on.value_changed.connect(lambda _value: self.changed.emit())

    def _lay_out(self) -> None:
        above, below = FormColumn(), FormColumn()
        above.add(self.tr("移交谁的案件"), self.source)
        below.add(self.tr("分配方式"), self.dealing)
        below.add(self.tr("移交日期"), self.on, mark=True)
        below.add(self.tr("原因"), self.reason)
        label = QLabel(self.tr("交给（空格键勾选，可以多人）"))
        label.setBuddy(self.people)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(above)
        column.addWidget(label)
        column.addWidget(self.people, 1)
        column.addWidget(below)
