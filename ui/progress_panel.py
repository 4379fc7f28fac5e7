"""What does the user see while work takes longer than a moment?

Nothing for 0.3 s, then a busy pointer, after 0.6 s a panel with words, a bar and a Cancel
button; a panel once shown stays for at least 0.5 s, so that it never flashes.  Esc asks the work
to stop; the panel goes when the work has ended.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.tasks import Task
from ui.tokens import Space

PANEL_WIDTH = 360


@dataclass(frozen=True, slots=True)
class Delays:
    """Times in milliseconds since the work started; ``keep`` since the panel appeared."""

    pointer: int = 300
    panel: int = 600
    keep: int = 500


class ProgressPanel(QFrame):
    """Floats over its host while the watched task runs; one task at a time."""

    def __init__(self, host: QWidget, delays: Delays | None = None) -> None:
        super().__init__(host)
        self._host = host
        self._delays = delays or Delays()
        self._task: Task | None = None
        self._since_shown = QElapsedTimer()
        self.setObjectName("floating")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._note = QLabel()
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self.tr("取消"))
        self._stop.clicked.connect(self.ask_to_stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.NORMAL, Space.WIDE, Space.NORMAL)
        layout.setSpacing(Space.SMALL)
        for part in (self._words, self._bar, self._note):
            layout.addWidget(part)
        layout.addWidget(self._stop, alignment=Qt.AlignmentFlag.AlignRight)
        self._pointer_timer = self._timer(self._show_pointer)
        self._panel_timer = self._timer(self._show_panel)
        self._keep_timer = self._timer(self._go)
        host.installEventFilter(self)
        self.hide()

    def watch(self, task: Task, words: str) -> None:
        """Follow ``task``, called ``words`` (a sentence such as 正在生成报表…)."""
        if self._task is not None:
            self._task.progressed.disconnect(self._on_progressed)
            self._task.finished.disconnect(self._on_finished)
        self._task = task
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._note.clear()
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self._keep_timer.stop()
        task.progressed.connect(self._on_progressed)
        task.finished.connect(self._on_finished)
        if not self.isVisible():
            self._pointer_timer.start(self._delays.pointer)
            self._panel_timer.start(self._delays.panel)

    def ask_to_stop(self) -> None:
        """Ask the work to stop; the panel stays until it has."""
        if self._task is not None:
            self._task.cancel()
            self._stop.setEnabled(False)
            self._note.setText(self.tr("正在停止…已经保存的内容不会撤销。"))

    def _timer(self, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

    def _show_pointer(self) -> None:
        self._host.setCursor(Qt.CursorShape.BusyCursor)

    def _show_panel(self) -> None:
        self._host.unsetCursor()
        self._place()
        self.show()
        self.raise_()
        self._stop.setFocus()
        self._since_shown.start()

    def _on_progressed(self, done: int, total: int, note: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if self._task is not None and not self._task.is_cancelling:
            self._note.setText(note)

    def _on_finished(self) -> None:
        self._task = None
        self._pointer_timer.stop()
        self._panel_timer.stop()
        self._host.unsetCursor()
        if self.isVisible():
            left = self._delays.keep - self._since_shown.elapsed()
            self._keep_timer.start(max(0, left))

    def _go(self) -> None:
        self.hide()

    def _place(self) -> None:
        host = self._host
        self.setFixedWidth(min(PANEL_WIDTH, max(160, host.width() - 2 * Space.NORMAL)))
        self.adjustSize()
        self.move((host.width() - self.width()) // 2, (host.height() - self.height()) // 3)

    # Overrides of Qt names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ask_to_stop()
        else:
            super().keyPressEvent(event)
