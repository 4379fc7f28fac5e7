"""How do employers and sites come onto the list of a patrol or a campaign?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from db.queries import dossiers as dossier_queries
from db.writes import dossiers as dossier_writes
from disputes_app.domain.dossiers import campaign as kinds
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.campaign import Target
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.draw_filter import DrawFilter
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Facts
from disputes_app.domain.inspection_log import CampaignLog, read_campaign_log
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, record_step_in
from disputes_app.services.draw_pool import candidate_of, pool_in
from disputes_app.services.draws import find_draw
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.table_file import TableRow, read_table

MOST_TARGETS = 2_000
"""So many come onto the list with one entry."""
_NAMES = ("单位名称", "用人单位", "单位", "企业名称", "名称", "项目名称", "工地", "name")
_CODES = ("统一社会信用代码", "信用代码", "代码", "code")
_PLACES = ("街镇", "地址", "地点", "所在地", "address", "town")


@dataclass(eq=False)
class NothingListedError(DomainError):
    """Nothing new could be read: what is on the list already, and lines that name nobody."""

    known: int
    unread: int


@dataclass(eq=False)
class TooManyTargetsError(DomainError):
    """More at once than one entry holds."""

    found: int
    most: int


@dataclass(eq=False)
class UnknownCampaignError(DomainError):
    """No patrol or campaign has this number."""

    number: str


@dataclass(frozen=True, slots=True)
class TargetList:
    """Employers and sites that were read, where they came from, and lines that name nobody."""

    targets: tuple[Target, ...]
    origin: str
    note: str = ""
    unread: int = 0


def typed_targets(text: str, origin: str = "typed") -> TargetList:
    """Return what lines name: a name, or a code and a name, and after them the place."""
    found, unread = [], 0
    for line in filter(None, (one.strip() for one in text.splitlines())):
        one = candidate_of(line)
        if one is None:
            unread += 1
            continue
        cells = [cell.strip() for cell in line.replace("，", "\t").replace(",", "\t").split("\t")]
        rest = [cell for cell in cells if cell and cell.upper() != one.key and cell != one.name]
        found.append(Target(one.key, one.name, rest[-1] if rest else ""))
    return TargetList(tuple(found), origin, unread=unread)


def targets_of_file(path: Path) -> TargetList:
    """Return the rows of a csv or xlsx file; raise TableUnreadableError."""
    found, unread = [], 0
    for row in read_table(path):
        name, code = _cell(row, _NAMES), _cell(row, _CODES)
        one = candidate_of("\t".join(cell for cell in (code, name) if cell))
        if one is None:
            unread += 1
        else:
            found.append(Target(one.key, one.name, _cell(row, _PLACES)))
    return TargetList(tuple(found), "file", path.name, unread)


def targets_of_draw(ctx: Context, number: str) -> TargetList:
    """Return the employers that were drawn; raise UnknownDrawError."""
    record = find_draw(ctx, number)
    rows = tuple(Target(one.employer.key, one.employer.name) for one in record.result)
    return TargetList(rows, "draw", record.number)


def targets_of_filter(ctx: Context, wanted: DrawFilter) -> TargetList:
    """Return every employer of the register that meets a filter."""
    with ctx.database.read() as conn:
        pool = pool_in(conn, wanted, ctx.today(), office_id=None)
    rows = tuple(Target(one.key, one.name) for one in pool.employers)
    return TargetList(rows, "filter", wanted.sentence)


def find_campaign(ctx: Context, number: str) -> DossierId:
    """Return the patrol or campaign with a number; raise UnknownCampaignError."""
    with ctx.database.read() as conn:
        found = dossier_queries.find_dossier(conn, number.strip())
        if found is not None:
            row = dossier_queries.dossier_record(conn, found)
            if row.type is DossierType.CAMPAIGN:
                return found
    raise UnknownCampaignError(number)


def put_on_list(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    listed: TargetList,
    *,
    on: date | None = None,
    seen_version: int,
) -> DossierChanged:
    """Put on the list whoever is not on it yet, from ``on`` (today where nothing is given).

    Raises:
        NothingListedError: nobody new among them.
        TooManyTargetsError: more at once than one entry holds.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> DossierChanged:
        dossier_writes.lock_dossier(conn, dossier_id)
        known = {one.target.key for one in _log(conn, dossier_id).rows}
        new = _new(listed.targets, known)
        if not new:
            raise NothingListedError(len(listed.targets), listed.unread)
        if len(new) > MOST_TARGETS:
            raise TooManyTargetsError(len(new), MOST_TARGETS)
        facts: Facts = {
            "targets": [_cells(one).line for one in new],
            "origin": listed.origin,
            "origin_note": listed.note,
        }
        entry = NewEntry(kinds.LISTED, on or ctx.today(), facts)
        return record_step_in(conn, ctx, actor, dossier_id, entry, seen_version=seen_version)

    return ctx.database.run_write(work)


def _new(targets: Iterable[Target], known: set[str]) -> Sequence[Target]:
    return list({one.key: one for one in targets if one.key not in known}.values())


def _cells(one: Target) -> Target:
    return Target(one.key, " ".join(one.name.split()), " ".join(one.where.split()))


def _cell(row: TableRow, heads: Sequence[str]) -> str:
    return next((row.cells[one].strip() for one in heads if row.cells.get(one, "").strip()), "")


def _log(conn: Connection, dossier_id: DossierId) -> CampaignLog:
    events = [one.event for one in dossier_queries.dossier_log(conn, dossier_id)]
    return read_campaign_log(live_steps(DossierType.CAMPAIGN, events))
