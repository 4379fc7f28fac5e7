"""To whom does a case go on, from which day, with which claims?"""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.cases import Line
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.staff import Role
from disputes_app.services.case_links import HandOver
from ui.case_page.reading import CaseFile
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import MoneyField, NoteField
from ui.roster import office_name

HANDLING = frozenset({Role.HANDLER.value, Role.SUPERVISOR.value})
CLAIM_LINES = 4
FIELD_WIDTH = 320


class HandOverForm(FormColumn):
    """Filled in from the case: nothing need be typed again."""

    def __init__(self, file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = file
        to_arbitration = file.line is Line.MEDIATION
        self.day = DateField(file.today, earliest=EARLIEST_DAY, latest=file.today, required=True)
        self.office: ChoiceField[int] = ChoiceField(self._offices(), required=True)
        self.handler: ChoiceField[int | None] = ChoiceField()
        self.claims = NoteField(lines=CLAIM_LINES)
        self.amount = MoneyField()
        self.files = QCheckBox(self.tr("附件一并带入"))
        day = self.tr("申请仲裁日") if to_arbitration else self.tr("同意先行调解日")
        office = self.tr("仲裁机构") if to_arbitration else self.tr("调解组织")
        self.add(day, self.day, mark=True)
        self.add(office, self.office, mark=True)
        self.add(self.tr("承办人"), self.handler)
        self.add(self.tr("请求与事实"), self.claims)
        self.add(self.tr("请求金额"), self.amount)
        self.add("", self.files)
        for field in (self.office, self.handler, self.claims):
            field.setMinimumWidth(FIELD_WIDTH)
        self.office.value_changed.connect(lambda _office: self._offer_handlers())
        self._fill_in()

    @property
    def is_touched(self) -> bool:
        """Whether the claims were changed: all else is quickly chosen again."""
        return self.claims.value() != self._claims()

    def how(self) -> HandOver | None:
        """Return what was chosen; None while something is missing."""
        day, office = self.day.value(), self.office.value()
        if not self.check() or day is None or office is None:
            return None
        return HandOver(
            office,
            day,
            self.handler.value(),
            claims=self.claims.value(),
            claimed_fen=self.amount.value(),
            with_files=self.files.isChecked(),
        )

    def _fill_in(self) -> None:
        self.day.set_value(self._file.today)
        if self.office.count():
            self.office.setCurrentIndex(0)
        self._offer_handlers()
        self.claims.set_value(self._claims())
        self.amount.set_value(self._file.view.record.claimed_fen)
        self.files.setChecked(True)

    def _claims(self) -> str:
        receipt = [one.event for one in self._file.view.entries if one.event.kind == "received"]
        summary = text_of(receipt[0].facts, "summary") if receipt else ""
        return (summary or self._file.view.record.cause).strip()

    def _offices(self) -> list[Choice[int]]:
        offices = list(self._file.names.offices.values())
        if self._file.line is Line.MEDIATION:
            found = [one for one in offices if one.line is Line.ARBITRATION]
            found = found or [one for one in offices if one.line is None]
        else:
            found = [one for one in offices if one.organisation is not None]
        return [Choice(one.id, office_name(one)) for one in found]

    def _offer_handlers(self) -> None:
        people = [
            one
            for one in self._file.names.staff.values()
            if one.active and one.office_id == self.office.value() and one.role in HANDLING
        ]
        nobody: list[Choice[int | None]] = [Choice(None, self.tr("暂不指派"))]
        self.handler.set_choices(nobody + [Choice(one.id, one.name) for one in people])
        if self.handler.currentIndex() < 0:
            self.handler.setCurrentIndex(0)
