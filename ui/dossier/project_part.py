"""What the page of a construction project shows besides its log."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from disputes_app.domain.dossiers.project import CHECKED
from disputes_app.domain.dossiers.project_safeguards import Safeguard, month_text
from disputes_app.domain.project_log import ProjectLog
from disputes_app.services.dossiers import DossierView
from disputes_app.services.ledger import CaseTotals
from disputes_app.services.ledger_links import ledgers_of_project
from disputes_app.services.projects import MonthCheck, check_months, project_view
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier import project_words as words
from ui.dossier.part_halves import lay_halves
from ui.dossier.project_matrix import ProjectMatrix
from ui.fields.date_field import DateField
from ui.fields.text_fields import TextField
from ui.flow import FlowLayout
from ui.tasks import LatestQuestion
from ui.tokens import Space

if TYPE_CHECKING:
    from ui.dossier.coverage_dialog import CoverageDialog

DAY_WIDTH, EVIDENCE_WIDTH = 150, 180
MOST_ORDERS = 6
MATRIX_HEIGHT = 112
"""Head and two months: the words below it take two lines in English."""


class Part(QWidget):
    """Parties, deposit, account and orders at the left, months and safeguards at the right.

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
        self.log = ProjectLog()
        self.dialog: CoverageDialog | None = None
        self.banner = Banner()
        self.span, self.parties, self.deposit = QLabel(), QLabel(), QLabel()
        self.account, self.orders = QLabel(), QLabel()
        self.arrears = QLabel()
        self.matrix = ProjectMatrix()
        self.hint = QLabel(
            self.tr("方向键选格，1 落实、2 未落实、3 不适用，Delete 撤销；带*的尚未保存。")
        )
        self.acts = QWidget()
        self.day = DateField(desk.today())
        self.evidence = TextField()
        self.save_button = QPushButton(self.tr("保存核查"))
        self.coverage_button = QPushButton(self.tr("各街镇落实情况…"))
        self._question = LatestQuestion(desk.reads, self)
        self._ledgers = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self._allow()

    def show_view(self, view: DossierView) -> None:
        """Show the record as it stands."""
        self._view = view
        self.day.go_on_to(view.today)
        dossier_id = view.record.id
        if dossier_id is not None:
            context = self.desk.context
            self._question.ask(lambda _progress: project_view(context, dossier_id))
            self._ledgers.ask(lambda _progress: ledgers_of_project(context, dossier_id))

    @property
    def said(self) -> str:
        """What stands at the left, for tests."""
        labels = (self.span, self.parties, self.deposit, self.account, self.arrears, self.orders)
        return "\n".join(one.text() for one in labels)

    def save(self) -> None:
        """Record what was typed: an entry a month, all or none."""
        view = self._view
        if view is None or view.record.id is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        self.banner.hide()
        checks = self._checks()
        context, actor = self.desk.context, self.desk.actor
        dossier_id, version = view.record.id, view.record.version
        task = self.desk.writes.start(
            lambda _progress: check_months(
                context, actor, dossier_id, checks, seen_version=version
            ),
            label=self.tr("正在保存核查…"),
        )
        task.succeeded.connect(self.changed)
        task.failed.connect(self._on_failed)

    def open_coverage(self) -> None:
        """Show how the four are in place, town by town."""
        from ui.dossier.coverage_dialog import CoverageDialog

        this = self.desk.today().replace(day=1)
        month = self.matrix.month or this
        if month == this:
            month = (this - timedelta(days=1)).replace(day=1)
        self.dialog = CoverageDialog(self.desk, month, self)
        self.dialog.open()

    def _checks(self) -> tuple[MonthCheck, ...]:
        on = self.day.value() or self.desk.today()
        edits = self.matrix.cells.edits
        return tuple(
            MonthCheck(
                month,
                tuple((one, edits[month, one]) for one in Safeguard if (month, one) in edits),
                on,
                self.evidence.text().strip(),
            )
            for month in sorted({month for month, _ in edits})
        )

    def _on_found(self, log: ProjectLog) -> None:
        self.log = log
        self.span.setText(words.span_text(log))
        self.parties.setText("\n".join(words.party_text(one) for one in log.parties))
        self.deposit.setText(words.deposit_text(log, self.desk.today()))
        self.account.setText(words.account_text(log))
        orders = [words.order_text(one) for one in log.orders[-MOST_ORDERS:]]
        self.orders.setText("\n".join(orders))
        self.orders.setVisible(bool(orders))
        self.matrix.show_log(log, self.desk.today())
        self.evidence.clear()
        self._allow()

    def _on_ledgers(self, found: tuple[CaseTotals, ...]) -> None:
        self.arrears.setText("\n".join(words.arrears_texts(found)))
        self.arrears.setVisible(bool(found))

    def _allow(self) -> None:
        is_open = self._view is not None and self._view.state.ended_on is None
        count = len(self.matrix.cells.edits)
        self.save_button.setEnabled(is_open and count > 0)
        text = self.tr("保存核查（{count} 项）").format(count=count)
        self.save_button.setText(text if count else self.tr("保存核查"))

    def _on_failed(self, error: Exception) -> None:
        self._allow()
        self.banner.show_error(error)

    def _ask_month(self, month: date) -> None:
        known: dict[str, object] = {"month": month_text(month)}
        for one in Safeguard:
            cell = self.log.cells.get((month, one))
            if cell is not None:
                known[one.value] = cell.result.value
        self.step_asked.emit(CHECKED, known)

    def _connect(self) -> None:
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self._ledgers.answered.connect(self._on_ledgers)
        self._ledgers.failed.connect(self.banner.show_error)
        self.matrix.typed.connect(self._allow)
        self.matrix.month_asked.connect(self._ask_month)
        self.save_button.clicked.connect(self.save)
        self.coverage_button.clicked.connect(self.open_coverage)

    def _lay_out(self) -> None:
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.matrix.setMinimumHeight(MATRIX_HEIGHT)
        self.day.setFixedWidth(DAY_WIDTH)
        self.day.setPlaceholderText(self.tr("核查日期：今天"))
        self.day.setAccessibleName(self.tr("核查日期"))
        self.evidence.setFixedWidth(EVIDENCE_WIDTH)
        self.evidence.setPlaceholderText(self.tr("证明材料"))
        self.evidence.setAccessibleName(self.tr("证明材料"))
        self.save_button.setProperty("role", "primary")
        row = FlowLayout(self.acts, Space.SMALL)
        for part in (self.day, self.evidence, self.save_button, self.coverage_button):
            if isinstance(part, QPushButton):
                part.setAutoDefault(True)
            row.addWidget(part)
        labels = (self.span, self.parties, self.deposit, self.account, self.arrears, self.orders)
        lay_halves(self, self.banner, labels, (self.matrix, self.hint, self.acts))
