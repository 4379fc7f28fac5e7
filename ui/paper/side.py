"""A sheet in place of a list, with the way back above it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget


def paper_side(paper: QWidget, words: str, go_back: Callable[[], None]) -> QWidget:
    """Return a sheet below the button that goes back, which says ``words``."""
    back = QPushButton(words)
    back.setProperty("role", "link")
    back.setAutoDefault(True)
    back.clicked.connect(go_back)
    side = QWidget()
    row = QHBoxLayout()
    row.addWidget(back)
    row.addStretch(1)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(row)
    column.addWidget(paper, 1)
    return side
