"""Which workers confirmed their claims, which did not, and whom did they elect?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.ledger import Mark
from disputes_app.domain.ledger_log import Ledger
from disputes_app.services.ledger import confirm, elect
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.progress import Progress
from ui.banner import Banner
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import TextField
from ui.leavable import LeavableFrame
from ui.ledger.sheet import Column, SheetModel, SheetView
from ui.tokens import Space
from ui.wording import money_text

NAME, OWED, CHECK, DISPUTED, NOTE = range(5)


class PeoplePanel(LeavableFrame):
    """Signed lists: one tick a worker.  Space ticks the row, Ctrl+S records.

    Signals:
        saved: the CaseChanged that it left behind.
        left: nothing is recorded now.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._file: CaseFile | None = None
        self._places: list[int] = []
        self._elects = False
        self.title = QLabel()
        self.banner = Banner()
        self.day = DateField(desk.today(), latest=desk.today(), required=True)
        self.document = TextField(longest=100)
        self._sheet = SheetModel()
        self.table = SheetView(self._sheet, self.tr("职工"))
        self.all_button = QPushButton(self.tr("全部确认"))
        self.save_button = QPushButton(self.tr("登记（Ctrl+S）"))
        self.cancel = QPushButton(self.tr("返回（Esc）"))
        self._lay_out()
        self.all_button.clicked.connect(self.tick_all)
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self.left)
        self._sheet.edited.connect(self._on_edited)

    def begin(self, file: CaseFile, ledger: Ledger, *, elects: bool) -> None:
        """Ask who confirmed, or with ``elects`` who was elected."""
        self._file, self._elects = file, elects
        self.banner.hide()
        self.title.setText(self.tr("推举代表人") if elects else self.tr("职工确认欠薪数额"))
        self.day.go_on_to(self._desk.today())
        self.day.set_value(self._desk.today())
        self.document.set_value(None)
        self.all_button.setVisible(not elects)
        workers = ledger.workers
        self._places = [one.worker.place for one in workers]
        tick = self.tr("代表人") if elects else self.tr("确认")
        columns = [
            Column(self.tr("姓名"), 150),
            Column(self.tr("所欠"), 130, right=True),
            Column(tick, 90, ticked=True),
            Column(self.tr("有异议"), 90, ticked=True),
            Column(self.tr("异议内容"), typed=True),
        ]
        values: list[list[str | bool]] = [
            [one.worker.name for one in workers],
            [money_text(one.due_fen - one.before_fen) for one in workers],
            [one.representative if elects else one.answer is Mark.CONFIRMED for one in workers],
            [one.answer is Mark.DISPUTED for one in workers],
            [one.note for one in workers],
        ]
        shown = DISPUTED if elects else len(columns)
        self._sheet.show_columns(columns[:shown], values[:shown])
        self.table.take_widths(columns[:shown])
        self.table.choose(0, CHECK)

    def take_focus(self) -> None:
        """Put the cursor on the workers."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick_all(self) -> None:
        """Tick everybody who disputes nothing."""
        rows = range(len(self._places))
        self._sheet.fill(CHECK, [not self._sheet.is_ticked(row, DISPUTED) for row in rows])

    def save(self) -> None:
        """Record what was ticked."""
        file, day = self._file, self.day.value()
        if file is None or day is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        task = self._desk.writes.start(self._work(file, day))
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(lambda: self.save_button.setEnabled(True))

    def _work(self, file: CaseFile, on: date) -> Callable[[Progress], CaseChanged]:
        context, actor, case_id = self._desk.context, self._desk.actor, file.view.row.id
        document = self.document.value() or ""
        ticked = dict(enumerate(self._places))
        chosen = [place for row, place in ticked.items() if self._sheet.is_ticked(row, CHECK)]
        if self._elects:
            return lambda _progress: elect(context, actor, case_id, on, chosen, document)
        disputing = [row for row in ticked if self._sheet.is_ticked(row, DISPUTED)]
        answers = dict.fromkeys(chosen, Mark.CONFIRMED)
        answers |= {ticked[row]: Mark.DISPUTED for row in disputing}
        notes = {ticked[row]: self._sheet.text(row, NOTE) for row in disputing}
        return lambda _progress: confirm(context, actor, case_id, on, answers, notes, document)

    def _on_saved(self, changed: CaseChanged) -> None:
        self.saved.emit(changed)

    def _on_edited(self, row: int, column: int) -> None:
        """A worker confirms or disputes, not both."""
        other = {CHECK: DISPUTED, DISPUTED: CHECK}.get(column)
        if other is not None and not self._elects and self._sheet.is_ticked(row, column):
            index = self._sheet.index(row, other)
            self._sheet.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)

    def _lay_out(self) -> None:
        self.title.setProperty("role", "cardTitle")
        self.save_button.setProperty("role", "primary")
        form = FormColumn()
        form.add(self.tr("日期"), self.day, mark=True)
        form.add(self.tr("签名名册"), self.document, hint=self.tr("材料名称，扫描件在附件里添加"))
        foot = QHBoxLayout()
        foot.addWidget(self.all_button)
        foot.addStretch(1)
        for button in (self.cancel, self.save_button):
            foot.addWidget(button)
        for button in (self.all_button, self.cancel, self.save_button):
            button.setAutoDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        whole.setSpacing(Space.SMALL)
        for part in (self.title, self.banner, form):
            whole.addWidget(part)
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)
