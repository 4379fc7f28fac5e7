"""How does what the rate knows of a case change, and the tallies with it?

Tallies follow from the spans held to be true, and only this module writes either, so they
cannot drift apart.  Every count moves by ``n = n + delta``; keys are taken in one fixed
order, so two desks never wait for each other crosswise.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cache
from operator import attrgetter, itemgetter

from sqlalchemy import Connection, Executable, Table, bindparam, select

from db.columns import Row, rows_of
from db.models import CaseSpan, RateChange, RateTally
from db.queries.case_file import SPAN_FIELDS, span_of
from db.upsert import insert_into
from disputes_app.domain.cases import CaseId
from disputes_app.domain.spans import FOREVER, KnownSpan, Span

SPAN_ROWS = rows_of(CaseSpan, "id")
_span_values = attrgetter(*SPAN_FIELDS)
_COMPUTED = ("case_id", "known_from", "known_to", "measure", "counted_on")
_ORDER = tuple((*SPAN_FIELDS, *_COMPUTED).index(name) for name in SPAN_ROWS.columns)
_in_order = itemgetter(*_ORDER)
_LINE, _DEPARTURE = SPAN_ROWS.columns.index("line"), SPAN_ROWS.columns.index("departure")

MONTH = "month"
DAY = "day"

TallyKey = tuple[str, bool, str, str, date, int]
"""line, complaint, grain, measure, starts_on, office_id."""

ChangeKey = tuple[str, bool, str, date, date, int]
"""line, complaint, measure, starts_on, changed_on, office_id."""

_TALLY = RateTally
_CHANGE = RateChange
_CHUNK = 5_000

_SPANS = CaseSpan
_HELD = select(_SPANS.c.id, *[_SPANS.c[name] for name in SPAN_FIELDS]).where(
    _SPANS.c.case_id == bindparam("of_case"), _SPANS.c.known_to.is_(None)
)
_SUPERSEDE = _SPANS.update().where(_SPANS.c.id == bindparam("of_id"))


class Movements:
    """Counts that move, gathered before they are written."""

    def __init__(self) -> None:
        self.tallies: Counter[TallyKey] = Counter()
        self.changes: Counter[ChangeKey] = Counter()

    def add(self, span: Span, sign: int) -> None:
        """Count a span that is now held to be true (+1), or no longer is (-1)."""
        line, complaint, office = span.line.value, span.complaint, span.office_id
        begun, over = span.from_on.replace(day=1), span.to_on.replace(day=1)
        for measure, day in span.tallied:
            name, month = measure.value, day.replace(day=1)
            if span.to_on == FOREVER:
                self.tallies[line, complaint, MONTH, name, month, office] += sign
                self.tallies[line, complaint, DAY, name, day, office] += sign
                self.changes[line, complaint, name, month, begun, office] += sign
            elif begun != over:
                self.changes[line, complaint, name, month, begun, office] += sign
                self.changes[line, complaint, name, month, over, office] -= sign

    def gather(self, others: Movements) -> None:
        """Count what others counted as well."""
        self.tallies.update(others.tallies)
        self.changes.update(others.changes)

    def write(self, conn: Connection) -> None:
        """Apply every movement that does not cancel out, in the order of the keys."""
        _move(conn, _TALLY, ((*key, n) for key, n in sorted(self.tallies.items()) if n))
        _move(conn, _CHANGE, ((*key, n) for key, n in sorted(self.changes.items()) if n))
        self.tallies.clear()
        self.changes.clear()


def _move(conn: Connection, table: Table, rows: Iterable[tuple[object, ...]]) -> None:
    statement = _upsert(table, sqlite=conn.dialect.name == "sqlite")
    names = table.columns.keys()
    values = [dict(zip(names, row, strict=True)) for row in rows]
    for first in range(0, len(values), _CHUNK):
        conn.execute(statement, values[first : first + _CHUNK])


@cache
def _upsert(table: Table, *, sqlite: bool) -> Executable:
    """Return the statement that adds to a count, composed once a table and database."""
    added = insert_into(table, sqlite=sqlite)
    return added.on_conflict_do_update(
        index_elements=list(table.primary_key.columns),
        set_={"n": table.c.n + added.excluded.n},
    )


def replace_spans(
    conn: Connection,
    case_id: CaseId,
    spans: Sequence[Span],
    at: datetime,
    gathered: Movements | None = None,
) -> None:
    """Hold these spans to be true from ``at`` on, and no longer those that differ.

    Args:
        spans: all spans of the case, contiguous, the last one to FOREVER.
        at: aware UTC moment of the entry that changed them.
        gathered: for several cases in one transaction: counts that the caller writes at the
            end, so that their keys are taken in the one fixed order.
    """
    rows = conn.execute(_HELD, {"of_case": case_id})
    held = {span_of(row[1:]): int(row[0]) for row in rows}
    wanted = dict.fromkeys(spans)
    movements = gathered or Movements()
    for span, row_id in held.items():
        if span not in wanted:
            movements.add(span, -1)
            conn.execute(_SUPERSEDE, {"of_id": row_id, "known_to": at})
    begun = [span for span in wanted if span not in held]
    for span in begun:
        movements.add(span, 1)
    SPAN_ROWS.insert(conn, [span_values(case_id, KnownSpan(span, at)) for span in begun])
    if gathered is None:
        movements.write(conn)


def span_values(case_id: CaseId, known: KnownSpan) -> Row:
    """Return a row for SPAN_ROWS."""
    span = known.span
    measure, counted_on = span.counted
    values = (
        *_span_values(span),
        case_id,
        known.known_from,
        known.known_to,
        measure.value,
        counted_on,
    )
    row = list(_in_order(values))
    row[_LINE] = span.line.value
    if span.departure is not None:
        row[_DEPARTURE] = span.departure.value
    return tuple(row)
