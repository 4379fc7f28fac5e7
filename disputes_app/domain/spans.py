"""From when to when did a case stand how, and under which number of the rate does that fall?

A :class:`Span` is a stretch of days over which everything the closure rate asks about a
case stays the same; the spans of a case follow each other without gaps, the last one is
open-ended.  They are computed from the log, stored (also with the time from which and to
which they were *known*), and answer every as-of question without reading the log again.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from disputes_app.domain.cases import Departure, Line
from disputes_app.domain.quick_values import quickly_made

FOREVER = date(9999, 12, 31)
"""``to_on`` of the last span of a case, and the last day of a case that has none."""

NO_DAY = date(1, 1, 1)
"""``counted_on`` of a number that is counted on the as-of day only (a stock)."""


class Measure(enum.StrEnum):
    """Under which one number of the figure a case falls, as far as this needs no today.

    An ``open`` case is pending, due today or late depending on the as-of day alone, so
    nothing stored has to change when a day passes.
    """

    OPEN = "open"
    ON_TIME = "on_time"
    LATE = "late"
    SUSPENDED = "suspended"
    CANNOT_JUDGE = "cannot_judge"
    INTAKE = "intake"
    REFUSED = "refused"
    WITHDRAWN_BEFORE_ACCEPTANCE = "withdrawn_before_acceptance"
    TRANSFERRED = "transferred"
    MERGED = "merged"
    STRUCK_OUT = "struck_out"
    REVIEWED = "reviewed"
    NONE = "none"
    # Beside one of those above:
    LATE_ENTERED = "late_entered"
    PROVISIONAL = "provisional"


DATED = frozenset({Measure.OPEN, Measure.ON_TIME, Measure.LATE})
"""The numbers of cases with a last day that counts; ``counted_on`` is that day."""


@quickly_made
@dataclass(frozen=True, slots=True)
class Span:
    """How a case stood from one day to another.

    Attributes:
        complaint: whether it counts for the 98 %.
        office_id, handler_id: to whom the rate attributes the case.
        from_on: first day, inclusive.
        to_on: first day on which it no longer holds; FOREVER for the last span.
        due_on: last day that counts for the rate.
        accept_due_on: last day of the acceptance clock while the intake is undecided.
    """

    line: Line
    complaint: bool
    office_id: int
    handler_id: int | None
    from_on: date
    to_on: date
    due_on: date | None = None
    closed_on: date | None = None
    suspended_since: date | None = None
    cannot_judge: bool = False
    departure: Departure | None = None
    left_on: date | None = None
    accept_due_on: date | None = None
    late_entered: bool = False
    provisional: bool = False

    @property
    def counted(self) -> tuple[Measure, date]:
        """The number it falls under, and the day by which that number is cut into periods."""
        if self.departure is not None:
            return Measure(self.departure.value), self.left_on or NO_DAY
        return measured(
            due_on=self.due_on,
            closed_on=self.closed_on,
            suspended=self.suspended_since is not None,
            cannot_judge=self.cannot_judge,
            accept_due_on=self.accept_due_on,
        )

    @property
    def tallied(self) -> tuple[tuple[Measure, date], ...]:
        """Every number in which the span counts one, with its day."""
        measure, day = self.counted
        if measure is Measure.NONE:
            return ()
        counts = [(measure, day)]
        if measure in DATED:
            if self.late_entered and measure is not Measure.OPEN:
                counts.append((Measure.LATE_ENTERED, day))
            if self.provisional:
                counts.append((Measure.PROVISIONAL, day))
        return tuple(counts)


def measured(
    *,
    due_on: date | None,
    closed_on: date | None,
    suspended: bool,
    cannot_judge: bool,
    accept_due_on: date | None,
) -> tuple[Measure, date]:
    """Return the number under which a case that has not left falls, and its day."""
    if suspended:
        return Measure.SUSPENDED, NO_DAY
    if cannot_judge:
        return Measure.CANNOT_JUDGE, NO_DAY
    if due_on is None:
        if accept_due_on is not None and closed_on is None:
            return Measure.INTAKE, accept_due_on
        return Measure.NONE, NO_DAY
    if closed_on is None:
        return Measure.OPEN, due_on
    return (Measure.ON_TIME if closed_on <= due_on else Measure.LATE), due_on


@dataclass(frozen=True, slots=True)
class KnownSpan:
    """A span with the time over which the database held it to be true.

    Attributes:
        known_from: aware UTC, inclusive.
        known_to: aware UTC, exclusive; None while it is still held to be true.
    """

    span: Span
    known_from: datetime
    known_to: datetime | None = None


def history(steps: Iterable[tuple[datetime, Sequence[Span]]]) -> tuple[KnownSpan, ...]:
    """Return what was known when, from the spans as they stood after each recording.

    Args:
        steps: moments of recording, ascending, each with all spans of the case as its log
            stood from then on.
    """
    finished: list[KnownSpan] = []
    live: dict[Span, datetime] = {}
    for at, spans in steps:
        now = set(spans)
        for span in [one for one in live if one not in now]:
            since = live.pop(span)
            if since < at:
                finished.append(KnownSpan(span, since, at))
        for span in spans:
            live.setdefault(span, at)
    return (*finished, *(KnownSpan(span, since) for span, since in live.items()))
