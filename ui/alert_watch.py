"""Does a warning wait that was not there before?  Then the line below the page says so.

Looked at after something was written here, once nothing else is, and from time to time for what
other desks write.  In quiet hours only red ones are told of.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from disputes_app.domain.alert_log import WaitingAlert
from disputes_app.domain.alert_rules import Level
from disputes_app.services.alerts import AlertBoard, alert_board
from ui.desk import ALERTS_PAGE, Desk
from ui.shell.status_line import StatusLine
from ui.tasks import LatestQuestion
from ui.wording import code_text

PAUSE_MS = 3_000
"""So long nothing else was written before it looks."""
AGAIN_MS = 10 * 60_000

Seen = dict[str, Level]


class AlertWatch(QObject):
    """Asks beside the window; what it tells leads to the page of warnings."""

    def __init__(self, desk: Desk, line: StatusLine, *, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(desk)
        self._desk = desk
        self._line = line
        self._seen: Seen | None = None
        self._question = LatestQuestion(desk.searches, self)
        self._question.answered.connect(self._on_board)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._ask)
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._ask)
        self._again.start()
        desk.data_changed.connect(self._on_changed)
        line.notice_asked.connect(self._go)
        self._pause.start()

    def stop(self) -> None:
        """Look no more: the window goes, or the work ends."""
        self._pause.stop()
        self._again.stop()
        self._desk.data_changed.disconnect(self._on_changed)
        self._question.forget(quietly=True)
        self.deleteLater()

    def _on_changed(self, _change: object) -> None:
        self._pause.start()

    def _ask(self) -> None:
        context = self._desk.context
        self._question.ask(lambda _progress: alert_board(context))

    def _on_board(self, board: AlertBoard) -> None:
        new = [one for one in board.announced() if self._is_new(one)]
        held = set() if not board.quiet else {one.alert.key.code for one in board.waiting}
        held -= {one.alert.key.code for one in board.announced()}
        if self._seen is not None and new:
            first = new[0].alert
            self._line.show_notice(
                self.tr("新的{level}：{name}").format(
                    level=code_text(first.level), name=first.key.shown
                )
            )
        elif not board.waiting:
            self._line.show_notice("")
        self._seen = {
            one.alert.key.code: one.alert.level
            for one in board.waiting
            if one.alert.key.code not in held
        }

    def _is_new(self, one: WaitingAlert) -> bool:
        known = (self._seen or {}).get(one.alert.key.code)
        return known is None or one.alert.level.rank > known.rank

    def _go(self) -> None:
        self._line.show_notice("")
        self._desk.open_page(ALERTS_PAGE)
