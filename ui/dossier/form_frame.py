"""How does a form beside a list stand: its title, its fields that scroll, its two buttons?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.dossier.following_area import FollowingArea
from ui.tokens import Space


def frame_form(
    panel: QWidget, title: QWidget, form: QWidget, cancel: QPushButton, save: QPushButton
) -> None:
    """Lay the form out in its panel."""
    area = FollowingArea(form)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    save.setProperty("role", "primary")
    buttons = QHBoxLayout()
    buttons.addStretch(1)
    for button in (cancel, save):
        button.setAutoDefault(True)
        buttons.addWidget(button)
    column = QVBoxLayout(panel)
    column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
    column.setSpacing(Space.SMALL)
    column.addWidget(title)
    column.addWidget(area, 1)
    column.addLayout(buttons)
