"""The list of workers who ask the fund: pasted or from a file, computed before it is recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.fund_computation import FundComputation, FundWorker, WageMonth
from disputes_app.domain.fund_rows import FundRows, rows_text
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.fund import compute_fund, preview_fund, rows_in_file, rows_in_text
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.fund_table import STATE_COLUMN, FundTable
from ui.dossier.fund_words import flaw_text, totals_text
from ui.fields.choice_field import Choice, ChoiceField
from ui.file_dialogs import ask_for_file
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text

PAUSE_MS = 300
PASTE_HEIGHT = 84
SIZE = (820, 560)
MOST_FLAWS, LINES = 5, 2
_Read = tuple[FundRows, FundComputation | None]


class FundListDialog(QDialog):
    """Paste or file above, what was read of it below, and the button that records it.

    Signals:
        changed: the DossierChanged of a list that was recorded.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._of: tuple[DossierId, int] | None = None
        self._workers: tuple[FundWorker, ...] = ()
        self.banner = Banner()
        self.paste = QPlainTextEdit()
        self.file_button = QPushButton(self.tr("从文件读取…"))
        self.wage: ChoiceField[WageMonth] = ChoiceField()
        self.words = QLabel()
        self.table = FundTable()
        self.save_button = QPushButton(self.tr("核定"))
        self.leave_button = QPushButton(self.tr("取消"))
        self._rows = FundRows(())
        self._question = LatestQuestion(desk.reads, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()
        self._on_read((FundRows(()), None))

    def begin(self, dossier_id: DossierId, version: int) -> None:
        """Open for the list of a record."""
        self._of = (dossier_id, version)
        self.open()
        self.paste.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_workers(self, workers: Sequence[FundWorker]) -> None:
        """Fill in what a ledger knows; what is missing (months of compensation) can be typed."""
        self.paste.setPlainText(rows_text(workers))
        self.read_paste()

    def read_paste(self) -> None:
        """Read the list that was pasted."""
        self._pause.stop()
        text = self.paste.toPlainText()
        if text.strip():
            self._read(lambda context: rows_in_text(context, text))
        else:
            self._question.forget()
            self._on_read((FundRows(()), None))

    def read_file(self, path: Path) -> None:
        """Read the list from a csv or xlsx file."""
        self.paste.blockSignals(True)
        self.paste.clear()
        self.paste.blockSignals(False)
        self._read(lambda context: rows_in_file(context, path))

    def save(self) -> None:
        """Record the list with its sums."""
        if self._of is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        self.banner.hide()
        context, actor, workers, wage = self._asked()
        dossier_id, version = self._of
        task = self.desk.writes.start(
            lambda _progress: compute_fund(
                context,
                actor,
                dossier_id,
                workers,
                on=context.today(),
                seen_version=version,
                wage_month=wage,
            ),
            label=self.tr("正在核定…"),
        )
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self._on_failed)

    def _asked(self) -> tuple[Context, Actor, tuple[FundWorker, ...], WageMonth]:
        wage = self.wage.value() or WageMonth.ARREARS
        return self.desk.context, self.desk.actor, self._workers, wage

    def _read(self, read: Callable[[Context], FundRows]) -> None:
        self.banner.hide()
        context, wage = self.desk.context, self.wage.value() or WageMonth.ARREARS
        self._question.ask(lambda _progress: _computed(context, read(context), wage))

    def _again(self) -> None:
        rows, wage = self._rows, self.wage.value() or WageMonth.ARREARS
        if rows.workers:
            context = self.desk.context
            self._question.ask(lambda _progress: _computed(context, rows, wage))

    def _on_read(self, found: _Read) -> None:
        self._rows, table = found
        self._workers = self._rows.workers if table is not None else ()
        self.table.lines.show_table(table)
        self.table.setVisible(table is not None)
        self.save_button.setEnabled(table is not None)
        self._say(table)

    def _say(self, table: FundComputation | None) -> None:
        flaws = self._rows.flaws
        if table is not None:
            self.words.setText(totals_text(table))
        elif flaws:
            lines = [self.tr("%n 处问题，改正后重新读取：", "", len(flaws))]
            lines += [flaw_text(one) for one in flaws[:MOST_FLAWS]]
            self.words.setText("\n".join(lines))
        else:
            self.words.setText(self.tr("每人一行，每个欠薪月份一列；也可以每人每月一行。"))

    def _on_failed(self, error: Exception) -> None:
        self.save_button.setEnabled(bool(self._workers))
        self.banner.show_error(error)

    def _on_saved(self, changed: object) -> None:
        self.paste.clear()
        self._on_read((FundRows(()), None))
        self.accept()
        self.changed.emit(changed)

    def _ask_for_file(self) -> None:
        ask_for_file(
            self,
            self.tr("人员清册"),
            self.read_file,
            filters=[self.tr("表格 (*.csv *.txt *.xlsx)")],
        )

    def _connect(self) -> None:
        self.paste.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.read_paste)
        self.file_button.clicked.connect(self._ask_for_file)
        self.wage.value_changed.connect(lambda _value: self._again())
        self.save_button.clicked.connect(self.save)
        self.leave_button.clicked.connect(self.reject)
        self._question.answered.connect(self._on_read)
        self._question.failed.connect(self._on_not_read)

    def _on_not_read(self, error: Exception) -> None:
        self._on_read((FundRows(()), None))
        self.banner.show_error(error)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("人员清册"))
        self.resize(*SIZE)
        self.paste.setTabChangesFocus(True)
        self.paste.setFixedHeight(PASTE_HEIGHT)
        self.paste.setAccessibleName(self.tr("人员清册"))
        self.paste.setPlaceholderText(
            self.tr(
                "从电子表格复制清册（连同表头）粘贴到这里。表头：姓名、身份证号、开户银行、"
                "银行账号、2026-01、2026-02……（每月欠薪）、补偿月数、经济补偿金。"
            )
        )
        self.wage.set_choices([Choice(one, code_text(one)) for one in WageMonth])
        self.wage.set_value(WageMonth.ARREARS)
        self.wage.setAccessibleName(self.tr("最低工资取值（依据待核）"))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setMinimumHeight(LINES * self.words.fontMetrics().lineSpacing())
        self.table.setColumnHidden(STATE_COLUMN, True)
        self.save_button.setProperty("role", "primary")
        for button in (self.file_button, self.save_button, self.leave_button):
            button.setAutoDefault(True)
        label = QLabel(self.tr("每月上限（依据待核）"))
        label.setBuddy(self.wage)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self.file_button)
        top.addWidget(label)
        top.addWidget(self.wage)
        top.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self.save_button)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        for part in (self.banner, self.paste):
            column.addWidget(part)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        column.addLayout(foot)


def _computed(context: Context, rows: FundRows, wage: WageMonth) -> _Read:
    if rows.flaws or not rows.workers:
        return rows, None
    today: date = context.today()
    return rows, preview_fund(context, rows.workers, wage, today)
