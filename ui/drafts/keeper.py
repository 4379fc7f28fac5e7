"""Who looks, while somebody types, whether there is something new to keep?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from disputes_app.domain.shanghai import now_utc
from disputes_app.services.draft_journal import Draft, Typed
from ui.desk import Desk
from ui.tasks import LatestQuestion

LOOK_MS = 800
"""So long at most what was typed is not on the disk yet."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What stands in a form now; ``leaves_out``: something protected was not taken along."""

    typed: Typed
    leaves_out: bool = False


class DraftKeeper(QObject):
    """Looks at a form every moment and writes to the journal, off the GUI thread, what changed.

    Signals:
        found: the Draft that a former run of the program left behind.
    """

    found = Signal(object)

    def __init__(
        self, desk: Desk, form: str, look: Callable[[], Snapshot | None], parent: QObject
    ) -> None:
        """Keep ``form``; ``look`` says what stands in it, None while that is nothing."""
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._look = look
        self._kept: Snapshot | None = None
        self._asked = LatestQuestion(desk.reads, self)
        self._asked.answered.connect(self._on_draft)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look_now)

    def start(self) -> None:
        """Look from now on."""
        if self._desk.journal is not None:
            self._timer.start()

    def stop(self) -> None:
        """Look no more, for instance because the form is out of sight; what is kept stays."""
        self._timer.stop()

    def ask_for_draft(self) -> None:
        """Look for what a former run left behind; ``found`` tells of it."""
        journal, form = self._desk.journal, self._form
        if journal is not None:
            self._asked.ask(lambda _progress: journal.draft(form))

    def look_now(self) -> None:
        """Keep what stands in the form, if that is something new."""
        journal, form, now = self._desk.journal, self._form, self._look()
        if journal is None or now == self._kept:
            return
        self._kept = now
        if now is None:
            self._desk.writes.start(lambda _progress: journal.forget(form))
        else:
            draft = Draft(now.typed, now_utc(), now.leaves_out)
            self._desk.writes.start(lambda _progress: journal.keep(form, draft))

    def forget(self) -> None:
        """Keep nothing any more: it was saved, or given up."""
        self._kept = None
        journal, form = self._desk.journal, self._form
        if journal is not None:
            self._desk.writes.start(lambda _progress: journal.forget(form))

    def _on_draft(self, draft: Draft | None) -> None:
        if draft is not None and self._kept is None:
            self.found.emit(draft)
