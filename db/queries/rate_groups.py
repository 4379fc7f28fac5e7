"""Which rows stand under the headline of the closure rate, in which order and by which names?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from db.models import Office, Staff
from db.queries.rate_asks import GROUPED, LATER, PAST, TODAY, months_between, years_between
from db.queries.rate_closed import Closed
from db.queries.rate_sources import MONTH_MARK, Count
from disputes_app.domain.rate import (
    NO_CAUSE,
    NOBODY,
    NOWHERE,
    Grouping,
    RateCells,
    RateGroup,
    RateQuery,
)
from disputes_app.domain.spans import Measure

_NAMELESS = {
    Grouping.HANDLER: (NOBODY, "未指派"),
    Grouping.TOWN: (NOWHERE, "区级机构(不属街镇)"),
    Grouping.CAUSE: (NO_CAUSE, "未填案由"),
}
"""The group of what has no name of its own: its key, and what it is called."""


@dataclass(slots=True)
class Sums:
    """Counts by ask and measure: of the whole, and of one group."""

    counts: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))

    def of(self, measure: str, *asks: str) -> int:
        """Return how many cases fall under a measure in some of the asks."""
        return sum(self.counts[ask, measure] for ask in asks)

    @property
    def judged(self) -> Closed:
        """What was due, on basis ``due``."""
        return Closed(
            on_time=self.of(Measure.ON_TIME, PAST, TODAY),
            late_closed=self.of(Measure.LATE, PAST, TODAY),
            late_open=self.of(Measure.OPEN, PAST),
            late_entered=self.of(Measure.LATE_ENTERED, PAST, TODAY),
        )

    @property
    def due_today(self) -> int:
        """Open, with their last day on the as-of day."""
        return self.of(Measure.OPEN, TODAY)

    @property
    def pending_closed(self) -> int:
        """Closed, with their last day after the as-of day."""
        return self.of(Measure.ON_TIME, LATER) + self.of(Measure.LATE, LATER)

    @property
    def pending(self) -> int:
        """Everything whose last day is still to come."""
        return self.due_today + self.pending_closed + self.of(Measure.OPEN, LATER)


def summed(counts: Iterable[Count], keys: Mapping[str, str]) -> tuple[Sums, dict[str, Sums]]:
    """Return the sums of the whole and of every group; ``keys`` as from :func:`town_keys`."""
    whole = Sums()
    groups: dict[str, Sums] = defaultdict(Sums)
    for ask, key, measure, n in counts:
        whole.counts[ask, measure] += n
        if ask in GROUPED:
            groups[regrouped(key, keys)].counts[ask, measure] += n
    return whole, groups


def town_keys(conn: Connection, query: RateQuery) -> dict[str, str]:
    """Return the town of every office where towns are asked for; else nothing."""
    if query.by is not Grouping.TOWN:
        return {}
    return {str(id_): town for id_, town in conn.execute(select(Office.c.id, Office.c.town))}


def regrouped(key: str, keys: Mapping[str, str]) -> str:
    """Return the key of the group that a counted key belongs to."""
    month, mark, own = key.rpartition(MONTH_MARK) if keys else ("", "", key)
    return f"{month}{mark}{keys.get(own, own)}"


def without_months(groups: Mapping[str, Sums]) -> dict[str, Sums]:
    """Return the sums of the groups from those of their months: on basis ``due`` they add up."""
    found: dict[str, Sums] = defaultdict(Sums)
    for key, sums in groups.items():
        own = found[key.partition(MONTH_MARK)[2]]
        for counted, n in sums.counts.items():
            own.counts[counted] += n
    return dict(found)


def merged(judged: Mapping[str, Closed], keys: Mapping[str, str]) -> dict[str, Closed]:
    """Return the counts of offices as counts of their towns."""
    found: dict[str, Closed] = defaultdict(Closed)
    for key, one in judged.items():
        found[regrouped(key, keys)].add(one)
    return dict(found)


def rows_of(
    conn: Connection, query: RateQuery, groups: Mapping[str, Sums], judged: Mapping[str, Closed]
) -> tuple[RateGroup, ...]:
    """Return the rows: stretches of time all of them, other groups where they have cases."""
    by = query.by
    if by is None:
        return ()
    if by.of_time:
        between = months_between if by is Grouping.MONTH else years_between
        return tuple(
            _row(key, key, groups, judged) for key in between(query.from_day, query.to_day)
        )
    labels = _labels(conn, by)
    made = [
        _row(key, labels.get(key) or key, groups, judged) for key in _ordered(by, groups, judged)
    ]
    return tuple(one for one in made if one.due or one.pending)


def cells_of(
    query: RateQuery,
    rows: Iterable[RateGroup],
    groups: Mapping[str, Sums],
    judged: Mapping[str, Closed],
) -> tuple[RateCells, ...]:
    """Return each row with its months, from sums whose keys name the month too."""
    months = months_between(query.from_day, query.to_day)
    return tuple(
        RateCells(
            row,
            tuple(
                _row(f"{month}{MONTH_MARK}{row.key}", month, groups, judged, key=month)
                for month in months
            ),
        )
        for row in rows
    )


def _ordered(
    by: Grouping, groups: Mapping[str, Sums], judged: Mapping[str, Closed]
) -> Iterable[str]:
    """Return the keys found: by number of the record, or by name; the nameless ones last."""
    found = {*groups, *judged}
    last = _NAMELESS.get(by, ("", ""))[0]
    if by in {Grouping.OFFICE, Grouping.HANDLER}:
        return sorted(found, key=lambda key: (key == last, int(key)))
    return sorted(found, key=lambda key: (key == last, key))


def _row(
    found: str,
    label: str,
    groups: Mapping[str, Sums],
    judged: Mapping[str, Closed],
    *,
    key: str | None = None,
) -> RateGroup:
    counts, sums = judged.get(found) or Closed(), groups.get(found) or Sums()
    return RateGroup(
        key=found if key is None else key,
        label=label,
        due=counts.on_time + counts.late_closed + counts.late_open,
        on_time=counts.on_time,
        late_closed=counts.late_closed,
        late_open=counts.late_open,
        pending=sums.pending,
    )


def _labels(conn: Connection, by: Grouping) -> dict[str, str]:
    """Return the names of offices or people by id as text, and that of what has no name."""
    nameless = dict([_NAMELESS[by]]) if by in _NAMELESS else {}
    if by is Grouping.OFFICE:
        query = select(Office.c.id, Office.c.name_zh)
    elif by is Grouping.HANDLER:
        query = select(Staff.c.id, Staff.c.name)
    else:
        return nameless
    return {**{str(row[0]): row[1] for row in conn.execute(query)}, **nameless}
