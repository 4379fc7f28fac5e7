"""How does work run beside the window, and how do its answers come back?

Kept here so that no page has to know it: a job on a pool thread owns no QObject (it would die
on that thread); everything comes back through a signal of an object that lives on the GUI
thread; so the public signals are always emitted there, after the call that started the work.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, SignalInstance, Slot
from shiboken6 import isValid

from disputes_app.domain.errors import DomainError
from disputes_app.services.errors import ServiceError
from disputes_app.services.progress import Cancelled, Progress
from ui.failure_report import failure_report

log = logging.getLogger(__name__)

Work = Callable[[Progress], Any]
"""What runs on the pool: takes the progress to report to, returns any answer."""

REPORT_EVERY_S = 0.05
"""A million quick steps must not fill the event queue: more frequent reports are dropped."""


class Task(QObject):
    """One piece of work under way.

    Signals:
        progressed: done, total (0 where unknown), note.
        succeeded: what the work returned.
        failed: the exception.
        cancelled: the work stopped because it was asked to.
        finished: after exactly one of the three above.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _posted = Signal(str, object)

    def __init__(self, label: str, parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self.is_over = False
        self._progress = Progress(_Reporter(self._posted))
        for signal in self._public():
            signal.connect(self._on_anything)
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelling(self) -> bool:
        """Whether the work was asked to stop."""
        return self._progress.is_cancelled

    def cancel(self) -> None:
        """Ask the work to stop; ``cancelled`` follows if it could, else how it ended."""
        self._progress.cancel()

    def job(self, work: Work) -> QRunnable:
        """Return ``work`` as a job for a pool.  Called once, by the runner."""
        return _Job(work, self._progress, self._posted)

    @Slot(str, object)
    def _on_posted(self, kind: str, payload: Any) -> None:
        if kind == "step":
            self.progressed.emit(*payload)
            return
        if kind == "done":
            self.succeeded.emit(payload)
        elif kind == "cancelled":
            self.cancelled.emit()
        else:
            self.failed.emit(payload)
        self.is_over = True
        self.finished.emit()
        self._let_go()

    def _public(self) -> tuple[SignalInstance, ...]:
        return (self.progressed, self.succeeded, self.failed, self.cancelled, self.finished)

    @Slot()
    def _on_anything(self) -> None:
        """Be connected to every signal, so that there is always something to disconnect."""

    def _let_go(self) -> None:
        """Drop the receivers while nothing is being destroyed.

        A function connected to a task often holds the task or its runner.  If Qt dropped the
        last such function from within the task's destructor, the runner would destroy the task
        a second time.
        """
        for signal in self._public():
            signal.disconnect()


class _Reporter:
    """Passes on the steps of a work, at most one every ``REPORT_EVERY_S``."""

    def __init__(self, posted: SignalInstance) -> None:
        self._posted = posted
        self._next_at = 0.0

    def __call__(self, done: int, total: int, note: str) -> None:
        now = time.monotonic()
        if now >= self._next_at or 0 < total == done:
            self._next_at = now + REPORT_EVERY_S
            self._posted.emit("step", (done, total, note))


class _Job(QRunnable):
    def __init__(self, work: Work, progress: Progress, posted: SignalInstance) -> None:
        super().__init__()
        self._work = work
        self._progress = progress
        self._posted = posted

    def run(self) -> None:
        if self._progress.is_cancelled:
            self._posted.emit("cancelled", None)
            return
        try:
            answer = self._work(self._progress)
        except Cancelled:
            self._posted.emit("cancelled", None)
        except (DomainError, ServiceError) as refusal:
            self._posted.emit("failed", refusal)
        except Exception as error:  # noqa: BLE001 - the edge of the thread: handed over whole
            log.error("background work failed\n%s", failure_report(error))  # noqa: TRY400 - the report leaves out what a traceback may tell about people
            self._posted.emit("failed", error)
        else:
            self._posted.emit("done", answer)


class TaskRunner(QObject):
    """Runs work one after the other on a thread of its own and keeps its tasks alive.

    One thread, so that writes keep their order; reads and searches have runners of their own.

    Signals:
        count_changed: how many tasks are waiting or under way.
        idle: the last task has finished and its answer has been delivered.
    """

    count_changed = Signal(int)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._tasks: list[Task] = []
        self._is_stopped = False

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks waiting or under way, in the order they were started."""
        return tuple(self._tasks)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is waiting or under way."""
        return not self._tasks

    def start(self, work: Work, *, label: str = "") -> Task:
        """Queue ``work``; connect to the task before returning to the event loop.

        After ``shut_down`` the work does not run and the task ends as cancelled.

        Args:
            work: runs on the pool; must not touch any QObject.
            label: what the status line calls it; nothing for quick reads.
        """
        task = Task(label, self)
        if self._is_stopped:
            task.cancel()
        self._tasks.append(task)
        task.finished.connect(self._forget_finished)
        self._pool.start(task.job(work))
        self.count_changed.emit(len(self._tasks))
        return task

    def shut_down(self, timeout_ms: int = 10_000) -> bool:
        """Cancel everything and wait.  Call it before the database is closed.

        Returns:
            Whether the work ended within ``timeout_ms`` milliseconds.
        """
        self._is_stopped = True
        for task in self._tasks:
            task.cancel()
        return self._pool.waitForDone(timeout_ms)

    @Slot()
    def _forget_finished(self) -> None:
        over = [task for task in self._tasks if task.is_over]
        self._tasks = [task for task in self._tasks if not task.is_over]
        for task in over:
            task.deleteLater()
        self.count_changed.emit(len(self._tasks))
        if not self._tasks:
            self.idle.emit()


class LatestQuestion(QObject):
    """Asks again and again, and hears only the answer to the last question.

    A page that reloads, a search that follows the typing: an answer that comes after a newer
    question was asked is dropped, and the older work is asked to stop.

    Signals:
        answered: what the work of the latest question returned.
        failed: its exception.
        waiting_changed: whether an answer is awaited.
    """

    answered = Signal(object)
    failed = Signal(object)
    waiting_changed = Signal(bool)

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._latest: Task | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is awaited."""
        return self._latest is not None

    def ask(self, work: Work, *, label: str = "") -> Task:
        """Start ``work`` and forget every question before it."""
        was_waiting = self.is_waiting
        self.forget(quietly=True)
        task = self._runner.start(work, label=label)
        self._latest = task
        task.succeeded.connect(lambda answer: self._settle(task, self.answered, answer))
        task.failed.connect(lambda error: self._settle(task, self.failed, error))
        task.cancelled.connect(lambda: self._settle(task, None, None))
        if not was_waiting:
            self.waiting_changed.emit(True)
        return task

    def forget(self, *, quietly: bool = False) -> None:
        """Stop waiting: whatever comes now is dropped."""
        if self._latest is None:
            return
        self._latest.cancel()
        self._latest = None
        if not quietly:
            self.waiting_changed.emit(False)

    def _settle(self, task: Task, told: SignalInstance | None, payload: object) -> None:
        if task is not self._latest or not isValid(self):
            return
        self._latest = None
        self.waiting_changed.emit(False)
        if told is not None:
            told.emit(payload)
