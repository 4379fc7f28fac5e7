"""Which list, of whose matters, and only the open or the late ones?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QToolButton, QWidget

from disputes_app.domain.matter_records import MatterKind, MatterQuery
from disputes_app.services.matters import LISTED, MatterCount
from ui.fields.choice_field import Choice, ChoiceField
from ui.flow import FlowLayout
from ui.roster import Roster, office_name
from ui.tokens import Space
from ui.wording import code_text

OFFICE_WIDTH = 260


class MatterBar(QWidget):
    """A button a list with its numbers, then the office, then what is shown of it.

    Signals:
        changed: another question is to be asked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {kind: QToolButton() for kind in LISTED}
        self._group = QButtonGroup(self)
        self._is_offering = False
        self.office: ChoiceField[int | None] = ChoiceField()
        self.office.setMaximumWidth(OFFICE_WIDTH)
        self.office.setAccessibleName(self.tr("机构"))
        self.late = QCheckBox(self.tr("只看超期"))
        self.ended = QCheckBox(self.tr("含已结束"))
        self._everybody: Choice[int | None] = Choice(None, self.tr("全部机构"))
        self.office.set_choices([self._everybody])
        self.office.set_value(None)
        self.office.setCurrentIndex(0)
        row = FlowLayout(self, Space.SMALL)
        for kind, button in self.buttons.items():
            button.setCheckable(True)
            button.setProperty("role", "chip")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setText(code_text(kind))
            self._group.addButton(button)
        height = self.office.sizeHint().height()
        for part in (*self.buttons.values(), self.late, self.ended, self.office):
            part.setFixedHeight(height)
            row.addWidget(part)
        self.buttons[MatterKind.FIRST].setChecked(True)
        self._group.buttonClicked.connect(lambda _button: self.changed.emit())
        self.office.value_changed.connect(lambda _office: self._on_office())
        self.late.toggled.connect(self._on_late)
        self.ended.toggled.connect(lambda _on: self.changed.emit())

    @property
    def kind(self) -> MatterKind:
        """The list that is chosen."""
        return next(kind for kind, button in self.buttons.items() if button.isChecked())

    def choose(self, kind: MatterKind) -> None:
        """Choose a list as if its button had been pressed."""
        self.buttons[kind].setChecked(True)
        self.changed.emit()

    def query(self) -> MatterQuery:
        """Return what is asked for."""
        return MatterQuery(
            self.kind, open_only=not self.ended.isChecked(), office_id=self.office.value()
        )

    def offer(self, roster: Roster, own: int | None) -> None:
        """Offer the offices; a mediation organisation sees its own matters first."""
        first_time = self.office.count() <= 1
        mediating = [one for one in roster.offices if one.organisation is not None]
        choices: list[Choice[int | None]] = [self._everybody]
        choices += [Choice(one.id, office_name(one)) for one in mediating]
        self._is_offering = True
        self.office.set_choices(choices)
        if first_time and own in {one.id for one in mediating}:
            self.office.set_value(own)
        self._is_offering = False

    def show_counts(self, counts: Sequence[MatterCount]) -> None:
        """Show how many are open and how many of these are late."""
        for one in counts:
            text = self.tr("{name} {open}").format(name=code_text(one.kind), open=one.open)
            if one.late:
                text = self.tr("{text}（超期 {late}）").format(text=text, late=one.late)
            button = self.buttons[one.kind]
            button.setText(text)
            button.setAccessibleName(text)

    def _on_office(self) -> None:
        if not self._is_offering:
            self.changed.emit()

    def _on_late(self, on: bool) -> None:
        self.ended.setEnabled(not on)
        self.changed.emit()
