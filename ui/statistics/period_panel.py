"""Reports of a month up to five years: the plan's table in view, files on demand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.cases import Line
from disputes_app.domain.plan_table import PlanTable
from disputes_app.domain.report_period import PeriodKind, ReportPeriod
from disputes_app.services.paper_files import save_file
from disputes_app.services.plan_table import plan_table
from disputes_app.services.progress import Progress
from disputes_app.services.report_periods import offered_periods
from ui.banner import Banner
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.file_dialogs import ask_where_to_save
from ui.progress_panel import ProgressPanel
from ui.settings_page.plain_table import look_plain
from ui.statistics.plain_rows import PlainRows
from ui.statistics.plan_words import head_text, plan_cells
from ui.statistics.value_panel import ValuePanel
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text, is_english

WIDTHS = (230, 190, 90, 300, 130)
PDF, XLSX = ".pdf", ".xlsx"
WHOLE = "whole"


class PeriodPanel(QWidget):
    """Which report of which period, its plan's table, what was entered by hand, and its files."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table: PlanTable | None = None
        self._file: Path | None = None
        self.banner = Banner()
        self.kind = ChoiceField([Choice(one, code_text(one)) for one in PeriodKind])
        self.period: ChoiceField[ReportPeriod] = ChoiceField()
        self.content = ChoiceField(
            [
                Choice(WHOLE, self.tr("综合报告")),
                Choice(Line.MEDIATION.value, self.tr("调解情况表")),
                Choice(Line.ARBITRATION.value, self.tr("仲裁情况表")),
            ]
        )
        self.pdf_button = QPushButton(self.tr("生成 PDF…"))
        self.xlsx_button = QPushButton(self.tr("生成表格…"))
        self.language = QLabel(self.tr("报告用中文制作。"))
        self.language.setProperty("role", "muted")
        if not is_english():
            self.language.hide()
        self.head = QLabel()
        self.rows = PlainRows()
        self.entry = ValuePanel(desk, self.banner)
        self.panel = ProgressPanel(self)
        self._question = LatestQuestion(desk.reads, self)
        self._making = LatestQuestion(desk.copies, self)
        self._lay_out()
        self.content.set_value(WHOLE)
        self.kind.set_value(PeriodKind.MONTH)
        self._offer()
        self._connect()

    @property
    def table(self) -> PlanTable | None:
        """The plan's table as last read; None before the first, or where no plan fits."""
        return self._table

    def ask(self) -> None:
        """Read the plan's table of the period chosen."""
        period = self.period.value()
        if period is not None:
            context = self._desk.context
            self._question.ask(lambda _progress: plan_table(context, period))

    def show_period(self, period: ReportPeriod) -> None:
        """Choose a period and read its table."""
        self.kind.set_value(period.kind)
        self.period.set_value(period)

    def ask_where_to_save(self, suffix: str) -> None:
        """Let the user choose the file."""
        period = self.period.value()
        if period is None:
            return
        words = self.tr("PDF 文件 (*.pdf)") if suffix == PDF else self.tr("表格文件 (*.xlsx)")
        ask_where_to_save(
            self,
            self.tr("另存为"),
            f"{self.content.currentText()}{period.text}{suffix}",
            lambda file: self.save_to(file, suffix),
            filters=[words],
            suffix=suffix[1:],
        )

    def save_to(self, file: Path, suffix: str) -> None:
        """Make the report and write it, beside the window."""
        period, content = self.period.value(), self.content.value()
        if period is None or content is None:
            return
        context, actor = self._desk.context, self._desk.actor

        def make(progress: Progress) -> Path:
            from disputes_app.services.report_files import (
                render_ministry_table,
                render_period_report,
            )

            if content == WHOLE:
                made = render_period_report(context, actor, period, suffix, progress)
            else:
                made = render_ministry_table(context, actor, Line(content), period, suffix)
            save_file(file, made)
            return file

        self._enable(False)
        task = self._making.ask(make, label=self.tr("正在制作报告"))
        self.panel.watch(task, self.tr("正在制作报告…"))

    # Answers

    def _on_table(self, table: PlanTable | None) -> None:
        self._table = table
        self.head.setText(head_text(table))
        self.rows.fill([] if table is None else [plan_cells(one) for one in table.rows])
        self.rows.resizeRowsToContents()
        self.rows.setVisible(table is not None)
        self.entry.offer(table)

    def _on_no_table(self, error: Exception) -> None:
        self._table = None
        self.head.clear()
        self.rows.fill([])
        self.rows.hide()
        self.entry.offer(None)
        self.banner.show_error(error)

    def _on_made(self, file: Path) -> None:
        self._file = file
        self.banner.tell(Tone.SUCCESS, self.tr("已生成"), str(file), self.tr("打开"))

    def _on_act(self) -> None:
        if self._file is not None:
            file, self._file = self._file, None
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
                self.banner.tell(
                    Tone.WARNING,
                    self.tr("没有能打开它的程序"),
                    self.tr("文件已经保存在 {file}。").format(file=file),
                )

    def _on_entered(self, entry: object) -> None:
        self.ask()
        self._desk.data_changed.emit(entry)

    def _begin(self, place: int) -> None:
        if self._table is not None:
            self.entry.begin(self._table.rows[place].indicator.id)

    def _offer(self) -> None:
        kind = self.kind.value() or PeriodKind.MONTH
        found = offered_periods(kind, self._desk.today())
        self.period.blockSignals(True)
        self.period.set_choices(
            [Choice(one, one.text if is_english() else one.zh) for one in found]
        )
        chosen = found[1] if kind is not PeriodKind.FIVE_YEARS and len(found) > 1 else found[0]
        self.period.set_value(chosen)
        self.period.blockSignals(False)

    def _on_kind(self, _kind: object) -> None:
        self._offer()
        self._on_period(None)

    def _on_period(self, _period: object) -> None:
        self.banner.hide()
        self.ask()

    def _enable(self, enabled: bool) -> None:
        self.pdf_button.setEnabled(enabled)
        self.xlsx_button.setEnabled(enabled)

    def _connect(self) -> None:
        self.kind.value_changed.connect(self._on_kind)
        self.period.value_changed.connect(self._on_period)
        self.pdf_button.clicked.connect(lambda: self.ask_where_to_save(PDF))
        self.xlsx_button.clicked.connect(lambda: self.ask_where_to_save(XLSX))
        self.rows.chosen.connect(self._begin)
        self.entry.entered.connect(self._on_entered)
        self.banner.acted.connect(self._on_act)
        self._question.answered.connect(self._on_table)
        self._question.failed.connect(self._on_no_table)
        self._making.answered.connect(self._on_made)
        self._making.failed.connect(self.banner.show_error)
        self._making.waiting_changed.connect(lambda waiting: self._enable(not waiting))

    def _lay_out(self) -> None:
        for field, name in (
            (self.kind, self.tr("报告种类")),
            (self.period, self.tr("期间")),
            (self.content, self.tr("内容")),
            (self.rows, self.tr("规划指标完成情况")),
        ):
            field.setAccessibleName(name)
        for button in (self.pdf_button, self.xlsx_button):
            button.setAutoDefault(True)
        self.pdf_button.setProperty("role", "primary")
        self.head.setWordWrap(True)
        look_plain(
            self.rows,
            [
                self.tr("指标"),
                self.tr("目标"),
                self.tr("属性"),
                self.tr("完成情况"),
                self.tr("判定"),
                self.tr("来源"),
            ],
            WIDTHS,
        )
        self.rows.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        for field in (self.kind, self.period, self.content):
            line.addWidget(field)
        line.addWidget(self.pdf_button)
        line.addWidget(self.xlsx_button)
        line.addWidget(self.language)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(line)
        column.addWidget(self.banner)
        column.addWidget(self.head)
        column.addWidget(self.rows, 1)
        column.addStretch(0)
        column.addWidget(self.entry)
