"""When does a period end that starts on a given day?  Any day, worked out before one's eyes."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from disputes_app.domain.errors import DomainError
from disputes_app.domain.explanation import Explanation
from disputes_app.domain.law import Law
from disputes_app.domain.rules import Direction, Rule, Unit
from disputes_app.services.deadlines import explain_rule
from ui.case_page.explanation_view import ExplanationView
from ui.case_page.explanation_words import plain_reasons
from ui.errors import explain
from ui.fields.date_field import DateField
from ui.fields.number_field import WholeNumberField
from ui.fields.time_field import TimeField
from ui.flow import FlowLayout
from ui.tokens import Space
from ui.wording import day_text


class RuleExample(QWidget):
    """A first day, where needed a length or a time of day, and beside them the last day.

    ``working`` shows how it came about; whoever lays this out gives it its place.
    """

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._law: Law | None = None
        self._rule_id = ""
        self.start = DateField(today)
        self.start.set_value(today)
        self.length = WholeNumberField(least=1)
        self.time = TimeField()
        self.working = ExplanationView()
        self.result = QLabel()
        self.result.setProperty("role", "entryTitle")
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setProperty("role", "problem")
        self._days = QLabel(self.tr("指定的天数"))
        self._moment = QLabel(self.tr("时刻"))
        self._lay_out()
        for field in (self.start, self.length, self.time):
            field.value_changed.connect(lambda _value: self.count())
            field.problem_changed.connect(self._say)
            field.moved_on.connect(self.count)

    def show_rule(self, rule: Rule, law: Law) -> None:
        """Count by another rule; the day typed stays."""
        self._law, self._rule_id = law, rule.id
        for days in (self._days, self.length):
            days.setVisible(rule.unit is Unit.DESIGNATED)
        for moment in (self._moment, self.time):
            moment.setVisible(rule.unit is Unit.HOURS)
        self.count()

    def count(self) -> None:
        """Show the working for what is typed, or what is wrong with it."""
        self._say("")
        self.result.setText("")
        start = self.start.value_so_far()
        if self._law is None or start is None:
            self.working.hide()
            return
        try:
            rule = self._law.version(self._rule_id, start)
            at = self.time.value_so_far() if rule.unit is Unit.HOURS else None
            begin = _moment(start, at) if at else start
            length = self.length.value_so_far() if rule.unit is Unit.DESIGNATED else None
            working = explain_rule(self._law, self._rule_id, begin, length=length)
        except DomainError as error:
            self.working.hide()
            self._say(explain(error).text)
            return
        self.working.show_reasons(plain_reasons(rule, working))
        self.working.show()
        self.result.setText(_result(working))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        self.start.setAccessibleName(self.tr("试算：起算之日"))
        self.length.setAccessibleName(self._days.text())
        self.time.setAccessibleName(self._moment.text())
        first = QLabel(self.tr("试算：起算之日"))
        above = QWidget()
        row = FlowLayout(above)
        for label in (first, self._days, self._moment):
            label.setProperty("role", "small")
        for part in (first, self.start, self._days, self.length, self._moment, self.time):
            row.addWidget(part)
        row.addWidget(self.result)
        for one in (first, self._days, self._moment, self.result):
            one.setMinimumHeight(self.start.sizeHint().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(above)
        column.addWidget(self._said)
        self._said.hide()
        self.working.hide()


def _result(working: Explanation) -> str:
    """Return the last day, marked where it may still move."""
    if working.provisional:
        text = QCoreApplication.translate("rule_page", "最后一日 {day}（暂定）")
    elif working.direction is Direction.BEFORE:
        text = QCoreApplication.translate("rule_page", "最迟 {day}")
    else:
        text = QCoreApplication.translate("rule_page", "最后一日 {day}")
    return text.format(day=day_text(working.due))


def _moment(day: date, at: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(at))
