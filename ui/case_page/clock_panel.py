"""Which periods run, how long have they left, and why do they end on that day?

The same for a case and for a record beside the cases.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.law_records import MoveRecord
from ui import badges
from ui.badges import BadgeLabel
from ui.case_page.clock_words import (
    clock_badge,
    clock_name,
    span_text,
    stopped_text,
    unverified_badge,
)
from ui.case_page.explanation_view import ExplanationView
from ui.case_page.explanation_words import reasons
from ui.case_page.form_ground import LoggedEntry
from ui.case_page.logged import live_events
from ui.case_page.reading import ClockLine, Names
from ui.desk import ClockFocus
from ui.flow import FlowLayout
from ui.restyle import set_look
from ui.tokens import Space


class ClockGround(Protocol):
    """What stands behind the periods that are shown."""

    @property
    def names(self) -> Names:
        """What stands for numbers and ids."""

    @property
    def entries(self) -> Sequence[LoggedEntry]:
        """The log."""

    @property
    def moves(self) -> Sequence[MoveRecord]:
        """What adoptions of the law did to the periods."""


class ClockCard(QFrame):
    """One period: name, days, state; its explanation folds out below.

    Signals:
        toggled: whether the explanation is open now.
        sheet_asked: the ClockFocus whose control sheet is wanted.
    """

    toggled = Signal(bool)
    sheet_asked = Signal(object)

    def __init__(
        self, line: ClockLine, ground: ClockGround, parent: QWidget, *, has_sheet: bool
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._ground = ground
        self._has_sheet = has_sheet
        self._view: ExplanationView | None = None
        self.setProperty("role", "entry")
        self._name = QLabel(self._title(line))
        self._name.setWordWrap(True)
        self._name.setProperty("role", "entryTitle")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._badge = BadgeLabel(clock_badge(line))
        self._span = QLabel(self._span_text())
        self._span.setProperty("role", "muted")
        self._span.setWordWrap(True)
        self._span.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._why = QPushButton(self.tr("期限依据"))
        self._why.setProperty("role", "link")
        self._why.setCheckable(True)
        self._why.setAccessibleName(self.tr("{period}的期限依据").format(period=self._name.text()))
        self._why.toggled.connect(self._on_toggled)
        self._sheet = QPushButton(self.tr("控制单"))
        self._sheet.setProperty("role", "link")
        self._sheet.setToolTip(self.tr("打印期限依据，供签字"))
        self._sheet.setAccessibleName(self.tr("{period}的控制单").format(period=self._name.text()))
        self._sheet.clicked.connect(self._ask_sheet)
        self._sheet.hide()
        self._lay_out()
        said = [self._name.text(), self._badge.text(), self._span.text()]
        self.setAccessibleName("；".join(said))

    @property
    def line(self) -> ClockLine:
        """The clock shown."""
        return self._line

    @property
    def words(self) -> str:
        """What the card says, with the explanation where it is open."""
        said = [self.accessibleName()]
        if self._view is not None and not self._view.isHidden():
            said.append(self._view.words)
        return "\n".join(said)

    @property
    def is_open(self) -> bool:
        """Whether the explanation is shown."""
        return self._why.isChecked()

    def open(self, *, is_open: bool = True) -> None:
        """Show the explanation, or fold it away."""
        self._why.setChecked(is_open)

    def take_focus(self) -> None:
        """Put the cursor on this period."""
        self._why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_sheet(self) -> None:
        self.sheet_asked.emit(ClockFocus(*key_of(self._line)))

    def _on_toggled(self, is_open: bool) -> None:
        self._sheet.setVisible(is_open and self._has_sheet)
        if is_open and self._view is None:
            self._view = ExplanationView(self)
            line, ground = self._line, self._ground
            live = live_events(ground.entries)
            self._view.show_reasons(reasons(line.clock, line.explanation, live, ground.moves))
            self._column.addWidget(self._view)
        if self._view is not None:
            self._view.setVisible(is_open)
        set_look(self, "open", is_open)
        self.toggled.emit(is_open)

    def _title(self, line: ClockLine) -> str:
        name = clock_name(line.clock, self._ground.names)
        return self.tr("{period}（办结期限）").format(period=name) if line.closure else name

    def _span_text(self) -> str:
        explanation = self._line.explanation
        paused_days = 0 if explanation is None else explanation.paused_days
        text = span_text(self._line.clock, paused_days)
        stopped_on = self._line.clock.stopped_on
        if stopped_on is None:
            return text
        return self.tr("{span}，{stopped}").format(span=text, stopped=stopped_text(stopped_on))

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.TIGHT)
        first.addWidget(self._name, 1)
        first.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignTop)
        second = QHBoxLayout()
        second.addWidget(self._span, 1)
        second.addWidget(self._sheet, alignment=Qt.AlignmentFlag.AlignBottom)
        second.addWidget(self._why, alignment=Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.SMALL, Space.TIGHT + 2, Space.TIGHT, Space.TIGHT + 2)
        self._column.setSpacing(2)
        self._column.addLayout(first)
        self._column.addLayout(second)
        more = self._more_badges()
        if more:
            below = FlowLayout(spacing=Space.TIGHT)
            for badge in more:
                below.addWidget(badge)
            self._column.addLayout(below)

    def _more_badges(self) -> list[BadgeLabel]:
        more = []
        unverified = unverified_badge(self._line.clock.rule)
        if unverified is not None:
            more.append(BadgeLabel(unverified))
        if self._line.clock.provisional:
            more.append(BadgeLabel(badges.provisional()))
        return more


class ClockPanel(QFrame):
    """期限: every period of a log, each with its explanation; the first one is open.

    Signals:
        sheet_asked: the ClockFocus of the period whose control sheet is wanted.
    """

    sheet_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, has_sheets: bool = False) -> None:
        super().__init__(parent)
        self._has_sheets = has_sheets
        self.setProperty("role", "card")
        heading = QLabel(self.tr("期限"))
        heading.setProperty("role", "cardTitle")
        self._list = QWidget()
        self._list.setProperty("role", "plain")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._none = QLabel(self.tr("现在没有正在计算的期限。"))
        self._none.setProperty("role", "muted")
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("期限"))
        self._area.setWidget(self._list)
        self._cards: list[ClockCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.TIGHT, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addWidget(heading)
        column.addWidget(self._area, 1)

    @property
    def cards(self) -> tuple[ClockCard, ...]:
        """The periods shown, in order."""
        return tuple(self._cards)

    def show_clocks(self, clocks: Sequence[ClockLine], ground: ClockGround) -> None:
        """Show the periods of a log; those that were open before stay open."""
        opened = {key_of(card.line) for card in self._cards if card.is_open}
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for line in clocks:
            card = ClockCard(line, ground, self._list, has_sheet=self._has_sheets)
            card.sheet_asked.connect(self.sheet_asked)
            self._column.insertWidget(self._column.count() - 1, card)
            self._cards.append(card)
            if key_of(line) in opened:
                card.open()
        self._none.setVisible(not self._cards)

    def show_focus(self, focus: ClockFocus) -> None:
        """Explain one period and bring it into sight; nothing happens where it is not there."""
        for card in self._cards:
            is_it = key_of(card.line) == (focus.rule_id, focus.key)
            card.open(is_open=is_it)
            if is_it:
                card.take_focus()
                QTimer.singleShot(0, card, lambda card=card: self._area.ensureWidgetVisible(card))


def key_of(line: ClockLine) -> tuple[str, int]:
    """Return what tells a clock from the others of its log."""
    return line.clock.rule.id, line.clock.key
