"""The page of approvals: what waits for a signature, printed, entered or returned in one go."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.approval_records import ApprovalFilter, RequestRef, SignerRecord
from disputes_app.domain.cases import Line
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.approval_list import (
    WaitingApproval,
    scope_of,
    signers,
    waiting_approvals,
)
from disputes_app.services.approval_scans import keep_scan
from disputes_app.services.approval_sheets import record_sheets, render_sheets
from disputes_app.services.approvals import ApprovalsChanged, withdraw
from disputes_app.services.attachments import AttachmentsChanged
from disputes_app.services.context import Context
from ui.actions import ActionId
from ui.approvals.facts_view import FactsView
from ui.approvals.return_panel import ReturnPanel
from ui.approvals.sign_panel import SignPanel
from ui.approvals.table import ApprovalTable
from ui.banner import Banner
from ui.desk import APPROVALS_PAGE, Desk
from ui.empty import EmptyState
from ui.fields.choice_field import Choice, ChoiceField
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.paper.panel import PaperPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text

LIST_WIDTH, SIDE_WIDTH = 880, 370
Answer = tuple[tuple[WaitingApproval, ...], tuple[SignerRecord, ...]]


class ApprovalsPage(Page):
    """The list with the facts beside it; on demand the signature, the return, or the sheets."""

    PAGE = PageSpec(
        id=APPROVALS_PAGE,
        title=QT_TRANSLATE_NOOP("pages", "待审批"),
        icon="papers",
        order=92,
        on_rail=False,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._signers: tuple[SignerRecord, ...] = ()
        self._printed: tuple[RequestRef, ...] = ()
        self.banner = Banner()
        self.table = ApprovalTable()
        self.facts = FactsView()
        self.signing = SignPanel(desk)
        self.returning = ReturnPanel(desk)
        self.paper = PaperPanel(desk, self.tr("正在制作…"))
        self.empty = EmptyState(
            self.tr("没有待签批的送审"),
            self.tr("在案件的“下一步”里填写须审批的事项后选“送审”，就列在这里。"),
        )
        self.count = QLabel()
        self.count.setProperty("role", "heading")
        lines: list[Choice[Line | None]] = [Choice(None, self.tr("全部业务"))]
        lines += [Choice(one, code_text(one)) for one in (Line.ARBITRATION, Line.INSPECTION)]
        self.line: ChoiceField[Line | None] = ChoiceField(lines)
        self.line.setAccessibleName(self.tr("业务线"))
        self.line.set_value(None)
        self.print_button = QPushButton(self.tr("打印审批表…"))
        self.sign_button = QPushButton(self.tr("登记签批…"))
        self.sign_button.setProperty("role", "primary")
        self.return_button = QPushButton(self.tr("退回…"))
        self.withdraw_button = QPushButton(self.tr("撤回送审"))
        self.back_button = QPushButton(self.tr("返回列表"))
        self._side = QStackedWidget()
        self._pages = QStackedWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._making = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self._offer()
        self.ask()

    def ask(self) -> None:
        """Read the list anew; what is chosen stays chosen."""
        context, wanted = self.desk.context, scope_of(self.desk.actor, self.line.value())
        self._question.ask(lambda _progress: _read(context, wanted))

    def sign(self) -> None:
        """Enter the signatures of the chosen requests."""
        rows = self.table.selected
        if rows and self._may_sign():
            self._side.setCurrentWidget(self.signing)
            self.signing.begin(rows, self._signers)
            self.handlers_changed.emit()

    def give_back(self) -> None:
        """Return the chosen requests."""
        rows = self.table.selected
        if rows and self._may_sign():
            self._side.setCurrentWidget(self.returning)
            self.returning.begin(rows)
            self.handlers_changed.emit()

    def take_back(self) -> None:
        """Withdraw the one chosen request, which is one's own."""
        rows = self.table.selected
        if len(rows) != 1:
            return
        context, actor, ref = self.desk.context, self.desk.actor, rows[0].ref
        task = self.desk.writes.start(lambda _progress: withdraw(context, actor, ref))
        task.succeeded.connect(self._on_withdrawn)
        task.failed.connect(self.banner.show_error)

    def print_sheets(self) -> None:
        """Show the sheets of the chosen requests as they will be printed."""
        rows = self.table.selected
        if not rows:
            return
        self._pages.setCurrentWidget(self.paper)
        self._printed = tuple(one.ref for one in rows)
        context, actor, refs = self.desk.context, self.desk.actor, self._printed
        self.paper.show_hint(self.tr("审批表"), self.tr("正在制作…"))
        self._making.ask(lambda _progress: render_sheets(context, actor, refs))
        self._offer()

    def show_list(self) -> None:
        """Go back to the list with the facts beside it."""
        self._side.setCurrentWidget(self.facts)
        self._pages.setCurrentIndex(0)
        self._offer()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # What pages answer

    def asked(self, request: object) -> None:
        """Show the line that was asked for."""
        if isinstance(request, ApprovalFilter):
            self.line.set_value(request.line)
            self.show_list()
            self.ask()

    def shown(self) -> None:
        """Look anew: others may have worked on the database, or a day may have passed."""
        if self._side.currentWidget() is self.facts:
            self.ask()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to look anew, to print, and to save what is being entered."""
        offered: dict[ActionId, Callable[[], None]] = {ActionId.REFRESH: self.ask}
        if self._pages.currentWidget() is self.paper:
            offered[ActionId.PRINT] = self.paper.ask_how_to_print
            offered[ActionId.EXPORT] = self.paper.ask_where_to_save
            return offered
        offered[ActionId.PRINT] = self.print_sheets
        if self._side.currentWidget() is self.signing:
            offered[ActionId.SAVE] = self.signing.save
        elif self._side.currentWidget() is self.returning:
            offered[ActionId.SAVE] = self.returning.save
        return offered

    # Answers

    def _on_read(self, answer: Answer) -> None:
        rows, self._signers = answer
        if self._side.currentWidget() is not self.facts:
            return  # asked before the panel was opened: what is entered there is about its own rows
        had_focus = self.table.hasFocus()
        self.table.show_rows(rows)
        self.count.setText(self.tr("待审批 %n 件", "", len(rows)))
        self.table.setVisible(bool(rows))
        self._side.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._offer()
        if had_focus:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self) -> None:
        rows = self.table.selected
        self.facts.show_rows(rows)
        if self._side.currentWidget() is not self.facts:
            self.show_list()
        self._offer()

    def _on_settled(self, changed: ApprovalsChanged) -> None:
        done = self.tr("%n 件", "", len(changed.cases))
        is_return = self._side.currentWidget() is self.returning
        if not is_return:
            self._keep_scan()
        self.show_list()
        title = self.tr("已退回") if is_return else self.tr("已登记签批")
        self.banner.tell(Tone.SUCCESS, title, done)
        for case in changed.cases:
            self.desk.data_changed.emit(case)
        self.ask()

    def _on_left(self) -> None:
        self.show_list()
        self.ask()

    def _keep_scan(self) -> None:
        """Keep the scan of the signed sheets with every case just signed."""
        scan, refs = self.signing.scan.path, [one.ref for one in self.signing.rows]
        if scan is None:
            return
        context, actor = self.desk.context, self.desk.actor
        task = self.desk.copies.start(
            lambda progress: keep_scan(context, actor, refs, scan, progress),
            label=self.tr("正在保存扫描件…"),
        )
        task.succeeded.connect(self._on_kept)
        task.failed.connect(self.banner.show_error)

    def _on_kept(self, kept: tuple[AttachmentsChanged, ...]) -> None:
        for one in kept:
            self.desk.data_changed.emit(one)

    def _on_withdrawn(self, changed: object) -> None:
        self.banner.tell(Tone.SUCCESS, self.tr("已撤回送审"))
        self.desk.data_changed.emit(changed)
        self.ask()

    def _on_paper(self, pdf: bytes) -> None:
        name = self.tr("审批表 {day}").format(day=self.desk.today().isoformat())
        self.paper.show_paper(self.tr("审批表"), pdf, f"{name}.pdf")
        self.handlers_changed.emit()

    def _on_issued(self) -> None:
        context, actor, refs = self.desk.context, self.desk.actor, self._printed
        task = self.desk.writes.start(lambda _progress: record_sheets(context, actor, refs))
        task.failed.connect(self.paper.banner.show_error)

    def _on_changed(self, _change: object) -> None:
        self._offer()
        if self.isVisible() and self._side.currentWidget() is self.facts:
            self.ask()

    def _on_actor(self, _actor: object) -> None:
        self.show_list()
        self.ask()

    def _open(self, row: WaitingApproval) -> None:
        self.desk.open_case(row.ref.case_id, row.row.shown_number)

    def _may_sign(self) -> bool:
        return Right.ENTER_SIGNATURE in RIGHTS[self.desk.actor.role]

    def _offer(self) -> None:
        """Enable what can be done with what is chosen."""
        rows, may = self.table.selected, self._may_sign()
        on_paper = self._pages.currentWidget() is self.paper
        self.back_button.setVisible(on_paper)
        for button in (self.print_button, self.sign_button, self.return_button):
            button.setVisible(not on_paper)
            button.setEnabled(bool(rows))
        for button in (self.sign_button, self.return_button):
            button.setEnabled(bool(rows) and may)
            button.setToolTip("" if may else self.tr("由负责人登记签批和退回"))
        own = len(rows) == 1 and (may or rows[0].request.asked_by == self.desk.actor.name)
        self.withdraw_button.setVisible(not on_paper)
        self.withdraw_button.setEnabled(own)
        self.handlers_changed.emit()

    def _connect(self) -> None:
        self.line.value_changed.connect(lambda _line: self.ask())
        self.print_button.clicked.connect(self.print_sheets)
        self.sign_button.clicked.connect(self.sign)
        self.return_button.clicked.connect(self.give_back)
        self.withdraw_button.clicked.connect(self.take_back)
        self.back_button.clicked.connect(self.show_list)
        self.table.selection_changed.connect(self._on_chosen)
        self.table.chosen.connect(self._open)
        for panel in (self.signing, self.returning):
            panel.saved.connect(self._on_settled)
            panel.left.connect(self._on_left)
        self.paper.issued.connect(self._on_issued)
        self._question.answered.connect(self._on_read)
        self._question.failed.connect(self.banner.show_error)
        self._making.answered.connect(self._on_paper)
        self._making.failed.connect(lambda error: self.paper.show_refusal(self.tr("审批表"), error))
        self.desk.data_changed.connect(self._on_changed)
        self.desk.actor_changed.connect(self._on_actor)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self.count)
        top.addSpacing(Space.SMALL)
        top.addWidget(self.line)
        top.addStretch(1)
        for button in (
            self.withdraw_button,
            self.return_button,
            self.print_button,
            self.sign_button,
            self.back_button,
        ):
            top.addWidget(button)
        for panel in (self.facts, self.signing, self.returning):
            self._side.addWidget(panel)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(Space.SMALL)
        split.addWidget(self.table)
        split.addWidget(self._side)
        split.setSizes([LIST_WIDTH, SIDE_WIDTH])
        split.setStretchFactor(0, 1)
        work = QWidget()
        inner = QVBoxLayout(work)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(split, 1)
        inner.addWidget(self.empty, 1)
        self._pages.addWidget(work)
        self._pages.addWidget(self.paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        self.empty.hide()


def _read(context: Context, wanted: ApprovalFilter) -> Answer:
    return waiting_approvals(context, wanted), signers(context)
