"""Which periods run in the case, and what is worth knowing beside them?"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from disputes_app.domain.cases import Stage
from ui.case_page.award_words import award_words
from ui.case_page.clock_panel import ClockCard, ClockPanel
from ui.case_page.crime_words import crime_words
from ui.case_page.file_words import earlier_words, effect_words, file_words
from ui.case_page.hearing_card import HearingCard, wants_hearing
from ui.case_page.info_card import InfoCard
from ui.case_page.inspection_words import closing_words, decision_words, order_words
from ui.case_page.intake_words import acceptance_words, dispute_words
from ui.case_page.limitation_words import limitation_words
from ui.case_page.listed_words import listed_words
from ui.case_page.lookback_words import lookback_words
from ui.case_page.reading import CaseFile
from ui.desk import ClockFocus

__all__ = ["ClockCard", "DeadlinePanel"]


class DeadlinePanel(ClockPanel):
    """期限: every period of the case; the one that decides comes first and is explained."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, has_sheets=True)
        self._hearing: HearingCard | None = None
        self._infos: list[InfoCard] = []

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
        first_time = not self._cards
        self.show_clocks(file.clocks, file)
        self._show_hearing(file)
        self._show_infos(file)
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
            listed_words(file),
            award_words(file.findings),
            limitation_words(file),
            lookback_words(file),
            order_words(file),
            decision_words(file),
            closing_words(file) if file.view.state.stage is Stage.DECIDING else None,
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
