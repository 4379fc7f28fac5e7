"""What shows the page of a warning besides its log: why, who went, what the town said?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from disputes_app.domain.alert_log import AlertLog, Notice, Response, alert_log
from disputes_app.domain.dossiers.alert import WAYS
from disputes_app.services.dossiers import DossierView
from ui.badges import BadgeLabel
from ui.desk import Desk
from ui.dossier.alert_words import level_badge
from ui.dossier.part_frame import PartFrame
from ui.tokens import Space
from ui.wording import code_text, day_text, name_of


class Part(PartFrame):
    """The level above, reasons and what was done below it, the evidence last.

    Signals:
        changed: a DossierChanged of a command run here (none: saving is the form's).
    """

    changed = Signal(object)

    def __init__(self, _desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = BadgeLabel()
        self.heading = QLabel()
        self.heading.setProperty("role", "cardTitle")
        self.reasons, self.done, self.evidence = QLabel(), QLabel(), QLabel()
        self.evidence.setProperty("role", "muted")
        for label in (self.heading, self.reasons, self.done, self.evidence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.evidence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self.badge)
        head.addWidget(self.heading, 1)
        column = self.column
        column.addLayout(head)
        for label in (self.reasons, self.done, self.evidence):
            column.addWidget(label)
        column.addStretch(1)

    def show_view(self, view: DossierView) -> None:
        """Show what the log says as it stands."""
        told = alert_log(view.events)
        self.badge.show_badge(level_badge(told.level))
        self.heading.setText(self._heading(view, told))
        self.reasons.setText(told.reasons)
        lines = [self._response(one) for one in told.responses]
        for notice in told.notices:
            lines += self._notice(notice)
        if not lines and view.record.open:
            lines = [self.tr("还没有登记处置情况")]
        self.done.setText("\n".join(lines))
        self.done.setVisible(bool(lines))
        text = self.tr("接警时的依据：\n{evidence}").format(evidence=told.evidence)
        self.evidence.setText(text)
        self.evidence.setVisible(bool(told.evidence))
        self.fit()

    def _heading(self, view: DossierView, told: AlertLog) -> str:
        parts = []
        if told.highest is not told.level:
            parts.append(self.tr("曾达到{level}").format(level=code_text(told.highest)))
        if view.record.people:
            parts.append(self.tr("涉及 %n 人", "", view.record.people))
        if told.acknowledged_on is None:
            parts.append(self.tr("{day} 触发，还没有接警").format(
                day=day_text(view.record.opened_on)
            ))  # fmt: skip
        else:
            parts.append(
                self.tr("{day} 触发，{taken} 接警").format(
                    day=day_text(view.record.opened_on), taken=day_text(told.acknowledged_on)
                )
            )
        return self.tr("，").join(parts)

    def _response(self, one: Response) -> str:
        ways = {way.value: name_of(way) for way in WAYS}
        when = " ".join(part for part in (day_text(one.on), one.at) if part)
        text = self.tr("{when} {way}：{officers}").format(
            when=when, way=ways.get(one.way, one.way), officers=one.officers
        )
        if one.offices:
            text = self.tr("{text}，会同{offices}").format(text=text, offices=one.offices)
        return self.tr("{text}。{outcome}").format(text=text, outcome=one.outcome)

    def _notice(self, one: Notice) -> list[str]:
        told = self.tr("{day} 通报{town}（{to}）").format(
            day=day_text(one.on), town=one.town, to=one.to
        )
        if one.answered_on is None:
            return [self.tr("{told}，还没有反馈").format(told=told)]
        answer = self.tr("{day} 街镇反馈：{answer}").format(
            day=day_text(one.answered_on), answer=one.answer
        )
        return [told, answer]
