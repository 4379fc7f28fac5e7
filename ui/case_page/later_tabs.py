"""The tabs of a case that few visits need: they are made when they are first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.attachments.tab import AttachmentsTab
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.later import Later
from ui.ledger.tab import LedgerTab, has_ledger

if TYPE_CHECKING:
    from ui.review.tab import ReviewTab


class LaterTabs(QObject):
    """附件, 欠薪明细 and 用时复盘, each with its place among the tabs.

    Signals:
        state_changed: something is being entered in one of them now, or no longer.
        counted: how many workers stand in the ledger.
    """

    state_changed = Signal()
    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: CaseFile | None = None
        self.attachments = Later(self._make_attachments)
        self.ledger = Later(self._make_ledger)
        self.review = Later(self._make_review)

    @property
    def is_entering(self) -> bool:
        """Whether something is being entered in one of them."""
        return any(tab is not None and tab.is_entering for tab in self._made())

    def show_file(self, file: CaseFile) -> None:
        """Belong to a case as it was read; a ledger that has entries is read at once."""
        self._file = file
        made = self._made()
        for tab in made:
            if tab is not None:
                tab.show_file(file)
        if made[1] is None and has_ledger(file):
            self.ledger.get()

    def look(self, front: QWidget | None) -> None:
        """Fill the one that came to the front."""
        for later in (self.attachments, self.ledger, self.review):
            if front is later.place:
                later.get().look()

    def _made(self) -> tuple[AttachmentsTab | None, LedgerTab | None, ReviewTab | None]:
        return self.attachments.made, self.ledger.made, self.review.made

    def _make_attachments(self) -> AttachmentsTab:
        tab = AttachmentsTab(self._desk)
        tab.state_changed.connect(self.state_changed)
        if self._file is not None:
            tab.show_file(self._file)
        return tab

    def _make_ledger(self) -> LedgerTab:
        tab = LedgerTab(self._desk)
        tab.counted.connect(self.counted)
        tab.state_changed.connect(self.state_changed)
        if self._file is not None:
            tab.show_file(self._file)
        return tab

    def _make_review(self) -> ReviewTab:
        from ui.review.tab import ReviewTab  # few visits look back

        tab = ReviewTab(self._desk)
        tab.state_changed.connect(self.state_changed)
        if self._file is not None:
            tab.show_file(self._file)
        return tab
