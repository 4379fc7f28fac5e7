"""Which cases does a list show, in which order, and what stands in its rows?

The list, the tile that counts it and the figure behind which it opens all use the same
:class:`CaseFilter`.  Every pair of filter and sort on offer has an index in the database;
:meth:`CaseFilter.sorts` names the sorts on offer, the first being the usual one.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from disputes_app.domain.cases import CaseId, Departure, Line, Outcome, Source, Stage
from disputes_app.domain.errors import DomainError
from disputes_app.domain.quiet import QuietDays
from disputes_app.domain.rate import RateQuery
from disputes_app.domain.view_scope import EVERYTHING, ViewScope


class CaseStatus(enum.StrEnum):
    """What the cases of a list have in common.  Windows are from_day to to_day, inclusive."""

    ALL = "all"
    OPEN = "open"
    DUE_WINDOW = "due_window"
    """Open, accepted, last day in the window."""
    INTAKE = "intake"
    """Open, neither accepted nor refused."""
    INTAKE_LATE = "intake_late"
    """The same, with the acceptance clock run out on or before ``to_day``."""
    SUSPENDED = "suspended"
    CANNOT_JUDGE = "cannot_judge"
    UNSERVED = "unserved"
    HEARING = "hearing"
    """Open, hearing in the window."""
    STALLED = "stalled"
    """Quiet for longer than the office allows on its line; see ``domain/quiet.py``."""
    TO_SCHEDULE = "to_schedule"
    """Accepted arbitrations without a hearing."""
    BACK_ENTERED = "back_entered"
    """Old cases entered later (补录), open or not."""
    GROUPED = "grouped"
    """Standing in a group (群体) now, open or not."""
    RECEIVED = "received"
    """Received in the window."""
    ENDED = "ended"
    """Closed, or left, in the window."""


class CaseSort(enum.StrEnum):
    """By what a list is ordered."""

    DUE = "due"
    RECEIVED = "received"
    NUMBER = "number"
    ENDED = "ended"
    EMPLOYER = "employer"
    HEARING = "hearing"
    QUIET = "quiet"

    @property
    def newest_first(self) -> bool:
        """Whether the usual direction is descending."""
        return self in {CaseSort.RECEIVED, CaseSort.NUMBER, CaseSort.ENDED}


class RateNumber(enum.StrEnum):
    """A number of the closure-rate page behind which its cases can be listed."""

    DUE = "due"
    ON_TIME = "on_time"
    LATE = "late"
    LATE_CLOSED = "late_closed"
    LATE_OPEN = "late_open"
    DUE_TODAY = "due_today"
    PENDING = "pending"
    PENDING_CLOSED = "pending_closed"
    SUSPENDED = "suspended"
    CANNOT_JUDGE = "cannot_judge"
    INTAKE_LATE = "intake_late"
    TRANSFERRED = "transferred"
    MERGED = "merged"
    STRUCK_OUT = "struck_out"
    REFUSED = "refused"
    WITHDRAWN_BEFORE_ACCEPTANCE = "withdrawn_before_acceptance"
    LATE_ENTERED = "late_entered"


@dataclass(frozen=True, slots=True)
class RateSlice:
    """One number of one figure, of one office, person, town or cause if given.

    ``query.by`` is ignored; for a month, narrow the query's period to it.

    Attributes:
        handler_id: 0 for the cases that nobody holds.
        town: that of the office; empty for the offices outside the towns.
        cause: that of the case now; empty for those without one.
    """

    query: RateQuery
    number: RateNumber
    office_id: int | None = None
    handler_id: int | None = None
    town: str | None = None
    cause: str | None = None


class IndicatorPart(enum.StrEnum):
    """One of the two numbers of an indicator; ``whole`` also: all cases that were measured."""

    PART = "part"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class IndicatorSlice:
    """One number of an indicator (its id) over a period, both days inclusive."""

    indicator: str
    part: IndicatorPart
    first: date
    last: date
    scope: ViewScope = EVERYTHING


@dataclass(eq=False)
class NotOfferedError(DomainError):
    """No list is offered for this filter in this order."""

    status: str
    sort: str


_BOTH = (CaseSort.DUE, CaseSort.RECEIVED)
_WIDE = (CaseSort.DUE, CaseSort.RECEIVED, CaseSort.NUMBER, CaseSort.EMPLOYER)
_WINDOWED = {
    CaseStatus.DUE_WINDOW: (CaseSort.DUE,),
    CaseStatus.INTAKE_LATE: (CaseSort.DUE,),
    CaseStatus.HEARING: (CaseSort.HEARING,),
    CaseStatus.STALLED: (CaseSort.QUIET,),
    CaseStatus.RECEIVED: (CaseSort.RECEIVED,),
    CaseStatus.ENDED: (CaseSort.ENDED,),
}


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases.  ``rate`` and ``indicator`` each exclude everything else.

    ``stage`` goes with a line, without status.

    Attributes:
        line: None for all lines.
        office_id, handler_id: who holds the case now.
        from_day, to_day: window of the status, inclusive; None for no limit.
        quiet: what counts as stalled; the service fills it in when it reads the list, because
            it depends on today and on settings.
    """

    line: Line | None = None
    office_id: int | None = None
    handler_id: int | None = None
    status: CaseStatus = CaseStatus.ALL
    stage: Stage | None = None
    from_day: date | None = None
    to_day: date | None = None
    rate: RateSlice | None = None
    quiet: QuietDays | None = None
    indicator: IndicatorSlice | None = None

    @property
    def of_figure(self) -> bool:
        """Whether it lists what stands behind a number of the statistics."""
        return self.rate is not None or self.indicator is not None

    @property
    def sorts(self) -> tuple[CaseSort, ...]:
        """The orders on offer, the usual one first; empty where the filter is not offered."""
        if self.of_figure:
            own = (CaseSort.DUE,) if self.rate is not None else (CaseSort.RECEIVED,)
            alone = (CaseFilter(rate=self.rate), CaseFilter(indicator=self.indicator))
            return own if self in alone else ()
        held = self.office_id is not None or self.handler_id is not None
        if self.stage is not None:
            lawful = self.line is not None and not held and self.status is CaseStatus.ALL
            return _BOTH if lawful else ()
        if self.status is CaseStatus.ENDED and held:
            return ()
        if self.status in _WINDOWED:
            return _WINDOWED[self.status]
        if held or self.status not in {CaseStatus.ALL, CaseStatus.OPEN}:
            return _BOTH
        return (*_WIDE, CaseSort.ENDED) if self.status is CaseStatus.ALL else _WIDE


