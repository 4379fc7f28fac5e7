"""What do the cases accepted and closed in a period come to, and the sums fixed in it?

Many chapters of a report ask about the same cases, so they are read once, when the first asks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from operator import add

from sqlalchemy import Connection, func, select

from db.models import CaseAmount, DisputeCase
from db.queries.day_counts import Days, day_rows
from db.queries.indicator_cases import accepted_in, closed_in, of_line, settled
from db.queries.view_scope import attributed_to
from disputes_app.domain.cases import Line, Outcome
from disputes_app.domain.view_scope import EVERYTHING, ViewScope

_CASE = DisputeCase.c
Sums = Mapping[tuple[Line, str], int]
"""Fen by line and by what they are: agreed, awarded, recovered."""
_FIXED = ("agreed", "awarded", "recovered")


@dataclass(frozen=True, slots=True)
class AcceptedCases:
    """The cases of a line accepted in a period.

    Attributes:
        complaints: how many of them count for the target of inspection.
        on: how many were accepted on each day.
        days: how many took how many days from receipt.
    """

    cases: int
    complaints: int
    on: Mapping[date, int]
    days: Days


@dataclass(frozen=True, slots=True)
class ClosedCases:
    """The cases of a line closed in a period, and not open again.

    Attributes:
        settled, awarded: ended in an agreement or settlement, and in an award.
        final: ended in an award of which a part is final.
        on: how many were closed on each day.
        days: how many took how many days from acceptance.
    """

    cases: int
    complaints: int
    settled: int
    awarded: int
    final: int
    on: Mapping[date, int]
    days: Days


class PeriodCounts:
    """Counts of a period, both days inclusive, of the cases that a scope looks at.

    Made for one answer and gone with it: what was counted is not counted again.
    """

    def __init__(self, first: date, last: date, scope: ViewScope = EVERYTHING) -> None:
        self.first = first
        self.last = last
        self._scope = scope
        self._accepted: dict[Line, AcceptedCases] = {}
        self._closed: dict[Line, ClosedCases] = {}
        self._sums: Sums | None = None

    def accepted(self, conn: Connection, line: Line) -> AcceptedCases:
        """Return the cases of a line accepted in the period."""
        if line not in self._accepted:
            self._accepted[line] = accepted_cases(conn, line, self.first, self.last, self._scope)
        return self._accepted[line]

    def closed(self, conn: Connection, line: Line) -> ClosedCases:
        """Return the cases of a line closed in the period."""
        if line not in self._closed:
            self._closed[line] = closed_cases(conn, line, self.first, self.last, self._scope)
        return self._closed[line]

    def sums(self, conn: Connection) -> Sums:
        """Return the sums fixed in the period, of everybody's cases."""
        if self._sums is None:
            self._sums = sums_fixed(conn, self.first, self.last)
        return self._sums


def accepted_cases(
    conn: Connection, line: Line, first: date, last: date, scope: ViewScope = EVERYTHING
) -> AcceptedCases:
    """Count the cases of a line accepted in a period, both days inclusive.

    By pairs of days: those accepted on one day were received within a few days before.
    """
    days = (_CASE.accepted_on, _CASE.received_on)
    query = (
        select(*days, func.count(), func.count().filter(_CASE.complaint.is_(True)))
        .where(of_line(line), accepted_in(first, last), *attributed_to(scope))
        .group_by(*days)
    )
    on: Counter[date] = Counter()
    took: Counter[int] = Counter()
    complaints = 0
    for accepted, received, n, among in conn.execute(query):
        on[accepted] += n
        took[(accepted - received).days] += n
        complaints += among
    return AcceptedCases(on.total(), complaints, on, took)


def closed_cases(
    conn: Connection, line: Line, first: date, last: date, scope: ViewScope = EVERYTHING
) -> ClosedCases:
    """Count the cases of a line closed in a period, both days inclusive."""
    by_award = _CASE.outcome == Outcome.AWARD.value
    counts = (
        func.count(),
        func.count().filter(_CASE.complaint.is_(True)),
        func.count().filter(settled()),
        func.count().filter(by_award),
        func.count().filter(by_award, _CASE.final_award.is_(True)),
    )
    cases = (of_line(line), closed_in(first, last), *attributed_to(scope))
    on: dict[date, int] = {}
    days: Days = {}
    sums = [0] * len(counts)
    for row in day_rows(conn, _CASE.closed_on, _CASE.accepted_on, *counts, where=cases, into=days):
        on[row[0]] = row[2]
        sums = list(map(add, sums, row[2:]))
    every, complaints, agreed, awarded, final = sums
    return ClosedCases(every, complaints, agreed, awarded, final, on, days)


def sums_fixed(conn: Connection, first: date, last: date) -> Sums:
    """Return the fen that cases fixed in a period; 0 where there are none."""
    return {
        (line, what): _sum_fixed(conn, line, what, first, last) for line in Line for what in _FIXED
    }


def _sum_fixed(conn: Connection, line: Line, what: str, first: date, last: date) -> int:
    """Sum up one stretch of the index: in groups it takes half as long again."""
    amount = CaseAmount.c
    query = select(func.coalesce(func.sum(amount.fen), 0)).where(
        amount.line == line.value, amount.what == what, amount.happened_on.between(first, last)
    )
    return int(conn.execute(query).scalar_one())
