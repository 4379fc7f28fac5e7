"""Which periods run in the case, how long have they left, and why do they end on that day?"""

from __future__ import annotations

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

from ui import badges
from ui.badges import BadgeLabel
from ui.case_page.award_words import award_words
from ui.case_page.clock_words import (
    clock_badge,
    clock_name,
    span_text,
    stopped_text,
    unverified_badge,
)
from ui.case_page.crime_words import crime_words
from ui.case_page.explanation_view import ExplanationView
from ui.case_page.explanation_words import reasons
from ui.case_page.file_words import earlier_words, effect_words, file_words
from ui.case_page.hearing_card import HearingCard, wants_hearing
from ui.case_page.info_card import InfoCard
from ui.case_page.intake_words import acceptance_words, dispute_words
from ui.case_page.limitation_words import limitation_words
from ui.case_page.lookback_words import lookback_words
from ui.case_page.reading import CaseFile, ClockLine
from ui.desk import ClockFocus
from ui.flow import FlowLayout
from ui.restyle import set_look
from ui.tokens import Space


class ClockCard(QFrame):
    """One period: name, days, state; its explanation folds out below.

    Signals:
        toggled: whether the explanation is open now.
        sheet_asked: the ClockFocus whose control sheet is wanted.
    """

    toggled = Signal(bool)
    sheet_asked = Signal(object)

    def __init__(self, line: ClockLine, file: CaseFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line
        self._file = file
        self._view: ExplanationView | None = None
        self.setProperty("role", "entry")
        self._name = QLabel(self._title(line, file))
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
        self.sheet_asked.emit(ClockFocus(*_key(self._line)))

    def _on_toggled(self, is_open: bool) -> None:
        self._sheet.setVisible(is_open)
        if is_open and self._view is None:
            self._view = ExplanationView(self)
            line = self._line
            self._view.show_reasons(reasons(line.clock, line.explanation, self._file.view))
            self._column.addWidget(self._view)
        if self._view is not None:
            self._view.setVisible(is_open)
        set_look(self, "open", is_open)
        self.toggled.emit(is_open)

    def _title(self, line: ClockLine, file: CaseFile) -> str:
        name = clock_name(line.clock, file.names)
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


class DeadlinePanel(QFrame):
    """期限: every period of the case; the one that decides comes first and is explained.

    Signals:
        sheet_asked: the ClockFocus of the period whose control sheet is wanted.
    """

    sheet_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self._hearing: HearingCard | None = None
        self._infos: list[InfoCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.TIGHT, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addWidget(heading)
        column.addWidget(self._area, 1)

    @property
    def cards(self) -> tuple[ClockCard, ...]:
        """The periods shown, in order."""
        return tuple(self._cards)

    @property
    def hearing(self) -> HearingCard | None:
        """What is said of the days of the hearing; None where nothing is."""
        return self._hearing

    @property
    def infos(self) -> tuple[InfoCard, ...]:
        """What is said beside the periods: final award, limitation, look-back."""
        return tuple(self._infos)

    def show_file(self, file: CaseFile, focus: ClockFocus | None = None) -> None:
        """Show the periods of a case; ``focus`` names the one explained first."""
        opened = {_key(card.line) for card in self._cards if card.is_open}
        first_time = not self._cards
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for line in file.clocks:
            card = ClockCard(line, file, self._list)
            card.sheet_asked.connect(self.sheet_asked)
            self._column.insertWidget(self._column.count() - 1, card)
            self._cards.append(card)
            if _key(line) in opened:
                card.open()
        self._show_hearing(file)
        self._show_infos(file)
        self._none.setVisible(not self._cards)
        if focus is not None:
            self.show_focus(focus)
        elif first_time and self._cards:
            self._cards[0].open()

    def _show_hearing(self, file: CaseFile) -> None:
        """Put the days of the hearing below the period that decides."""
        if self._hearing is not None:
            self._column.removeWidget(self._hearing)
            self._hearing.hide()
            self._hearing.deleteLater()
            self._hearing = None
        if file.hearing is not None and wants_hearing(file):
            self._hearing = HearingCard(file.hearing, file, self._list)
            self._column.insertWidget(min(1, len(self._cards)), self._hearing)

    def _show_infos(self, file: CaseFile) -> None:
        """Put what is only worth knowing below the periods that run, above those that ended."""
        opened = {card.said.title for card in self._infos if card.is_open}
        for card in self._infos:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        found = (
            award_words(file.findings),
            limitation_words(file),
            lookback_words(file),
            acceptance_words(file) or dispute_words(file),
            crime_words(file),
            effect_words(file),
            earlier_words(file),
            file_words(file),
        )
        self._infos = [InfoCard(words, self._list) for words in found if words is not None]
        ended = [one for one in self._cards if one.line.clock.stopped_on is not None]
        place = self._column.indexOf(ended[0]) if ended else self._column.count() - 1
        for at, card in enumerate(self._infos):
            self._column.insertWidget(place + at, card)
            card.open(is_open=card.said.title in opened)

    def show_info(self, place: int) -> None:
        """Explain one of the things said beside the periods, and bring it into sight."""
        for card in self._cards:
            card.open(is_open=False)
        for at, info in enumerate(self._infos):
            info.open(is_open=at == place)
            if at == place:
                info.take_focus()
                QTimer.singleShot(0, info, lambda info=info: self._area.ensureWidgetVisible(info))

    def show_focus(self, focus: ClockFocus) -> None:
        """Explain one period and bring it into sight; nothing happens where it is not there."""
        for card in self._cards:
            is_it = _key(card.line) == (focus.rule_id, focus.key)
            card.open(is_open=is_it)
            if is_it:
                card.take_focus()
                QTimer.singleShot(0, card, lambda card=card: self._area.ensureWidgetVisible(card))


def _key(line: ClockLine) -> tuple[str, int]:
    return line.clock.rule.id, line.clock.key
