"""How does the program come up?  An empty window at once; what it needs is loaded behind it.

Nothing is imported here that the first picture does not need.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.appearance import Appearance, stored_language, stored_scheme
from ui.i18n import Language, Tongue
from ui.input_method import use_fallback
from ui.later_modules import postpone
from ui.resource_files import resource_file
from ui.singletons import keep_singletons

if TYPE_CHECKING:
    from ui.app import Open, Session
    from ui.theme import Theme
    from ui.tokens import Scheme

APP_NAME = "disputes-app"
SIZE = (1366, 768)
SMALLEST = (800, 480)
WORDS_AFTER_MS = 600
"""Before this the window is there, and words would only hold it up."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the window appears; None as the user chose earlier, else Chinese and as the system."""

    language: Language | None = None
    scheme: Scheme | None = None


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return Qt's application, set up before its first window.  Called once a process."""
    keep_singletons()
    use_fallback(os.environ)
    application = QApplication(list(arguments))
    application.setApplicationName(APP_NAME)
    application.setOrganizationName(APP_NAME)
    application.setDesktopFileName(APP_NAME)
    application.setWindowIcon(QIcon(str(resource_file("icons", "app.svg"))))
    return application


class OpeningWindow(QWidget):
    """Stands where the window will stand until that is loaded; says so where it takes long.

    Signals:
        drawn: it has been seen.
    """

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_new = True
        self._words = ""
        self.setWindowTitle(self.tr("劳动争议调解仲裁监察办案系统"))
        self.resize(*SIZE)
        QTimer.singleShot(WORDS_AFTER_MS, self, self.speak)

    def speak(self) -> None:
        """Say that the program is being opened."""
        self._words = self.tr("正在打开…")
        self.update()

    # Overrides of Qt names

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._words:
            middle = self.rect().center()
            width = self.fontMetrics().horizontalAdvance(self._words)
            QPainter(self).drawText(middle.x() - width // 2, middle.y(), self._words)
        if self._is_new:
            self._is_new = False
            self.drawn.emit()


class Program(QObject):
    """One run of the window program on one database.

    Args:
        database: absolute path or URL; names the door at which a second start knocks.
        open_database: opens it, off the GUI thread.
        look: language and colours.
        version: of the program, for crash reports.
    """

    def __init__(
        self,
        application: QApplication,
        database: str,
        open_database: Open,
        look: Look,
        version: str,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._database = database
        self._open_database = open_database
        self._version = version
        self._tongue = Tongue(application, look.language or stored_language() or Language.ZH)
        forced = look.scheme or stored_scheme()
        self._theme = None if forced is None else _theme(application, forced)
        self._session: Session | None = None
        self._opening = OpeningWindow()

    def begin(self) -> None:
        """Show the first window; the rest follows when it has been seen.

        Nothing is collected as garbage until the session does so: what is loaded stays.
        """
        gc.disable()
        postpone()
        self._opening.drawn.connect(lambda: QTimer.singleShot(0, self, self._go_on))
        self._opening.show()

    def end(self) -> None:
        """Stop the work and close the database; after the event loop has ended."""
        if self._session is not None:
            self._session.end()
        self._opening.deleteLater()
        self._tongue.deleteLater()

    def _go_on(self) -> None:
        from ui.app import session_on

        session = session_on(
            self._application,
            self._database,
            self._open_database,
            Appearance(self._tongue, self._theme or _theme(self._application, None)),
            self._version,
        )
        self._session = session
        session.has_something_to_show.connect(self._take_its_place)
        session.start()

    def _take_its_place(self) -> None:
        """Put the window where the first one stood; nothing to do where that was closed."""
        if self._session is not None and self._opening.isVisible():
            window = self._session.window
            window.restoreGeometry(self._opening.saveGeometry())
            window.show()
            self._opening.close()


def _theme(application: QApplication, forced: Scheme | None) -> Theme:
    from ui.theme import Theme

    return Theme(application, forced=forced)


def run(
    arguments: Sequence[str], database: str, open_database: Open, look: Look, version: str
) -> int:
    """Open the window on ``database`` and return the exit status when it is closed."""
    application = make_application(arguments)
    program = Program(application, database, open_database, look, version)
    program.begin()
    status = application.exec()
    program.end()
    return status
