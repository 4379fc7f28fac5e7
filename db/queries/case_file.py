"""What is in the file of one case: its row, log, parties, clocks, sums and spans?"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    func,
    select,
)

from db.errors import CaseMissingError
from db.models import (
    CaseAmount,
    CaseClock,
    CaseEvent,
    CaseParty,
    CaseSpan,
    DisputeCase,
    IssuedNumber,
    ProtectedReporter,
)
from db.queries.written import Written, written
from disputes_app.domain.cases import (
    AwardResult,
    CaseId,
    Departure,
    Line,
    Outcome,
    Source,
    Stage,
)
from disputes_app.domain.events import Event
from disputes_app.domain.parties import ACTING_ROLES
from disputes_app.domain.records import (
    AmountRecord,
    CaseRecord,
    ClockRecord,
    EventRecord,
    PartyRecord,
    ReporterRecord,
)
from disputes_app.domain.spans import KnownSpan, Span

_CASE = tuple(one.name for one in fields(CaseRecord))
_CASE_COLUMNS = [DisputeCase.c[name] for name in _CASE]
_ENUMS = {
    "line": Line,
    "source": Source,
    "outcome": Outcome,
    "departure": Departure,
    "stage": Stage,
    "award_result": AwardResult,
}
_EVENT_COLUMNS: list[Column[Any]] = [
    CaseEvent.c.case_id,
    CaseEvent.c.seq,
    CaseEvent.c.kind,
    CaseEvent.c.happened_on,
    CaseEvent.c.recorded_at,
    CaseEvent.c.recorded_by,
    CaseEvent.c.facts,
    CaseEvent.c.schema,
    CaseEvent.c.irregular,
    CaseEvent.c.confirmed_by,
    CaseEvent.c.digest,
]
_PARTY_COLUMNS = [CaseParty.c[one.name] for one in fields(PartyRecord)]
_REPORTER_COLUMNS = [ProtectedReporter.c[one.name] for one in fields(ReporterRecord)]
_CLOCK_COLUMNS = [CaseClock.c[one.name] for one in fields(ClockRecord)]
_AMOUNT_COLUMNS = [CaseAmount.c[one.name] for one in fields(AmountRecord)]
SPAN_FIELDS = tuple(one.name for one in fields(Span))
SPAN_COLUMNS = [CaseSpan.c[name] for name in SPAN_FIELDS]


def case_record(conn: Connection, case_id: CaseId, *, lock: bool = False) -> CaseRecord:
    """Return the row of a case.

    Raises:
        CaseMissingError: no such case.
    """
    query = select(*_CASE_COLUMNS).where(DisputeCase.c.id == case_id)
    if lock:
        query = query.with_for_update()
    row = conn.execute(query).one_or_none()
    if row is None:
        raise CaseMissingError(case_id)
    return _case(row)


def _case(row: Row[Any]) -> CaseRecord:
    values = dict(zip(_CASE, row, strict=True))
    for name, kind in _ENUMS.items():
        if values[name] is not None:
            values[name] = kind(values[name])
    return CaseRecord(**values)


def find_case(conn: Connection, number: str) -> CaseId | None:
    """Return the case with this 办字号, else 收件号, else old number, else 审字号."""
    for column in (DisputeCase.c.number, DisputeCase.c.receipt_number, DisputeCase.c.old_number):
        query = select(DisputeCase.c.id).where(column == number).order_by(DisputeCase.c.id.desc())
        found = conn.execute(query.limit(1)).scalar()
        if found is not None:
            return CaseId(found)
    given = select(IssuedNumber.c.case_id).where(IssuedNumber.c.text == number)
    of_review = conn.execute(given).scalar()
    return None if of_review is None else CaseId(of_review)


def case_of_receipt(conn: Connection, receipt: str) -> CaseId | None:
    """Return the case with this 收件号."""
    query = select(DisputeCase.c.id).where(DisputeCase.c.receipt_number == receipt)
    found = conn.execute(query).scalar()
    return None if found is None else CaseId(found)


def receipt_with_number(
    conn: Connection, spellings: Sequence[str], *, office_id: int, from_day: date, to_day: date
) -> str | None:
    """Return the receipt number of a case that has this number already, None where none has.

    An old number counts for its office and the year of receipt, given as both its days.
    """
    same_year = DisputeCase.c.received_on.between(from_day, to_day)
    own = and_(
        DisputeCase.c.old_number.in_(spellings), DisputeCase.c.office_id == office_id, same_year
    )
    for taken in (
        own,
        DisputeCase.c.number.in_(spellings),
        DisputeCase.c.receipt_number.in_(spellings),
    ):
        query = select(DisputeCase.c.receipt_number).where(taken).limit(1)
        found = conn.execute(query).scalar()
        if found is not None:
            return str(found)
    return None


def all_cases(conn: Connection, *, batch: int = 1_000) -> Iterator[tuple[CaseRecord, ...]]:
    """Yield every case in order of id, ``batch`` at a time."""
    after = 0
    query = select(*_CASE_COLUMNS).order_by(DisputeCase.c.id).limit(batch)
    while rows := conn.execute(query.where(DisputeCase.c.id > after)).all():
        yield tuple(_case(row) for row in rows)
        after = rows[-1].id


def cases_of(conn: Connection, case_ids: Sequence[CaseId]) -> dict[CaseId, CaseRecord]:
    """Return the rows of these cases; unknown ids are left out."""
    query = select(*_CASE_COLUMNS).where(DisputeCase.c.id.in_(case_ids))
    return {row.id: _case(row) for row in conn.execute(query)}


def case_events(
    conn: Connection, case_id: CaseId, *, known_at: datetime | None = None
) -> tuple[EventRecord, ...]:
    """Return the log in order of ``seq``; with ``known_at`` only what was entered by then."""
    sqlite = conn.dialect.name == "sqlite"
    rows = _written_log(sqlite=sqlite).rows(conn, {"case_id": case_id})
    found = tuple([record for _, record in _events(rows, sqlite=sqlite)])
    if known_at is None:
        return found
    return tuple([one for one in found if one.event.recorded_at <= known_at])


def events_between(
    conn: Connection, first: CaseId, last: CaseId
) -> dict[CaseId, tuple[EventRecord, ...]]:
    """Return the logs of all cases with ids from ``first`` to ``last``, inclusive."""
    sqlite = conn.dialect.name == "sqlite"
    rows = _written_logs(sqlite=sqlite).rows(conn, {"first": first, "last": last})
    return _logs(_events(rows, sqlite=sqlite))


def events_of(
    conn: Connection, case_ids: Sequence[CaseId]
) -> dict[CaseId, tuple[EventRecord, ...]]:
    """Return the logs of these cases, read at once."""
    sqlite = conn.dialect.name == "sqlite"
    ids = json.dumps(list(case_ids))
    rows = _written_logs_of(sqlite=sqlite).rows(conn, {"ids": ids})
    return _logs(_events(rows, sqlite=sqlite))


def _logs(
    entries: Iterable[tuple[CaseId, EventRecord]],
) -> dict[CaseId, tuple[EventRecord, ...]]:
    logs: dict[CaseId, list[EventRecord]] = {}
    for case_id, record in entries:
        logs.setdefault(case_id, []).append(record)
    return {case_id: tuple(log) for case_id, log in logs.items()}


_LOG = select(*_EVENT_COLUMNS).order_by(CaseEvent.c.case_id, CaseEvent.c.seq)


@cache
def _written_log(*, sqlite: bool) -> Written:
    return written(_LOG.where(CaseEvent.c.case_id == bindparam("case_id")), sqlite=sqlite)


@cache
def _written_logs(*, sqlite: bool) -> Written:
    bounds = (bindparam("first", type_=Integer()), bindparam("last", type_=Integer()))
    return written(_LOG.where(CaseEvent.c.case_id.between(*bounds)), sqlite=sqlite)


@cache
def _written_logs_of(*, sqlite: bool) -> Written:
    """The ids come as one JSON text: however many there are, the statement stays the same."""
    ids = bindparam("ids", type_=Text())
    if sqlite:
        listed = func.json_each(ids).table_valued("value")
        wanted = select(listed.c.value)
    else:
        texts = func.json_array_elements_text(cast(ids, JSON)).column_valued("value")
        wanted = select(cast(texts, Integer))
    return written(_LOG.where(CaseEvent.c.case_id.in_(wanted)), sqlite=sqlite)


def _events(rows: list[tuple[Any, ...]], *, sqlite: bool) -> Iterator[tuple[CaseId, EventRecord]]:
    """Yield entries with their cases from rows as the driver gives them: SQLite's have text."""
    for row in rows:
        case_id, seq, kind, on, at, by, facts, schema, irregular, confirmed_by, digest = row
        event = Event(
            seq,
            kind,
            date.fromisoformat(on) if sqlite else on,
            datetime.fromisoformat(at + "+00:00") if sqlite else at.replace(tzinfo=UTC),
            by,
            _decoded(facts)[0],
            schema,
            irregular,
            confirmed_by,
        )
        yield case_id, EventRecord(event, digest)


