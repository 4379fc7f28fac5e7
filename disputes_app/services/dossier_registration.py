"""How does an external matter, or a dispute that could not be settled on the spot, become a case?

The registration form is filled with what the record says, the clerk completes it, and the case
and the link to it are written in one transaction.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import dossiers as queries
from db.writes import dossiers as writes
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.common import LINKED
from disputes_app.domain.dossiers.on_site import BECAME_CASE, WAGES
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.dossiers.screening import FILED
from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.screening_rows import Risk
from disputes_app.domain.staff import RIGHTS, Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, record_step_in
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import (
    BackEntryUnconfirmedError,
    Registration,
    check,
    register_with,
)
from disputes_app.services.screening_links import finding_row

_SOURCES = {
    "hotline_12345": Source.HOTLINE_12345,
    "hotline_12333": Source.HOTLINE_12333,
    "petition": Source.PETITION,
    "clue_platform": Source.CLUE_PLATFORM,
    "call_out": Source.COMPLAINT,
    "visit": Source.COMPLAINT,
    "patrol": Source.PATROL,
}
_WAGES_CAUSE = "克扣、拖欠工资"


@dataclass(frozen=True, slots=True)
class CaseProposal:
    """What a record says for the registration form; empty where it does not say it.

    Attributes:
        number: the number of the record, for the title of the form.
        office_id, handler_id: who holds the record.
        finding: of a town's report, the number of the finding that becomes the case; else 0.
    """

    dossier_id: DossierId
    number: str
    line: Line
    source: Source
    cause: str
    summary: str
    employer: str
    employer_code: str
    people: int
    owed_fen: int
    office_id: int | None
    handler_id: int | None
    finding: int = 0


@dataclass(frozen=True, slots=True)
class CaseFromDossier:
    """The case that was written down, and the record that it came from."""

    case: CaseChanged
    dossier: DossierChanged


def case_proposal(ctx: Context, dossier_id: DossierId) -> CaseProposal:
    """Return what the registration form may take from a record; raise DossierMissingError."""
    with ctx.database.read() as conn:
        record = queries.dossier_record(conn, dossier_id)
        facts = queries.dossier_log(conn, dossier_id)[0].event.facts
    way = text_of(facts, "channel") or text_of(facts, "way")
    return CaseProposal(
        dossier_id,
        record.number,
        Line.INSPECTION,
        _SOURCES.get(way, Source.ASSIGNED),
        _WAGES_CAUSE if text_of(facts, "cause") == WAGES else "",
        _summary(record, facts),
        record.employer,
        text_of(facts, "employer_code"),
        record.people,
        record.owed_fen,
        record.office_id,
        record.handler_id,
    )


def finding_proposal(ctx: Context, dossier_id: DossierId, place: int) -> CaseProposal:
    """Return what the registration form may take from a finding of a town's report.

    Raises:
        DossierMissingError, NoFindingError: no such record or finding.
    """
    with ctx.database.read() as conn:
        record = queries.dossier_record(conn, dossier_id)
        row = finding_row(conn, dossier_id, place)
    lines = (f"{record.title}：{row.employer}", row.text, row.project, row.address)
    return CaseProposal(
        dossier_id,
        record.number,
        Line.INSPECTION,
        Source.TOWN_SCREENING,
        _WAGES_CAUSE if row.risk is Risk.ARREARS else "",
        "\n".join(line for line in lines if line),
        row.employer,
        row.code,
        row.workers,
        row.amount_fen or 0,
        record.office_id,
        record.handler_id,
        place,
    )


def register_from(
    ctx: Context,
    actor: Actor,
    registration: Registration,
    dossier_id: DossierId,
    *,
    finding: int = 0,
) -> CaseFromDossier:
    """Write down a case and link it with the record that it comes from.

    A dispute on the spot that was still open, or had failed, ends as 转为案件; a finding of a
    town's report (``finding``) is handled by it.

    Raises:
        DossierMissingError: no such record.
        As ``register_case`` and ``record_step``.
    """
    actor.require(Right.REGISTER)
    actor.require(Right.RECORD_EVENT)
    check(registration)
    alone = Right.BACK_ENTER in RIGHTS[actor.role]
    if registration.is_back_entry and not alone and registration.confirmed_by is None:
        raise BackEntryUnconfirmedError(registration.received_on)

    def work(conn: Connection) -> CaseFromDossier:
        record = writes.lock_dossier(conn, dossier_id)
        case = register_with(conn, ctx, actor, registration)
        facts: dict[str, FactValue] = {"case": case.receipt_number}
        if finding:
            facts["finding"] = finding
        kind = FILED if finding else _link_kind(record)
        entry = NewEntry(kind, ctx.today(), facts)
        changed = record_step_in(conn, ctx, actor, dossier_id, entry, command="register_from")
        return CaseFromDossier(case, changed)

    return ctx.database.run_write(work)


def _link_kind(record: DossierRecord) -> str:
    if record.type is DossierType.ON_SITE and (record.open or record.outcome == "failed"):
        return BECAME_CASE
    return LINKED


def _summary(record: DossierRecord, facts: Facts) -> str:
    """Return what the file says of the matter, with the number that others gave it."""
    lines = [record.title, text_of(facts, "content"), text_of(facts, "place")]
    if record.reference:
        lines.append(f"来件编号 {record.reference}")
    return "\n".join(dict.fromkeys(line for line in lines if line))
