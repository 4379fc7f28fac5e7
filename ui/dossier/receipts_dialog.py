"""Which offices have not confirmed the notes that they were sent?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.services.key_notes import Outstanding, outstanding_receipts
from ui.banner import Banner
from ui.desk import Desk
from ui.settings_page.plain_table import look_plain, put_text
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import day_text

SIZE = (900, 460)
WIDTHS = (180, 110, 80, 200)


class ReceiptsDialog(QDialog):
    """One row an office; Enter opens its note."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._rows: tuple[Outstanding, ...] = ()
        self.setWindowTitle(self.tr("待收回执"))
        self.resize(*SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.banner = Banner()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("没有回执的单位"))
        titles = (self.tr("单位"), self.tr("发出日期"), self.tr("已过天数"), self.tr("编号"))
        look_plain(self.table, (*titles, self.tr("事由")), WIDTHS)
        self.go_button = QPushButton(self.tr("打开"))
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self._lay_out()
        self.table.itemDoubleClicked.connect(lambda _item: self.go())
        self.go_button.clicked.connect(self.go)
        context = desk.context
        self._question.ask(lambda _progress: outstanding_receipts(context))

    def go(self) -> None:
        """Open the note of the row with the cursor."""
        row = self.table.currentRow()
        if 0 <= row < len(self._rows):
            record = self._rows[row].record
            self.accept()
            if record.id is not None:
                self.desk.open_dossier(record.id, record.number)

    def _on_found(self, rows: tuple[Outstanding, ...]) -> None:
        self._rows = rows
        today = self.desk.today()
        self.table.setRowCount(len(rows))
        for place, one in enumerate(rows):
            sent = one.office.sent_on
            days = "—" if sent is None else str((today - sent).days)
            cells = (
                one.office.name,
                day_text(sent),
                days,
                one.record.number,
                one.record.title,
            )
            for column, text in enumerate(cells):
                put_text(self.table, place, column, text)
        if rows:
            self.table.setCurrentCell(0, 0)
        nothing = self.tr("发出的互通单都有回执。")
        self.words.setText(self.tr("%n 个单位没有回执", "", len(rows)) if rows else nothing)
        self.table.setVisible(bool(rows))
        self.go_button.setEnabled(bool(rows))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        self.go_button.setProperty("role", "primary")
        close = QPushButton(self.tr("关闭"))
        close.clicked.connect(self.reject)
        for button in (self.go_button, close):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        column.addLayout(foot)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.table.hasFocus():
            self.go()
        else:
            super().keyPressEvent(event)


Overview = ReceiptsDialog
"""The name under which the page of lists finds it."""
