"""欠薪明细: who is owed what for which month, what came back, and what can be entered about it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.cases import CaseId
from disputes_app.services.ledger import LedgerOf
from disputes_app.services.ledger_import import RosterReport
from disputes_app.services.ledger_papers import export_ledger, record_payout, render_payout
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.paper_files import save_file
from ui.banner import Banner
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.empty import EmptyState
from ui.file_dialogs import ask_for_file, ask_where_to_save
from ui.flow import FlowLayout
from ui.ledger.correct_panel import CorrectPanel
from ui.ledger.extra_panel import ExtraPanel
from ui.ledger.pay_panel import PayPanel
from ui.ledger.people_panel import PeoplePanel
from ui.ledger.roster_panel import RosterPanel
from ui.ledger.view import LedgerView
from ui.paper.panel import PaperPanel
from ui.sides import LowStack
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

LEDGER = "ledger."
"""Begins the ids of the entries that a ledger is made of."""

_Panel = RosterPanel | PayPanel | PeoplePanel | CorrectPanel | ExtraPanel
PanelT = TypeVar("PanelT", RosterPanel, PayPanel, PeoplePanel, CorrectPanel, ExtraPanel)


class LedgerTab(QWidget):
    """The ledger, or a panel in its place while something is entered.

    Signals:
        state_changed: something is being entered now, or no longer.
        counted: how many workers stand in the ledger.
    """

    state_changed = Signal()
    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: CaseFile | None = None
        self._found: LedgerOf | None = None
        self._is_awaited = False
        self.banner = Banner()
        self.view = LedgerView()
        self._panels: list[_Panel] = []
        self.empty = EmptyState(
            self.tr("还没有欠薪名册"),
            self.tr(
                "导入工地或者单位交来的名册（xlsx、xls、csv）：一人一月一行，或者一月一列；"
                "原件随案保存。"
            ),
            self.tr("导入名册…"),
        )
        self.import_button = QPushButton(self.tr("导入名册…"))
        self.pay_button = QPushButton(self.tr("登记支付"))
        self.confirm_button = QPushButton(self.tr("职工确认"))
        self.elect_button = QPushButton(self.tr("代表人"))
        self.correct_button = QPushButton(self.tr("更正、补充…"))
        self.extra_button = QPushButton(self.tr("加付赔偿金…"))
        self.sheet_button = QPushButton(self.tr("打印发放表"))
        self.export_button = QPushButton(self.tr("导出 xlsx…"))
        self._stack = LowStack()
        self._making = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    @property
    def case_id(self) -> CaseId:
        """The case it belongs to; 0 before it was read."""
        return CaseId(0) if self._file is None else self._file.view.row.id

    @property
    def _shows_paper(self) -> bool:
        return isinstance(self._stack.currentWidget(), PaperPanel)

    @property
    def is_entering(self) -> bool:
        """Whether something is being entered."""
        return self._stack.currentWidget() in self._panels

    # Panels are made when they are first asked for: most cases never need one

    @cached_property
    def importing(self) -> RosterPanel:
        """Where a roster is looked at before it is imported."""
        panel = self._made(RosterPanel(self._desk))
        panel.imported.connect(self._on_imported)
        panel.state_changed.connect(self.state_changed)
        return panel

    @cached_property
    def paying(self) -> PayPanel:
        """Where a payment is entered."""
        panel = self._made(PayPanel(self._desk))
        panel.saved.connect(lambda done: self._saved(done, self.tr("已登记支付")))
        return panel

    @cached_property
    def people(self) -> PeoplePanel:
        """Where is entered who confirmed, or who was elected."""
        panel = self._made(PeoplePanel(self._desk))
        panel.saved.connect(lambda done: self._saved(done, self.tr("已登记")))
        return panel

    @cached_property
    def correcting(self) -> CorrectPanel:
        """Where a line is corrected or added."""
        panel = self._made(CorrectPanel(self._desk))
        panel.saved.connect(lambda done: self._saved(done, self.tr("已更正")))
        return panel

    @cached_property
    def on_top(self) -> ExtraPanel:
        """Where is looked at, and entered, what a decision gives each worker on top."""
        panel = self._made(ExtraPanel(self._desk))
        panel.saved.connect(lambda done: self._saved(done, self.tr("已记入加付赔偿金")))
        return panel

    @cached_property
    def paper(self) -> PaperPanel:
        """The pay-out sheet as it will be printed."""
        panel = PaperPanel(self._desk, self.tr("打印发放表时，这里显示要签名的发放表。"))
        panel.issued.connect(self._on_issued)
        self._stack.addWidget(panel)
        return panel

    def _made(self, panel: PanelT) -> PanelT:
        panel.left.connect(self.leave)
        self._stack.addWidget(panel)
        self._panels.append(panel)
        return panel

    def show_file(self, file: CaseFile) -> None:
        """Belong to a case, which was read with its ledger; the tab tells how many stand in it."""
        self._file = file
        if file.findings.ledger is not None:
            self._on_ledger(file.findings.ledger)

    def look(self) -> None:
        """The tab has come to the front."""
        self._is_awaited = self._found is None
        widget = self._stack.currentWidget()
        if widget is self.view:
            self.view.take_focus()
            self._bring_workers()
        elif widget is self.empty:
            self.empty.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is entered

    def ask_for_roster(self) -> None:
        """Let the user choose a roster."""
        ask_for_file(
            self,
            self.tr("欠薪名册"),
            self.read_roster,
            filters=[self.tr("表格 (*.xlsx *.xls *.csv *.txt)")],
        )

    def read_roster(self, path: Path) -> None:
        """Show what a roster would come to."""
        if self._file is not None:
            self.importing.begin(self._file.view.row.id, path)
            self._show(self.importing)

    def enter_payment(self) -> None:
        """Ask for a payment."""
        if self._file is not None and self._found is not None:
            self.paying.begin(self._file, self._found.ledger)
            self._show(self.paying)
            self.paying.take_focus()

    def enter_people(self, *, elects: bool) -> None:
        """Ask who confirmed, or who was elected."""
        if self._file is not None and self._found is not None:
            self.people.begin(self._file, self._found.ledger, elects=elects)
            self._show(self.people)
            self.people.take_focus()

    def enter_correction(self) -> None:
        """Ask what the line chosen is from now on, or a further line of the worker chosen."""
        worker = self.view.chosen
        if self._file is not None and worker is not None:
            self.correcting.begin(self._file, worker, self.view.chosen_line)
            self._show(self.correcting)
            self.correcting.take_focus()

    def enter_extra(self) -> None:
        """Show what the decision gives each worker on top."""
        if self._file is not None and self._found is not None:
            self.on_top.begin(self._file)
            self._show(self.on_top)
            self.on_top.take_focus()

    def save(self) -> None:
        """Record what is being entered."""
        for panel in self._panels:
            if panel is self._stack.currentWidget():
                panel.save()

    def leave(self) -> None:
        """Show the ledger again; what was being entered is given up."""
        has_rows = self._found is not None and bool(self._found.ledger.workers)
        self._show(self.view if has_rows else self.empty)
        self.look()

    # What leaves it

    def show_sheet(self) -> None:
        """Show the pay-out sheet as it will be printed."""
        if self._file is None:
            return
        context, actor, case_id = self._desk.context, self._desk.actor, self.case_id
        self._show(self.paper)
        self.paper.show_hint(self.tr("欠薪发放表"), self.tr("正在制作…"))
        self._making.ask(lambda _progress: render_payout(context, actor, case_id))

    def ask_where_to_export(self) -> None:
        """Let the user choose where the table goes."""
        found = self._found
        if found is None:
            return
        ask_where_to_save(
            self,
            self.tr("导出欠薪明细"),
            f"欠薪明细{self._desk.today():%Y%m%d}.xlsx",
            self.export_to,
            filters=[self.tr("表格 (*.xlsx)")],
            suffix="xlsx",
        )

    def export_to(self, target: Path) -> None:
        """Write the ledger to a workbook."""
        if self._file is None:
            return
        context, actor, case_id = self._desk.context, self._desk.actor, self.case_id
        task = self._desk.writes.start(
            lambda _progress: save_file(target, export_ledger(context, actor, case_id))
        )
        task.succeeded.connect(
            lambda _done: self.banner.tell(Tone.SUCCESS, self.tr("已导出"), str(target))
        )
        task.failed.connect(self.banner.show_error)

    # Answers

    def _on_ledger(self, found: LedgerOf) -> None:
        if self._file is None:
            return
        self._found = found
        self.view.show_ledger(found, self._file)
        has_rows = bool(found.ledger.workers)
        for button in (
            self.confirm_button,
            self.elect_button,
            self.correct_button,
            self.export_button,
        ):
            button.setEnabled(has_rows)
        self.extra_button.setEnabled(has_rows and _gives_on_top(self._file))
        self.extra_button.setVisible(self.extra_button.isEnabled())
        owes = found.ledger.totals.outstanding_fen > 0
        self.pay_button.setEnabled(owes)
        self.sheet_button.setEnabled(owes)
        self.counted.emit(len(found.ledger.workers))
        if not self.is_entering and not self._shows_paper:
            self._stack.setCurrentWidget(self.view if has_rows else self.empty)
        if self._is_awaited and has_rows and not self.is_entering:
            self._is_awaited = False
            self._bring_workers()

    def _bring_workers(self) -> None:
        """Bring the workers into sight once they are laid out."""
        QTimer.singleShot(0, self.view, self.view.take_focus)

    def _on_imported(self, report: RosterReport) -> None:
        text = self.tr("{workers} 人、{rows} 行，原件在附件里。").format(
            workers=len(report.read.workers), rows=len(report.read.lines)
        )
        self._saved(report.changed, self.tr("已导入名册"), text)

    def _saved(self, changed: CaseChanged | None, title: str, text: str = "") -> None:
        self._stack.setCurrentWidget(self.view)
        self.banner.tell(Tone.SUCCESS, title, text)
        self.state_changed.emit()
        if changed is not None:
            self._desk.data_changed.emit(changed)
        self.view.take_focus()

    def _on_sheet(self, pdf: bytes) -> None:
        name = f"欠薪发放表{self._desk.today():%Y%m%d}.pdf"
        self.paper.show_paper(self.tr("欠薪发放表"), pdf, name)
        self.paper.go_to_print()

    def _on_issued(self) -> None:
        if self._file is None:
            return
        context, actor, case_id = self._desk.context, self._desk.actor, self.case_id
        task = self._desk.writes.start(lambda _progress: record_payout(context, actor, case_id))
        task.failed.connect(self.paper.banner.show_error)

    def _show(self, widget: QWidget) -> None:
        self.banner.hide()
        self._stack.setCurrentWidget(widget)
        self._back.setVisible(self._shows_paper)
        self.state_changed.emit()

    def _connect(self) -> None:
        self._making.answered.connect(self._on_sheet)
        self._making.failed.connect(lambda error: self.paper.show_refusal("", error))
        for signal in (self.import_button.clicked, self.empty.acted):
            signal.connect(self.ask_for_roster)
        self.pay_button.clicked.connect(self.enter_payment)
        self.confirm_button.clicked.connect(lambda: self.enter_people(elects=False))
        self.elect_button.clicked.connect(lambda: self.enter_people(elects=True))
        self.correct_button.clicked.connect(self.enter_correction)
        self.extra_button.clicked.connect(self.enter_extra)
        self.sheet_button.clicked.connect(self.show_sheet)
        self.export_button.clicked.connect(self.ask_where_to_export)
        self._back.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        self._back = QPushButton(self.tr("返回明细"))
        row = FlowLayout()
        for button in (
            self._back,
            self.import_button,
            self.pay_button,
            self.confirm_button,
            self.elect_button,
            self.correct_button,
            self.extra_button,
            self.sheet_button,
            self.export_button,
        ):
            button.setAutoDefault(True)
            row.addWidget(button)
        self._back.hide()
        self.extra_button.hide()
        for widget in (self.empty, self.view):
            self._stack.addWidget(widget)
        unread = (self.confirm_button, self.elect_button, self.correct_button)
        for button in (*unread, self.export_button, self.pay_button, self.sheet_button):
            button.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addLayout(row)
        column.addWidget(self._stack, 1)


def _gives_on_top(file: CaseFile) -> bool:
    """Say whether a decision with a percentage on top is on record."""
    standing = file.findings.inspection
    return standing is not None and any(
        one.extra_percent and not one.void for one in standing.decisions
    )


def has_ledger(file: CaseFile) -> bool:
    """Say whether the log of a case has an entry of a ledger, struck out or not."""
    return any(one.event.kind.startswith(LEDGER) for one in file.view.entries)
