"""The line below the page: which database, in which state, and what is under way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.tasks import TaskRunner
from ui.tokens import Space

HEIGHT = 26


class StatusLine(QFrame):
    """Words left, work under way right, and before it what somebody should look at.

    Signals:
        notice_asked: what the notice tells of is wanted.
        queue_asked: the papers that wait for a printer are wanted.
    """

    notice_asked = Signal()
    queue_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setFixedHeight(HEIGHT)
        self._runners: tuple[TaskRunner, ...] = ()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._work = QLabel()
        self._work.setTextFormat(Qt.TextFormat.PlainText)
        self._notice = QPushButton()
        self._notice.setProperty("role", "link")
        self._notice.clicked.connect(self.notice_asked)
        self._notice.hide()
        self._queue = QPushButton()
        self._queue.setProperty("role", "link")
        self._queue.clicked.connect(self.queue_asked)
        self._queue.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.NORMAL, 0, Space.NORMAL, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._queue)
        row.addWidget(self._notice)
        row.addWidget(self._work)

    @property
    def words(self) -> str:
        """What stands on the left."""
        return self._words.text()

    @property
    def work(self) -> str:
        """What is said about work under way, empty for none."""
        return self._work.text()

    def say(self, parts: Sequence[str]) -> None:
        """Show short phrases one after the other, the most important first."""
        words = " · ".join(parts)
        self._words.setText(words)
        self._words.setToolTip(words)

    @property
    def notice(self) -> str:
        """What somebody should look at, empty for nothing."""
        return "" if self._notice.isHidden() else self._notice.text()

    def show_notice(self, text: str) -> None:
        """Tell of something that somebody should look at; empty for nothing any more."""
        self._notice.setText(text)
        self._notice.setToolTip(text)
        self._notice.setAccessibleName(text)
        self._notice.setVisible(bool(text))

    def show_queue(self, text: str) -> None:
        """Tell of papers that wait for a printer; empty for none."""
        self._queue.setText(text)
        self._queue.setAccessibleName(text)
        self._queue.setVisible(bool(text))

    def follow(self, runners: Sequence[TaskRunner]) -> None:
        """Tell about the work of ``runners``: what has a label by name, a queue by its length."""
        self._runners = tuple(runners)
        for runner in self._runners:
            runner.count_changed.connect(self._tell)

    def _tell(self) -> None:
        labels = [task.label for runner in self._runners for task in runner.tasks if task.label]
        if not labels:
            self._work.clear()
        elif len(labels) == 1:
            self._work.setText(labels[0])
        else:
            self._work.setText(
                self.tr("{label}，另有%n项任务", "", len(labels) - 1).format(label=labels[0])
            )
