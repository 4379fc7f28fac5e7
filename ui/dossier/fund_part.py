"""What the page of an application to the wage-guarantee fund shows besides its log."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from disputes_app.domain.dossiers.fund_review import evidence_fits
from disputes_app.domain.fund_computation import FundWorker
from disputes_app.domain.fund_log import PayState
from disputes_app.services.dossiers import DossierView
from disputes_app.services.fund import FundPayment, FundView, fund_view, record_payment
from disputes_app.services.fund_export import BankList, export_bank_list, to_be_paid
from disputes_app.services.ledger_links import fund_rows
from ui.badges import BadgeLabel
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier import fund_words as words
from ui.dossier.fund_acts import FundActs
from ui.dossier.fund_list_dialog import FundListDialog
from ui.dossier.fund_table import FundTable
from ui.dossier.part_halves import LEAST_HEIGHT, lay_halves
from ui.file_dialogs import ask_where_to_save
from ui.flow import FlowLayout
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import money_text

MOST_STEPS = 6


class Part(QWidget):
    """Papers and proof, the table of sums line by line, payments, and what is still out.

    Signals:
        changed: the DossierChanged of a command that ran here.
        step_asked: a kind of entry that is to be entered, and the facts that are known.
    """

    changed = Signal(object)
    step_asked = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._view: DossierView | None = None
        self._found: FundView | None = None
        self.banner = Banner()
        self.ground = QLabel()
        self.materials = QWidget()
        self._materials = FlowLayout(self.materials, Space.TIGHT)
        self.proofs = QLabel()
        self.terms = QLabel()
        self.totals = QLabel()
        self.table = FundTable()
        self.empty = QLabel(self.tr("还没有核定人员和金额：导入或者粘贴人员清册后核定。"))
        self.acts = FundActs(desk.today())
        self.list_dialog = FundListDialog(desk, self)
        self.balance = QLabel()
        self.steps = QLabel()
        self._question = LatestQuestion(desk.reads, self)
        self._export = LatestQuestion(desk.reads, self)
        self._ledger = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    def show_view(self, view: DossierView) -> None:
        """Show the record as it stands."""
        self._view = view
        self.acts.day.go_on_to(view.today)
        dossier_id = view.record.id
        if dossier_id is None:
            return
        context = self.desk.context
        self._question.ask(lambda _progress: fund_view(context, dossier_id))

    @property
    def said(self) -> str:
        """What stands here, for tests."""
        labels = (self.ground, self.proofs, self.terms, self.totals, self.balance, self.steps)
        return "\n".join(one.text() for one in labels if not one.isHidden())

    def open_list(self) -> None:
        """Let a list be pasted or read."""
        view = self._view
        if view is not None and view.record.id is not None:
            self.list_dialog.begin(view.record.id, view.record.version)

    def take_ledger(self) -> None:
        """Fill the list with what the ledgers of the linked cases say is unpaid."""
        view = self._view
        if view is None or view.record.id is None:
            return
        context, dossier_id = self.desk.context, view.record.id
        self.banner.hide()
        self._ledger.ask(lambda _progress: fund_rows(context, dossier_id))

    def _on_ledger(self, workers: tuple[FundWorker, ...]) -> None:
        if not workers:
            self.banner.tell(Tone.WARNING, self.tr("关联案件的欠薪明细中没有未付的欠薪"))
            return
        self.open_list()
        self.list_dialog.take_workers(workers)

    def pay(self, *, is_paid: bool) -> None:
        """Record that the chosen workers were paid, or that their money came back."""
        view, found = self._view, self._found
        if view is None or found is None or view.record.id is None:
            return
        due = {one.worker.place for one in to_be_paid(found)}
        chosen = set(self.table.chosen) & due if self.table.chosen else due
        places = tuple(sorted(chosen))
        if not places or (not is_paid and not self.table.chosen):
            self.banner.tell(Tone.WARNING, self.tr("请在表中选择退汇的人员"))
            return
        on = self.acts.day.value() or self.desk.today()
        payment = FundPayment(on, places, ()) if is_paid else FundPayment(on, (), places)
        context, actor, record = self.desk.context, self.desk.actor, view.record
        dossier_id, version = view.record.id, record.version
        self.banner.hide()
        task = self.desk.writes.start(
            lambda _progress: record_payment(
                context, actor, dossier_id, payment, seen_version=version
            ),
            label=self.tr("正在登记发放…"),
        )
        task.succeeded.connect(self.changed)
        task.failed.connect(self.banner.show_error)

    def export_to(self, target: Path) -> None:
        """Write the list for the bank."""
        view = self._view
        if view is None or view.record.id is None:
            return
        context, actor, dossier_id = self.desk.context, self.desk.actor, view.record.id
        self.banner.hide()
        self._export.ask(lambda _progress: export_bank_list(context, actor, dossier_id, target))

    def _on_found(self, found: FundView) -> None:
        self._found = found
        log = found.log
        self.ground.setText(words.ground_text(log))
        self._show_materials(found)
        proofs = [words.proof_text(one) for one in log.proofs]
        offered = [words.evidence_text(one) for one in found.evidence]
        if not proofs:
            proofs = [words.proof_hint(log), *offered]
        self.proofs.setText("\n".join(proofs))
        terms = words.terms_text(found)
        decided = [words.decision_text(one) for one in (log.opinion, log.decision) if one]
        open_review = [] if decided else [words.review_text(found)]
        self.terms.setText("\n".join(one for one in (*decided, terms, *open_review) if one))
        table = found.computed
        self.totals.setText("" if table is None else words.totals_text(table))
        self.totals.setVisible(table is not None)
        self.table.lines.show_table(table, found.workers)
        self.stack.setCurrentWidget(self.empty if table is None else self.table)
        self._show_money(found)
        self._allow(found)

    def _show_materials(self, found: FundView) -> None:
        while (item := self._materials.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for one in found.log.materials:
            self._materials.addWidget(BadgeLabel(words.material_badge(one)))

    def _show_money(self, found: FundView) -> None:
        log = found.log
        self.balance.setText(words.balance_text(log))
        self.balance.setVisible(log.decision is not None and log.decision.what == "advance")
        lines = [words.step_text(one, recovery=False) for one in log.claims]
        lines += [words.step_text(one, recovery=True) for one in log.recoveries]
        self.steps.setText("\n".join(lines[-MOST_STEPS:]))
        self.steps.setVisible(bool(lines))

    def _allow(self, found: FundView) -> None:
        view = self._view
        ended = view is None or view.state.ended_on is not None
        decided = found.log.decision is not None and found.log.decision.what == "advance"
        waiting = any(one.state in {PayState.WAITING, PayState.FAILED} for one in found.workers)
        with_city = found.log.opinion is not None
        self.acts.allow(
            listing=not ended and not decided and not with_city and not found.log.construction,
            linked=view is not None and bool(view.state.cases),
            receiving=not ended and found.log.decision is None and not found.log.construction,
            accepting=found.log.accepted_on is None,
            paying=not ended and decided and waiting,
            claiming=not ended and bool(found.log.payments),
        )

    def _on_exported(self, done: BankList) -> None:
        self.banner.tell(
            Tone.SUCCESS,
            self.tr("已导出 {people} 人，合计 {sum}").format(
                people=done.people, sum=money_text(done.fen)
            ),
            str(done.target),
        )

    def _ask_where(self) -> None:
        ask_where_to_save(
            self,
            self.tr("导出发放清册"),
            self.tr("发放清册"),
            self.export_to,
            filters=[
                self.tr("Excel 表格 (*.xlsx)"),
                self.tr("CSV 文件 (*.csv)"),
                self.tr("PDF 文件 (*.pdf)"),
            ],
            suffix="xlsx",
        )

    def _ask_step(self, kind_id: str) -> None:
        found = self._found
        known: dict[str, object] = {}
        if kind_id == "fund.proved" and found is not None:
            known.update(_proof_of(found))
        if kind_id == "fund.accepted" and found is not None and found.review_days:
            until = self.desk.today() + timedelta(days=found.review_days)
            known["decide_by"] = until.isoformat()
        if kind_id == "fund.claimed" and found is not None:
            known["amount_fen"] = found.log.balance_fen
        self.step_asked.emit(kind_id, known)

    def _connect(self) -> None:
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self._export.answered.connect(self._on_exported)
        self._export.failed.connect(self.banner.show_error)
        self._ledger.answered.connect(self._on_ledger)
        self._ledger.failed.connect(self.banner.show_error)
        self.list_dialog.changed.connect(self.changed)
        acts = self.acts
        acts.list_button.clicked.connect(self.open_list)
        acts.ledger_button.clicked.connect(self.take_ledger)
        acts.export_button.clicked.connect(self._ask_where)
        acts.paid_button.clicked.connect(lambda: self.pay(is_paid=True))
        acts.failed_button.clicked.connect(lambda: self.pay(is_paid=False))
        acts.materials_button.clicked.connect(lambda: self._ask_step("fund.materials"))
        acts.proof_button.clicked.connect(lambda: self._ask_step("fund.proved"))
        acts.accept_button.clicked.connect(lambda: self._ask_step("fund.accepted"))
        acts.claim_button.clicked.connect(lambda: self._ask_step("fund.claimed"))
        acts.recover_button.clicked.connect(lambda: self._ask_step("fund.recovered"))

    def _lay_out(self) -> None:
        self.terms.setProperty("role", "muted")
        self.steps.setProperty("role", "muted")
        self.table.setMinimumHeight(LEAST_HEIGHT)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        words_left = (
            self.ground,
            self.materials,
            self.proofs,
            self.totals,
            self.balance,
            self.steps,
            self.terms,
        )
        lay_halves(self, self.banner, words_left, (self.stack, self.acts))


def _proof_of(found: FundView) -> dict[str, object]:
    """Return the facts of the first paper of a linked case that proves the arrears."""
    for one in found.evidence:
        if one.since is not None and evidence_fits(found.log.ground, one.evidence):
            return {
                "evidence": one.evidence,
                "number": one.number,
                "effective_on": one.since.isoformat(),
                "case": one.case,
            }
    return {}
