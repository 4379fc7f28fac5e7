"""What would a table of the post change?  Shown row by row before anything is recorded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from disputes_app.services.mail_import import MailReport, MailRow
from disputes_app.services.mail_rows import MailKind
from ui.badges import BADGE_ROLE, Badge, BadgeDelegate
from ui.leavable import LeavableFrame
from ui.service import words
from ui.table_looks import look_read_only
from ui.tokens import Space, Tone
from ui.wording import day_text

WIDTHS = (50, 84, 232, 168, 168, 132, 96)
VERDICT = 1


class ImportPanel(LeavableFrame):
    """The rows with what was found for each, and the button that records all of them.

    Signals:
        confirmed: the file is to be recorded.
        left: it is not.
    """

    confirmed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._path: Path | None = None
        self.title = QLabel()
        self.said = QLabel()
        self.table = QTableWidget(0, len(WIDTHS) + 1)
        self.confirm = QPushButton(self.tr("全部登记"))
        self.cancel = QPushButton(self.tr("返回（Esc）"))
        self._lay_out()
        self.confirm.clicked.connect(lambda: self.confirmed.emit(self._path))
        self.cancel.clicked.connect(self.left)

    def show_report(self, path: Path, report: MailReport) -> None:
        """Show what a table came to."""
        self._path = path
        what = (
            self.tr("邮件单号导入：{name}")
            if report.kind is MailKind.NUMBERS
            else self.tr("邮件结果导入：{name}")
        )
        self.title.setText(what.format(name=path.name))
        self.said.setText(self._summary(report))
        self.table.setRowCount(len(report.rows))
        for place, row in enumerate(report.rows):
            self._fill(place, row)
        self.confirm.setEnabled(not report.refused and not report.recorded)
        wrong = [place for place, row in enumerate(report.rows) if row.problem is not None]
        if report.rows:
            self.table.setCurrentCell(wrong[0] if wrong else 0, 0)
        (self.confirm if self.confirm.isEnabled() else self.table).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _summary(self, report: MailReport) -> str:
        if report.recorded:
            return self.tr("已登记 %n 行。", "", len(report.rows))
        if report.refused:
            text = self.tr("共 {all} 行，其中 {wrong} 行不能登记，一行也没有登记。请更正表格。")
            return text.format(all=len(report.rows), wrong=report.refused)
        return self.tr("共 %n 行，都可以登记。现在还没有登记。", "", len(report.rows))

    def _fill(self, place: int, row: MailRow) -> None:
        problem = row.problem
        fine = problem is None
        badge = Badge(
            self.tr("可登记") if fine else self.tr("不能"), Tone.SUCCESS if fine else Tone.DANGER
        )
        told = row.told
        why = "" if problem is None else words.problem_text(problem)
        many = self.tr("（同一邮件的 {count} 份文书一并登记）").format(count=row.carried)
        carried = many if row.carried > 1 else ""
        texts = [
            str(told.line),
            badge.text,
            row.number or "—",
            row.paper or "—",
            row.party or "—",
            told.tracking or "—",
            day_text(told.on),
            why or " ".join(one for one in (told.status, told.note, carried) if one) or "—",
        ]
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if column == VERDICT:
                item.setData(BADGE_ROLE, badge)
            self.table.setItem(place, column, item)

    def _lay_out(self) -> None:
        self.title.setProperty("role", "cardTitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.confirm.setProperty("role", "primary")
        for button in (self.confirm, self.cancel):
            button.setAutoDefault(True)
        self.table.setAccessibleName(self.tr("表格的各行"))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("行"),
                self.tr("能否登记"),
                self.tr("案号"),
                self.tr("文书"),
                self.tr("受送达人"),
                self.tr("单号"),
                self.tr("日期"),
                self.tr("说明"),
            ]
        )
        look_read_only(self.table, WIDTHS, many=True)
        self.table.setItemDelegate(BadgeDelegate(self.table))
        buttons = QHBoxLayout()
        buttons.addWidget(self.said, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.title)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
