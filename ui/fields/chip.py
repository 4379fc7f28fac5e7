"""A small button that stays down while its filter holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton


def filter_chip(text: str) -> QToolButton:
    """Return a chip; Tab reaches it, a click or Space turns it on and off."""
    chip = QToolButton()
    chip.setText(text)
    chip.setAccessibleName(text)
    chip.setCheckable(True)
    chip.setProperty("role", "chip")
    chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return chip
