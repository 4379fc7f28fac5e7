"""The line above the page: its title, the search, who works here, and how the office stands."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ui.elided_label import ElidedLabel
from ui.icons import icon
from ui.shell.actor_menu import ActorMenu
from ui.theme import current_colours
from ui.tokens import Space, Tone
from ui.wording import TwoNames, value_text

HEIGHT = 48
SEARCH_WIDTH = 340


class OfficeCondition(enum.StrEnum):
    """How the office's database stands."""

    CONNECTED = "connected"
    OFFLINE = "offline"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class OfficeState:
    """A condition and the whole sentence about it."""

    condition: OfficeCondition
    sentence: str | TwoNames


TONES = {
    OfficeCondition.CONNECTED: Tone.SUCCESS,
    OfficeCondition.OFFLINE: Tone.NEUTRAL,
    OfficeCondition.WARNING: Tone.WARNING,
}


class Header(QFrame):
    """Title, search, actor, state; the state is told by shape and words, not by colour alone.

    Signals:
        search_asked: the search was pressed.
        state_asked: the sign of the office's state was pressed.
    """

    search_asked = Signal()
    state_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(HEIGHT)
        self._title = ElidedLabel()
        self._title.setProperty("role", "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._search = QPushButton(self.tr("搜索案件、当事人、单位、命令    Ctrl+K"))
        self._search.setObjectName("search")
        self._search.setAccessibleName(self.tr("搜索"))
        self._search.setMaximumWidth(SEARCH_WIDTH)
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._search.clicked.connect(self.search_asked)
        self._actor = ActorMenu()
        self._sign = QToolButton()
        self._sign.setIconSize(QSize(16, 16))
        self._sign.clicked.connect(self.state_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.NORMAL, 0, Space.NORMAL, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._title, 2)
        row.addWidget(self._search, 3)
        row.addStretch(1)
        row.addWidget(self._actor)
        row.addWidget(self._sign)
        self._state = OfficeState(OfficeCondition.OFFLINE, self.tr("正在打开数据库…"))
        self.show_state(self._state)

    @property
    def actor_menu(self) -> ActorMenu:
        """The button that says who works here and offers the others."""
        return self._actor

    def show_title(self, title: str) -> None:
        """Show the title of the page in front."""
        self._title.setText(title)

    def show_actor(self, name: str) -> None:
        """Show who works here."""
        self._actor.show_name(name)

    def show_state(self, state: OfficeState) -> None:
        """Show how the office stands."""
        self._state = state
        sentence = value_text(state.sentence)
        self._sign.setAccessibleName(sentence)
        self._sign.setToolTip(sentence)
        self.draw_icons()

    def draw_icons(self) -> None:
        """Draw the icons in the colours worn now."""
        colours = current_colours()
        ink = colours.tone(TONES[self._state.condition]).ink
        self._sign.setIcon(icon(f"office-{self._state.condition}", ink))
        self._search.setIcon(icon("search", colours.muted))
