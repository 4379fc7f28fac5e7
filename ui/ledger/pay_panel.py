"""Who paid, when, and what did each worker get?  Also read from the slips of a bank."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import Line
from disputes_app.domain.kinds.base import number_of
from disputes_app.domain.ledger import Payer
from disputes_app.domain.ledger_log import Ledger
from disputes_app.domain.money import AmountError
from disputes_app.services.bank_slips import SlipMatch, match_slips
from disputes_app.services.ledger import Payment, pay
from disputes_app.services.log_store import CaseChanged
from ui.banner import Banner
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import TextField
from ui.file_dialogs import ask_for_file
from ui.leavable import LeavableFrame
from ui.ledger.amount_table import AmountTable
from ui.settings_page.keyed_table import KeyedRow, KeyedTable
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text, money_text

RECOVERED = "inspection.recovered"
NOT_YET = 0
"""Key of the choice that the sum was not entered as recovered before."""


class PayPanel(LeavableFrame):
    """Left what all have in common, right the workers with what each got.

    Signals:
        saved: the CaseChanged that the payment left behind.
        left: nothing is recorded now.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._file: CaseFile | None = None
        self._ledger: Ledger | None = None
        self.banner = Banner()
        payers = [Choice(one, code_text(one)) for one in Payer]
        self.payer: ChoiceField[Payer] = ChoiceField(payers, required=True)
        self.day = DateField(desk.today(), latest=desk.today(), required=True)
        self.way = TextField(longest=100)
        self.in_full = QCheckBox(self.tr("责令支付的款项已付清"))
        self.itemises: ChoiceField[int] = ChoiceField()
        self.amounts = AmountTable()
        self.unmatched = KeyedTable(
            self.tr("对不上的回单"),
            [self.tr("行"), self.tr("收款人"), self.tr("金额"), self.tr("原因")],
            (44, 84, 96),
        )
        self.all_button = QPushButton(self.tr("全部付清"))
        self.slips_button = QPushButton(self.tr("读取银行回单…"))
        self.total = QLabel()
        self.save_button = QPushButton(self.tr("登记支付（Ctrl+S）"))
        self.cancel = QPushButton(self.tr("返回（Esc）"))
        self._lay_out()
        self._connect()

    def begin(self, file: CaseFile, ledger: Ledger) -> None:
        """Ask for a payment of a case."""
        self._file, self._ledger = file, ledger
        self.banner.hide()
        self.payer.set_value(None)
        self.day.go_on_to(self._desk.today())
        self.day.set_value(self._desk.today())
        self.way.set_value(None)
        self.in_full.setChecked(False)
        is_inspection = file.line is Line.INSPECTION
        self._form.set_row_visible(self.in_full, is_inspection)
        recorded = self._recorded(file) if is_inspection else []
        not_yet = Choice(NOT_YET, self.tr("没有登记过，这次计入追回"))
        self.itemises.set_choices([not_yet, *recorded])
        self.itemises.set_value(NOT_YET)
        self._form.set_row_visible(self.itemises, bool(recorded))
        self.amounts.show_ledger(ledger)
        self.unmatched.hide()
        self._add_up()

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self.payer.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Record the payment, if it is in order."""
        file = self._file
        if file is None or not self._form.check() or not self.save_button.isEnabled():
            return
        payer, day = self.payer.value(), self.day.value()
        if payer is None or day is None:
            return
        try:
            paid = self.amounts.paid()
        except AmountError as error:
            self.banner.show_error(error)
            return
        payment = Payment(
            payer,
            day,
            paid,
            self.way.value() or "",
            self.in_full.isChecked(),
            self.itemises.value() or None,
        )
        context, actor, case_id = self._desk.context, self._desk.actor, file.view.row.id
        self.save_button.setEnabled(False)
        task = self._desk.writes.start(lambda _progress: pay(context, actor, case_id, payment))
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(lambda: self.save_button.setEnabled(True))

    def read_slips(self, path: Path) -> None:
        """Fill the amounts in from the slips of a bank."""
        ledger = self._ledger
        if ledger is None:
            return
        task = self._desk.reads.start(lambda _progress: match_slips(path, ledger))
        task.succeeded.connect(self._on_slips)
        task.failed.connect(self.banner.show_error)

    def _on_saved(self, changed: CaseChanged) -> None:
        self.saved.emit(changed)

    def _on_slips(self, found: SlipMatch) -> None:
        self.amounts.fill(found.matched)
        rows = [
            KeyedRow(
                one.line,
                (str(one.line), one.name, money_text(one.fen), code_text(one.problem)),
            )
            for one in found.unmatched
        ]
        self.unmatched.show_rows(rows)
        self.unmatched.setVisible(bool(rows))
        text = self.tr("{matched} 笔对上，共 {sum}；{unmatched} 笔对不上，列在下面。").format(
            matched=len(found.matched), sum=money_text(found.fen), unmatched=len(rows)
        )
        self.banner.tell(Tone.WARNING if rows else Tone.SUCCESS, found.name, text)

    def _add_up(self) -> None:
        try:
            paid = self.amounts.paid()
        except AmountError:
            self.total.setText(self.tr("有的金额看不懂"))
            return
        people, fen = len(paid), sum(one.fen for one in paid)
        text = self.tr("{count} 人，共 {sum}").format(count=people, sum=money_text(fen))
        self.total.setText(text)

    def _recorded(self, file: CaseFile) -> list[Choice[int]]:
        """Return the recoveries that were entered, which this payment may only tell by worker."""
        live = [one.event for one in file.view.entries if not one.voided]
        return [
            Choice(
                one.seq,
                f"{day_text(one.happened_on)} {money_text(number_of(one.facts, 'amount_fen'))}",
            )
            for one in live
            if one.kind == RECOVERED
        ]

    def _ask_for_slips(self) -> None:
        ask_for_file(
            self,
            self.tr("银行回单"),
            self.read_slips,
            filters=[self.tr("表格 (*.xlsx *.xls *.csv *.txt)")],
        )

    def _connect(self) -> None:
        self.amounts.changed.connect(self._add_up)
        self.all_button.clicked.connect(self.amounts.fill_all)
        self.slips_button.clicked.connect(self._ask_for_slips)
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self._form = FormColumn()
        self._form.add(self.tr("支付人"), self.payer, mark=True)
        self._form.add(self.tr("支付日期"), self.day, mark=True)
        self._form.add(self.tr("方式、凭证"), self.way)
        self._form.add(self.tr("付清"), self.in_full)
        self._form.add(self.tr("追回登记"), self.itemises)
        note = QLabel(
            self.tr(
                "每人先付最早的月份，不能多于尚欠。用人单位、总包、建设单位、保证金和法院执行的"
                "支付计入监察追回；欠薪保障金的垫付不计入。"
            )
        )
        note.setProperty("role", "small")
        note.setWordWrap(True)
        title = QLabel(self.tr("登记支付"))
        title.setProperty("role", "cardTitle")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.SMALL, 0)
        for part in (self._form, note, self.unmatched):
            column.addWidget(part)
        column.addStretch(1)
        right = QWidget()
        buttons = QHBoxLayout()
        for button in (self.all_button, self.slips_button):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.total)
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(buttons)
        inside.addWidget(self.amounts, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([460, 700])
        self._lay_out_whole(title, split)

    def _lay_out_whole(self, title: QLabel, split: QSplitter) -> None:
        self.save_button.setProperty("role", "primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.cancel, self.save_button):
            button.setAutoDefault(True)
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        whole.setSpacing(Space.SMALL)
        whole.addWidget(title)
        whole.addWidget(self.banner)
        whole.addWidget(split, 1)
        whole.addLayout(foot)
