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

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Connection

from db.columns import moment_text
from db.queries.rate_asks import GONE, GROUPED, PAST, Ask, Piece, pieces_of
from disputes_app.domain.cases import Line
from disputes_app.domain.rate import Grouping, Population, RateQuery
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.spans import DATED, Measure
from disputes_app.domain.view_scope import EVERYTHING, ViewScope

Count = tuple[str, str, str, int]
"""Name of the ask, key of the group, measure, how many."""

_JUDGED = frozenset(one.value for one in DATED)
MONTH_MARK = "|"
"""Stands in a key between the month and the group."""
_FLAGS = (Measure.LATE_ENTERED, Measure.PROVISIONAL)


@dataclass(frozen=True, slots=True)
class Scope:
    """The cases a question is about, as conditions, and how they are grouped."""

    line: str
    complaints: str
    by: Grouping | None
    sqlite: bool
    by_month_too: bool = False
    view: ViewScope = EVERYTHING

    @property
    def where(self) -> str:
        """The condition on line, population, and whose cases they are."""
        found = f"line = '{self.line}' AND complaint IN ({self.complaints})"
        if self.view.office_ids:
            ids = ", ".join(str(int(one)) for one in self.view.office_ids)
            found += f" AND office_id IN ({ids})"
        if self.view.handler_id is not None:
            found += f" AND handler_id = {int(self.view.handler_id)}"
        return found

    def spans(self, index: str | None) -> str:
        """Return the table of spans; SQLite is told which index to read it from."""
        return f"case_span INDEXED BY {index}" if self.sqlite and index else "case_span"

    def as_text(self, column: str) -> str:
        """Return a column of days as ISO text."""
        return column if self.sqlite else f"to_char({column}, 'YYYY-MM-DD')"

    def key(self, ask: str, column: str) -> str:
        """Return the expression of the group's key; ``column`` holds the day it is cut by."""
        if ask not in GROUPED:
            return self.blank
        if self.by_month_too:
            return f"{self.month(column)} || '{MONTH_MARK}' || {self.own_key}"
        if self.by is Grouping.MONTH:
            return self.month(column)
        if self.by is Grouping.YEAR:
            return f"substr({column}, 1, 4)" if self.sqlite else f"to_char({column}, 'YYYY')"
        return self.own_key

    def month(self, column: str) -> str:
        """Return the expression of the month of a day, as text."""
        return f"substr({column}, 1, 7)" if self.sqlite else f"to_char({column}, 'YYYY-MM')"

    @property
    def blank(self) -> str:
        """What stands for the key where nothing is grouped; of the same type as the keys."""
        numbered = {Grouping.OFFICE, Grouping.TOWN, Grouping.HANDLER}
        return "0" if self.by in numbered and not self.by_month_too else "''"

    @property
    def own_key(self) -> str:
        """The expression of the key of a group that is no stretch of time.

        Towns are put together from their offices by the caller.
        """
        if self.by is Grouping.CAUSE:
            return "(SELECT cause FROM dispute_case WHERE dispute_case.id = case_span.case_id)"
        if self.by is Grouping.HANDLER:
            return "coalesce(handler_id, 0)"
        return "office_id" if self.by in {Grouping.OFFICE, Grouping.TOWN} else "''"


