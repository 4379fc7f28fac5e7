"""What does a decision give each worker on top (加付赔偿金)?  Looked at, then entered as one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.ledger_extra import ExtraSheet
from disputes_app.services.ledger_extra import extra_preview, impose_extra
from disputes_app.services.log_store import CaseChanged
from ui.banner import Banner
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.leavable import LeavableFrame
from ui.settings_page.keyed_table import KeyedRow, KeyedTable
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import day_text, money_text


class ExtraPanel(LeavableFrame):
    """The shares of all workers; nothing can be typed: the decision says the percentage.

    Signals:
        saved: the CaseChanged that the entry left behind.
        left: it is not looked at any more.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._file: CaseFile | None = None
        self._sheet: ExtraSheet | None = None
        self.banner = Banner()
        self.said = QLabel()
        self.shares = KeyedTable(
            self.tr("每人的加付赔偿金"),
            [self.tr("姓名"), self.tr("期限届满时未付"), self.tr("加付赔偿金")],
            (180, 160),
        )
        self.save_button = QPushButton(self.tr("记入明细（Ctrl+S）"))
        self.cancel = QPushButton(self.tr("返回（Esc）"))
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._question.answered.connect(self._on_sheet)
        self._question.failed.connect(self.banner.show_error)
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self.left)

    def begin(self, file: CaseFile) -> None:
        """Ask what each worker of a case gets."""
        self._file, self._sheet = file, None
        self.banner.hide()
        self.said.setText(self.tr("正在计算…"))
        self.shares.show_rows(())
        self.save_button.setEnabled(False)
        context, case_id = self._desk.context, file.view.row.id
        self._question.ask(lambda _progress: extra_preview(context, case_id))

    def take_focus(self) -> None:
        """Put the cursor on the list."""
        self.shares.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Enter the shares of all of them."""
        file, sheet = self._file, self._sheet
        if file is None or sheet is None:
            return
        context, actor, case_id = self._desk.context, self._desk.actor, file.view.row.id
        self.save_button.setEnabled(False)
        task = self._desk.writes.start(
            lambda _progress: impose_extra(context, actor, case_id, sheet)
        )
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self._on_refused)

    def _on_sheet(self, sheet: ExtraSheet) -> None:
        self._sheet = sheet
        text = self.tr(
            "决定 {number}（{day}）：责令期限 {expired} 届满时未付 {unpaid}，加付 {percent}%，"
            "{people} 人共 {sum}（不足一分的每人进一分；决定的合计为 {decided}）。"
        )
        self.said.setText(
            text.format(
                number=sheet.number,
                day=day_text(sheet.decided_on),
                expired=day_text(sheet.expired_on),
                unpaid=money_text(sheet.unpaid_fen),
                percent=sheet.percent,
                people=len(sheet.shares),
                sum=money_text(sheet.extra_fen),
                decided=money_text(sheet.decided_fen),
            )
        )
        self.shares.show_rows(
            [
                KeyedRow(
                    one.place, (one.name, money_text(one.unpaid_fen), money_text(one.extra_fen))
                )
                for one in sheet.shares
            ]
        )
        self.save_button.setEnabled(bool(sheet.shares))

    def _on_saved(self, changed: CaseChanged) -> None:
        self.saved.emit(changed)

    def _on_refused(self, error: Exception) -> None:
        self.banner.show_error(error)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("加付赔偿金（劳动合同法85，监察条例26）"))
        title.setProperty("role", "cardTitle")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.save_button.setProperty("role", "primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.cancel, self.save_button):
            button.setAutoDefault(True)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(title)
        column.addWidget(self.banner)
        column.addWidget(self.said)
        column.addWidget(self.shares, 1)
        column.addLayout(foot)
