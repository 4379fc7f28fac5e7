"""How does a roster get into the arrears ledger of a case: every row, or none?

One transaction: the entry with its digest, the rows, what they add up to, the file itself and
the layout that was chosen.  Looking at what would happen does the same without writing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from db.queries import ledger as ledger_queries
from db.writes import cases as case_writes
from db.writes import ledger as ledger_writes
from disputes_app.domain.attachments import AttachmentKind, NewAttachment
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.kinds.ledger import IMPORTED
from disputes_app.domain.ledger import EntryRows, plain
from disputes_app.domain.ledger_log import ledger_of
from disputes_app.domain.roster import (
    RosterMapping,
    RosterUnreadableError,
    is_month,
    lacks_year,
)
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.attachments import add_with_entry
from disputes_app.services.context import Context
from disputes_app.services.file_sources import BytesSource
from disputes_app.services.ledger_totals import has_ledger
from disputes_app.services.log import change_of
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged, read_log, store_changes
from disputes_app.services.progress import Progress
from disputes_app.services.roster_file import RosterFile
from disputes_app.services.roster_heads import RosterHeads, heads_of
from disputes_app.services.roster_rows import KnownLedger, RosterRead, read_rows

COMMAND = "import_arrears"
NOTE = "欠薪名册原件"
_ANY_MONTH = "*"
"""Stands in a remembered layout for a column that is a month."""
_NOTHING = RosterRead((), (), (), 0, 0)


@dataclass(frozen=True, slots=True)
class RosterChoice:
    """What somebody says about a roster.

    Attributes:
        mapping: what the columns are; None: as chosen last for these headings, else recognised.
        year: of months that name none.
        project: the building site, or the department.
        migrant: everybody in it is a 农民工.
        on: the day on which the roster was handed in; None for today.
    """

    mapping: RosterMapping | None = None
    year: int | None = None
    project: str = ""
    migrant: bool = False
    on: date | None = None


@dataclass(frozen=True, slots=True)
class RosterReport:
    """What a roster came to.

    Attributes:
        remembered: the columns are as somebody chose them before for the same headings.
        trouble: why nothing could be read by these columns, and what is meant; else empty.
        changed: the case as the import left it; None where nothing was recorded.
    """

    file: RosterFile
    heads: RosterHeads
    mapping: RosterMapping
    read: RosterRead
    remembered: bool = False
    trouble: tuple[str, str] = ("", "")
    changed: CaseChanged | None = None

    @property
    def recorded(self) -> bool:
        """Whether it was imported."""
        return self.changed is not None

    @property
    def fits(self) -> bool:
        """Whether every row can be taken."""
        return not self.trouble[0] and not self.read.refused and bool(self.read.lines)

    @property
    def due_fen(self) -> int:
        """What is due in all."""
        return sum(one.due_fen for one in self.read.lines)

    @property
    def paid_fen(self) -> int:
        """What of it was paid already."""
        return sum(one.paid_fen for one in self.read.lines)

    @property
    def months(self) -> tuple[str, str]:
        """The first month and the last."""
        found = [one.month for one in self.read.lines]
        return (min(found), max(found)) if found else ("", "")


@dataclass(frozen=True, slots=True)
class _Seen:
    """The ledger that a roster was checked against, and the case as it was then."""

    version: int
    known: KnownLedger


def look_at_roster(
    ctx: Context, case_id: CaseId, file: RosterFile, choice: RosterChoice
) -> RosterReport:
    """Say what a roster would come to; nothing is recorded.

    Raises:
        RosterUnreadableError: it has no headings.
    """
    heads = heads_of(file)
    with ctx.database.read() as conn:
        seen = _seen(conn, case_id)
        mapping, remembered = _mapping(conn, heads, choice)
    report = RosterReport(file, heads, mapping, _NOTHING, remembered)
    return _checked(report, seen.known, choice, ctx.today())


def import_roster(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    file: RosterFile,
    choice: RosterChoice,
    progress: Progress | None = None,
) -> RosterReport:
    """Record a roster, all rows or none, and keep its file with the case.

    Returns:
        The report; ``recorded`` is false where a row cannot be taken.

    Raises:
        RosterUnreadableError: it has no headings.
        DomainError: as ``record_event`` and ``add_attachment``.
        Cancelled: the user stopped it.  Nothing is left behind.
    """
    actor.require(Right.RECORD_EVENT)
    steps = progress or Progress()
    heads = heads_of(file)
    with ctx.database.read() as conn:
        seen = _seen(conn, case_id)
        mapping, remembered = _mapping(conn, heads, choice)
    steps.step(0, len(file.rows))
    report = RosterReport(file, heads, mapping, _NOTHING, remembered)
    report = _checked(report, seen.known, choice, ctx.today())
    if not report.fits:
        return report
    steps.step(0, len(report.read.lines) + len(report.read.workers))

    def work(conn: Connection) -> tuple[NewAttachment, RosterReport]:
        ctx.law_in_force.follow(conn, to_write=True)
        final = report
        case = case_writes.lock_case(conn, case_id)
        events = read_log(conn, case_id)
        if case.version != seen.version:
            known = _known(conn, case_id, events)
            final = _checked(replace(report, read=_NOTHING), known, choice, ctx.today())
            if not final.fits:
                raise RosterUnreadableError(file.name, "roster_refused")
        rows = EntryRows(final.read.workers, final.read.lines)
        entry = NewEntry(IMPORTED, choice.on or ctx.today(), _facts(final, rows, choice))
        change = change_of(conn, ctx, actor, case, events, entry)
        seq, total = change.added[0].seq, len(rows.workers) + len(rows.lines)
        ledger_writes.insert_entry_rows(
            conn, case_id, seq, rows, lambda done: steps.step(done, total)
        )
        ledger_writes.keep_layout(conn, heads.key, _layout(mapping), by=actor.name, at=ctx.now())
        (changed,) = store_changes(conn, ctx, actor, (change,), command=COMMAND)
        new = NewAttachment(AttachmentKind.EVIDENCE, seq, NOTE)
        return new, replace(final, changed=changed)

    return add_with_entry(ctx, actor, case_id, BytesSource(file.name, file.content), work, steps)


def known_ledger(events: Sequence[Event], rows: dict[int, EntryRows]) -> KnownLedger:
    """Return what stands in a ledger, for the checks of what is added to it."""
    ledger = ledger_of(events, rows)
    workers = {one.worker.key: one.worker for one in ledger.workers}
    lines = (line.line[:3] for one in ledger.workers for line in one.lines)
    return KnownLedger(workers, frozenset(lines))


def _seen(conn: Connection, case_id: CaseId) -> _Seen:
    from db.queries import case_file

    version = case_file.case_record(conn, case_id).version
    return _Seen(version, _known(conn, case_id, read_log(conn, case_id)))


def _known(conn: Connection, case_id: CaseId, events: Sequence[Event]) -> KnownLedger:
    if not has_ledger(events):
        return KnownLedger()
    return known_ledger(events, ledger_queries.entry_rows(conn, case_id))


def _mapping(
    conn: Connection, heads: RosterHeads, choice: RosterChoice
) -> tuple[RosterMapping, bool]:
    if choice.mapping is not None:
        return choice.mapping, False
    recognised = heads.recognised(choice.year)
    kept = ledger_queries.layout_of(conn, heads.key)
    columns = () if kept is None else tuple(kept.split("\t"))
    if len(columns) != len(heads.texts):
        return recognised, False
    found = [
        (now if is_month(now) else "") if one == _ANY_MONTH else one
        for one, now in zip(columns, recognised.columns, strict=True)
    ]
    return RosterMapping(tuple(found), heads.rows), True


def _layout(mapping: RosterMapping) -> str:
    """Return what is remembered of a choice; which months they are, the next roster says anew."""
    return "\t".join(_ANY_MONTH if is_month(one) else one for one in mapping.columns)


def _checked(
    report: RosterReport, known: KnownLedger, choice: RosterChoice, today: date
) -> RosterReport:
    trouble = report.mapping.problem()
    bare = next((one for one in report.heads.texts if lacks_year(one)), "")
    if trouble[0] == "roster_no_months" and bare:
        trouble = ("roster_no_year", bare)
    if trouble[0]:
        return replace(report, trouble=trouble)
    read = read_rows(
        report.file,
        report.mapping,
        known,
        f"{choice.on or today:%Y-%m}",
        migrant=choice.migrant,
        year=report.heads.year if choice.year is None else choice.year,
    )
    empty = ("roster_empty", "") if not read.rows else ("", "")
    return replace(report, read=read, trouble=empty)


def _facts(report: RosterReport, rows: EntryRows, choice: RosterChoice) -> Facts:
    first, last = report.months
    facts: dict[str, str | int] = {
        "file": report.file.name,
        "file_hash": report.file.sha256,
        "first_month": first,
        "last_month": last,
        "workers": len(rows.workers),
        "rows": len(rows.lines),
        "due_fen": report.due_fen,
        "paid_fen": report.paid_fen,
        "digest": rows.digest(),
    }
    project = plain(choice.project)
    return {**facts, "project": project} if project else facts
