"""The closure figure of one case in plain words, to hold the statements of the database against."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Departure
from disputes_app.domain.rate import RateQuery


class Standing(enum.StrEnum):
    """What one case is, for one period, judged on one day (basis ``due``)."""

    ON_TIME = "on_time"
    LATE_CLOSED = "late_closed"
    LATE_OPEN = "late_open"
    DUE_TODAY = "due_today"
    PENDING_OPEN = "pending_open"
    PENDING_CLOSED = "pending_closed"
    SUSPENDED = "suspended"
    CANNOT_JUDGE = "cannot_judge"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The facts about one case on the as-of day that decide its standing.

    Attributes:
        due_on: last day that counts for the rate; None while suspended or not judgeable.
        closed_on: day on the paper that ended the case, None while open.
        departure: why the case is out of the rate, None while it is in.
    """

    due_on: date | None
    closed_on: date | None
    suspended: bool
    cannot_judge: bool
    departure: Departure | None


def standing(verdict: Verdict, query: RateQuery) -> Standing:
    """Judge one case on basis ``due``."""
    if verdict.departure is not None:
        return Standing.OUTSIDE
    if verdict.suspended:
        return Standing.SUSPENDED
    if verdict.cannot_judge:
        return Standing.CANNOT_JUDGE
    due_on = verdict.due_on
    if due_on is None or not query.from_day <= due_on <= query.to_day:
        return Standing.OUTSIDE
    return _dated_standing(due_on, verdict.closed_on, query.as_of)


def _dated_standing(due_on: date, closed_on: date | None, as_of: date) -> Standing:
    if closed_on is not None:
        if due_on > as_of:
            return Standing.PENDING_CLOSED
        return Standing.ON_TIME if closed_on <= due_on else Standing.LATE_CLOSED
    if due_on > as_of:
        return Standing.PENDING_OPEN
    return Standing.DUE_TODAY if due_on == as_of else Standing.LATE_OPEN
