"""What happens when the program itself is wrong?  It says so, and offers a report to copy."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.failure_report import failure_report
from ui.tokens import Space

log = logging.getLogger(__name__)

WIDTH = 520


class CrashDialog(QDialog):
    """Says what happened in two sentences; the report is folded until asked for."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("程序出错"))
        self.setMinimumWidth(WIDTH)
        title = QLabel(self.tr("程序出错，这一步没有完成。"))
        title.setProperty("role", "heading")
        advice = QLabel(
            self.tr(
                "已经保存的内容不受影响。请复制错误报告交给管理员；报告只写明程序出错的位置，"
                "没有姓名、证件号码和案件内容。"
            )
        )
        advice.setWordWrap(True)
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("错误报告"))
        self._report.hide()
        self._copy = QPushButton(self.tr("复制报告"))
        self._details = QPushButton(self.tr("显示报告"))
        self._details.setCheckable(True)
        go_on = QPushButton(self.tr("继续"))
        go_on.setDefault(True)
        for other in (self._copy, self._details):
            other.setAutoDefault(False)
        self._copy.clicked.connect(self.copy_report)
        self._details.toggled.connect(self._report.setVisible)
        go_on.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self._details)
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.NORMAL, Space.WIDE, Space.NORMAL)
        column.setSpacing(Space.NORMAL)
        for part in (title, advice, self._report):
            column.addWidget(part)
        column.addLayout(buttons)

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("已复制"))


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
        report = failure_report(error, version=self._version)
        log.error("unexpected failure\n%s", report)
        self._caught.emit(report)

    def _on_uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.on_uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _show(self, report: str) -> None:
        if self._dialog is None:
            self._dialog = CrashDialog(report, QApplication.activeWindow())
            self._dialog.destroyed.connect(self._forget)
            self._dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None
