"""How does a case, its last day and its running period read in a list, a card, a preview?

Only the law and the calendar are asked, which are values in memory; no database is touched.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.cases import Line
from disputes_app.domain.rules import Rule, RuleNotInForceError, Unit, UnknownRuleError
from disputes_app.domain.work_calendar import CalendarNotCoveredError
from disputes_app.services.running_deadlines import days_left
from ui import badges
from ui.badges import Badge, DayUnit
from ui.tokens import Tone
from ui.wording import code_text, is_english

if TYPE_CHECKING:
    from disputes_app.domain.case_list import CaseRow
    from disputes_app.domain.running_deadline import Deadline
    from disputes_app.services.context import Context


def rule_name(rule: Rule) -> str:
    """Return the name of a rule in the language of the screen."""
    return rule.name_en if is_english() else rule.name_zh


def rule_source(rule: Rule) -> str:
    """Return the statute and its article, where the source names one."""
    if not rule.article:
        return rule.law
    return QCoreApplication.translate("cases", "{law}第{article}条").format(
        law=rule.law, article=rule.article
    )


def parties_text(applicants: str, respondents: str) -> str:
    """Return who is against whom; one side alone where the other is not known."""
    if not applicants or not respondents:
        return applicants or respondents or "—"
    return QCoreApplication.translate("cases", "{applicants} 与 {respondents}").format(
        applicants=applicants, respondents=respondents
    )


def left_badge(context: Context, due_on: date, unit: Unit) -> Badge:
    """Return how a running period of the office stands today, in its own unit."""
    today = context.today()
    if due_on == today:
        return badges.due_today()
    day_unit = DayUnit.WORKING_DAYS if unit is Unit.WORKING_DAYS else DayUnit.DAYS
    try:
        left = days_left(context, due_on, unit.value)
    except CalendarNotCoveredError:
        left, day_unit = (due_on - today).days, DayUnit.DAYS
    if due_on > today:
        return badges.days_left(left, day_unit)
    if left == 0:  # no working day has passed since the last day
        return badges.overdue_at_all()
    return badges.overdue(-left, day_unit)


class CaseWords:
    """Answers for rows of lists; keeps the units of the law it was made with."""

    def __init__(self, context: Context) -> None:
        self._context = context
        rules = context.law.rulebook.all_versions()
        self._closing: dict[str | None, Unit] = {
            rule.closure_clock_of: rule.unit for rule in rules if rule.closure_clock_of
        }
        self._accepting = {
            line: next((r.unit for r in rules if r.id == f"{line}.accept"), Unit.WORKING_DAYS)
            for line in Line
        }

    def rule_of(self, rule_id: str, started_on: date) -> Rule | None:
        """Return the version that governs a clock, None where the law has none."""
        try:
            return self._context.law.version(rule_id, started_on)
        except (UnknownRuleError, RuleNotInForceError):
            return None

    def rule_title(self, rule_id: str) -> str:
        """Return what people call a rule, whichever version governs."""
        try:
            return rule_name(self._context.law.rulebook.versions(rule_id)[0])
        except UnknownRuleError:
            return rule_id

    def deadline_badge(self, deadline: Deadline) -> Badge:
        """Return how the period of a deadline stands."""
        rule = self.rule_of(deadline.rule_id, deadline.started_on)
        return left_badge(
            self._context, deadline.due_on, Unit.CALENDAR_DAYS if rule is None else rule.unit
        )

    def last_day(self, row: CaseRow) -> date | None:
        """Return the day by which lists are ordered: of closing, or before it of acceptance."""
        if row.due_on is not None:
            return row.due_on
        return row.accept_due_on if row.accepted_on is None and row.open else None

    def badge(self, row: CaseRow) -> Badge | None:
        """Return how a case stands; None where there is nothing to be late for."""
        if row.departure is not None:
            return Badge(code_text(row.departure), Tone.NEUTRAL)
        if row.closed_on is not None:
            return self._closed_badge(row)
        if row.suspended_since is not None:
            return badges.suspended()
        return badges.cannot_judge() if row.cannot_judge is not None else self._open_badge(row)

    def _open_badge(self, row: CaseRow) -> Badge | None:
        if row.due_on is not None:
            unit = self._closing.get(row.line.value, Unit.CALENDAR_DAYS)
            return left_badge(self._context, row.due_on, unit)
        if row.accepted_on is None and row.accept_due_on is not None:
            return left_badge(self._context, row.accept_due_on, self._accepting[row.line])
        return None

    def _closed_badge(self, row: CaseRow) -> Badge:
        match row.on_time(self._context.today()):
            case True:
                return badges.closed_on_time()
            case False:
                return badges.closed_late()
            case _:
                return Badge(QCoreApplication.translate("badges", "已办结"), Tone.NEUTRAL)
