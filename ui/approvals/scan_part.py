"""Which file is the scan of the signed sheets?"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.elided_label import ElidedLabel
from ui.file_dialogs import ask_for_file
from ui.tokens import Space


class ScanPart(QWidget):
    """A button that asks for the file, and its name; taken back by another button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.button = QPushButton(self.tr("附签批扫描件…"))
        self.button.clicked.connect(self.ask_for_file)
        self.name = ElidedLabel()
        self.name.setProperty("role", "muted")
        self._clear = QPushButton(self.tr("不附"))
        self._clear.setProperty("role", "link")
        self._clear.clicked.connect(lambda: self.take(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.button)
        row.addWidget(self.name, 1)
        row.addWidget(self._clear)
        self.take(None)

    def ask_for_file(self) -> None:
        """Let the user choose the file."""
        ask_for_file(self, self.tr("签批扫描件"), self.take)

    def take(self, path: Path | None) -> None:
        """Take this file; None for none."""
        self.path = path
        self.name.setText(self.tr("没有扫描件") if path is None else path.name)
        self._clear.setHidden(path is None)