@dataclass(frozen=True, slots=True)
class CaseOrder:
    """A sort and its direction."""

    sort: CaseSort
    descending: bool

    @classmethod
    def usual(cls, sort: CaseSort) -> CaseOrder:
        """Return the sort in its usual direction."""
        return cls(sort, sort.newest_first)


@dataclass(frozen=True, slots=True)
class CaseCursor:
    """Where a page ended: the value sorted by, and the id of the last row."""

    value: date | str
    case_id: CaseId


class CaseRow(NamedTuple):
    """One line of a list.  ``shown_number`` is what people call the case.

    A tuple, because lists are made of them by the hundred.
    """

    id: CaseId
    line: Line
    source: Source
    shown_number: str
    office: str
    handler: str | None
    received_on: date
    accepted_on: date | None
    accept_due_on: date | None
    due_on: date | None
    working_due_on: date | None
    provisional: bool
    closed_on: date | None
    outcome: Outcome | None
    departure: Departure | None
    left_on: date | None
    stage: Stage | None
    suspended_since: date | None
    cannot_judge: str | None
    hearing_on: date | None
    cause: str
    people: int
    applicant_names: str
    respondent_names: str
    next_due_on: date | None
    next_rule: str | None
    unserved: bool
    quiet_since: date | None
    back_entered: bool

    @property
    def open(self) -> bool:
        """Whether the case is neither closed nor gone."""
        return self.closed_on is None and self.departure is None

    def on_time(self, today: date) -> bool | None:
        """Return whether it is, or was closed, on time; None where that is not yet decided."""
        if self.departure is not None or self.due_on is None:
            return None
        if self.closed_on is not None:
            return self.closed_on <= self.due_on
        return False if self.due_on < today else None


@dataclass(frozen=True, slots=True)
class CasePage:
    """Some rows, and where the next page begins; ``after`` None at the end."""

    rows: tuple[CaseRow, ...]
    after: CaseCursor | None


@dataclass(frozen=True, slots=True)
class SearchPage:
    """Newest hits; ``hits`` counts all of them up to HITS_COUNTED, one more means "more"."""

    rows: tuple[CaseRow, ...]
    hits: int
    after: CaseId | None


HITS_COUNTED = 1_000


@dataclass(frozen=True, slots=True)
class TileDays:
    """The days that the tiles need, all inclusive.

    Attributes:
        soon: the third working day after today.
        week_from, week_to: Monday and Sunday of this week.
    """

    today: date
    soon: date
    week_from: date
    week_to: date


def tiles(
    days: TileDays, *, line: Line | None = None, handler_id: int | None = None
) -> dict[str, CaseFilter]:
    """Return the filter behind every tile; counting it and listing it is the same question."""
    scope = CaseFilter(line=line, handler_id=handler_id)
    yesterday = date.fromordinal(days.today.toordinal() - 1)
    tomorrow = date.fromordinal(days.today.toordinal() + 1)
    due, hearing, received = CaseStatus.DUE_WINDOW, CaseStatus.HEARING, CaseStatus.RECEIVED
    return {
        "overdue": replace(scope, status=due, to_day=yesterday),
        "due_today": replace(scope, status=due, from_day=days.today, to_day=days.today),
        "due_soon": replace(scope, status=due, from_day=tomorrow, to_day=days.soon),
        "unserved": replace(scope, status=CaseStatus.UNSERVED),
        "received_today": replace(scope, status=received, from_day=days.today, to_day=days.today),
        "intake": replace(scope, status=CaseStatus.INTAKE),
        "suspended": replace(scope, status=CaseStatus.SUSPENDED),
        "cannot_judge": replace(scope, status=CaseStatus.CANNOT_JUDGE),
        "hearings": replace(scope, status=hearing, from_day=days.week_from, to_day=days.week_to),
        "to_schedule": replace(scope, status=CaseStatus.TO_SCHEDULE),
        "stalled": replace(scope, status=CaseStatus.STALLED),
    }


def overdue(today: date, **scope: Line | int | None) -> CaseFilter:
    """Return the filter for open cases whose last day lies before ``today``."""
    yesterday = date.fromordinal(today.toordinal() - 1)
    base = CaseFilter(status=CaseStatus.DUE_WINDOW, to_day=yesterday)
    return replace(base, **scope)  # type: ignore[arg-type]  # the keyword names are checked by replace
