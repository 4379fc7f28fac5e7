"""``python -m benchmarks.windows KIND DATABASE TODAY``: a window that says when it was seen.

Run as a process of its own, because starting is what is measured.  It prints the moments
(of a clock that all processes of the machine share) at which it had painted itself, and at
which its first list stood on the screen with rows, then what memory it takes, and ends.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMainWindow,
    QTableWidget,
    QTableWidgetItem,
)

if TYPE_CHECKING:
    from disputes_app.services.progress import Progress
    from ui.app import Opened

PAINTED, LISTED, MEMORY = "painted", "listed", "memory"
BARE, BARE_LIST, PROGRAM, PROGRAM_LIST = "bare", "bare_list", "program", "program_list"
SIZE = (1366, 768)
ROWS = 50
QUERY = f"""
SELECT k.case_id, c.line, coalesce(c.number, c.old_number, c.receipt_number),
       c.applicant_names, c.respondent_names, k.rule_id, k.key, k.started_on, k.due_on,
       k.provisional
  FROM case_clock k JOIN dispute_case c ON c.id = k.case_id
 WHERE k.stopped_on IS NULL AND k.due_on IS NOT NULL AND k.kind = 'office'
 ORDER BY k.due_on, k.case_id, k.rule_id, k.key
 LIMIT {ROWS}
"""
"""What the first page of the program lists: the running periods, the most urgent first."""


class Watch(QObject):
    """Notes the first paint of all, and the first of a list that has rows."""

    def __init__(self, application: QApplication, lists: int, seen: Callable[[], None]) -> None:
        super().__init__()
        self._lists = lists
        self._seen_all = seen
        self._noted: set[str] = set()
        self._views: set[QAbstractItemView] = set()
        application.installEventFilter(self)

    def _note(self, what: str) -> None:
        """Print the moment once what is being painted now has been painted."""
        if what in self._noted:
            return
        self._noted.add(what)
        QTimer.singleShot(0, lambda: self._say(what))

    def _say(self, what: str) -> None:
        print(what, time.monotonic(), flush=True)
        if self._lists == 0 or what == LISTED:
            self._seen_all()

    # Override of Qt names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):  # asking for its type would cost more than the event
            self._note(PAINTED)
            view = watched.parent()
            if isinstance(view, QAbstractItemView) and view.model().rowCount() > 0:
                self._views.add(view)
                if self._lists and len(self._views) >= self._lists:
                    self._note(LISTED)
        return False


def main(kind: str, database: str, today: date) -> int:
    """Open one of the windows and return the exit status."""
    if kind in {PROGRAM, PROGRAM_LIST}:
        return _program(database, today, with_list=kind == PROGRAM_LIST)
    return _bare(database, with_list=kind == BARE_LIST)


def _bare(database: str, *, with_list: bool) -> int:
    application = QApplication(sys.argv[:1])
    watch = Watch(application, int(with_list), application.quit)
    window = QMainWindow()
    window.resize(*SIZE)
    if with_list:
        table = QTableWidget()
        window.setCentralWidget(table)
        QTimer.singleShot(0, lambda: _fill(table, database))
    else:
        window.setCentralWidget(QLabel("…"))
    window.show()
    status = application.exec()
    watch.deleteLater()
    return status


def _fill(table: QTableWidget, database: str) -> None:
    from sqlalchemy import create_engine, text

    engine = create_engine(f"sqlite:///{database}")
    with engine.connect() as conn:
        rows = conn.execute(text(QUERY)).all()
    engine.dispose()
    table.setColumnCount(len(rows[0]))
    table.setRowCount(len(rows))
    for place, row in enumerate(rows):
        for column, value in enumerate(row):
            table.setItem(place, column, QTableWidgetItem(str(value)))


def _program(database: str, today: date, *, with_list: bool) -> int:
    """Do what the program does when it opens its window."""
    from ui.i18n import Language
    from ui.start import Look, Program, make_application

    def open_database(progress: Progress) -> Opened:
        from ui.opening import opener

        return opener(database, today)(progress)

    application = make_application(sys.argv[:1])
    watch = Watch(application, int(with_list), application.quit)
    program = Program(application, database, open_database, Look(Language.ZH), "")
    program.begin()
    status = application.exec()
    print(MEMORY, _memory(), flush=True)
    program.end()
    watch.deleteLater()
    return status


def _memory() -> int:
    """Return the memory of this process in bytes."""
    import psutil  # type: ignore[import-untyped]  # ships no types

    return int(psutil.Process().memory_info().rss)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], date.fromisoformat(sys.argv[3])))
