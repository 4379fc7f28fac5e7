"""What can be done with several unserved papers at once: printed, addressed, posted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.tokens import Space


class ChosenPapersBar(QWidget):
    """Says how many papers are selected; hidden while none is.

    Signals:
        print_asked: the papers are to be issued and printed.
        letters_asked: labels or envelopes are wanted.
        tracking_asked: they were posted, their numbers are to be entered.
        clear_asked: nothing is to be selected any more.
    """

    print_asked = Signal()
    letters_asked = Signal()
    tracking_asked = Signal()
    clear_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self.print_button = QPushButton(self.tr("签发、打印…"))
        self.letters_button = QPushButton(self.tr("信封、标签…"))
        self.tracking_button = QPushButton(self.tr("登记交寄…"))
        clear = QPushButton(self.tr("取消选择"))
        clear.setProperty("role", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.words)
        for button, signal in (
            (self.print_button, self.print_asked),
            (self.letters_button, self.letters_asked),
            (self.tracking_button, self.tracking_asked),
            (clear, self.clear_asked),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        self.hide()

    def show_selection(self, selected: int) -> None:
        """Say how many are selected."""
        self.setVisible(selected > 0)
        self.words.setText(self.tr("已选 %n 份", "", selected))
