"""What would a signature do to each chosen case?  A flawed one has room for its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from disputes_app.domain.admission import IrregularError
from disputes_app.services.approvals import SigningEffect
from ui.approvals.words import effect_text
from ui.restyle import set_look
from ui.tokens import Space, Tone

Key = tuple[int, int]


class EffectRow(QFrame):
    """One case: number, effect or refusal, and the reason why it is recorded all the same.

    Signals:
        changed: a reason was typed.
    """

    changed = Signal()

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "entry")
        name = QLabel(number)
        name.setTextFormat(Qt.TextFormat.PlainText)
        self.effect = QLabel()
        self.effect.setTextFormat(Qt.TextFormat.PlainText)
        self.effect.setWordWrap(True)
        self.effect.setProperty("role", "toned")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("确已签批的，写明原因，按程序瑕疵登记"))
        self.reason.setAccessibleName(self.tr("{number} 程序瑕疵的原因").format(number=number))
        self.reason.hide()
        self.reason.editingFinished.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.TIGHT)
        column.setSpacing(2)
        for part in (name, self.effect, self.reason):
            column.addWidget(part)

    def show_effect(self, effect: SigningEffect) -> None:
        """Say what the signature would do here."""
        self.effect.setText(effect_text(effect))
        refused = effect.refusal is not None
        flawed = effect.admission is not None and bool(effect.admission.flaws)
        tone = Tone.DANGER if refused else Tone.WARNING if flawed else Tone.SUCCESS
        set_look(self.effect, "tone", tone.value)
        can_be_recorded = isinstance(effect.refusal, IrregularError)
        self.reason.setVisible(can_be_recorded or flawed or bool(self.reason.text()))


class EffectRows(QWidget):
    """All chosen cases, one below the other.

    Signals:
        changed: a reason was typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[Key, EffectRow] = {}
        self.setProperty("role", "plain")
        self.setAccessibleName(self.tr("签批的效果"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TIGHT)

    @property
    def rows(self) -> tuple[EffectRow, ...]:
        """The rows from above."""
        return tuple(self._rows.values())

    def begin(self, numbers: Mapping[Key, str]) -> None:
        """Show these cases; nothing is known of the effect yet."""
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {key: EffectRow(number, self) for key, number in numbers.items()}
        for row in self._rows.values():
            row.changed.connect(self.changed)
            self._column.addWidget(row)

    def reason_of(self, key: Key) -> str | None:
        """Return why a flawed signature is recorded; None where nothing was typed."""
        row = self._rows.get(key)
        return (row.reason.text().strip() or None) if row is not None else None

    def show_effects(self, effects: Sequence[SigningEffect]) -> None:
        """Say what the signature would do to each."""
        for effect in effects:
            row = self._rows.get((effect.ref.case_id, effect.ref.seq))
            if row is not None:
                row.show_effect(effect)
