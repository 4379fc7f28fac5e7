"""How does the window program start, wait for its database, and end?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from disputes_app.domain.errors import DomainError
from disputes_app.domain.labels import Label
from disputes_app.domain.staff import Actor
from disputes_app.services.progress import Progress
from ui.appearance import Appearance
from ui.collector import Collector
from ui.crash import CrashReporter
from ui.desk import NOBODY, Desk
from ui.page import Page, find_pages
from ui.palette_entries import Search
from ui.shell.actor_menu import ActorChoice
from ui.shell.header import OfficeState
from ui.tasks import TaskRunner
from ui.window import MainWindow
from ui.wording import value_text

if TYPE_CHECKING:
    from pathlib import Path

    from ui.alert_watch import AlertWatch
    from ui.print_watch import PrintWatch
    from ui.single_instance import Door

IN_USE = "window_open"
"""Code of the refusal to open a database that another window has open."""


DOOR_AFTER_MS = 300
"""The door at which a second start knocks is hung after this, when the first page is complete."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A database that is open, and what the shell shows of it.

    Attributes:
        services: what ``Desk.services`` becomes.
        today: the office's day.
        actor_name: who works here.
        status: phrases for the status line: the database and its state.
        search: finds cases and employers for the palette; None where there is none.
        close: closes the database; runs after all work has ended.
        actor: on whose word commands are done.
        tidy: removes what broken copies of files left behind; runs beside the window once its
            first page shows what it has.
        drafts_folder: says where drafts are kept; None keeps none.
    """

    services: Any
    today: Callable[[], date]
    actor_name: str
    status: Sequence[str | Label]
    state: OfficeState
    search: Search | None
    close: Callable[[], None]
    actor: Actor = NOBODY
    tidy: Callable[[], object] = lambda: None
    drafts_folder: Callable[[], Path] | None = None


Open = Callable[[Progress], Opened]
"""Opens the database; runs off the GUI thread; raises a ServiceError where it cannot."""


class Session(QObject):
    """One window on one database, from opening it to closing it.

    Signals:
        has_something_to_show: the window shows its first page, or why there is none.
    """

    has_something_to_show = Signal()

    def __init__(
        self,
        window: MainWindow,
        database: str,
        open_database: Open,
        pages: Callable[[], Sequence[type[Page]]],
        appearance: Appearance | None = None,
        first_pages: Callable[[], Sequence[type[Page]]] | None = None,
    ) -> None:
        super().__init__()
        self._first_pages = first_pages
        self._appearance = appearance
        self._pages = pages
        self._window = window
        self._database = database
        self._open_database = open_database
        self._opener = TaskRunner(self)
        self._collector = Collector(self)
        self._opened: Opened | None = None
        self._desk: Desk | None = None
        self._door: Door | None = None
        self._choice: ActorChoice | None = None
        self._watch: AlertWatch | None = None
        self._queue_watch: PrintWatch | None = None
        window.retry_asked.connect(self.start)
        if appearance is not None:
            appearance.language_changed.connect(self._make_anew)

    @property
    def window(self) -> MainWindow:
        """The window shown now."""
        return self._window

    def start(self) -> None:
        """Open the database beside the window; the pages come when it is open.

        Until the first page shows what it has, nothing is collected: what is loaded stays.
        """
        self._collector.hold()
        task = self._opener.start(self._open_database)
        task.succeeded.connect(self._on_opened)
        task.failed.connect(self._on_failed)

    def end(self) -> bool:
        """Stop the work, then close the database; say whether the work ended in time."""
        if self._door is not None:
            self._door.close()
        self._stop_watching()
        ended = self._opener.shut_down()
        if self._desk is not None:
            ended = self._desk.shut_down() and ended
        self._collector.stop()
        if self._opened is not None:
            self._opened.close()
        return ended

    def _on_opened(self, opened: Opened) -> None:
        self._opened = opened
        self._desk = Desk(
            opened.services,
            opened.today,
            self,
            actor=opened.actor,
            appearance=self._appearance,
        )
        self._desk.drafts_folder = opened.drafts_folder
        self._dress(self._window, opened, self._desk)
        QTimer.singleShot(DOOR_AFTER_MS, self, self._hang_door_at_rest)
        self.has_something_to_show.emit()

    def _dress(self, window: MainWindow, opened: Opened, desk: Desk) -> None:
        dress(window, opened)
        if self._first_pages is None:
            window.take_desk(desk, self._pages(), opened.search)
        else:
            window.take_desk(desk, self._first_pages(), opened.search, more_to_come=True)
            desk.reads.idle.connect(self._load_pages, Qt.ConnectionType.SingleShotConnection)
        desk.reads.idle.connect(self._offer_people, Qt.ConnectionType.SingleShotConnection)

    def _offer_people(self) -> None:
        """Let the user say who works here, and tidy up, once the first page shows what it has."""
        self._collector.start()
        if self._desk is not None and self._desk.actor is not NOBODY:
            self._choice = ActorChoice(self._window.header.actor_menu, self._desk)
        if self._desk is not None and self._opened is not None:
            tidy = self._opened.tidy
            self._desk.copies.start(lambda _progress: tidy())

    def _hang_door_at_rest(self) -> None:
        """Hang the door now, or once the first page shows what it has: it takes a while."""
        if self._desk is None or self._desk.reads.is_idle:
            self._hang_door()
        else:
            self._desk.reads.idle.connect(self._hang_door, Qt.ConnectionType.SingleShotConnection)

    def _hang_door(self) -> None:
        """Let a second start on the same database bring this window to the front."""
        from ui.single_instance import Door, door_of

        self._door = Door(door_of(self._database), self)
        self._door.knocked.connect(self._come_to_front)

    def _load_pages(self) -> None:
        """Load the other pages beside the window once the first one shows what it has."""
        task = self._opener.start(lambda _progress: self._pages())
        task.succeeded.connect(self._on_pages)

    def _on_pages(self, pages: Sequence[type[Page]]) -> None:
        self._first_pages = None
        self._window.take_more(pages)
        self._watch_for_warnings()

    def _watch_for_warnings(self) -> None:
        """Tell of new warnings in the window, from when all its pages are there."""
        from ui.alert_watch import AlertWatch
        from ui.print_watch import PrintWatch

        self._stop_watching()
        if self._desk is not None:
            self._watch = AlertWatch(self._desk, self._window.status)
            self._queue_watch = PrintWatch(self._desk, self._window.status)

    def _stop_watching(self) -> None:
        watches = (self._watch, self._queue_watch)
        self._watch = self._queue_watch = None
        for watch in watches:
            if watch is not None:
                watch.stop()

    def _come_to_front(self) -> None:
        self._window.come_to_front()

    def _make_anew(self) -> None:
        """Show a window in the language spoken now, with the same cases open, in its place."""
        opened, desk, former = self._opened, self._desk, self._window
        if opened is None or desk is None or self._appearance is None:
            return
        if self._choice is not None:
            self._choice.deleteLater()
        self._stop_watching()
        self._window = window = MainWindow(self._appearance.theme)
        window.setGeometry(former.geometry())
        window.setWindowState(former.windowState())
        self._dress(window, opened, desk)
        self._watch_for_warnings()
        carry_over(former, window)
        former.hide()
        former.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        self._collector.start()
        from ui.errors import explain
        from ui.single_instance import door_of, knock

        is_open_elsewhere = isinstance(error, DomainError) and error.code == IN_USE
        if is_open_elsewhere and knock(door_of(self._database)):
            QApplication.quit()
            return
        self._window.show_refusal(explain(error))
        self.has_something_to_show.emit()


def carry_over(former: MainWindow, window: MainWindow) -> None:
    """Open on ``window`` what was open on ``former``, its page in front, and show it."""
    for page in former.tabs.subjects:
        window.open_subject(page.PAGE.id, page.key, former.tabs.title_of(page))
    front = former.tabs.front
    if front is not None and not front.PAGE.per_subject:
        window.open_page(front.PAGE.id, None)
    window.show()


def dress(window: MainWindow, opened: Opened) -> None:
    """Show on a window which database it works on, and who works there."""
    window.header.show_actor(opened.actor_name)
    window.header.show_state(opened.state)
    window.status.say([value_text(part) for part in opened.status])


def first_pages_of_the_program() -> tuple[type[Page], ...]:
    """Return the page that is in front after the start, without loading the others."""
    from ui.pages.workbench import Workbench

    return (Workbench,)


def pages_of_the_program() -> tuple[type[Page], ...]:
    """Return the pages of ``ui/pages``; loads them, and what they need, when called."""
    from ui import pages

    return find_pages(pages)


def session_on(
    application: QApplication,
    database: str,
    open_database: Open,
    appearance: Appearance,
    version: str,
) -> Session:
    """Return the window program on ``database``, with a window that is not shown yet."""
    CrashReporter(version, application).install()
    return Session(
        MainWindow(appearance.theme),
        database,
        open_database,
        pages_of_the_program,
        appearance,
        first_pages_of_the_program,
    )
