"""What does the page of an external matter show besides its log: the sheet, and matters like it?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.dossiers.external import CHANNELS, RESULTS
from disputes_app.domain.dossiers.external_log import SheetFacts, sheet_facts
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.services.dossiers import DossierView
from disputes_app.services.related_matters import related_matters
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.case_asker import CaseAsker
from ui.dossier.part_frame import PartFrame
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import day_text, name_of

LONGEST_CONTENT = 160


class Part(PartFrame):
    """The sheet's own facts in some lines; matters of the same number or case below them.

    Signals:
        changed: a DossierChanged of a command run here (none so far: saving is the form's).
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.banner = Banner()
        self.heading = QLabel()
        self.heading.setProperty("role", "cardTitle")
        self.details = QLabel()
        self.related = QLabel()
        for label in (self.heading, self.details, self.related):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.case_button = QPushButton(self.tr("登记为案件(&Z)"))
        self._asker = CaseAsker(desk, self.case_button)
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_related)
        self._question.failed.connect(self.banner.show_error)
        self._asker.failed.connect(self.banner.show_error)
        self._lay_out()

    def show_view(self, view: DossierView) -> None:
        """Show what the log says as it stands, and ask for matters like it."""
        record = view.record
        facts = sheet_facts(view.events)
        self.heading.setText(self._heading(facts))
        self.details.setText("\n".join(self._details(facts)))
        may_become = not facts.is_outgoing and view.state.outcome not in {"struck_out", "returned"}
        self._asker.show_for(record.id if may_become else None)
        self.related.hide()
        self.fit()
        dossier_id, context, cases = record.id, self._desk.context, view.state.cases
        if dossier_id is not None:
            self._question.ask(lambda _progress: related_matters(context, dossier_id, cases))

    def _on_related(self, rows: tuple[DossierRecord, ...]) -> None:
        texts = [
            self.tr("{number}（{type}，{stage}）{title}").format(
                number=row.number,
                type=name_of(SPECS[row.type].name),
                stage=_stage(row),
                title=row.title,
            )
            for row in rows
        ]
        self.related.setText(
            self.tr("同一编号或同一案件的其他登记：{rows}").format(rows=self.tr("；").join(texts))
        )
        self.related.setVisible(bool(rows))
        self.fit()

    def _heading(self, facts: SheetFacts) -> str:
        channels = {one.value: name_of(one) for one in CHANNELS}
        text = self.tr("{channel} {reference}").format(
            channel=channels.get(facts.channel, facts.channel), reference=facts.reference
        )
        if facts.handed_by:
            text = self.tr("{sheet}，{body}").format(sheet=text, body=facts.handed_by)
        return text

    def _details(self, facts: SheetFacts) -> list[str]:
        found = [self._term(facts)]
        if facts.extended_to is not None:
            found.append(
                self.tr("已同意延至 {day}（{by}）").format(
                    day=day_text(facts.extended_to), by=facts.extended_by
                )
            )
        if facts.times_back:
            found.append(self.tr("已退回重办 %n 次", "", facts.times_back))
        results = {one.value: name_of(one) for one in RESULTS}
        if facts.result:
            found.append(self.tr("回访：{result}").format(result=results[facts.result]))
        if facts.content:
            content = " ".join(facts.content.split())
            cut = content[:LONGEST_CONTENT] + ("…" if len(content) > LONGEST_CONTENT else "")
            found.append(self.tr("来件内容：{content}").format(content=cut))
            self.details.setToolTip(facts.content)
        return found

    def _term(self, facts: SheetFacts) -> str:
        """Say the term as the sheet gives it: no law sets it."""
        came = day_text(facts.came_on)
        if facts.is_outgoing:
            if facts.reply_by is None:
                return self.tr("{came} 发出，没有约定答复日期").format(came=came)
            return self.tr("{came} 发出，请对方 {day} 前答复").format(
                came=came, day=day_text(facts.reply_by)
            )
        if facts.reply_days:
            text = self.tr("{came} 收到，交办单要求 %n 个工作日内答复", "", facts.reply_days)
            return text.format(came=came)
        if facts.reply_by is None:
            return self.tr("{came} 收到，交办单没有写明答复期限").format(came=came)
        return self.tr("{came} 收到，交办单要求 {day} 前答复").format(
            came=came, day=day_text(facts.reply_by)
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self.heading, 1)
        head.addWidget(self.case_button, 0, Qt.AlignmentFlag.AlignTop)
        column = self.column
        column.addWidget(self.banner)
        column.addLayout(head)
        column.addWidget(self.details)
        column.addWidget(self.related)
        column.addStretch(1)


def _stage(row: DossierRecord) -> str:
    spec = SPECS[row.type]
    label = spec.outcomes.get(row.outcome) or spec.stages.get(row.stage)
    return row.stage if label is None else name_of(label)
