"""What would a roster come to?  Its columns, what is wrong with which cell, and the way in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import CaseId
from disputes_app.services.ledger_import import (
    RosterChoice,
    RosterReport,
    import_roster,
    look_at_roster,
)
from disputes_app.services.roster_file import RosterFile, read_roster
from ui.banner import Banner
from ui.desk import Desk
from ui.fields.date_field import DateField
from ui.fields.number_field import WholeNumberField
from ui.ledger.mapping_table import MappingTable
from ui.ledger.problem_table import ProblemTable
from ui.ledger.project_field import ProjectField
from ui.progress_panel import ProgressPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text, list_text, money_text


class RosterPanel(QFrame):
    """The roster as it was read; every choice is looked at again before it can be imported.

    Signals:
        imported: the RosterReport of what was recorded.
        left: nothing is imported now.
        state_changed: something is being written, or no longer.
    """

    imported = Signal(object)
    left = Signal()
    state_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._case_id = CaseId(0)
        self._file: RosterFile | None = None
        self._report: RosterReport | None = None
        self._chose_columns = False
        self.is_writing = False
        self.title = QLabel()
        self.banner = Banner()
        self.day = DateField(desk.today(), latest=desk.today(), required=True)
        self.project = ProjectField(desk)
        self.migrant = QCheckBox(self.tr("全部是农民工"))
        self.year = WholeNumberField(least=1995)
        self.columns = MappingTable()
        self.problems = ProblemTable()
        self.said = QLabel()
        self.confirm = QPushButton(self.tr("导入"))
        self.cancel = QPushButton(self.tr("返回（Esc）"))
        self.progress = ProgressPanel(self)
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    @property
    def report(self) -> RosterReport | None:
        """What the roster comes to, as it was looked at last."""
        return self._report

    def begin(self, case_id: CaseId, path: Path, *, is_construction: bool = False) -> None:
        """Read a file for a case."""
        self._case_id, self._file, self._report = case_id, None, None
        self._chose_columns = False
        self.banner.hide()
        self.title.setText(self.tr("正在读取 {name}…").format(name=path.name))
        self.said.clear()
        self.confirm.setEnabled(False)
        self.problems.show_problems(())
        self.columns.forget()
        self.year.set_value(None)
        self.day.go_on_to(self._desk.today())
        self.day.set_value(self._desk.today())
        self.migrant.setChecked(is_construction)
        context, choice = self._desk.context, self._choice()
        self._question.ask(
            lambda _progress: look_at_roster(context, case_id, read_roster(path), choice)
        )

    def save(self) -> None:
        """Import the roster, if every row can be taken."""
        file, report = self._file, self._report
        if file is None or report is None or not self.confirm.isEnabled():
            return
        self.is_writing = True
        self._allow()
        self.banner.hide()
        context, actor, case_id = self._desk.context, self._desk.actor, self._case_id
        choice = replace(self._choice(), mapping=report.mapping)
        task = self._desk.writes.start(
            lambda progress: import_roster(context, actor, case_id, file, choice, progress),
            label=self.tr("正在导入名册…"),
        )
        self.progress.watch(task, self.tr("正在导入名册，可以取消，取消后什么也不留下。"))
        task.succeeded.connect(self._on_done)
        task.failed.connect(self.banner.show_error)
        task.cancelled.connect(self._on_cancelled)
        task.finished.connect(self._on_finished)

    def _choice(self) -> RosterChoice:
        day: date | None = self.day.value_so_far()
        return RosterChoice(
            self.columns.mapping() if self._chose_columns else None,
            self.year.value_so_far(),
            self.project.value_so_far() or "",
            self.migrant.isChecked(),
            day,
        )

    def _look_again(self) -> None:
        file = self._file
        if file is None or self.is_writing:
            return
        self.confirm.setEnabled(False)
        context, case_id, choice = self._desk.context, self._case_id, self._choice()
        self._question.ask(lambda _progress: look_at_roster(context, case_id, file, choice))

    def _on_columns(self) -> None:
        self._chose_columns = True
        self._look_again()

    def _on_year(self, _year: object) -> None:
        """A year gives months to headings that had none: they are recognised anew."""
        self._chose_columns = False
        self._look_again()

    def _on_report(self, report: RosterReport) -> None:
        self._file, self._report = report.file, report
        name = report.file.name
        title = self.tr("导入名册：{name}").format(name=name)
        if report.file.other_sheets:
            others = self.tr("只读工作表“{sheet}”，没有读：{others}").format(
                sheet=report.file.sheet, others=list_text(report.file.other_sheets)
            )
            title = f"{title}  {others}"
        self.title.setText(title)
        self.columns.show_report(report)
        self.problems.show_problems(report.read.problems)
        self.said.setText(self._summary(report))
        self._allow()
        if not self.columns.hasFocus() and self.confirm.isEnabled():
            self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _summary(self, report: RosterReport) -> str:
        reason, about = report.trouble
        if reason:
            return f"{code_text(reason)} {about}".strip() + "。"
        read = report.read
        first, last = report.months
        lines = [
            self.tr("{workers} 人、{rows} 行，{first} 至 {last}，应付 {due}，已付 {paid}。").format(
                workers=len(read.workers),
                rows=len(read.lines),
                first=first or "—",
                last=last or "—",
                due=money_text(report.due_fen),
                paid=money_text(report.paid_fen),
            )
        ]
        if read.sum_rows:
            lines.append(self.tr("%n 行合计已核对，不作为明细。", "", read.sum_rows))
        if read.refused:
            lines.append(
                self.tr("%n 处不能导入，一行也没有导入；请更正表格。", "", len(read.refused))
            )
        if report.remembered:
            lines.append(self.tr("各列按上次同样表头的选择。"))
        return "".join(lines)

    def _allow(self) -> None:
        report = self._report
        self.confirm.setEnabled(report is not None and report.fits and not self.is_writing)
        self.state_changed.emit()

    def _on_not_read(self, error: Exception) -> None:
        self.title.setText(self.tr("名册没有读出来"))
        self.banner.show_error(error)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self, report: RosterReport) -> None:
        if report.recorded:
            self.imported.emit(report)
        else:
            self._on_report(report)

    def _on_cancelled(self) -> None:
        self.banner.tell(Tone.INFO, self.tr("已取消"), self.tr("一行也没有导入。"))

    def _on_finished(self) -> None:
        self.is_writing = False
        self._allow()

    def _connect(self) -> None:
        self._question.answered.connect(self._on_report)
        self._question.failed.connect(self._on_not_read)
        self.columns.changed.connect(self._on_columns)
        self.year.value_changed.connect(self._on_year)
        self.day.value_changed.connect(lambda _day: self._look_again())
        self.confirm.clicked.connect(self.save)
        self.cancel.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self.title.setProperty("role", "cardTitle")
        self.said.setWordWrap(True)
        self.said.setAccessibleName(self.tr("核对结果"))
        self.confirm.setProperty("role", "primary")
        for label in (self.title, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for button in (self.confirm, self.cancel):
            button.setAutoDefault(True)
        about = QHBoxLayout()
        about.setSpacing(Space.SMALL)
        for text, field in (
            (self.tr("交来日期"), self.day),
            (self.tr("工程项目、部门"), self.project),
            (self.tr("月份的年份"), self.year),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            about.addWidget(label)
            about.addWidget(field, 1 if field is self.project else 0)
        self.year.setToolTip(self.tr("月份只写“3月”时填写；不填则按名册标题里的年份。"))
        about.addWidget(self.migrant)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.columns)
        split.addWidget(self.problems)
        split.setSizes([460, 760])
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.title)
        column.addWidget(self.banner)
        column.addLayout(about)
        column.addWidget(split, 1)
        column.addLayout(foot)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_writing:
            self.left.emit()
        else:
            super().keyPressEvent(event)
