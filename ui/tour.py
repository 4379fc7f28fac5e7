"""What does every page look like, in both languages, light and dark, at 100 % and at 150 %?

The scale is fixed when Qt starts, so each percentage needs a process of its own: this one takes
its own pictures and starts itself again for the others.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import NoReturn

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from disputes_app.services.progress import Progress
from ui.app import Opened, dress
from ui.appearance import Appearance
from ui.desk import Desk
from ui.i18n import Language, Tongue
from ui.page import Page
from ui.start import SIZE, make_application
from ui.theme import Theme
from ui.tokens import Scheme
from ui.window import MainWindow

PERCENTAGES = (100, 150)
PERCENT_VARIABLE = "DISPUTES_TOUR_PERCENT"
SETTLE_MS = 60
"""So long nothing may run between two looks whether the page has settled."""
QUIET_LOOKS = 4
"""So many looks in a row find nothing running: long pages need several turns to be laid out."""
PATIENCE_MS = 60_000
FAILED = 3


@dataclass(frozen=True, slots=True)
class Stop:
    """Something to look at: the name of its picture, and how to get there."""

    name: str
    go: Callable[[MainWindow], None]


@dataclass(frozen=True, slots=True)
class Scene:
    """One look of the program."""

    language: Language
    scheme: Scheme
    percent: int

    def file_name(self, stop: str) -> str:
        """Return the name of a picture, such as ``workbench-zh-light-100.png``."""
        return f"{stop}-{self.language}-{self.scheme}-{self.percent}.png"


def scenes(percent: int) -> list[Scene]:
    """Return the four looks at one percentage."""
    return [
        Scene(language, scheme, percent) for language, scheme in itertools.product(Language, Scheme)
    ]


def stops_of(pages: Sequence[type[Page]]) -> list[Stop]:
    """Return one stop for every page that can be opened without naming a thing."""
    return [
        Stop(kind.PAGE.id, _opening(kind.PAGE.id)) for kind in pages if not kind.PAGE.per_subject
    ]


def subject_stop(page_id: str, key: str, title: str) -> Stop:
    """Return a stop at the page of one thing, such as a case."""
    return Stop(page_id, lambda window: window.open_subject(page_id, key, title))


def _opening(page_id: str) -> Callable[[MainWindow], None]:
    return lambda window: window.open_page(page_id, None)


class Tour(QObject):
    """Goes from stop to stop in every scene and saves a picture of each.

    Signals:
        finished: all pictures are taken.
    """

    finished = Signal()

    def __init__(
        self,
        opened: Opened,
        pages: Sequence[type[Page]],
        stops: Sequence[Stop],
        folder: Path,
        tongue: Tongue,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._opened = opened
        self._pages = pages
        self._stops = stops
        self._folder = folder
        self._tongue = tongue
        self._theme = theme
        self._window: MainWindow | None = None
        self._desk: Desk | None = None
        self._walk: Iterator[None] = iter(())
        self._waited_ms = 0
        self._quiet_looks = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLE_MS)
        self._pause.timeout.connect(self._on_pause_over)
        self.files: list[Path] = []
        self.unsettled: list[Path] = []

    def start(self, looks: Sequence[Scene]) -> None:
        """Take the pictures of ``looks``; ``finished`` follows."""
        self._walk = self._steps(looks)
        self._next()

    def _steps(self, looks: Sequence[Scene]) -> Iterator[None]:
        for scene in looks:
            window = self._window_for(scene)
            for stop in self._stops:
                stop.go(window)
                yield
                self._take(window, self._folder / scene.file_name(stop.name))
            self._put_away()

    def _next(self) -> None:
        """Go on; the answers of the last questions have had a turn to be laid out."""
        self._waited_ms = 0
        self._quiet_looks = 0
        for _ in self._walk:
            self._pause.start()
            return
        self.finished.emit()

    def _on_pause_over(self) -> None:
        self._waited_ms += SETTLE_MS
        is_idle = self._desk is None or self._desk.is_idle
        self._quiet_looks = self._quiet_looks + 1 if is_idle else 0
        if self._quiet_looks >= QUIET_LOOKS or self._waited_ms >= PATIENCE_MS:
            self._next()
        else:
            self._pause.start()

    def _window_for(self, scene: Scene) -> MainWindow:
        self._tongue.speak(scene.language)
        self._theme.force(scene.scheme)
        opened = self._opened
        desk = Desk(
            opened.services,
            opened.today,
            self,
            actor=opened.actor,
            appearance=Appearance(self._tongue, self._theme),
        )
        window = MainWindow(self._theme)
        window.setMinimumSize(0, 0)
        window.resize(round(SIZE[0] * 100 / scene.percent), round(SIZE[1] * 100 / scene.percent))
        dress(window, opened)
        window.show()
        window.take_desk(desk, self._pages, self._opened.search)
        self._window, self._desk = window, desk
        return window

    def _take(self, window: MainWindow, file: Path) -> None:
        if self._desk is not None and not self._desk.is_idle:
            self.unsettled.append(file)
        window.grab().save(str(file))
        self.files.append(file)

    def _put_away(self) -> None:
        if self._desk is not None:
            self._desk.shut_down()
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()


@dataclass(frozen=True, slots=True)
class TourPlan:
    """What a tour needs to know of the program it shows.

    Attributes:
        open_database: opens the demonstration database.
        pages: finds the pages; called after the database is open.
        more_stops: further stops, such as a case worth looking at.
    """

    open_database: Callable[[Progress], Opened]
    pages: Callable[[], Sequence[type[Page]]]
    more_stops: Callable[[Opened], Sequence[Stop]]


def take_tour(plan: TourPlan, folder: Path) -> list[Path]:
    """Save a picture of every page in every look to ``folder`` and return the files.

    Raises:
        DomainError, ServiceError: the database cannot be opened.
        subprocess.CalledProcessError: the process for another percentage failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    only = os.environ.get(PERCENT_VARIABLE)
    if only is not None:
        _tour_here(plan, folder, int(only))
        _end_at_once()
    for percent in PERCENTAGES:
        _start_again(percent)
    return sorted(folder.glob("*.png"))


