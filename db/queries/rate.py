"""How does the on-time closure rate of a period come out, with everything beside it?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, bindparam, func, select

from db.models import CaseSpan, Office, Staff
from db.queries.rate_asks import GROUPED, LATER, PAST, TODAY, asks_of, months_between
from db.queries.rate_closed import Closed, closed_counts
from db.queries.rate_sources import (
    Count,
    Scope,
    from_changes,
    from_spans,
    from_tallies,
    held_on,
    scope_of,
)
from disputes_app.domain.cases import Departure
from disputes_app.domain.rate import Basis, Grouping, RateFigures, RateGroup, RateQuery
from disputes_app.domain.spans import Measure

_SPANS = CaseSpan
_LAST_DAY = select(func.max(_SPANS.c.from_on)).where(
    _SPANS.c.line == bindparam("line"),
    _SPANS.c.complaint == bindparam("complaint"),
    _SPANS.c.known_to.is_(None),
)


@dataclass(slots=True)
class _Sums:
    """Counts by ask and measure: of the whole, and of one group."""

    counts: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))

    def of(self, measure: str, *asks: str) -> int:
        return sum(self.counts[ask, measure] for ask in asks)

    @property
    def judged(self) -> Closed:
        return Closed(
            on_time=self.of(Measure.ON_TIME, PAST, TODAY),
            late_closed=self.of(Measure.LATE, PAST, TODAY),
            late_open=self.of(Measure.OPEN, PAST),
            late_entered=self.of(Measure.LATE_ENTERED, PAST, TODAY),
        )

    @property
    def due_today(self) -> int:
        return self.of(Measure.OPEN, TODAY)

    @property
    def pending_closed(self) -> int:
        return self.of(Measure.ON_TIME, LATER) + self.of(Measure.LATE, LATER)

    @property
    def pending(self) -> int:
        return self.due_today + self.pending_closed + self.of(Measure.OPEN, LATER)


def rate_figures(conn: Connection, query: RateQuery) -> RateFigures:
    """Answer a question about the rate.

    Counted from the tallies as of today, from the monthly changes as of a past day, and from
    the spans where the question asks by handler, of one, or for what was known at some time.
    """
    scope = scope_of(conn, query)
    held = held_on(query.as_of, query.known_at)
    counts = _counts(conn, scope, query, held)
    whole, groups = _summed(counts)
    if query.basis is Basis.CLOSED:
        judged, by_key = closed_counts(conn, scope, query, held)
    else:
        judged, by_key = whole.judged, {key: sums.judged for key, sums in groups.items()}
    return _figures(query, whole, judged, _groups(conn, query, groups, by_key))


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


def _counts(conn: Connection, scope: Scope, query: RateQuery, held: str) -> list[Count]:
    asks = asks_of(query)
    by_person = query.by is Grouping.HANDLER or query.scope.handler_id is not None
    if by_person or query.known_at is not None:
        return from_spans(conn, scope, asks, held)
    if is_current(conn, query):
        return from_tallies(conn, scope, asks)
    return from_changes(conn, scope, asks, query.as_of)


def _summed(counts: Iterable[Count]) -> tuple[_Sums, dict[str, _Sums]]:
    whole = _Sums()
    groups: dict[str, _Sums] = defaultdict(_Sums)
    for ask, key, measure, n in counts:
        whole.counts[ask, measure] += n
        if ask in GROUPED:
            groups[key].counts[ask, measure] += n
    return whole, groups


def _figures(
    query: RateQuery, whole: _Sums, judged: Closed, groups: tuple[RateGroup, ...]
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


def _groups(
    conn: Connection, query: RateQuery, groups: dict[str, _Sums], judged: dict[str, Closed]
) -> tuple[RateGroup, ...]:
    if query.by is None:
        return ()
    if query.by is Grouping.MONTH:
        keys = months_between(query.from_day, query.to_day)
        labels = dict.fromkeys(keys, "")
    else:
        labels = _labels(conn, query.by)
        found = {*groups, *judged}
        keys = sorted(found, key=lambda key: (not labels.get(key), int(key)))
    made = [
        _group(key, labels.get(key) or key, judged.get(key) or Closed(), groups.get(key) or _Sums())
        for key in keys
    ]
    if query.by is Grouping.MONTH:
        return tuple(made)
    return tuple(one for one in made if one.due or one.pending)


def _group(key: str, label: str, judged: Closed, sums: _Sums) -> RateGroup:
    return RateGroup(
        key=key,
        label=label,
        due=judged.on_time + judged.late_closed + judged.late_open,
        on_time=judged.on_time,
        late_closed=judged.late_closed,
        late_open=judged.late_open,
        pending=sums.pending,
    )


def _labels(conn: Connection, by: Grouping) -> dict[str, str]:
    """Return the names of offices or people by id as text; "0" stands for nobody."""
    query = (
        select(Office.c.id, Office.c.name_zh)
        if by is Grouping.OFFICE
        else select(Staff.c.id, Staff.c.name)
    )
    return {str(row[0]): row[1] for row in conn.execute(query)}


def last_change(conn: Connection) -> date | None:
    """Return the latest day on which anything happened in any case."""
    query = select(func.max(CaseSpan.c.from_on)).where(CaseSpan.c.known_to.is_(None))
    return conn.execute(query).scalar()
