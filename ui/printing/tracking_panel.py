"""Letters that were posted: their tracking numbers are typed or pasted, one a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.service_list import ServiceRow
from disputes_app.services.mail_import import MailReport
from disputes_app.services.mail_typing import numbers_in, record_numbers
from ui.banner import Banner
from ui.desk import Desk
from ui.fields.date_field import DateField
from ui.leavable import LeavableFrame
from ui.service import words
from ui.settings_page.plain_table import look_plain, put_text
from ui.tokens import Space, Tone

WIDTHS = (36, 126, 190, 150, 206)
NUMBER, VERDICT = 1, 3
PASTE_WIDTH = 210


class TrackingPanel(LeavableFrame):
    """The letters in their order, the numbers beside them, and the day they were posted.

    Signals:
        recorded: a MailReport; the letters stand as sent now.
        left: nothing is to be recorded.
    """

    recorded = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._letters: tuple[ServiceRow, ...] = ()
        self.banner = Banner()
        self.title = QLabel(self.tr("登记交寄"))
        self.table = QTableWidget()
        self.paste = QPlainTextEdit()
        self.on = DateField(desk.today(), latest=desk.today(), required=True)
        self.confirm = QPushButton(self.tr("登记交寄"))
        self.cancel = QPushButton(self.tr("返回（Esc）"))
        self._lay_out()
        self.paste.textChanged.connect(self._on_numbers)
        self.confirm.clicked.connect(self.record)
        self.cancel.clicked.connect(self.left)

    def show_letters(self, letters: Sequence[ServiceRow]) -> None:
        """Begin with these letters, none of which has a number."""
        self._letters = tuple(letters)
        self.banner.hide()
        self.on.go_on_to(self._desk.today())
        self.on.set_value(self._desk.today())
        self.table.setRowCount(len(letters))
        for place, row in enumerate(letters):
            texts = (
                str(place + 1),
                "",
                words.party_text(row),
                "",
                row.number,
                words.paper_text(row.task.paper, row.task.name),
            )
            for column, text in enumerate(texts):
                put_text(self.table, place, column, text)
        self.paste.clear()
        self._on_numbers()
        self.paste.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> None:
        """Record the numbers, all of them or none."""
        on = self.on.value()
        if not self.confirm.isEnabled() or not self.on.check() or on is None:
            return
        self.confirm.setEnabled(False)
        self.banner.hide()
        context, actor, letters = self._desk.context, self._desk.actor, self._letters
        numbers = numbers_in(self.paste.toPlainText())
        task = self._desk.writes.start(
            lambda _progress: record_numbers(context, actor, letters, numbers, on)
        )
        task.succeeded.connect(self._on_recorded)
        task.failed.connect(self._on_failed)

    def _on_recorded(self, report: MailReport) -> None:
        self.confirm.setEnabled(True)
        if report.recorded:
            self.recorded.emit(report)
            return
        for row in report.rows:
            if row.problem is not None:
                put_text(self.table, row.told.line - 1, VERDICT, words.problem_text(row.problem))
        self.banner.tell(
            Tone.WARNING,
            self.tr("一份也没有登记"),
            self.tr("%n 份不能登记，原因在各行后面。请更正单号。", "", report.refused),
        )

    def _on_failed(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        self.banner.show_error(error)

    def _on_numbers(self) -> None:
        numbers = numbers_in(self.paste.toPlainText())
        for place in range(len(self._letters)):
            put_text(self.table, place, NUMBER, numbers[place] if place < len(numbers) else "")
            put_text(self.table, place, VERDICT, "")
        given, most = sum(map(bool, numbers)), len(self._letters)
        self.confirm.setEnabled(given > 0 and len(numbers) <= most)
        if len(numbers) > most:
            text = self.tr("单号有 {numbers} 行，文书只有 {letters} 份。")
        else:
            text = self.tr("已填 {numbers} 个单号，共 {letters} 份；空行跳过一份。")
        count = len(numbers) if len(numbers) > most else given
        self.said.setText(text.format(numbers=count, letters=most))

    def _lay_out(self) -> None:
        self.title.setProperty("role", "cardTitle")
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.confirm.setProperty("role", "primary")
        for button in (self.confirm, self.cancel):
            button.setAutoDefault(True)
        self.table.setAccessibleName(self.tr("交寄的文书"))
        titles = [
            "",
            self.tr("单号"),
            self.tr("受送达人"),
            self.tr("说明"),
            self.tr("案号"),
            self.tr("文书"),
        ]
        look_plain(self.table, titles, WIDTHS)
        self.paste.setAccessibleName(self.tr("邮件单号，一行一个"))
        self.paste.setPlaceholderText(self.tr("邮件单号，一行一个，依左边的顺序。可以粘贴。"))
        self.paste.setTabChangesFocus(True)
        self.paste.setFixedWidth(PASTE_WIDTH)
        day = QLabel(self.tr("交寄日期"))
        day.setBuddy(self.on)
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(day)
        top.addWidget(self.on)
        middle = QHBoxLayout()
        middle.addWidget(self.table, 1)
        middle.addWidget(self.paste)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addLayout(foot)
