"""What becomes of a paper that no printer took as it was issued: it waits in the print queue."""

from __future__ import annotations

from PySide6.QtCore import QObject

from disputes_app.services.print_queue import note_papers_out, queue_papers
from ui.banner import Banner
from ui.desk import Desk


class FailedPrints(QObject):
    """Remembers the last such paper, for as long as it is in view."""

    def __init__(self, desk: Desk, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._banner = banner
        self._queued: int | None = None

    def keep(self, paper_id: int, copies: int) -> None:
        """Let a paper wait for a printer."""
        context, actor = self._desk.context, self._desk.actor
        self._queued = paper_id
        task = self._desk.writes.start(
            lambda _progress: queue_papers(context, actor, [paper_id], copies)
        )
        task.succeeded.connect(self._desk.data_changed.emit)
        task.failed.connect(self._banner.show_error)

    def came_out(self, paper_id: int) -> None:
        """A paper that waits since its printer failed was printed or saved after all."""
        if self._queued != paper_id:
            return
        context, actor = self._desk.context, self._desk.actor
        self._queued = None
        task = self._desk.writes.start(
            lambda _progress: note_papers_out(context, actor, [paper_id])
        )
        task.succeeded.connect(self._desk.data_changed.emit)
        task.failed.connect(self._banner.show_error)
