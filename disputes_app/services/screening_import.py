"""How does a town's table get into the register: every row, or none?

Looking at it does the same without writing.  The name and the SHA-256 of the file stand in the
entry, so that the original can be recognised.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from db.queries import dossiers as queries
from db.queries.ledger import layout_of
from db.writes import ledger as layouts
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.dossiers.screening import REPORTED
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Facts
from disputes_app.domain.screening_rows import ScreeningRow, total_fen
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, open_in, preview_opening
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.roster_file import RosterFile
from disputes_app.services.screening import add_in, log_in
from disputes_app.services.screening_columns import (
    RowProblem,
    ScreeningHeads,
    ScreeningUnreadableError,
    heads_of,
    mapping_problem,
    read_rows,
)

_MARK = "-"
"""Stands in a remembered layout for a column that is not read."""


@dataclass(eq=False)
class ScreeningImportRefusedError(DomainError):
    """Rows of the file cannot be taken, so that none is: how many are wrong."""

    name: str
    refused: int


@dataclass(frozen=True, slots=True)
class ScreeningImport:
    """What a table comes to.

    Attributes:
        columns: what each column holds; empty for what is not read.
        remembered: the columns are as somebody chose them before for the same headings.
        recorded: what was written; None while nothing was.
        trouble: why nothing can be read by these columns; empty where it can.
    """

    file_name: str
    file_digest: str
    heads: ScreeningHeads
    columns: tuple[str, ...]
    remembered: bool
    rows: tuple[ScreeningRow, ...]
    problems: tuple[RowProblem, ...]
    recorded: DossierChanged | None = None
    trouble: str = ""

    @property
    def fits(self) -> bool:
        """Whether it can be taken as it is."""
        return not self.problems and not self.trouble

    @property
    def workers(self) -> int:
        """How many workers the rows name; 0 while something is wrong with them."""
        return sum(one.workers for one in self.rows) if self.fits else 0

    @property
    def owed_fen(self) -> int:
        """What the rows say is owed; 0 while something is wrong with them."""
        return total_fen(self.rows) if self.fits else 0


@dataclass(frozen=True, slots=True)
class ReportOf:
    """Whose report a file is, for which period, and when it came."""

    town: str
    period: str
    on: date
    reported_by: str = ""
    office_id: int | None = None

    @property
    def entry(self) -> NewEntry:
        """The entry that opens its record."""
        facts: dict[str, str | int] = {"town": self.town, "period": self.period}
        if self.reported_by:
            facts["reported_by"] = self.reported_by
        if self.office_id is not None:
            facts["office"] = self.office_id
        opened: Facts = {**facts}
        return NewEntry(REPORTED, self.on, opened)


def look_at(
    ctx: Context, file: RosterFile, town: str, columns: Sequence[str] | None = None
) -> ScreeningImport:
    """Return what a table of a town says, and what is wrong with it or its columns.

    Args:
        columns: what somebody says that each column holds; None for what the headings say.

    Raises:
        ScreeningUnreadableError: it is no report.
    """
    with ctx.database.read() as conn:
        return _read(conn, file, town, columns)


def _taken(found: ScreeningImport) -> ScreeningImport:
    """Return what was read; raise ScreeningUnreadableError where its columns say nothing."""
    if found.trouble:
        raise ScreeningUnreadableError(found.file_name, found.trouble)
    return found


def look_at_report(
    ctx: Context, actor: Actor, file: RosterFile, report: ReportOf
) -> ScreeningImport:
    """Return what :func:`import_report` would record; raise as it does, but for single rows."""
    preview_opening(ctx, actor, DossierType.SCREENING, report.entry)
    return _taken(look_at(ctx, file, report.town))


def import_report(
    ctx: Context, actor: Actor, file: RosterFile, report: ReportOf
) -> ScreeningImport:
    """Open the record of a report and enter its findings, in one transaction.

    Nothing is written where a row cannot be taken; the answer says which.

    Raises:
        ScreeningUnreadableError: it is no report.
        As :func:`disputes_app.services.dossiers.open_dossier`.
    """
    actor.require(Right.REGISTER)
    actor.require(Right.RECORD_EVENT)
    found = look_at_report(ctx, actor, file, report)
    if not found.fits:
        return found

    def work(conn: Connection) -> ScreeningImport:
        opened = open_in(conn, ctx, actor, DossierType.SCREENING, report.entry)
        return _recorded(conn, ctx, actor, opened.dossier_id, found, on=report.on)

    return ctx.database.run_write(work)


def import_findings(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    file: RosterFile,
    *,
    on: date,
    seen_version: int,
    columns: Sequence[str] | None = None,
) -> ScreeningImport:
    """Enter the findings of a table into the record of a report; it is remembered what is where.

    Raises:
        ScreeningImportRefusedError: a row cannot be taken.
        ScreeningUnreadableError: it is no report, or its rows stand there already.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> ScreeningImport:
        town = queries.dossier_record(conn, dossier_id).town
        found = _taken(_read(conn, file, town, columns))
        if any(one.file_digest == file.sha256 for one in log_in(conn, dossier_id).rows):
            raise ScreeningUnreadableError(file.name, "screening_file_twice")
        if not found.fits:
            raise ScreeningImportRefusedError(file.name, len(found.problems))
        if columns is not None:
            kept = "\t".join(one or _MARK for one in found.columns)
            layouts.keep_layout(conn, found.heads.key, kept, by=actor.name, at=ctx.now())
        return _recorded(conn, ctx, actor, dossier_id, found, on=on, seen_version=seen_version)

    return ctx.database.run_write(work)


def _recorded(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    found: ScreeningImport,
    *,
    on: date,
    seen_version: int | None = None,
) -> ScreeningImport:
    changed = add_in(
        conn,
        ctx,
        actor,
        dossier_id,
        found.rows,
        on=on,
        file=(found.file_name, found.file_digest),
        seen_version=seen_version,
    )
    return replace(found, recorded=changed)


def _read(
    conn: Connection, file: RosterFile, town: str, columns: Sequence[str] | None
) -> ScreeningImport:
    heads = heads_of(file)
    chosen, remembered = tuple(columns or ()), False
    if columns is None:
        chosen = heads.recognised()
        kept = layout_of(conn, heads.key)
        cells = [] if kept is None else kept.split("\t")
        known = tuple("" if one == _MARK else one for one in cells)
        if len(known) == len(heads.texts):
            chosen, remembered = known, True
    trouble = mapping_problem(chosen)
    if trouble:
        return ScreeningImport(
            file.name, file.sha256, heads, chosen, remembered, (), (), trouble=trouble
        )
    rows, problems = read_rows(file, heads, chosen, town)
    return ScreeningImport(file.name, file.sha256, heads, chosen, remembered, rows, problems)