def is_part_of_tour() -> bool:
    """Say whether this process was started by a tour, to take the pictures of one scale."""
    return PERCENT_VARIABLE in os.environ


def _tour_here(plan: TourPlan, folder: Path, percent: int) -> None:
    application = QApplication.instance() or make_application(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("a tour needs an application with windows")
    opened = plan.open_database(Progress())
    pages = plan.pages()
    stops = [*stops_of(pages), *plan.more_stops(opened)]
    tour = Tour(opened, pages, stops, folder, Tongue(application, Language.ZH), Theme(application))
    tour.finished.connect(application.quit)
    QTimer.singleShot(0, tour, lambda: tour.start(scenes(percent)))
    _end_at_failure(application)
    status = application.exec()
    opened.close()
    if status != 0:
        raise SystemExit(status)


def _end_at_once() -> NoReturn:
    """End the process that took the pictures of one scale; they are saved, the database closed.

    Four windows with every page of the program have stood in it.  Python would take them apart
    after the application, in no order, which Qt does not survive.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def _end_at_failure(application: QApplication) -> None:
    """Let a failure inside Qt's loop end the tour; otherwise it would wait for ever."""

    def tell_and_end(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        application.exit(FAILED)

    sys.excepthook = tell_and_end


def _start_again(percent: int) -> None:
    environ = {**os.environ, PERCENT_VARIABLE: str(percent), "QT_SCALE_FACTOR": str(percent / 100)}
    if sys.platform == "linux":
        environ["QT_QPA_PLATFORM"] = "offscreen"
        # The offscreen platform has no sizes to pass on, and would say so for every window.
        environ["QT_LOGGING_RULES"] = "default.warning=false"
    command = sys.argv if getattr(sys, "frozen", False) else sys.orig_argv
    arguments = [sys.executable, *command[1:]]
    subprocess.run(arguments, check=True, env=environ)  # noqa: S603 - this program, started again