def scope_of(conn: Connection, query: RateQuery, *, by_month_too: bool = False) -> Scope:
    """Return the conditions of a question.  Only inspection knows complaints."""
    own = query.population is Population.COMPLAINTS and query.line is Line.INSPECTION
    return Scope(
        query.line.value,
        "TRUE" if own else "FALSE, TRUE",
        query.by,
        conn.dialect.name == "sqlite",
        by_month_too,
        query.scope,
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
    pieces = [piece for ask in asks for piece in pieces_of(ask)]
    whole = [piece for piece in pieces if piece.whole]
    month = as_of.replace(day=1)
    statements = [_change(scope, piece, month) for piece in whole]
    statements += _corrections(scope, whole, as_of)
    held = held_on(as_of, None)
    statements += [_span_counts(scope, piece, held) for piece in pieces if not piece.whole]
    return _run(conn, statements)


def _change(scope: Scope, piece: Piece, month: date) -> str:
    key = scope.key(piece.ask.name, "starts_on")
    return (
        f"SELECT '{piece.ask.name}', {key}, measure, sum(n), 0, 0 FROM rate_change"
        f" WHERE {scope.where} AND measure IN ({_names(piece.ask.measures)})"
        f" AND starts_on BETWEEN '{piece.first}' AND '{piece.last}'"
        f" AND changed_on < '{month}' GROUP BY 2, 3"
    )


def _corrections(scope: Scope, whole: Sequence[Piece], as_of: date) -> list[str]:
    """Return what changed from the first of the as-of month to the as-of day.

    One reading of the spans begun since, and one of those over since, for all whole months.
    """
    if not whole:
        return []
    month = as_of.replace(day=1)
    return [
        _correction(
            scope,
            whole,
            "ix_case_span_begun",
            f"from_on BETWEEN '{month}' AND '{as_of}' AND to_on > '{as_of}'",
            "",
        ),
        _correction(
            scope,
            whole,
            "ix_case_span_over",
            f"to_on BETWEEN '{month}' AND '{as_of}' AND from_on < '{month}'",
            "-",
        ),
    ]


def _correction(scope: Scope, whole: Sequence[Piece], index: str, changed: str, sign: str) -> str:
    cases = " ".join(
        f"WHEN counted_on BETWEEN '{piece.first}' AND '{piece.last}'"
        f" AND measure IN ({_names(_own(piece.ask))}) THEN '{piece.ask.name}'"
        for piece in whole
    )
    counts = f"{sign}count(*), {_flags(Measure.LATE_ENTERED, sign)}"
    return (
        f"SELECT ask, {_grouped_key(scope)}, measure, {counts}, {_flags(Measure.PROVISIONAL, sign)}"
        f" FROM (SELECT CASE {cases} END AS ask, measure, counted_on, office_id, late_entered,"
        f" provisional FROM {scope.spans(index)}"
        f" WHERE {scope.where} AND known_to IS NULL AND {changed}) AS changed"
        f" WHERE ask IS NOT NULL GROUP BY 1, 2, 3"
    )


def _grouped_key(scope: Scope) -> str:
    """Return the key of a group where the ask is a column: blank for those not grouped."""
    if scope.by is None:
        return scope.blank
    names = ", ".join(f"'{one}'" for one in sorted(GROUPED))
    blank = scope.key(GONE, "counted_on")
    return f"CASE WHEN ask IN ({names}) THEN {scope.key(PAST, 'counted_on')} ELSE {blank} END"


def from_spans(conn: Connection, scope: Scope, asks: Sequence[Ask], held: str) -> list[Count]:
    """Count from the spans themselves; ``held`` says which of them (see :func:`held_on`)."""
    pieces = [Piece(ask, whole=False, first=ask.first, last=ask.last) for ask in asks]
    return _run(conn, [_span_counts(scope, piece, held) for piece in pieces])


def _span_counts(scope: Scope, piece: Piece, held: str) -> str:
    name = piece.ask.name
    index = "ix_case_span_counted" if held.startswith("known_to IS NULL") else None
    index = "ix_case_span_known" if held.startswith("known_to >") else index
    return (
        f"SELECT '{name}', {scope.key(name, 'counted_on')}, measure, count(*),"
        f" {_flags(Measure.LATE_ENTERED)}, {_flags(Measure.PROVISIONAL)}"
        f" FROM {scope.spans(index)}"
        f" WHERE {scope.where} AND measure IN ({_names(_own(piece.ask))})"
        f" AND counted_on BETWEEN '{piece.first}' AND '{piece.last}' AND {held} GROUP BY 2, 3"
    )


def _own(ask: Ask) -> list[Measure]:
    """Return the measures under which a span itself falls, not those beside them."""
    return [one for one in ask.measures if one not in _FLAGS]


def _flags(flag: Measure, sign: str = "") -> str:
    return f"{sign}count(*) FILTER (WHERE {flag.value})"


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


def held_parts(as_of: date, known_at: datetime | None) -> list[str]:
    """Return the same in parts of which each has an index: what still holds, what was replaced."""
    if known_at is None:
        return [held_on(as_of, None)]
    moment = moment_text(known_at.astimezone(UTC))
    day = min(as_of, shanghai_day(known_at))
    rest = f"known_from <= '{moment}' AND from_on <= '{day}' AND to_on > '{day}'"
    return [f"known_to IS NULL AND {rest}", f"known_to > '{moment}' AND {rest}"]


def _names(measures: Sequence[Measure]) -> str:
    return ", ".join(f"'{one.value}'" for one in sorted(measures))


def _run(conn: Connection, statements: Sequence[str]) -> list[Count]:
    counts: list[Count] = []
    if not statements:
        return counts
    for row in conn.exec_driver_sql(" UNION ALL ".join(statements)):
        name, key, measure, n, late_entered, provisional = row
        counts.append((name, str(key), measure, int(n or 0)))
        if measure in _JUDGED:
            if late_entered and measure != Measure.OPEN.value:
                counts.append((name, str(key), Measure.LATE_ENTERED.value, int(late_entered)))
            if provisional:
                counts.append((name, str(key), Measure.PROVISIONAL.value, int(provisional)))
    return counts
