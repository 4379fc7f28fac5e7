"""What shows the page of a group incident besides its log: who went, what was found?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from disputes_app.domain.dossiers.incident import CAUSES, GRADES
from disputes_app.domain.incident_log import Finding, Handling, IncidentFacts, incident_facts
from disputes_app.services.dossiers import DossierView
from ui.desk import Desk
from ui.dossier.part_frame import PartFrame
from ui.wording import day_text, money_text, name_of


class Part(PartFrame):
    """People, place and cause above; below them what was done, and the findings.

    Signals:
        changed: a DossierChanged of a command run here (none: saving is the form's).
    """

    changed = Signal(object)

    def __init__(self, _desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel()
        self.heading.setProperty("role", "cardTitle")
        self.place, self.done, self.found = QLabel(), QLabel(), QLabel()
        for label in (self.heading, self.place, self.done, self.found):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.column.addStretch(1)

    def show_view(self, view: DossierView) -> None:
        """Show what the log says as it stands."""
        facts = incident_facts(view.events)
        self.heading.setText(self._heading(view, facts))
        where = [one for one in (view.record.town, facts.place, facts.project) if one]
        self.place.setText(self.tr("，").join(where))
        done = [self._handling(one) for one in facts.handlings]
        if not done:
            done = [self.tr("还没有登记现场处置、联合处置")]
        if not view.record.open:
            done.append(self._report(facts))
        self.done.setText("\n".join(done))
        self.found.setText("\n".join(self._findings(facts)))
        self.fit()

    def _heading(self, view: DossierView, facts: IncidentFacts) -> str:
        causes = {one.value: name_of(one) for one in CAUSES}
        grades = {one.value: name_of(one) for one in GRADES}
        when = " ".join(one for one in (day_text(view.record.opened_on), facts.at) if one)
        parts = [when, self.tr("%n 人聚集", "", view.record.people)]
        parts.append(causes.get(facts.cause, facts.cause))
        parts.append(self.tr("级别：{grade}").format(grade=grades.get(facts.grade, facts.grade)))
        if view.record.owed_fen:
            parts.append(self.tr("涉及 {sum}").format(sum=money_text(view.record.owed_fen)))
        return self.tr("，").join(one for one in parts if one)

    def _handling(self, one: Handling) -> str:
        when = " ".join(part for part in (day_text(one.on), one.at) if part)
        way = self.tr("联合处置") if one.jointly else self.tr("现场处置")
        return self.tr("{when} {way}：{who}。{text}").format(
            when=when, way=way, who=one.who, text=one.text
        )

    def _report(self, facts: IncidentFacts) -> str:
        if facts.final_report_on is None:
            return self.tr("还没有报送终报")
        return self.tr("{day} 报送终报").format(day=day_text(facts.final_report_on))

    def _findings(self, facts: IncidentFacts) -> list[str]:
        return [
            self._finding(self.tr("极端事件"), facts.extreme),
            self._finding(self.tr("严重不良社会影响（名单办法第5条第二项）"), facts.influence),
        ]

    def _finding(self, name: str, found: Finding | None) -> str:
        if found is None:
            return self.tr("{name}：没有认定").format(name=name)
        return self.tr("{name}：{day} 由{who}认定。依据：{evidence}").format(
            name=name, day=day_text(found.on), who=found.signed_by, evidence=found.evidence
        )
