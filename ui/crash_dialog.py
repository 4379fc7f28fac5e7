"""How is the user told that the program itself is wrong?  In two sentences, with a report."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.tokens import Space

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