_decoded = json.JSONDecoder().raw_decode


def case_parties(conn: Connection, case_id: CaseId) -> tuple[PartyRecord, ...]:
    """Return the parties by place.  Protected reporters are not among them."""
    query = select(*_PARTY_COLUMNS).where(CaseParty.c.case_id == case_id)
    return tuple(PartyRecord(*row) for row in conn.execute(query.order_by(CaseParty.c.place)))


def agents_between(
    conn: Connection, first: CaseId, last: CaseId
) -> dict[CaseId, tuple[PartyRecord, ...]]:
    """Return who acts, or was thought to act, for parties of the cases ``first`` to ``last``."""
    query = (
        select(CaseParty.c.case_id, *_PARTY_COLUMNS)
        .where(CaseParty.c.case_id.between(first, last), CaseParty.c.role.in_(ACTING_ROLES))
        .order_by(CaseParty.c.case_id, CaseParty.c.place)
    )
    found: dict[CaseId, list[PartyRecord]] = {}
    for row in conn.execute(query):
        found.setdefault(CaseId(row[0]), []).append(PartyRecord(*row[1:]))
    return {case_id: tuple(agents) for case_id, agents in found.items()}


def reporters(conn: Connection, case_id: CaseId) -> tuple[ReporterRecord, ...]:
    """Return the protected reporters; the caller checks the right and records the look."""
    query = select(*_REPORTER_COLUMNS).where(ProtectedReporter.c.case_id == case_id)
    ordered = query.order_by(ProtectedReporter.c.place)
    return tuple(ReporterRecord(*row) for row in conn.execute(ordered))


