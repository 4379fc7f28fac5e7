"""From which rows is a question about the rate counted?

Three sources give the same counts.  *Tallies* know how everything stands now.  *Changes*
know by how much every count moved in each month; summed up to the month before the as-of
day, and corrected by the spans begun or ended since, they say how it stood then.  *Spans*
know everything, also what was known when, at the price of reading every case of the period.

The statements are written out with days and names of measures in them: all of them come
from this program, none from a user, and writing them costs a fraction of composing them.
"""
# ruff: noqa: S608 - only days, names of measures and of our own tables are written into them

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Connection

from db.columns import moment_text
from db.queries.rate_asks import GROUPED, Ask, Piece, pieces_of
from disputes_app.domain.cases import Line
from disputes_app.domain.rate import Grouping, Population, RateQuery
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.spans import Measure

Count = tuple[str, str, str, int]
"""Name of the ask, key of the group, measure, how many."""

_FLAGS = (Measure.LATE_ENTERED, Measure.PROVISIONAL)


@dataclass(frozen=True, slots=True)
class Scope:
    """The cases a question is about, as conditions, and how they are grouped."""

    line: str
    complaints: str
    by: Grouping | None
    sqlite: bool

    @property
    def where(self) -> str:
        """The condition on line and population."""
        return f"line = '{self.line}' AND complaint IN ({self.complaints})"

    def key(self, ask: str, column: str) -> str:
        """Return the expression of the group's key; ``column`` holds the day it is cut by."""
        grouped = ask in GROUPED
        if self.by is Grouping.MONTH and grouped:
            return f"substr({column}, 1, 7)" if self.sqlite else f"to_char({column}, 'YYYY-MM')"
        if self.by in {None, Grouping.MONTH}:
            return "''"
        if not grouped:
            return "0"
        return "office_id" if self.by is Grouping.OFFICE else "coalesce(handler_id, 0)"


def scope_of(conn: Connection, query: RateQuery) -> Scope:
    """Return the conditions of a question.  Only inspection knows complaints."""
    own = query.population is Population.COMPLAINTS and query.line is Line.INSPECTION
    return Scope(
        query.line.value, "TRUE" if own else "FALSE, TRUE", query.by, conn.dialect.name == "sqlite"
    )


def from_tallies(conn: Connection, scope: Scope, asks: Sequence[Ask]) -> list[Count]:
    """Count as everything stands now.  Not by handler."""
    return _run(conn, [_tally(scope, piece) for ask in asks for piece in pieces_of(ask)])


def _tally(scope: Scope, piece: Piece) -> str:
    key = scope.key(piece.ask.name, "starts_on")
    return (
        f"SELECT '{piece.ask.name}', {key}, measure, sum(n), 0, 0 FROM rate_tally"
        f" WHERE {scope.where} AND grain = '{'month' if piece.whole else 'day'}'"
        f" AND measure IN ({_names(piece.ask.measures)})"
        f" AND starts_on BETWEEN '{piece.first}' AND '{piece.last}' GROUP BY 2, 3"
    )


def from_changes(conn: Connection, scope: Scope, asks: Sequence[Ask], as_of: date) -> list[Count]:
    """Count as everything stood on a past day, as known now.  Not by handler."""
    statements = []
    for ask in asks:
        for piece in pieces_of(ask):
            if piece.whole:
                statements.append(_change(scope, piece, as_of.replace(day=1)))
                statements += _corrections(scope, piece, as_of)
            else:
                statements.append(_span_counts(scope, _Stretch.of(piece), held_on(as_of, None)))
    return _run(conn, statements)


def _change(scope: Scope, piece: Piece, month: date) -> str:
    key = scope.key(piece.ask.name, "starts_on")
    return (
        f"SELECT '{piece.ask.name}', {key}, measure, sum(n), 0, 0 FROM rate_change"
        f" WHERE {scope.where} AND measure IN ({_names(piece.ask.measures)})"
        f" AND starts_on BETWEEN '{piece.first}' AND '{piece.last}'"
        f" AND changed_on < '{month}' GROUP BY 2, 3"
    )


def _corrections(scope: Scope, piece: Piece, as_of: date) -> Iterator[str]:
    """Yield what changed from the first of the as-of month to the as-of day."""
    month = as_of.replace(day=1)
    begun = f"known_to IS NULL AND from_on BETWEEN '{month}' AND '{as_of}' AND to_on > '{as_of}'"
    over = f"known_to IS NULL AND to_on BETWEEN '{month}' AND '{as_of}' AND from_on < '{month}'"
    stretch = _Stretch.of(piece)
    yield _span_counts(scope, stretch, begun)
    yield _span_counts(scope, stretch, over, sign="-")


def from_spans(conn: Connection, scope: Scope, asks: Sequence[Ask], held: str) -> list[Count]:
    """Count from the spans themselves; ``held`` says which of them (see :func:`held_on`)."""
    stretches = [_Stretch(ask.name, ask.measures, ask.first, ask.last) for ask in asks]
    return _run(conn, [_span_counts(scope, one, held) for one in stretches])


@dataclass(frozen=True, slots=True)
class _Stretch:
    name: str
    measures: tuple[Measure, ...]
    first: date
    last: date

    @classmethod
    def of(cls, piece: Piece) -> _Stretch:
        return cls(piece.ask.name, piece.ask.measures, piece.first, piece.last)


def _span_counts(scope: Scope, stretch: _Stretch, held: str, sign: str = "") -> str:
    own = [one for one in stretch.measures if one not in _FLAGS]
    flags = [
        f"{sign}count(*) FILTER (WHERE {one.value})" if one in stretch.measures else "0"
        for one in _FLAGS
    ]
    return (
        f"SELECT '{stretch.name}', {scope.key(stretch.name, 'counted_on')}, measure,"
        f" {sign}count(*), {', '.join(flags)} FROM case_span WHERE {scope.where}"
        f" AND counted_on BETWEEN '{stretch.first}' AND '{stretch.last}' AND {held}"
        f" AND measure IN ({_names(own)}) GROUP BY 2, 3"
    )


def held_on(as_of: date, known_at: datetime | None) -> str:
    """Return the condition for the spans that held on a day, as known at a moment (or now).

    Nothing that happened later than it was known can have been recorded, so the day looked
    at is never after the day of ``known_at``.
    """
    if known_at is None:
        return f"known_to IS NULL AND from_on <= '{as_of}' AND to_on > '{as_of}'"
    moment = moment_text(known_at.astimezone(UTC))
    day = min(as_of, shanghai_day(known_at))
    return (
        f"known_from <= '{moment}' AND (known_to IS NULL OR known_to > '{moment}')"
        f" AND from_on <= '{day}' AND to_on > '{day}'"
    )


def _names(measures: Sequence[Measure]) -> str:
    return ", ".join(f"'{one.value}'" for one in sorted(measures))


def _run(conn: Connection, statements: Sequence[str]) -> list[Count]:
    counts: list[Count] = []
    if not statements:
        return counts
    for row in conn.exec_driver_sql(" UNION ALL ".join(statements)):
        name, key, measure, n, late_entered, provisional = row
        counts.append((name, str(key), measure, int(n or 0)))
        if late_entered and measure != Measure.OPEN.value:
            counts.append((name, str(key), Measure.LATE_ENTERED.value, int(late_entered)))
        if provisional:
            counts.append((name, str(key), Measure.PROVISIONAL.value, int(provisional)))
    return counts
