"""How does the report of one month follow from that of the month before it?

For each line a month says what was carried over (上期未结), what came in (当期受理), what
ended and how (当期结案), and what remains (期末未结).  What is carried over is what the
locked report of the month before said remains; where a case of an earlier month was entered,
closed or voided after that report was locked, it stands in a line of its own
(以前月份更正).  Every case has one way in and one way out, so that

    carried over + received + taken up again + corrections in = closed + corrections out + remaining

holds for the cases one by one.  The columns 上期未结 and 当期受理 are those of the yearbook of
arbitration; a case that was accepted and left on the same day was never open and is in neither.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from disputes_app.domain.cases import Line
from disputes_app.domain.spans import KnownSpan, Span

REMAINING, CORRECTED, OTHER = "remaining", "correction", "other"
"""Ways out beside the outcomes (one of them is ``corrected``) and departures.

OTHER stands where the log names no outcome any more.
"""
_ONE_DAY = timedelta(days=1)


class Came(enum.StrEnum):
    """How a case came into the report of a month."""

    CARRIED = "carried"
    """It remained in the report of the month before."""
    ACCEPTED = "accepted"
    REOPENED = "reopened"
    """Accepted in an earlier month, closed, and open again in this one."""
    CORRECTED = "correction"
    """It should have remained in an earlier report: entered since, or its closing was voided."""


@dataclass(frozen=True, slots=True)
class MonthCase:
    """One case of a report: its way in, and its way out.

    Attributes:
        went: REMAINING, CORRECTED, or the outcome or departure with which it ended.
        complaint: whether it counts among the complaints of its line; as it was locked first.
    """

    line: Line
    receipt_number: str
    number: str
    came: Came
    went: str
    complaint: bool = False


@dataclass(frozen=True, slots=True)
class CaseHistory:
    """What the spans of a case said, with when that was known, and how it ended.

    Attributes:
        manner: outcome of its log as known when the month was counted; None if it is open.
    """

    line: Line
    receipt_number: str
    number: str
    spans: tuple[KnownSpan, ...]
    manner: str | None = None


class Stand(enum.Enum):
    """How a case stood at the end of a day."""

    OUT = "out"
    OPEN = "open"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Course:
    """The course of a case as it was known at one moment."""

    spans: tuple[Span, ...]

    @classmethod
    def known(cls, spans: Iterable[KnownSpan], at: datetime) -> Course:
        """Return what was held to be true at a moment, in order."""
        held = [
            one.span
            for one in spans
            if one.known_from <= at and (one.known_to is None or one.known_to > at)
        ]
        return cls(tuple(sorted(held, key=lambda one: one.from_on)))

    @property
    def accepted_on(self) -> date | None:
        """The first day on which it stood as accepted; None if it never did."""
        return next((one.from_on for one in self.spans if _is_accepted(one)), None)

    @property
    def complaint(self) -> bool:
        """Whether it counts among the complaints, as it stood last."""
        return bool(self.spans) and self.spans[-1].complaint

    def on(self, day: date) -> Span | None:
        """Return how it stood at the end of a day; None before its receipt."""
        return next((one for one in self.spans if one.from_on <= day < one.to_on), None)

    def stand(self, day: date) -> Stand:
        """Say whether it was open or ended at the end of a day; not before it was accepted."""
        accepted, span = self.accepted_on, self.on(day)
        if span is None or accepted is None or accepted > day:
            return Stand.OUT
        return Stand.OPEN if _is_open(span) else Stand.ENDED

    def was_open(self, first: date, last: date) -> bool:
        """Say whether it was open at the end of any day of a stretch, inclusive."""
        return any(
            _is_open(one) and one.from_on <= last and one.to_on > first for one in self.spans
        )


@dataclass(frozen=True, slots=True)
class Before:
    """What the locked report of the month before says.

    Attributes:
        remaining: 收件号 of the cases that remained, and whether each was a complaint.
        known_at: when it was locked; None where this is the first month of the chain.
    """

    remaining: Mapping[str, bool] = field(default_factory=dict)
    known_at: datetime | None = None


def flow_of(
    case: CaseHistory, month: date, known_at: datetime, *, before: Before
) -> MonthCase | None:
    """Return how a case comes in and goes out of a month; None if it is not in it at all.

    Args:
        month: its first day.
        known_at: what was recorded by then counts.
        before: the report of the month before, or that there is none.
    """
    course = Course.known(case.spans, known_at)
    came = _way_in(case, course, month, before)
    if came is not None:
        went = _way_out(case, course, month)
    elif before.known_at is not None and _late_both(case, course, month, before.known_at):
        came, went = Came.CORRECTED, CORRECTED
    else:
        return None
    complaint = before.remaining.get(case.receipt_number)
    if complaint is None:
        complaint = course.complaint
    return MonthCase(case.line, case.receipt_number, case.number, came, went, complaint)


def _way_in(case: CaseHistory, course: Course, month: date, before: Before) -> Came | None:
    was_open = course.stand(month - _ONE_DAY) is Stand.OPEN
    if before.known_at is None and was_open:
        return Came.CARRIED
    if case.receipt_number in before.remaining:
        return Came.CARRIED
    if was_open:
        return Came.CORRECTED
    last, accepted = month_last(month), course.accepted_on
    if accepted is not None and month <= accepted <= last:
        return Came.ACCEPTED
    return Came.REOPENED if course.was_open(month, last) else None


def _way_out(case: CaseHistory, course: Course, month: date) -> str:
    last = month_last(month)
    stands = course.stand(last)
    if stands is Stand.OPEN:
        return REMAINING
    ended_before = course.stand(month - _ONE_DAY) is Stand.ENDED
    if stands is Stand.OUT or (ended_before and not course.was_open(month, last)):
        return CORRECTED
    span = course.on(last)
    departure = span.departure if span is not None else None
    return departure.value if departure is not None else case.manner or OTHER


def _late_both(case: CaseHistory, course: Course, month: date, known_before: datetime) -> bool:
    """Say whether a case of an earlier month came and went behind the back of its report."""
    eve = month - _ONE_DAY
    then = Course.known(case.spans, known_before).stand(eve)
    return {then, course.stand(eve)} == {Stand.OUT, Stand.ENDED}


def _is_accepted(span: Span) -> bool:
    dated = span.due_on is not None or span.suspended_since is not None or span.cannot_judge
    return span.departure is None and dated


def _is_open(span: Span) -> bool:
    return _is_accepted(span) and span.closed_on is None


def month_first(day: date) -> date:
    """Return the first day of the month of a day."""
    return day.replace(day=1)


def month_name(month: date) -> str:
    """Write a month as ``2026-03``."""
    return f"{month:%Y-%m}"


def month_last(month: date) -> date:
    """Return the last day of the month of a day."""
    return month_after(month) - _ONE_DAY


def month_after(month: date) -> date:
    """Return the first day of the month after."""
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1)


def month_before(month: date) -> date:
    """Return the first day of the month before."""
    return (month.replace(day=1) - _ONE_DAY).replace(day=1)