def reporter_places(conn: Connection, case_id: CaseId) -> tuple[int, ...]:
    """Return only the places at which protected reporters stand."""
    query = select(ProtectedReporter.c.place).where(ProtectedReporter.c.case_id == case_id)
    return tuple(conn.execute(query.order_by(ProtectedReporter.c.place)).scalars())


def clocks_between(
    conn: Connection, first: CaseId, last: CaseId
) -> dict[CaseId, tuple[ClockRecord, ...]]:
    """Return the stored clocks of all cases with ids from ``first`` to ``last``, inclusive."""
    return _clocks(conn, CaseClock.c.case_id.between(first, last))


def clocks_of(
    conn: Connection, case_ids: Sequence[CaseId]
) -> dict[CaseId, tuple[ClockRecord, ...]]:
    """Return the stored clocks of these cases."""
    return _clocks(conn, CaseClock.c.case_id.in_(case_ids))


def _clocks(
    conn: Connection, condition: ColumnElement[bool]
) -> dict[CaseId, tuple[ClockRecord, ...]]:
    query = select(CaseClock.c.case_id, *_CLOCK_COLUMNS).where(condition)
    found: dict[CaseId, list[ClockRecord]] = {}
    for row in conn.execute(query):
        found.setdefault(CaseId(row[0]), []).append(ClockRecord(*row[1:]))
    return {case_id: tuple(clocks) for case_id, clocks in found.items()}


def amounts_between(
    conn: Connection, first: CaseId, last: CaseId
) -> dict[CaseId, tuple[AmountRecord, ...]]:
    """Return the sums of all cases with ids from ``first`` to ``last``, inclusive."""
    query = (
        select(CaseAmount.c.case_id, *_AMOUNT_COLUMNS)
        .where(CaseAmount.c.case_id.between(first, last))
        .order_by(CaseAmount.c.case_id, CaseAmount.c.seq, CaseAmount.c.what)
    )
    found: dict[CaseId, list[AmountRecord]] = {}
    for row in conn.execute(query):
        found.setdefault(CaseId(row[0]), []).append(AmountRecord(*row[1:]))
    return {case_id: tuple(amounts) for case_id, amounts in found.items()}


def spans_between(
    conn: Connection, first: CaseId, last: CaseId
) -> dict[CaseId, tuple[KnownSpan, ...]]:
    """Return the spans held to be true of all cases with ids in the range, inclusive."""
    return _held_spans(conn, CaseSpan.c.case_id.between(first, last))


def spans_of(conn: Connection, case_ids: Sequence[CaseId]) -> dict[CaseId, tuple[KnownSpan, ...]]:
    """Return the spans held to be true of these cases."""
    return _held_spans(conn, CaseSpan.c.case_id.in_(case_ids))


def _held_spans(
    conn: Connection, condition: ColumnElement[bool]
) -> dict[CaseId, tuple[KnownSpan, ...]]:
    query = _spans().where(condition, CaseSpan.c.known_to.is_(None))
    found: dict[CaseId, list[KnownSpan]] = {}
    for row in conn.execute(query):
        found.setdefault(CaseId(row[0]), []).append(_span(row))
    return {case_id: tuple(spans) for case_id, spans in found.items()}


def _spans() -> Select[Any]:
    return select(
        CaseSpan.c.case_id, CaseSpan.c.known_from, CaseSpan.c.known_to, *SPAN_COLUMNS
    ).order_by(CaseSpan.c.case_id, CaseSpan.c.from_on, CaseSpan.c.known_from, CaseSpan.c.id)


def _span(row: Sequence[Any]) -> KnownSpan:
    return KnownSpan(span_of(row[3:]), row[1], row[2])


def span_of(values: Sequence[Any]) -> Span:
    """Return the span in the values of SPAN_COLUMNS."""
    found: dict[str, Any] = dict(zip(SPAN_FIELDS, values, strict=True))
    found["line"] = Line(found["line"])
    if found["departure"] is not None:
        found["departure"] = Departure(found["departure"])
    return Span(**found)
