"""How are the findings of a town's report entered, compared, handled and looked at?

What needs no rows is recorded like every step of a record (``services.dossiers``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import Connection

from db.queries import dossiers as queries
from db.queries import screening as screening_queries
from db.writes import dossiers as dossier_writes
from db.writes import screening as writes
from disputes_app.domain.dossiers import screening as kinds
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import FactValue
from disputes_app.domain.screening_compare import Comparison, compare
from disputes_app.domain.screening_log import WAITING, FindingLog, ScreeningLog, screening_log
from disputes_app.domain.screening_period import Period, Rhythm, period_of, periods_before
from disputes_app.domain.screening_rows import (
    MOST_ROWS,
    RowFlaw,
    ScreeningRow,
    ScreeningRowError,
    check_rows,
    rows_digest,
    total_fen,
)
from disputes_app.domain.screening_settings import MONTHLY_DAYS, WEEKLY_DAYS
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, record_step_in
from disputes_app.services.identity import read_social_credit_code
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.office_settings import settings_of
from disputes_app.services.screening_checks import check_findings

LOOKED_BACK = {Rhythm.MONTHLY: 24, Rhythm.WEEKLY: 104}
"""So many periods are looked through for the last report of a town: two years."""
_DAYS = {Rhythm.MONTHLY: MONTHLY_DAYS, Rhythm.WEEKLY: WEEKLY_DAYS}


@dataclass(eq=False)
class NoFindingsError(DomainError):
    """The report names no finding; a town that has found nothing reports so (零报告)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A row of a report, and what was done about it."""

    row: ScreeningRow
    log: FindingLog

    @property
    def waits(self) -> bool:
        """Whether it still has to be handled."""
        return self.log.handling in WAITING


@dataclass(frozen=True, slots=True)
class ScreeningView:
    """A report as its part of the page shows it.

    Attributes:
        last: the town's last report before this one; None where there is none in two years.
        compared: with that one; None where there is none.
    """

    log: ScreeningLog
    findings: tuple[Finding, ...]
    last: DossierRecord | None
    compared: Comparison | None
    today: date

    @property
    def left(self) -> int:
        """How many findings still have to be handled."""
        return sum(one.waits for one in self.findings)

    def finding(self, place: int) -> Finding | None:
        """Return a finding by its number."""
        return next((one for one in self.findings if one.row.place == place), None)


@dataclass(frozen=True, slots=True)
class TownReport:
    """A town and its report for a period.

    Attributes:
        record: None while it is missing.
        is_late: it is missing after the day on which the office expected it.
        came_late: it came after that day.
    """

    town: str
    record: DossierRecord | None
    is_late: bool
    came_late: bool = False

    @property
    def id(self) -> DossierId | None:
        """The record of the report."""
        return None if self.record is None else self.record.id


@dataclass(frozen=True, slots=True)
class TownsOverview:
    """Which towns have reported for a period.

    Attributes:
        due_on: by when the office expects the reports; None where it has set nothing.
    """

    period: Period
    towns: tuple[TownReport, ...]
    due_on: date | None
    today: date

    @property
    def missing(self) -> tuple[TownReport, ...]:
        """The towns that have not reported."""
        return tuple(one for one in self.towns if one.record is None)

    @property
    def late(self) -> tuple[TownReport, ...]:
        """Those of them that are late."""
        return tuple(one for one in self.towns if one.is_late)


# Queries


def screening_view(ctx: Context, dossier_id: DossierId) -> ScreeningView:
    """Return a report as it stands today; raise DossierMissingError."""
    with ctx.database.read() as conn:
        record = queries.dossier_record(conn, dossier_id)
        log = log_in(conn, dossier_id)
        rows = _rows(conn, dossier_id, log)
        last = _last_report(conn, record, log)
        before = None
        if last is not None and last.id is not None:
            before = _rows(conn, last.id, log_in(conn, last.id))
    findings = tuple(Finding(row, log.finding(row.place)) for row in rows)
    compared = None if before is None else compare(rows, before)
    return ScreeningView(log, findings, last, compared, ctx.today())


def towns_overview(
    ctx: Context, period: Period | None = None, rhythm: Rhythm = Rhythm.MONTHLY
) -> TownsOverview:
    """Return which towns have reported for a period, by default the last whole one."""
    today = ctx.today()
    wanted = period or period_of(today, rhythm).former
    with ctx.database.read() as conn:
        towns = screening_queries.towns(conn)
        reports = screening_queries.reports_of(conn, [wanted.code])
        days = settings_of(conn).number(_DAYS[wanted.rhythm])
    by_town = {one.town: one for one in reports if one.outcome != kinds.TAKEN_BACK}
    due_on = None if days is None else wanted.last + timedelta(days=days)

    def of(town: str) -> TownReport:
        record = by_town.get(town)
        came_on = today if record is None else record.opened_on
        late = due_on is not None and due_on < came_on
        return TownReport(town, record, late and record is None, late and record is not None)

    return TownsOverview(wanted, tuple(map(of, towns)), due_on, today)


# Commands


def add_findings(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    rows: Sequence[ScreeningRow],
    *,
    on: date,
    seen_version: int,
) -> DossierChanged:
    """Record findings that were typed; they get the next numbers.

    Raises:
        NoFindingsError, ScreeningRowError, SocialCreditCodeError: they cannot be taken.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> DossierChanged:
        return add_in(conn, ctx, actor, dossier_id, rows, on=on, seen_version=seen_version)

    return ctx.database.run_write(work)


