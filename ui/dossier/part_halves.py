"""How does the part of a type share its room: words at the left, a table at the right?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.tokens import Space

HEIGHT, LEAST_HEIGHT = 270, 96
WORDS, TABLE = 2, 3
"""Shares of the width."""


class WordsColumn(QScrollArea):
    """Labels one below the other, scrolled where there are too many."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.SMALL, 0)
        column.setSpacing(Space.SMALL)
        for part in parts:
            if isinstance(part, QLabel):
                part.setTextFormat(Qt.TextFormat.PlainText)
                part.setWordWrap(True)
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)

    # Overrides of Qt names

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, LEAST_HEIGHT)


def lay_halves(
    part: QWidget, banner: QWidget, words: Sequence[QWidget], right: Sequence[QWidget]
) -> None:
    """Lay a part out: its banner above, its words left, its table and acts right."""
    table = QVBoxLayout()
    table.setSpacing(Space.SMALL)
    for n, one in enumerate(right):
        table.addWidget(one, 0 if n else 1)
    row = QHBoxLayout()
    row.setSpacing(Space.NORMAL)
    row.addWidget(WordsColumn(words), WORDS)
    row.addLayout(table, TABLE)
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.SMALL)
    column.addWidget(banner)
    column.addLayout(row, 1)
