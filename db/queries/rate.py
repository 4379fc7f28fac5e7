"""How does the on-time closure rate of a period come out, with everything beside it?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, bindparam, func, select

from db.models import CaseSpan
from db.queries.rate_asks import LATER, PAST, TODAY, asks_of
from db.queries.rate_closed import Closed, closed_counts
from db.queries.rate_groups import (
    Sums,
    cells_of,
    merged,
    rows_of,
    summed,
    town_keys,
    without_months,
)
from db.queries.rate_late_days import late_in_spans, late_in_tallies
from db.queries.rate_sources import (
    Count,
    Scope,
    from_changes,
    from_spans,
    from_tallies,
    held_on,
    held_parts,
    scope_of,
)
from disputes_app.domain.cases import Departure
from disputes_app.domain.rate import Basis, Grouping, RateFigures, RateGrid, RateGroup, RateQuery
from disputes_app.domain.spans import Measure

_SPANS = CaseSpan
_ONLY_IN_SPANS = frozenset({Grouping.HANDLER, Grouping.CAUSE})
"""What the tallies do not know."""
_LAST_DAY = select(func.max(_SPANS.c.from_on)).where(
    _SPANS.c.line == bindparam("line"),
    _SPANS.c.complaint == bindparam("complaint"),
    _SPANS.c.known_to.is_(None),
)


def rate_figures(conn: Connection, query: RateQuery) -> RateFigures:
    """Answer a question about the rate.

    Counted from the tallies as of today, from the monthly changes as of a past day, and from
    the spans where the question asks by handler or cause, of one person, or for what was known at
    some time.
    """
    found = _counted(conn, query)
    rows = rows_of(conn, query, found.groups, found.by_key)
    return _figures(query, found.whole, found.judged, rows)


def rate_grid(conn: Connection, query: RateQuery) -> RateGrid:
    """Return the groups of a question, each with its months.

    Args:
        query: grouped by something that is no stretch of time.
    """
    found = _counted(conn, query, by_month_too=True)
    if query.basis is Basis.DUE:
        groups = without_months(found.groups)
        by_key = {key: sums.judged for key, sums in groups.items()}
        rows = rows_of(conn, query, groups, by_key)
        figures = _figures(query, found.whole, found.judged, rows)
    else:
        figures = rate_figures(conn, query)
    return RateGrid(figures, cells_of(query, figures.groups, found.groups, found.by_key))


def late_by_last_day(conn: Connection, query: RateQuery) -> dict[date, int]:
    """Return how many of the late cases of a question (basis ``due``) had each last day."""
    scope = scope_of(conn, replace(query, by=None))
    held = held_on(query.as_of, query.known_at)
    by_person = query.scope.handler_id is not None
    if query.known_at is None and not by_person and is_current(conn, query):
        return late_in_tallies(conn, scope, query)
    return late_in_spans(conn, scope, query, held)


@dataclass(frozen=True, slots=True)
class _Counted:
    """What was counted: the whole, what was due of it, and both by group."""

    whole: Sums
    judged: Closed
    groups: dict[str, Sums]
    by_key: dict[str, Closed]


def _counted(conn: Connection, query: RateQuery, *, by_month_too: bool = False) -> _Counted:
    scope = scope_of(conn, query, by_month_too=by_month_too)
    held = held_on(query.as_of, query.known_at)
    keys = town_keys(conn, query)
    whole, groups = summed(_counts(conn, scope, query), keys)
    if query.basis is Basis.CLOSED:
        judged, by_key = closed_counts(conn, scope, query, held)
        return _Counted(whole, judged, groups, merged(by_key, keys))
    by_key = {key: sums.judged for key, sums in groups.items()}
    return _Counted(whole, whole.judged, groups, by_key)


def is_current(conn: Connection, query: RateQuery) -> bool:
    """Say whether nothing in the line happened after the as-of day, and no other time is asked."""
    if query.known_at is not None:
        return False
    for complaint in (False, True):
        asked = {"line": query.line.value, "complaint": complaint}
        last = conn.execute(_LAST_DAY, asked).scalar()
        if last is not None and last > query.as_of:
            return False
    return True


def _counts(conn: Connection, scope: Scope, query: RateQuery) -> list[Count]:
    asks = asks_of(query)
    in_spans = query.by in _ONLY_IN_SPANS or query.scope.handler_id is not None
    if in_spans or query.known_at is not None:
        parts = held_parts(query.as_of, query.known_at)
        return [one for part in parts for one in from_spans(conn, scope, asks, part)]
    if is_current(conn, query):
        return from_tallies(conn, scope, asks)
    return from_changes(conn, scope, asks, query.as_of)


def _figures(
    query: RateQuery, whole: Sums, judged: Closed, groups: tuple[RateGroup, ...]
) -> RateFigures:
    def gone(departure: Departure) -> int:
        return whole.of(departure.value, "gone")

    return RateFigures(
        query=query,
        due=judged.on_time + judged.late_closed + judged.late_open,
        on_time=judged.on_time,
        late_closed=judged.late_closed,
        late_open=judged.late_open,
        due_today=whole.due_today,
        pending=whole.pending,
        pending_closed=whole.pending_closed,
        suspended=whole.of(Measure.SUSPENDED, "stock"),
        cannot_judge=whole.of(Measure.CANNOT_JUDGE, "stock"),
        intake_late=whole.of(Measure.INTAKE, "intake"),
        transferred=gone(Departure.TRANSFERRED),
        merged=gone(Departure.MERGED),
        struck_out=gone(Departure.STRUCK_OUT),
        refused=gone(Departure.REFUSED),
        withdrawn_before_acceptance=gone(Departure.WITHDRAWN_BEFORE_ACCEPTANCE),
        late_entered=judged.late_entered,
        provisional=whole.of(Measure.PROVISIONAL, PAST, TODAY, LATER) > 0,
        groups=groups,
    )
