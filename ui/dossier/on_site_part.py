"""What does the page of a dispute on the spot show besides its log: sums, who paid, who went?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QWidget,
)

from disputes_app.domain.dossiers.on_site import PAYERS
from disputes_app.domain.dossiers.on_site_log import OnSiteFacts, Visit, on_site_facts
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.services.dossiers import DossierView
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.case_asker import CaseAsker
from ui.dossier.part_frame import PartFrame
from ui.settings_page.plain_table import look_plain, put_text
from ui.table_looks import ROW_HEIGHT
from ui.tokens import Space
from ui.wording import day_text, money_text, name_of

WIDTHS = (100, 170, 120, 60, 150, 110)
MOST_IN_SIGHT = 3
HEADER = 36
"""Height of the titles with the frame."""


class Part(PartFrame):
    """The sums above, who went and what was signed below them, each payment in a row.

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
        for label in (self.sums, self.details):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.case_button = QPushButton(self.tr("转为案件(&Z)"))
        self._asker = CaseAsker(desk, self.case_button)
        self.payments = QTableWidget(0, 0)
        self.payments.setAccessibleName(self.tr("支付情况"))
        titles = [
            self.tr("支付日期"),
            self.tr("付款方"),
            self.tr("金额"),
            self.tr("人数"),
            self.tr("领款人"),
            self.tr("在场见证"),
            self.tr("签署的文书"),
        ]
        look_plain(self.payments, titles, WIDTHS)
        self._asker.failed.connect(self.banner.show_error)
        self._lay_out()

    def show_view(self, view: DossierView) -> None:
        """Show what the log says as it stands."""
        record, state = view.record, view.state
        facts = on_site_facts([one.event for one in view.log])
        self.sums.setText(self._sums_text(record, facts))
        self.details.setText("\n".join(self._details(view, facts)))
        self._show_payments(facts)
        may_become = state.ended_on is None or state.outcome == "failed"
        self._asker.show_for(record.id if may_become else None)
        self.fit()

    def _show_payments(self, facts: OnSiteFacts) -> None:
        payers = {one.value: name_of(one) for one in PAYERS}
        self.payments.setRowCount(len(facts.payments))
        for place, row in enumerate(facts.payments):
            texts = (
                day_text(row.on),
                payers.get(row.payer, row.payer),
                money_text(row.fen),
                str(row.people) if row.people else "—",
                row.paid_to or "—",
                row.witness or "—",
                row.papers or "—",
            )
            for at, text in enumerate(texts):
                put_text(self.payments, place, at, text)
        shown = min(len(facts.payments), MOST_IN_SIGHT)
        self.payments.setFixedHeight(HEADER + shown * ROW_HEIGHT)
        self.payments.setVisible(bool(facts.payments))

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
