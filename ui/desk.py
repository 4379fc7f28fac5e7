"""What does a page get to work with, and how does it ask for another page?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.tasks import TaskRunner


class Desk(QObject):
    """Handed to every page: the services, threads to run them on, and ways to go elsewhere.

    Three runners, each with one thread: a long report must not hold up the search, and writes
    keep their order.

    Signals:
        page_asked: page id, request (what ``Page.asked`` receives, None for nothing).
        subject_asked: page id, key of one thing (a case number), title of its tab.
        data_changed: what a service returned after a write; pages refresh what they show of it.
    """

    page_asked = Signal(str, object)
    subject_asked = Signal(str, str, str)
    data_changed = Signal(object)

    def __init__(
        self, services: Any, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.today = today
        self.reads = TaskRunner(self)
        self.searches = TaskRunner(self)
        self.writes = TaskRunner(self)

    @property
    def runners(self) -> tuple[TaskRunner, ...]:
        """All runners, for waiting and for counting."""
        return (self.reads, self.searches, self.writes)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits on any thread."""
        return all(runner.is_idle for runner in self.runners)

    def open_page(self, page_id: str, request: object = None) -> None:
        """Ask the window for a page of the rail, with the list or the form it should show."""
        self.page_asked.emit(page_id, request)

    def open_subject(self, page_id: str, key: str, title: str) -> None:
        """Ask the window to open one thing (a case) in a tab of its own."""
        self.subject_asked.emit(page_id, key, title)

    def shut_down(self) -> bool:
        """Stop all work and wait; call before the services are closed."""
        for runner in self.runners:
            for task in runner.tasks:
                task.cancel()
        ended = [runner.shut_down() for runner in self.runners]
        return all(ended)
