"""What happens when the program itself is wrong?  It is logged, and the user is told."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.crash_dialog import CrashDialog

log = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Takes over what nobody caught, on any thread, and shows one dialog at a time."""

    _caught = Signal(str)

    def __init__(self, version: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version = version
        self._dialog: CrashDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the interpreter's last resort."""
        sys.excepthook = self.on_uncaught
        threading.excepthook = self._on_uncaught_in_thread

    def on_uncaught(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """Log where ``error`` came from and show the dialog; Ctrl+C in a terminal just ends."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        from ui.failure_report import failure_report

        report = failure_report(error, version=self._version)
        log.error("unexpected failure\n%s", report)
        self._caught.emit(report)

    def _on_uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.on_uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _show(self, report: str) -> None:
        if self._dialog is None:
            from ui.crash_dialog import CrashDialog

            self._dialog = CrashDialog(report, QApplication.activeWindow())
            self._dialog.destroyed.connect(self._forget)
            self._dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None
