"""Between which days must an arbitration be heard, so that notice and award are both in time?

The last lawful hearing day is the last working day on or before the last day of the award
clock, less the working days that the office keeps for writing the award.  The earliest is the
first working day whose notice can still be served today: five working days must lie between
(办案规则 38; as the policy reads them).  A hearing outside is not forbidden, but either its
notice or the award will be late, so it is warned of and never refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.counting import explain, plain_period
from disputes_app.domain.errors import DomainError
from disputes_app.domain.explanation import Explanation
from disputes_app.domain.law import Law
from disputes_app.domain.rules import Rule
from disputes_app.domain.state import CaseState, Clock
from disputes_app.domain.work_calendar import WorkCalendar

AWARD = "arbitration.award"
HEARING_NOTICE = "arbitration.hearing_notice"

SUSPENDED = "suspended_now"
NO_LAST_DAY = "no_last_day"
TERM_OVER = "award_term_over"
NO_DAY_LEFT = "no_hearing_day_left"

TOO_EARLY = "hearing_before_notice_term"
TOO_LATE = "hearing_after_last_day"
DAY_OFF = "hearing_on_day_off"


@dataclass(frozen=True, slots=True)
class HearingWindow:
    """The days on which a hearing is in time for notice and award.

    Attributes:
        award: the award clock as it stands; None where none runs.
        latest: the last lawful hearing day; None where it cannot be told.
        earliest: the first day whose notice can still be served; None where it cannot be told.
        notice_by: the last day to serve the notice of a hearing on ``latest``.
        notice: the working of ``notice_by``, None with it.
        writing_days: working days kept between the hearing and the award's last day.
        why_not: why there is no day, as a code; None where there is one.
        provisional: a day of it was counted without the notice of its year.
    """

    award: Clock | None
    latest: date | None
    earliest: date | None
    notice_by: date | None
    notice: Explanation | None
    writing_days: int
    why_not: str | None
    provisional: bool

    def contains(self, day: date) -> bool:
        """Say whether a hearing on ``day`` is neither too early nor too late."""
        return (
            self.why_not is None
            and (self.earliest is None or day >= self.earliest)
            and (self.latest is None or day <= self.latest)
        )


def hearing_window(
    state: CaseState, law: Law, today: date, *, writing_days: int = 0
) -> HearingWindow | None:
    """Return the window of an open, accepted arbitration; None for every other case.

    Args:
        state: the case as its log stands.
        law: rulebook, calendar and policy.
        today: the first day on which a notice can be served.
        writing_days: working days to keep for writing the award; 0 lets the hearing be on
            the last day itself.
    """
    if state.line is not Line.ARBITRATION or state.accepted_on is None or state.ended:
        return None
    award = state.clock(AWARD)
    if award is None or award.due is None:
        paused = award is not None and award.paused_since is not None
        return _none(award, SUSPENDED if paused else NO_LAST_DAY, writing_days)
    try:
        latest = _latest(law.calendar, award.due, writing_days)
        earliest = _earliest(law, today)
    except DomainError:
        return _none(award, NO_LAST_DAY, writing_days)
    notice = _notice(law, latest)
    why_not = None
    if today > award.due:
        why_not = TERM_OVER
    elif earliest > latest:
        why_not = NO_DAY_LEFT
    return HearingWindow(
        award,
        latest,
        earliest,
        notice.due if notice is not None else None,
        notice,
        writing_days,
        why_not,
        award.provisional or max(latest, earliest) >= law.calendar.provisional_from,
    )


def hearing_warning(window: HearingWindow, law: Law, day: date) -> str | None:
    """Return why a hearing on ``day`` is not advisable, as a code; None where it is."""
    if window.latest is not None and day > window.latest:
        return TOO_LATE
    if window.earliest is not None and day < window.earliest:
        return TOO_EARLY
    try:
        return None if law.calendar.is_working(day) else DAY_OFF
    except DomainError:
        return None


def _none(award: Clock | None, why_not: str, writing_days: int) -> HearingWindow:
    return HearingWindow(award, None, None, None, None, writing_days, why_not, provisional=False)


def _latest(calendar: WorkCalendar, due: date, writing_days: int) -> date:
    """Return the last working day on or before ``due``, then ``writing_days`` before it."""
    working = due if calendar.is_working(due) else calendar.subtract_working_days(due, 1)
    return calendar.subtract_working_days(working, writing_days) if writing_days else working


def _earliest(law: Law, today: date) -> date:
    """Return the first working day whose notice may still be served today."""
    calendar = law.calendar
    served = calendar.next_working_day(today)
    rule: Rule = law.version(HEARING_NOTICE, served)
    return calendar.add_working_days(served, rule.length or 0)


def _notice(law: Law, hearing: date) -> Explanation | None:
    try:
        rule = plain_period(law, HEARING_NOTICE, hearing).rule
        return explain(rule, hearing, law)
    except DomainError:
        return None
