"""A number of the figure behind which its cases open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from disputes_app.domain.case_list import RateNumber
from ui.restyle import set_look
from ui.wording import code_text


class NumberButton(QPushButton):
    """Words and a count; pressing it, or Enter, asks for the cases.

    Signals:
        asked: the RateNumber.
    """

    asked = Signal(object)

    def __init__(self, number: RateNumber, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._tone = tone
        self.setProperty("role", "number")
        self.clicked.connect(lambda: self.asked.emit(self._number))
        self.show_count(None)

    @property
    def number(self) -> RateNumber:
        """Which number it is."""
        return self._number

    def show_count(self, count: int | None) -> None:
        """Show how many; None while it is not known."""
        shown = "…" if count is None else f"{count:,}"
        text = self.tr("{name} {count}").format(name=code_text(self._number), count=shown)
        self.setText(text)
        self.setEnabled(bool(count))
        self.setAccessibleName(text)
        self.setToolTip(self.tr("打开这些案件") if count else "")
        set_look(self, "tone", self._tone if count else "")

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
