"""Why do some cases leave their group?  Asked in one line above the members."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.fields.text_fields import TextField
from ui.tokens import Space
from ui.wording import list_text

SHOWN = 2


class LeaveBar(QFrame):
    """Hidden until asked for; Esc hides it again.

    Signals:
        confirmed: the reason, once it was given.
    """

    confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.reason = TextField(
            longest=500, required=True, placeholder=self.tr("原因，例如 请求不同，另案处理")
        )
        self.reason.setAccessibleName(self.tr("移出的原因"))
        self.button = QPushButton(self.tr("移出"))
        self.button.setProperty("role", "primary")
        self.button.setAutoDefault(True)
        cancel = QPushButton(self.tr("取消"))
        cancel.setAutoDefault(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.TIGHT)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.words)
        row.addWidget(self.reason, 1)
        row.addWidget(self.button)
        row.addWidget(cancel)
        self.button.clicked.connect(self.confirm)
        self.reason.moved_on.connect(self.confirm)
        cancel.clicked.connect(self.hide)
        self.hide()

    def begin(self, numbers: Sequence[str]) -> None:
        """Ask about these cases."""
        shown = list_text(numbers[:SHOWN])
        if len(numbers) > SHOWN:
            shown = self.tr("{shown} 等 {count} 件").format(shown=shown, count=len(numbers))
        self.words.setText(self.tr("移出 {cases}").format(cases=shown))
        self.reason.clear()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """Hand on the reason, if there is one."""
        if self.reason.check():
            self.confirmed.emit(self.reason.text().strip())

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
