"""What is a line of the ledger from now on?  Also severance, with its working line by line."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.errors import DomainError
from disputes_app.domain.ledger import LedgerLine, PayKind
from disputes_app.domain.ledger_log import LineSum, WorkerSum
from disputes_app.domain.minimum_wage import MinimumWage
from disputes_app.domain.money import to_fen
from disputes_app.domain.roster import month_of
from disputes_app.domain.severance import Severance, SeveranceStep, severance
from disputes_app.services.ledger import correct
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.minimum_wage import WageTable, wage_table
from ui.banner import Banner
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import MoneyField, NoteField, TextField
from ui.leavable import LeavableFrame
from ui.settings_page.keyed_table import KeyedRow, KeyedTable
from ui.tokens import Space
from ui.wording import code_text, money_text

AVERAGE_WAGE = "simple.average_wage"
MONTHS_OF_YEAR = 12
_COUNTS = frozenset({SeveranceStep.SERVICE, SeveranceStep.HALF_MONTHS, SeveranceStep.CAPPED_YEARS})


class CorrectPanel(LeavableFrame):
    """Left the line, right the working of a severance, which can be taken over.

    Signals:
        saved: the CaseChanged that the correction left behind.
        left: nothing is corrected now.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._file: CaseFile | None = None
        self._worker: WorkerSum | None = None
        self._wages: tuple[MinimumWage, ...] = ()
        self.title = QLabel()
        self.banner = Banner()
        self.day = DateField(desk.today(), latest=desk.today(), required=True)
        self.month = TextField(required=True, longest=20)
        self.kind: ChoiceField[PayKind] = ChoiceField(
            [Choice(one, code_text(one)) for one in PayKind], required=True
        )
        self.due = MoneyField(required=True)
        self.paid = MoneyField()
        self.reason = NoteField(required=True)
        self.began = DateField(desk.today(), latest=desk.today())
        self.ended = DateField(desk.today(), latest=desk.today())
        self.pay = MoneyField()
        self.unlawful = QCheckBox(self.tr("违法解除、终止（法87，二倍）"))
        self.working = KeyedTable(
            self.tr("经济补偿的计算"),
            [self.tr("项目"), self.tr("结果"), self.tr("依据")],
            (250, 130),
        )
        self.note = QLabel()
        self.count_button = QPushButton(self.tr("计算并填入应发"))
        self.save_button = QPushButton(self.tr("更正（Ctrl+S）"))
        self.cancel = QPushButton(self.tr("返回（Esc）"))
        self._lay_out()
        self.count_button.clicked.connect(self.count)
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self.left)

    def begin(self, file: CaseFile, worker: WorkerSum, line: LineSum | None) -> None:
        """Ask what a line of a worker is from now on; without one, a further line."""
        self._file, self._worker = file, worker
        self.banner.hide()
        self.title.setText(self.tr("更正、补充明细：{name}").format(name=worker.worker.name))
        told = None if line is None else line.line
        for day in (self.day, self.began, self.ended):
            day.go_on_to(self._desk.today())
        self.day.set_value(self._desk.today())
        self.month.set_value(None if told is None else told.month)
        self.kind.set_value(PayKind.WAGE if told is None else PayKind(told.kind))
        self.due.set_value(None if told is None else told.due_fen)
        self.paid.set_value(None if told is None else told.paid_fen)
        self.reason.set_value("")
        for field in (self.began, self.ended, self.pay):
            field.set_value(None)
        self.working.show_rows(())
        self.note.setText(self._note(file))
        context = self._desk.context
        task = self._desk.reads.start(lambda _progress: wage_table(context))
        task.succeeded.connect(self._on_wages)

    def take_focus(self) -> None:
        """Put the cursor into the first field that is empty."""
        first = self.month if self.month.value_so_far() is None else self.due
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def count(self) -> None:
        """Count the severance, show how, and take it over."""
        began, ended, pay = self.began.value(), self.ended.value(), self.pay.value()
        if self._file is None or began is None or ended is None or pay is None:
            return
        yearly = self._file.settings.number(AVERAGE_WAGE)
        try:
            found = severance(
                began,
                ended,
                pay,
                minimum_fen=self._minimum_fen(ended),
                local_average_fen=None if yearly is None else int(yearly) // MONTHS_OF_YEAR,
                unlawful=self.unlawful.isChecked(),
            )
        except DomainError as error:
            self.banner.show_error(error)
            return
        self.working.show_rows(_rows(found))
        self.kind.set_value(PayKind.SEVERANCE)
        self.month.set_value(f"{ended:%Y-%m}")
        self.due.set_value(found.fen)

    def save(self) -> None:
        """Record the line."""
        file, worker = self._file, self._worker
        if file is None or worker is None or not self._form.check():
            return
        month = month_of(self.month.text())
        if month is None:
            self._form.complain(self.month, self.tr("看不懂月份，请写成 2026-03。"))
            return
        kind, due, day = self.kind.value(), self.due.value(), self.day.value()
        if kind is None or due is None or day is None:
            return
        paid = self.paid.value() or 0
        line = LedgerLine(worker.worker.place, month, kind.value, due, paid)
        context, actor, case_id = self._desk.context, self._desk.actor, file.view.row.id
        reason = self.reason.value()
        task = self._desk.writes.start(
            lambda _progress: correct(context, actor, case_id, day, [line], reason)
        )
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self.banner.show_error)

    def _on_saved(self, changed: CaseChanged) -> None:
        self.saved.emit(changed)

    def _on_wages(self, table: WageTable) -> None:
        self._wages = table.rows

    def _minimum_fen(self, on: date) -> int:
        """Return the minimum wage of a month in force on a day; 0 where none is known."""
        in_force = [one.monthly for one in self._wages if one.in_force_from <= on]
        return to_fen(in_force[-1]) if in_force else 0

    def _note(self, file: CaseFile) -> str:
        if file.settings.number(AVERAGE_WAGE) is None:
            return self.tr("设置中没有填写本市上年度职工年平均工资，不按三倍封顶，请人工核对。")
        return self.tr("本市上年度职工年平均工资按设置，依据待核；2008年以前的年限另算。")

    def _lay_out(self) -> None:
        self._form = FormColumn()
        self._form.add(self.tr("更正日期"), self.day, mark=True)
        self._form.add(self.tr("月份"), self.month, mark=True)
        self._form.add(self.tr("款项"), self.kind, mark=True)
        self._form.add(self.tr("应发"), self.due, mark=True)
        self._form.add(self.tr("已发"), self.paid)
        self._form.add(self.tr("理由"), self.reason, mark=True)
        service = FormColumn()
        service.add(self.tr("入职日期"), self.began)
        service.add(self.tr("离职日期"), self.ended)
        service.add(self.tr("前十二个月平均工资"), self.pay)
        service.add(self.tr("解除"), self.unlawful)
        heading = QLabel(self.tr("经济补偿（法47）"))
        for label in (self.title, heading):
            label.setProperty("role", "cardTitle")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("role", "small")
        self.note.setWordWrap(True)
        right = QWidget()
        inside = QVBoxLayout(right)
        inside.setContentsMargins(Space.SMALL, 0, 0, 0)
        inside.addWidget(heading)
        inside.addWidget(service)
        inside.addWidget(self.count_button, alignment=Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.note)
        inside.addWidget(self.working, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        column.addStretch(1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        self._lay_out_whole(split)

    def _lay_out_whole(self, split: QSplitter) -> None:
        self.save_button.setProperty("role", "primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.count_button, self.cancel, self.save_button):
            button.setAutoDefault(True)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        whole.setSpacing(Space.SMALL)
        whole.addWidget(self.title)
        whole.addWidget(self.banner)
        split.setProperty("role", "plain")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(split)
        whole.addWidget(area, 1)
        whole.addLayout(foot)


def _rows(found: Severance) -> list[KeyedRow]:
    return [
        KeyedRow(
            n,
            (
                code_text(one.step),
                str(one.value) if one.step in _COUNTS else money_text(one.value),
                one.article,
            ),
        )
        for n, one in enumerate(found.lines)
    ]
