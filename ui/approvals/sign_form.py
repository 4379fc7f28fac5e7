"""Who signed, in which office, under which delegation, on which day?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.approval_records import Signature, SignerRecord
from disputes_app.domain.kinds.approval import OFFICES
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import TextField
from ui.wording import day_text, name_of

YEARS_AHEAD = 10
CHOICE_LENGTH = 8
DELEGATED = "arbitration_head"


class SignForm(QWidget):
    """The fields; those who signed before fill in name, office and delegation.

    Signals:
        changed: something else is typed now.
        completed: Enter was pressed in the last field.
    """

    changed = Signal()
    completed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[SignerRecord, ...] = ()
        far = date(today.year + YEARS_AHEAD, 12, 31)
        self.known: ChoiceField[int] = ChoiceField()
        self.name = TextField(required=True)
        self.office: ChoiceField[str] = ChoiceField(
            [Choice(one.value, name_of(one)) for one in OFFICES], required=True
        )
        for choice in (self.known, self.office):
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(CHOICE_LENGTH)
        self.delegated_from = DateField(today, earliest=EARLIEST_DAY, latest=far)
        self.delegated_to = DateField(today, earliest=EARLIEST_DAY, latest=far)
        self.day = DateField(today, earliest=EARLIEST_DAY, latest=today, required=True)
        self.day.set_value(today)
        self.sheet = TextField()
        self._column = FormColumn(below=True)
        for label, field, mark in (
            (self.tr("签批过的人"), self.known, False),
            (self.tr("签批人"), self.name, True),
            (self.tr("职务"), self.office, True),
            (self.tr("委托期限自"), self.delegated_from, False),
            (self.tr("委托期限至"), self.delegated_to, False),
            (self.tr("签批日期"), self.day, True),
            (self.tr("审批表编号"), self.sheet, False),
        ):
            self._column.add(label, field, mark=mark)
        self._column.completed.connect(self.completed)
        self.known.value_changed.connect(self._on_known)
        self.office.value_changed.connect(self._on_office)
        for field in (self.name, self.office, self.delegated_from, self.delegated_to, self.day):
            field.value_changed.connect(lambda _value: self.changed.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        self._on_office(None)

    def offer(self, signers: Sequence[SignerRecord], offices: Sequence[str]) -> None:
        """Offer who signed before; the latest who holds one of the offices is filled in."""
        self._known = tuple(signers)
        self.known.set_choices([Choice(place, _signer_text(one)) for place, one in
                                enumerate(self._known)])  # fmt: skip
        usual = next((n for n, one in enumerate(self._known) if one.office in offices), None)
        self.known.setEnabled(bool(self._known))
        if usual is not None and not self.name.value_so_far():
            self.known.set_value(usual)
            self._on_known(usual)
        elif self.office.value() is None and offices:
            self.office.set_value(offices[0])
            self._on_office(offices[0])

    def take_focus(self) -> None:
        """Put the cursor where something is still to be typed."""
        field: QWidget = self.day if self.name.value_so_far() else self.name
        field.setFocus()

    def check(self) -> bool:
        """Check every field and go to the first that is wrong."""
        return self._column.check()

    def signature(self) -> Signature | None:
        """Return what is typed so far; None while it is not enough to say what it would do."""
        name, office, day = self.name.value_so_far(), self.office.value(), self.day.value_so_far()
        if not name or office is None or day is None:
            return None
        delegated = office == DELEGATED
        signer = SignerRecord(
            name,
            office,
            self.delegated_from.value_so_far() if delegated else None,
            self.delegated_to.value_so_far() if delegated else None,
        )
        return Signature(signer, day, self.sheet.value_so_far() or "")

    def _on_known(self, place: int | None) -> None:
        if place is None or not 0 <= place < len(self._known):
            return
        signer = self._known[place]
        self.name.set_value(signer.name)
        self.office.set_value(signer.office)
        self.delegated_from.set_value(signer.delegated_from)
        self.delegated_to.set_value(signer.delegated_to)
        self._on_office(signer.office)
        self.changed.emit()

    def _on_office(self, office: str | None) -> None:
        for field in (self.delegated_from, self.delegated_to):
            field.setEnabled(office == DELEGATED)


def _signer_text(signer: SignerRecord) -> str:
    names = {one.value: name_of(one) for one in OFFICES}
    said = f"{signer.name}  {names.get(signer.office, signer.office)}"
    if signer.delegated_to is not None:
        said += f"  → {day_text(signer.delegated_to)}"
    return said
