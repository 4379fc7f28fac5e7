"""The draft of what is being entered in one log: kept, offered again, forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from disputes_app.services.draft_journal import Draft
from ui.case_page.entry_draft import kind_of, snapshot
from ui.case_page.entry_panel import EntryPanel
from ui.drafts.keeper import DraftKeeper, Snapshot
from ui.drafts.offer import DraftOffer
from ui.wording import name_of

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.page import Page


class EntryDrafts(QObject):
    """Belongs to a page with a log; voids are not kept: a reason is quickly typed again.

    Signals:
        taken: the Draft is wanted back.
    """

    taken = Signal(object)

    def __init__(self, desk: Desk, page: Page, name: str) -> None:
        """Keep the drafts of ``page`` in the journal under ``name``."""
        super().__init__(page)
        self._panel: EntryPanel | None = None
        self.offer = DraftOffer(self.tr("程序事项"))
        self._keeper = DraftKeeper(desk, name, self._look, self)
        self._keeper.found.connect(self._on_found)
        self.offer.taken.connect(self.taken)
        self.offer.given_up.connect(self._keeper.forget)

    def ask(self) -> None:
        """Look for what a former run left behind."""
        self._keeper.ask_for_draft()

    def keep(self, panel: object) -> None:
        """Keep what is typed into a panel from now on."""
        if isinstance(panel, EntryPanel):
            self._panel = panel
            self.offer.withdraw()
            self._keeper.start()

    def stop(self) -> None:
        """Keep nothing more; what is kept stays until it is forgotten."""
        self._panel = None
        self._keeper.stop()

    def forget(self) -> None:
        """Forget what was kept: it was saved, or the user gave it up."""
        self.stop()
        self._keeper.forget()

    def look_now(self) -> None:
        """Keep what is typed at once."""
        self._keeper.look_now()

    def _look(self) -> Snapshot | None:
        return None if self._panel is None else snapshot(self._panel.form)

    def _on_found(self, draft: Draft) -> None:
        kind = kind_of(draft)
        if kind is not None and self._panel is None:
            self.offer.offer(draft, self.tr("程序事项“{kind}”").format(kind=name_of(kind)))
