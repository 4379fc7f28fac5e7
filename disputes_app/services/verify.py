"""Does everything stored agree with the logs it was computed from?

``verify`` replays every case and compares; a difference is a defect of the
program or a sign of tampering, never something to repair silently.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

from sqlalchemy import Connection

from db.queries import approvals as approval_queries
from db.queries import archive as archive_queries
from db.queries import audit as audit_queries
from db.queries import case_file, integrity
from db.queries import hearings as hearing_queries
from db.queries import ledger as ledger_queries
from db.queries import matters as matter_queries
from db.queries import numbers as number_queries
from db.queries import registers as register_queries
from db.queries import service as service_queries
from db.queries.integrity import Checked
from db.queries.papers import check_papers
from db.queries.search import stored_tokens
from disputes_app.domain.approval_records import ApprovalRecord
from disputes_app.domain.archive_log import ArchiveRecord
from disputes_app.domain.events import event_digest
from disputes_app.domain.hearing_records import HearingRecord
from disputes_app.domain.matter_records import MatterRecord
from disputes_app.domain.party_log import agents_in_log
from disputes_app.domain.records import (
    AmountRecord,
    CaseRecord,
    ClockRecord,
    EventRecord,
    PartyRecord,
)
from disputes_app.domain.register_lists import Register
from disputes_app.domain.service_records import MailRecord, ServiceRecord
from disputes_app.domain.spans import KnownSpan
from disputes_app.services.case_index import tokens_of
from disputes_app.services.context import Context
from disputes_app.services.dossier_verify import dossier_differences
from disputes_app.services.figures import figure_differences
from disputes_app.services.ledger_check import ledger_differences
from disputes_app.services.ledger_totals import has_ledger
from disputes_app.services.months import month_differences
from disputes_app.services.progress import Progress
from disputes_app.services.projection import Projection, project

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


@dataclass(frozen=True, slots=True)
class _Stored:
    """Everything stored about one case that can be computed from its log."""

    case: CaseRecord
    log: tuple[EventRecord, ...]
    clocks: tuple[ClockRecord, ...]
    amounts: tuple[AmountRecord, ...]
    spans: tuple[KnownSpan, ...]
    hearings: tuple[HearingRecord, ...]
    agents: tuple[PartyRecord, ...]
    approvals: tuple[ApprovalRecord, ...]
    service: tuple[ServiceRecord, ...]
    mail: tuple[MailRecord, ...]
    matters: tuple[MatterRecord, ...]
    archive: ArchiveRecord | None
    has_ledger: bool


def verify(ctx: Context, progress: Progress | None = None) -> VerifyReport:
    """Compare everything stored with what the logs say."""
    report = progress or Progress()
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        return VerifyReport(
            (
                _timed("integrity", lambda: integrity.file_integrity(conn)),
                _timed("foreign_keys", lambda: integrity.foreign_keys(conn)),
                _timed("replay", lambda: _replay(ctx, conn, report)),
                _timed("dossiers", lambda: dossier_differences(conn, ctx.law)),
                _timed("tallies", lambda: integrity.tallies(conn)),
                _timed("registers", lambda: _registers(conn)),
                _timed("numbers", lambda: _numbers(conn)),
                _timed("figures", lambda: _figures(ctx, conn)),
                _timed("papers", lambda: check_papers(conn)),
                _timed("audit_chain", lambda: _chain(conn)),
            )
        )


def _timed(name: str, check: Callable[[], Checked]) -> Check:
    began = time.perf_counter()
    result = check()
    seconds = round(time.perf_counter() - began, 3)
    return Check(name, result.checked, len(result.problems), seconds, result.problems[:_FIRST])


def _replay(ctx: Context, conn: Connection, progress: Progress) -> Checked:
    """Read every log again and compare each stored column, clock, sum, span and digest."""
    found: list[str] = []
    checked = 0
    for stored in _cases(conn):
        checked += 1
        progress.step(checked, 0)
        found.extend(_differences(ctx, stored))
        if stored.has_ledger:
            found.extend(_of_ledger(conn, stored))
    return Checked(checked, tuple(found))


def _cases(conn: Connection) -> Iterator[_Stored]:
    for batch in case_file.all_cases(conn):
        ids = [case.id for case in batch if case.id is not None]
        first, last = min(ids), max(ids)
        logs = case_file.events_between(conn, first, last)
        clocks = case_file.clocks_between(conn, first, last)
        amounts = case_file.amounts_between(conn, first, last)
        spans = case_file.spans_between(conn, first, last)
        hearings = hearing_queries.hearings_between(conn, first, last)
        agents = case_file.agents_between(conn, first, last)
        approvals = approval_queries.approvals_between(conn, first, last)
        service = service_queries.service_between(conn, first, last)
        mail = service_queries.mail_between(conn, first, last)
        matters = matter_queries.matters_between(conn, first, last)
        archive = archive_queries.files_between(conn, first, last)
        ledgers = ledger_queries.cases_with_rows(conn, first, last)
        for case, case_id in zip(batch, ids, strict=True):
            log = logs.get(case_id, ())
            yield _Stored(
                case,
                log,
                clocks.get(case_id, ()),
                amounts.get(case_id, ()),
                spans.get(case_id, ()),
                hearings.get(case_id, ()),
                agents.get(case_id, ()),
                approvals.get(case_id, ()),
                service.get(case_id, ()),
                mail.get(case_id, ()),
                matters.get(case_id, ()),
                archive.get(case_id),
                case_id in ledgers or has_ledger(one.event for one in log),
            )


def _differences(ctx: Context, stored: _Stored) -> Iterator[str]:
    case = stored.case
    name = case.shown_number
    events = tuple(record.event for record in stored.log)
    if [event.seq for event in events] != list(range(1, len(events) + 1)):
        yield f"{name}: seq"
    for record in stored.log:
        if record.digest != event_digest(case.receipt_number, record.event):
            yield f"{name}: digest {record.event.seq}"
    projection = project(case, events, ctx.law)
    if projection.case != case:
        for column in fields(CaseRecord):
            if getattr(projection.case, column.name) != getattr(case, column.name):
                yield f"{name}: {column.name}"
    if agents_in_log(stored.agents, events) != stored.agents:
        yield f"{name}: agents"
    for part in _unlike(stored, projection):
        yield f"{name}: {part}"


def _unlike(stored: _Stored, projection: Projection) -> Iterator[str]:
    """Name the tables whose rows are not what the log comes to."""
    if set(stored.clocks) != set(projection.clocks):
        yield "clocks"
    if set(stored.amounts) != set(projection.amounts):
        yield "amounts"
    if tuple(one.span for one in stored.spans) != projection.spans:
        yield "spans"
    if stored.hearings != projection.hearings:
        yield "hearings"
    if stored.approvals != projection.approvals:
        yield "approvals"
    if stored.service != projection.service or stored.mail != projection.mail:
        yield "service"
    if stored.matters != projection.matters:
        yield "matters"
    if stored.archive != projection.archive:
        yield "archive"


def _of_ledger(conn: Connection, stored: _Stored) -> Iterator[str]:
    case = stored.case
    if case.id is not None:
        events = tuple(record.event for record in stored.log)
        for part in ledger_differences(conn, case.id, events):
            yield f"{case.shown_number}: {part}"
        parties = case_file.case_parties(conn, case.id)
        keys = tokens_of(conn, case.id, case, parties, events)
        if keys != stored_tokens(conn, case.id):
            yield f"{case.shown_number}: case_search"


def _registers(conn: Connection) -> Checked:
    """Every party refers to a record that stands for itself, and no agent to any."""
    checked = sum(
        register_queries.count_records(conn, one, register_queries.Typed()) for one in Register
    )
    return Checked(checked, register_queries.wrong_links(conn))


def _numbers(conn: Connection) -> Checked:
    """Every series counts from 1 without gaps, and every number in use was given out."""
    series = number_queries.check_series(conn)
    broken = tuple(
        f"{one.series} {one.year}: {one.given}/{one.highest}/{one.expected}"
        for one in series
        if not one.whole
    )
    given = sum(one.given for one in series)
    return Checked(given, broken + number_queries.unlisted_numbers(conn))


def _figures(ctx: Context, conn: Connection) -> Checked:
    """Count every published figure and every locked month again."""
    figures, months = figure_differences(conn), month_differences(conn, ctx.law)
    return Checked(figures.checked + months.checked, figures.problems + months.problems)


def _chain(conn: Connection) -> Checked:
    result = audit_queries.check_chain(conn)
    return Checked(result.rows, tuple(str(row) for row in result.first))
