"""What does the page of a dispute on the spot show besides its log: sums, who paid, who went?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from disputes_app.domain.dossiers.on_site import PAYERS
from disputes_app.domain.dossiers.on_site_log import (
    OnSiteFacts,
    Payment,
    Visit,
    on_site_facts,
)
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.services.dossiers import DossierView
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.case_asker import CaseAsker
from ui.dossier.part_frame import PartFrame
from ui.tokens import Space
from ui.wording import day_text, money_text, name_of


class Part(PartFrame):
    """The sums above, who went and what was signed below them, then each payment.

    Signals:
        changed: a DossierChanged of a command run here (none so far: saving is the form's).
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.sums = QLabel()
        self.sums.setProperty("role", "cardTitle")
        self.details = QLabel()
        self.payments = QLabel()
        for label in (self.sums, self.details, self.payments):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.case_button = QPushButton(self.tr("转为案件(&Z)"))
        self._asker = CaseAsker(desk, self.case_button)
        self._asker.failed.connect(self.banner.show_error)
        self._lay_out()

    def show_view(self, view: DossierView) -> None:
        """Show what the log says as it stands."""
        record, state = view.record, view.state
        facts = on_site_facts(view.events)
        self.sums.setText(self._sums_text(record, facts))
        self.details.setText("\n".join(self._details(view, facts)))
        self.payments.setText("\n".join(self._payment_text(one) for one in facts.payments))
        self.payments.setVisible(bool(facts.payments))
        may_become = state.ended_on is None or state.outcome == "failed"
        self._asker.show_for(record.id if may_become else None)
        self.fit()

    def _payment_text(self, row: Payment) -> str:
        payers = {one.value: name_of(one) for one in PAYERS}
        more = []
        if row.people:
            more.append(self.tr("%n 人领款", "", row.people))
        if row.paid_to:
            more.append(self.tr("领款人：{names}").format(names=row.paid_to))
        if row.witness:
            more.append(self.tr("见证：{names}").format(names=row.witness))
        text = self.tr("{day} 支付：{payer} {sum}").format(
            day=day_text(row.on), payer=payers.get(row.payer, row.payer), sum=money_text(row.fen)
        )
        said = self.tr("，").join(more)
        return self.tr("{payment}（{more}）").format(payment=text, more=said) if said else text

    def _sums_text(self, record: DossierRecord, facts: OnSiteFacts) -> str:
        if not record.owed_fen and not record.paid_fen:
            return self.tr("还没有登记欠薪金额")
        payers = {one.value: name_of(one) for one in PAYERS}
        paid = self.tr("，").join(
            f"{payers.get(payer, payer)} {money_text(fen)}" for payer, fen in facts.paid_by
        )
        left = max(0, record.owed_fen - record.paid_fen)
        text = self.tr("涉及 {owed}，已付 {paid}，未付 {left}").format(
            owed=money_text(record.owed_fen),
            paid=money_text(record.paid_fen),
            left=money_text(left),
        )
        return self.tr("{sums}（{payers}）").format(sums=text, payers=paid) if paid else text

    def _details(self, view: DossierView, facts: OnSiteFacts) -> list[str]:
        record = view.record
        lines = []
        if record.people:
            lines.append(self.tr("涉及 %n 人", "", record.people))
        if facts.group_incident:
            lines.append(self.tr("群体性事件，聚集 %n 人", "", facts.heads))
        where = " ".join(one for one in (facts.project, record.town, facts.place) if one)
        found = [self.tr("；").join([*lines, where] if where else lines)]
        found += [self._visit_text(one) for one in facts.visits]
        if not facts.visits:
            found.append(self.tr("还没有登记到场人员"))
        if facts.promised_by is not None and record.open:
            passed = facts.promised_by < view.today and record.paid_fen < record.owed_fen
            text = self.tr("承诺 {day} 前付清，已过期，请回访") if passed else self.tr(
                "承诺 {day} 前付清"
            )  # fmt: skip
            found.append(text.format(day=day_text(facts.promised_by)))
        if facts.papers:
            found.append(self.tr("签署：{papers}").format(papers=self.tr("；").join(facts.papers)))
        return [one for one in found if one]

    def _visit_text(self, visit: Visit) -> str:
        names = self.tr("、").join(visit.officers) or "—"
        text = self.tr("{day} 到场：{names}").format(day=day_text(visit.on), names=names)
        if visit.others:
            text = self.tr("{visit}；{others}").format(visit=text, others=visit.others)
        if visit.inspected:
            text = self.tr("{visit}（监察检查，条例16）").format(visit=text)
        return text

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self.sums, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.case_button, 0, Qt.AlignmentFlag.AlignTop)
        column = self.column
        column.addWidget(self.banner)
        column.addLayout(head)
        column.addWidget(self.details)
        column.addWidget(self.payments)
        column.addStretch(1)