# Inside a transaction of another use case; the right is the caller's to check


def add_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    rows: Sequence[ScreeningRow],
    *,
    on: date,
    file: tuple[str, str] = ("", ""),
    seen_version: int | None = None,
) -> DossierChanged:
    """Record findings within a transaction of many; ``file`` is its name and its SHA-256."""
    if not rows:
        raise NoFindingsError
    dossier_writes.lock_dossier(conn, dossier_id)
    first = screening_queries.last_place(conn, dossier_id) + 1
    if first - 1 + len(rows) > MOST_ROWS:
        raise ScreeningRowError(first, RowFlaw.TOO_MANY, str(MOST_ROWS))
    numbered = tuple(
        replace(_tidy(one), place=place) for place, one in enumerate(rows, start=first)
    )
    check_rows(numbered)
    check_findings(conn, numbered)
    facts = rows_facts(numbered, file)
    changed = record_step_in(
        conn,
        ctx,
        actor,
        dossier_id,
        NewEntry(kinds.ROWS, on, facts),
        seen_version=seen_version,
        command="add_findings",
    )
    seq = queries.dossier_record(conn, dossier_id).last_seq
    writes.insert_screening_rows(conn, dossier_id, seq, numbered)
    return changed


def rows_facts(rows: Sequence[ScreeningRow], file: tuple[str, str]) -> dict[str, FactValue]:
    """Return what an entry says of numbered rows."""
    name, digest = file
    facts: dict[str, FactValue] = {
        "first": rows[0].place,
        "count": len(rows),
        "people": sum(one.workers for one in rows),
        "owed_fen": total_fen(rows),
        "origin": "file" if digest else "typed",
        "digest": rows_digest(rows),
    }
    if digest:
        facts |= {"file_name": name, "file_digest": digest}
    return facts


def _tidy(row: ScreeningRow) -> ScreeningRow:
    def plain(text: str) -> str:
        return " ".join(text.split())

    return replace(
        row,
        employer=plain(row.employer),
        code=read_social_credit_code(row.code) if row.code.strip() else "",
        address=plain(row.address),
        project=plain(row.project),
        text=row.text.strip(),
        reported_by=plain(row.reported_by),
    )


def log_in(conn: Connection, dossier_id: DossierId) -> ScreeningLog:
    """Return what the log of a report says."""
    events = [one.event for one in queries.dossier_log(conn, dossier_id)]
    return screening_log(live_steps(DossierType.SCREENING, events))


def _rows(conn: Connection, dossier_id: DossierId, log: ScreeningLog) -> tuple[ScreeningRow, ...]:
    found = screening_queries.screening_rows(conn, dossier_id, [one.seq for one in log.rows])
    return tuple(sorted((row for rows in found.values() for row in rows), key=lambda r: r.place))


def _last_report(
    conn: Connection, record: DossierRecord, log: ScreeningLog
) -> DossierRecord | None:
    if log.period is None:
        return None
    before = periods_before(log.period, LOOKED_BACK[log.period.rhythm])
    reports = {
        one.reference: one
        for one in screening_queries.reports_of(
            conn, [period.code for period in before], town=record.town
        )
        if one.outcome != kinds.TAKEN_BACK
    }
    return next((reports[one.code] for one in before if one.code in reports), None)
