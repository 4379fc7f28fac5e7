"""Does everything stored agree with the logs it was computed from?

``verify`` replays every case and compares; a difference is a defect of the
program or a sign of tampering, never something to repair silently.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

from sqlalchemy import Connection

from db.queries import audit as audit_queries
from db.queries import case_file, integrity
from db.queries import numbers as number_queries
from disputes_app.domain.events import event_digest
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.spans import KnownSpan
from disputes_app.services.context import Context
from disputes_app.services.progress import Progress
from disputes_app.services.projection import project

_FIRST = 10


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was compared: how many, how many differ, and the first of them."""

    name: str
    checked: int
    differences: int
    seconds: float
    first: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """The outcome; ``ok`` only if nothing differs anywhere."""

    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing differs."""
        return not any(check.differences for check in self.checks)


_Findings = tuple[int, list[str]]


def verify(ctx: Context, progress: Progress | None = None) -> VerifyReport:
    """Compare everything stored with what the logs say."""
    report = progress or Progress()
    with ctx.database.read() as conn:
        return VerifyReport(
            (
                _timed("integrity", lambda: _listed(integrity.integrity(conn))),
                _timed("foreign_keys", lambda: _listed(integrity.foreign_keys(conn))),
                _timed("replay", lambda: _replay(ctx, conn, report)),
                _timed("tallies", lambda: _tallies(conn)),
                _timed("numbers", lambda: _numbers(conn)),
                _timed("audit_chain", lambda: _chain(conn)),
            )
        )


def _timed(name: str, check: Callable[[], _Findings]) -> Check:
    began = time.perf_counter()
    checked, found = check()
    seconds = round(time.perf_counter() - began, 3)
    return Check(name, checked, len(found), seconds, tuple(found[:_FIRST]))


def _listed(found: tuple[str, ...]) -> _Findings:
    return 1, list(found)


def _replay(ctx: Context, conn: Connection, progress: Progress) -> _Findings:
    """Read every log again and compare each stored column, clock, sum, span and digest."""
    found: list[str] = []
    checked = 0
    for case in _cases(conn):
        checked += 1
        progress.step(checked, 0)
        found.extend(_differences(ctx, conn, case))
    return checked, found


def _cases(conn: Connection) -> Iterator[CaseRecord]:
    for batch in case_file.all_cases(conn):
        yield from batch


def _differences(ctx: Context, conn: Connection, case: CaseRecord) -> Iterator[str]:
    if case.id is None:
        return
    name = case.shown_number
    stored = case_file.case_events(conn, case.id)
    events = tuple(record.event for record in stored)
    if [event.seq for event in events] != list(range(1, len(events) + 1)):
        yield f"{name}: seq"
    for record in stored:
        if record.digest != event_digest(case.receipt_number, record.event):
            yield f"{name}: digest {record.event.seq}"
    projection = project(case, events, ctx.law)
    for column in fields(CaseRecord):
        if getattr(projection.case, column.name) != getattr(case, column.name):
            yield f"{name}: {column.name}"
    clocks = {(one.rule_id, one.key): one for one in case_file.case_clocks(conn, case.id)}
    if clocks != {(one.rule_id, one.key): one for one in projection.clocks}:
        yield f"{name}: clocks"
    if set(case_file.case_amounts(conn, case.id)) != set(projection.amounts):
        yield f"{name}: amounts"
    if _live(case_file.case_spans(conn, case.id)) != projection.spans:
        yield f"{name}: spans"


def _live(known: tuple[KnownSpan, ...]) -> tuple[object, ...]:
    return tuple(one.span for one in known)


def _tallies(conn: Connection) -> _Findings:
    found = [str(one) for one in integrity.tally_differences(conn)]
    return integrity.tally_count(conn), found


def _numbers(conn: Connection) -> _Findings:
    gaps = number_queries.number_gaps(conn)
    return len(number_queries.issued_numbers(conn)), [str(gap) for gap in gaps]


def _chain(conn: Connection) -> _Findings:
    result = audit_queries.check_chain(conn)
    return result.rows, [str(row) for row in result.broken]
