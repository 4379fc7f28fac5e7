"""How do the rail and what stands beside it share the window?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def framed(rail: QWidget, parts: Sequence[QWidget], main: QWidget) -> QWidget:
    """Return the rail with ``parts`` beside it, one below the other; ``main`` takes the room."""
    right = QVBoxLayout()
    right.setSpacing(0)
    for part in parts:
        right.addWidget(part, 1 if part is main else 0)
    centre = QWidget()
    row = QHBoxLayout(centre)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(rail)
    row.addLayout(right, 1)
    return centre
