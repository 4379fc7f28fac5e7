"""What does the law say about one period, in which versions, and how often does it run now?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.law import Law
from ui.badges import BadgeLabel
from ui.case_page.explanation_view import ExplanationView
from ui.case_words import rule_name
from ui.law_desk.rule_example import RuleExample
from ui.law_desk.rule_words import mark_badge, rule_facts, version_lines
from ui.tokens import Space


class RuleDetails(QFrame):
    """Title and mark above; below them the example, what the law says, and every version."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title = QLabel()
        self.title.setProperty("role", "cardTitle")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.badge = BadgeLabel()
        self.usage = QLabel()
        self.usage.setProperty("role", "small")
        self.example = RuleExample(today)
        self.facts = ExplanationView()
        self.versions = ExplanationView()
        self._history = QLabel(self.tr("全部版本，新的在前"))
        self._worked = QLabel(self.tr("试算的依据"))
        for heading in (self._history, self._worked):
            heading.setProperty("role", "entryTitle")
        self._lay_out()

    def show_rule(self, rule_id: str, law: Law) -> None:
        """Show another rule, its newest version in full."""
        versions = law.rulebook.versions(rule_id)
        newest = versions[0]
        self.title.setText(rule_name(newest))
        self.badge.show_badge(mark_badge(newest.mark))
        self.usage.setText("")
        self.example.show_rule(newest, law)
        self.facts.show_reasons(rule_facts(newest, law))
        self.versions.show_reasons(version_lines(versions, law))

    def show_usage(self, cases: int) -> None:
        """Say in how many cases the period runs."""
        self.usage.setText(
            self.tr("现有 %n 件案件正在计算这一期限", "", cases)
            if cases
            else self.tr("现在没有案件在计算这一期限")
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self.title, 1)
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setProperty("role", "plain")
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, Space.TIGHT, 0)
        inner.setSpacing(Space.SMALL)
        for part in (self.facts, self._history, self.versions, self._worked, self.example.working):
            inner.addWidget(part)
        inner.addStretch(1)
        area = QScrollArea()
        area.setProperty("role", "plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("规则的内容"))
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addLayout(head)
        column.addWidget(self.usage)
        column.addWidget(self.example)
        column.addWidget(area, 1)
