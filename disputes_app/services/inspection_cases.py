"""How does what was found on an inspection become a case of its own, with one act?"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import dossiers as dossier_queries
from db.writes import dossiers as dossier_writes
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.dossiers import campaign, draw
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.dossiers.visits import Visit
from disputes_app.domain.inspection_log import read_campaign_log, read_draw_log
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, record_step_in
from disputes_app.services.draw_pool import is_code
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import Registration, check, register_with


@dataclass(frozen=True, slots=True)
class CaseFiled:
    """The case that was registered, and the record that it came from."""

    case: CaseChanged
    dossier: DossierChanged


def file_case(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    target: str,
    *,
    cause: str,
    seen_version: int,
) -> CaseFiled:
    """Register an inspection case against an employer that was visited, and link it.

    Its source is 双随机, 日常巡查 or 专项检查, as the record is; office and handler are those of
    the record, workers and sums those of the last visit.

    Raises:
        RegistrationError, EventRefusedError: what the visit says does not suffice.
        As :func:`disputes_app.services.dossiers.record_step`.
    """
    actor.require(Right.REGISTER)

    def work(conn: Connection) -> CaseFiled:
        row = dossier_writes.lock_dossier(conn, dossier_id)
        found = _visited(conn, row, target)
        registration = Registration(
            Line.INSPECTION,
            found.source,
            ctx.today(),
            row.office_id or actor.office_id,
            row.handler_id,
            cause=cause,
            claimed_fen=(found.visit.owed_fen or None) if found.visit else None,
            people=(found.visit.people or None) if found.visit else None,
            summary=found.visit.text if found.visit else "",
            respondents=(_employer(target, found.name),),
        )
        check(registration)
        case = register_with(conn, ctx, actor, registration)
        facts = {"name": found.name, "target": target, "case": case.receipt_number}
        entry = NewEntry(found.kind, ctx.today(), facts)
        changed = record_step_in(conn, ctx, actor, dossier_id, entry, seen_version=seen_version)
        return CaseFiled(case, changed)

    return ctx.database.run_write(work)


@dataclass(frozen=True, slots=True)
class _Visited:
    """Whom a case is filed against, and the kind of entry that links it."""

    kind: str
    source: Source
    name: str
    visit: Visit | None


def _visited(conn: Connection, row: DossierRecord, target: str) -> _Visited:
    events = [one.event for one in dossier_queries.dossier_log(conn, DossierId(row.id or 0))]
    live = live_steps(row.type, events)
    if row.type is DossierType.DRAW:
        for drawn in read_draw_log(live).rows:
            if drawn.employer.key == target:
                return _Visited(draw.FILED, Source.RANDOM, drawn.employer.name, drawn.visit)
        return _Visited(draw.FILED, Source.RANDOM, target, None)
    log = read_campaign_log(live)
    source = Source.PATROL if log.kind == "patrol" else Source.SPECIAL
    for listed in log.rows:
        if listed.target.key == target:
            return _Visited(campaign.FILED, source, listed.target.name, listed.visit)
    return _Visited(campaign.FILED, source, target, None)


def _employer(key: str, name: str) -> NewParty:
    code = key if is_code(key) else None
    return NewParty(PartyRole.RESPONDENT, is_person=False, name=name, code=code)
