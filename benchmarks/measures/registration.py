"""What does registering a case cost, against writing the same rows and nothing else?"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.findings import Bench, Finding, same
from benchmarks.rows.drawing import TODAY
from benchmarks.timing import Pair, collector_off, seconds_of
from db.engine import BUSY_TIMEOUT_S
from disputes_app.bootstrap import opened
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.registration import Registration, register_case

CASES = 50_000
_OFFICE, _HANDLER = 18, 86
_APART = -1_000_000_000
"""Added to the ids of the rows that the bare side writes: they never come next."""

_KEYS = {
    "dispute_case": "id",
    "case_event": "case_id",
    "case_party": "case_id",
    "case_clock": "case_id",
    "case_amount": "case_id",
    "case_span": "case_id",
    "case_search": "rowid",
}
_NOT_WRITTEN = {"case_span": ("id",)}
_TALLY = (
    "INSERT INTO rate_tally (line, complaint, grain, measure, starts_on, office_id, n)"
    " VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET n = n + 1"
)
_CHANGE = (
    "INSERT INTO rate_change (line, complaint, measure, starts_on, changed_on, office_id, n)"
    " VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET n = n + 1"
)

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Write:
    """A statement, and the rows it is run with."""

    statement: str
    rows: Sequence[Row]


def measure(bench: Bench) -> Iterator[Finding]:
    """Register cases and write their rows once more by hand, in turn, in one file."""
    path = bench.databases.copy_of(bench.smaller(CASES), "registration")
    own, bare_s = [], []
    with opened(str(path), today=TODAY) as ctx, closing(connected(path)) as bare:
        for number in range(-1, bench.rounds * 2):
            with collector_off():
                seconds = seconds_of(lambda: _register(ctx))
            newest = bare.execute("SELECT max(id) FROM dispute_case").fetchone()[0]
            write = partial(_write, bare, _twin(bare, CaseId(newest)))
            with collector_off():
                bare_seconds = seconds_of(write)
            if number >= 0:  # the first turn warms both up
                own.append(seconds)
                bare_s.append(bare_seconds)
        _check(bare)
    pair = Pair(tuple(own), tuple(bare_s))
    detail = f"the same rows by bare sqlite3 in one transaction; {pair.times}"
    what = "registering one case, all clocks, audit"
    yield Finding(what, pair.slower, 6, detail=detail)


def connected(path: Path) -> sqlite3.Connection:
    """Return a bare connection as durable as the program's own."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY_TIMEOUT_S)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _register(ctx: Context) -> None:
    register_case(
        ctx,
        Actor("测试员", Role.CLERK, _OFFICE, _HANDLER),
        Registration(
            Line.INSPECTION,
            Source.COMPLAINT,
            TODAY,
            _OFFICE,
            _HANDLER,
            cause="追索劳动报酬",
            claimed_fen=12_345_00,
            people=1,
            applicants=(NewParty(PartyRole.APPLICANT, is_person=True, name="王测试"),),
            respondents=(
                NewParty(PartyRole.RESPONDENT, is_person=False, name="上海测试量具有限公司"),
            ),
        ),
    )


def _twin(bare: sqlite3.Connection, case_id: CaseId) -> list[Write]:
    """Return what writes the rows of a case once more, under another id and number."""
    writes = []
    for table, key in _KEYS.items():
        names, rows = _rows(bare, table, key, case_id)
        place = names.index(key)
        moved = [_moved(row, place) for row in rows]
        if table == "dispute_case":
            moved = [_renumbered(row, names.index("receipt_number")) for row in moved]
        if moved:
            writes.append(Write(_insert(table, names), moved))
    span = dict(zip(*_only(_rows(bare, "case_span", "case_id", case_id)), strict=True))
    return [*writes, *_counts(span), *_given_out(bare, case_id)]


def _rows(
    bare: sqlite3.Connection, table: str, key: str, value: object
) -> tuple[list[str], list[Row]]:
    columns = "rowid, *" if key == "rowid" else "*"
    found = bare.execute(f"SELECT {columns} FROM {table} WHERE {key} = ?", (value,))
    left_out = _NOT_WRITTEN.get(table, ())
    kept = [place for place, one in enumerate(found.description) if one[0] not in left_out]
    names = [found.description[place][0] for place in kept]
    return names, [tuple(row[place] for place in kept) for row in found]


def _only(found: tuple[list[str], list[Row]]) -> tuple[list[str], Row]:
    names, (row,) = found
    return names, row


def _insert(table: str, names: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _moved(row: Row, place: int) -> Row:
    number = row[place]
    assert isinstance(number, int)  # noqa: S101 - an id, as the caller says
    return (*row[:place], number + _APART, *row[place + 1 :])


def _renumbered(row: Row, place: int) -> Row:
    return (*row[:place], f"{row[place]}-2", *row[place + 1 :])


def _counts(span: dict[str, object]) -> Iterator[Write]:
    day = str(span["counted_on"])
    month, begun = f"{day[:8]}01", f"{str(span['from_on'])[:8]}01"
    line, complaint, office = span["line"], span["complaint"], span["office_id"]
    measure_ = span["measure"]
    yield Write(
        _TALLY,
        [
            (line, complaint, "month", measure_, month, office),
            (line, complaint, "day", measure_, day, office),
        ],
    )
    yield Write(_CHANGE, [(line, complaint, measure_, month, begun, office)])


def _given_out(bare: sqlite3.Connection, case_id: CaseId) -> Iterator[Write]:
    """Yield the number that was given out, and the end of the audit chain."""
    number = bare.execute("SELECT receipt_number FROM dispute_case WHERE id = ?", (case_id,))
    names, row = _only(_rows(bare, "issued_number", "text", number.fetchone()[0]))
    row = _renumbered(row, names.index("text"))
    n = names.index("n")
    yield Write(_insert("issued_number", names), [_moved(row, n)])
    counter = "UPDATE number_series SET next_value = next_value + 0 WHERE series = ? AND year = ?"
    yield Write(counter, [(row[names.index("series")], row[names.index("year")])])
    names, row = _only(_rows(bare, "audit", "case_id", case_id))
    place = names.index("id")
    last = bare.execute("SELECT last_id FROM audit_head").fetchone()[0]
    row = _moved((*row[:place], last + 1, *row[place + 1 :]), names.index("case_id"))
    yield Write(_insert("audit", names), [row])
    head = "UPDATE audit_head SET last_id = ?, hash = ? WHERE id = 1"
    yield Write(head, [(last + 1, row[names.index("hash")])])


def _write(bare: sqlite3.Connection, writes: Sequence[Write]) -> None:
    bare.execute("BEGIN IMMEDIATE")
    for write in writes:
        for row in write.rows:
            bare.execute(write.statement, row)
    bare.execute("COMMIT")


def _check(bare: sqlite3.Connection) -> None:
    """Both sides must have left the same rows behind."""
    for table, key in _KEYS.items():
        twins = bare.execute(f"SELECT count(*) FROM {table} WHERE {key} < 0")
        pairs = bare.execute(
            f"SELECT count(*) FROM {table} WHERE {key} IN"
            f" (SELECT id - {_APART} FROM dispute_case WHERE id < 0)"
        )
        same(f"rows of {table}", pairs.fetchone(), twins.fetchone())
