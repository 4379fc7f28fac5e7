"""F1: which keys does the window know?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.actions import ACTIONS, PAGE_KEYS
from ui.tokens import Space


class ShortcutList(QDialog):
    """A table of the commands that have keys, made from the table of commands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("快捷键一览"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.WIDE)
        grid.setVerticalSpacing(Space.TIGHT)
        for place, (words, keys) in enumerate(self._rows()):
            shown = QLabel(keys)
            shown.setProperty("role", "muted")
            grid.addWidget(QLabel(words), place, 0)
            grid.addWidget(shown, place, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.NORMAL, Space.WIDE, Space.NORMAL)
        column.setSpacing(Space.NORMAL)
        column.addLayout(grid)
        column.addWidget(buttons)

    def _rows(self) -> list[tuple[str, str]]:
        native = QKeySequence.SequenceFormat.NativeText
        rows = [
            (spec.shown_text, " / ".join(QKeySequence(key).toString(native) for key in spec.keys))
            for spec in ACTIONS
            if spec.keys
        ]
        rows.append((self.tr("从上到下打开左侧的页面"), f"{PAGE_KEYS[0]} … {PAGE_KEYS[-1]}"))
        return rows
