"""Do issued papers wait for a printer, as after a crash?  Then the line below the page says so.

Looked at once the window has all its pages, and after something was written here.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from disputes_app.services.print_queue import count_to_print
from ui.desk import PRINT_QUEUE_PAGE, Desk
from ui.shell.status_line import StatusLine
from ui.tasks import LatestQuestion

PAUSE_MS = 2_000


class PrintWatch(QObject):
    """Asks beside the window; what it tells leads to the queue."""

    def __init__(self, desk: Desk, line: StatusLine, *, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(desk)
        self._desk = desk
        self._line = line
        self._question = LatestQuestion(desk.searches, self)
        self._question.answered.connect(self._on_count)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._ask)
        desk.data_changed.connect(self._on_changed)
        line.queue_asked.connect(self._go)
        self._pause.start()

    def stop(self) -> None:
        """Look no more: the window goes, or the work ends."""
        self._pause.stop()
        self._desk.data_changed.disconnect(self._on_changed)
        self._question.forget(quietly=True)
        self.deleteLater()

    def _on_changed(self, _change: object) -> None:
        self._pause.start()

    def _ask(self) -> None:
        context = self._desk.context
        self._question.ask(lambda _progress: count_to_print(context))

    def _on_count(self, count: int) -> None:
        self._line.show_queue(self.tr("%n 份文书等待打印", "", count) if count else "")

    def _go(self) -> None:
        self._desk.open_page(PRINT_QUEUE_PAGE)
