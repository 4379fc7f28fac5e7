"""How does a case go from mediation to arbitration, or to mediation first, without retyping?

调裁衔接: one act opens the other case with the parties, claims and files of this one and writes
the link into both logs.  A link names the other case by its 收件号.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from db.queries import attachments as attachment_queries
from db.queries import case_file
from db.queries import matters as matter_queries
from db.queries import offices as office_queries
from db.writes import attachments as attachment_writes
from disputes_app.domain.attachments import AttachmentId
from disputes_app.domain.cases import CaseId, Line, Source, Stage
from disputes_app.domain.claim_items import claim_items, claim_lines
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.fold import fold, live_events
from disputes_app.domain.kinds.base import number_of, text_of
from disputes_app.domain.kinds.claims import ITEM_OF
from disputes_app.domain.kinds.limitation import INTERRUPTED
from disputes_app.domain.kinds.linking import (
    FROM_ARBITRATION,
    FROM_MEDIATION,
    LINKED,
    TO_ARBITRATION,
    TO_MEDIATION,
)
from disputes_app.domain.matter_records import LinkedCase, MatterKind
from disputes_app.domain.new_claims import carried_facts
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.records import CaseRecord, PartyRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.services import search_keys
from disputes_app.services.context import Context
from disputes_app.services.log_entries import NewEntry, admit_further
from disputes_app.services.log_store import CaseChanged, locked_case, read_log, store_change
from disputes_app.services.registration import Registration, register_with

PRE_MEDIATION = "arbitration.pre_mediation_agreed"


@dataclass(eq=False)
class CannotHandOverError(DomainError):
    """This case cannot be handed over so.

    ``reason``: ``not_a_mediation``, ``not_an_arbitration``, ``handed_over_already``,
    ``no_mediation_office``, ``intake_decided`` or ``protected_party``.
    """

    reason: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """Who takes the case over, and the day on which the parties applied or agreed there.

    Attributes:
        claims, claimed_fen: what is claimed there, one a line, and how much; None for
            ``claims``: both as they are here.
        with_files: keep the files of this case with the other one too.
    """

    office_id: int
    on: date
    handler_id: int | None = None
    claims: str | None = None
    claimed_fen: int | None = None
    with_files: bool = True


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Both cases as the act left them."""

    origin: CaseChanged
    opened: CaseChanged
    files: int


def linked_cases(ctx: Context, case_id: CaseId) -> tuple[LinkedCase, ...]:
    """Return the cases that belong together with this one."""
    with ctx.database.read() as conn:
        return matter_queries.linked_cases(conn, case_id)


def to_arbitration(
    ctx: Context, actor: Actor, case_id: CaseId, how: HandOver, *, seen_version: int
) -> HandedOver:
    """Register an arbitration with everything that this mediation knows.

    Nothing forbids it while mediation goes on (调解仲裁法 5: 可以).  That mediation was applied
    for interrupts the limitation (办案规则 27(1)); the new log says so.

    Raises:
        CannotHandOverError: it is no mediation, or was handed over before.
        ChangedElsewhereError: the case has changed since it was read.
        DomainError: what registering and recording raise.
    """
    actor.require(Right.REGISTER)
    return ctx.database.run_write(
        lambda conn: _to_arbitration(conn, ctx, actor, case_id, how, seen_version)
    )


def to_mediation(
    ctx: Context, actor: Actor, case_id: CaseId, how: HandOver, *, seen_version: int
) -> HandedOver:
    """Register a mediation from an application to arbitrate whose applicant agrees to it first.

    Acceptance waits from the same day (暂缓受理, 办案规则 69), unless it waits already.

    Raises:
        CannotHandOverError: it is no arbitration that still waits, the office does not
            mediate, or it was handed over before.
        ChangedElsewhereError, DomainError: as for :func:`to_arbitration`.
    """
    actor.require(Right.REGISTER)
    return ctx.database.run_write(
        lambda conn: _to_mediation(conn, ctx, actor, case_id, how, seen_version)
    )


# One transaction each


def _to_arbitration(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    how: HandOver,
    seen_version: int,
) -> HandedOver:
    case = _locked(conn, ctx, case_id, seen_version)
    if case.line is not Line.MEDIATION:
        raise CannotHandOverError("not_a_mediation")
    _check_first(conn, case_id, TO_ARBITRATION)
    registration = _registration(conn, case, case_id, how, Line.ARBITRATION, "")
    interrupted: Facts = {
        "on": case.received_on.isoformat(),
        "ground": "claim",
        "note": f"申请调解，{case.shown_number}",
    }
    entries = (
        *_items(conn, case_id, how, Line.ARBITRATION),
        _link(how.on, FROM_MEDIATION, case.receipt_number),
        NewEntry(INTERRUPTED, how.on, interrupted),
    )
    opened = register_with(conn, ctx, actor, registration, entries, TO_ARBITRATION)
    link = _link(how.on, TO_ARBITRATION, opened.receipt_number)
    return _finish(conn, ctx, actor, case, how, opened, [link], TO_ARBITRATION)


def _to_mediation(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    how: HandOver,
    seen_version: int,
) -> HandedOver:
    case = _locked(conn, ctx, case_id, seen_version)
    if case.line is not Line.ARBITRATION:
        raise CannotHandOverError("not_an_arbitration")
    _check_first(conn, case_id, TO_MEDIATION)
    stage = fold(case.line, read_log(conn, case_id), ctx.law, date.max).stage
    if stage not in {Stage.RECEIVED, Stage.PRE_MEDIATION}:
        raise CannotHandOverError("intake_decided")
    offices = {one.id: one for one in office_queries.offices(conn)}
    office = offices.get(how.office_id)
    if office is None or not office.organisation:
        raise CannotHandOverError("no_mediation_office")
    registration = _registration(conn, case, case_id, how, Line.MEDIATION, office.organisation)
    brought = (
        *_items(conn, case_id, how, Line.MEDIATION),
        _link(how.on, FROM_ARBITRATION, case.receipt_number),
    )
    opened = register_with(conn, ctx, actor, registration, brought, TO_MEDIATION)
    entries = [_link(how.on, TO_MEDIATION, opened.receipt_number)]
    if stage is Stage.RECEIVED:
        facts: Facts = {"by": "申请人", "to": office.name_zh, "office": office.id}
        entries.append(NewEntry(PRE_MEDIATION, how.on, facts))
    return _finish(conn, ctx, actor, case, how, opened, entries, TO_MEDIATION)


def _locked(conn: Connection, ctx: Context, case_id: CaseId, seen_version: int) -> CaseRecord:
    ctx.law_in_force.follow(conn, to_write=True)
    return locked_case(conn, case_id, seen_version)


def _finish(  # noqa: PLR0917 - both cases, what is written into the first, and how
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case: CaseRecord,
    how: HandOver,
    opened: CaseChanged,
    entries: list[NewEntry],
    command: str,
) -> HandedOver:
    """Write into the log of the case that is handed over, and let its files follow."""
    case_id = _id(case)
    events = read_log(conn, case_id)
    added = admit_further(ctx, actor, case.line, events, entries)
    origin = store_change(conn, ctx, actor, case, events, added, command=command)
    files = _carry_files(conn, ctx, actor, case, opened.case_id) if how.with_files else 0
    return HandedOver(origin, opened, files)


def _id(case: CaseRecord) -> CaseId:
    if case.id is None:
        raise ValueError("the case has no row yet")
    return case.id


def _check_first(conn: Connection, case_id: CaseId, relation: str) -> None:
    if case_file.reporter_places(conn, case_id):
        raise CannotHandOverError("protected_party")
    found = matter_queries.matters_of_case(conn, case_id)
    if any(one.kind is MatterKind.LINK and one.body == relation for one in found):
        raise CannotHandOverError("handed_over_already")


def _link(on: date, relation: str, receipt: str) -> NewEntry:
    facts: dict[str, FactValue] = {"relation": relation, "receipt": receipt}
    return NewEntry(LINKED, on, facts)


def _items(conn: Connection, case_id: CaseId, how: HandOver, to: Line) -> tuple[NewEntry, ...]:
    """Return the items entered one by one, unless something else is claimed there."""
    live = live_events(read_log(conn, case_id), date.max)
    said = "\n".join(claim_lines(live))
    if how.claims is not None and how.claims.strip() != said:
        return ()
    own = [one for one in claim_items(live) if not one.from_receipt]
    return tuple(NewEntry(ITEM_OF[to], how.on, facts) for facts in carried_facts(own))


def _registration(
    conn: Connection,
    case: CaseRecord,
    case_id: CaseId,
    how: HandOver,
    line: Line,
    organisation: str,
) -> Registration:
    received = next(one for one in read_log(conn, case_id) if one.kind == "received").facts
    parties = case_file.case_parties(conn, case_id)
    claims = text_of(received, "summary") if how.claims is None else how.claims
    return Registration(
        line,
        Source.APPLICATION,
        how.on,
        how.office_id,
        how.handler_id,
        organisation=organisation,
        cause=case.cause,
        claimed_fen=case.claimed_fen if how.claims is None else how.claimed_fen,
        people=number_of(received, "people") or None,
        summary=claims,
        applicants=_as_new(parties, PartyRole.APPLICANT),
        respondents=_as_new(parties, PartyRole.RESPONDENT),
    )


def _as_new(parties: tuple[PartyRecord, ...], role: PartyRole) -> tuple[NewParty, ...]:
    return tuple(
        NewParty(
            role,
            one.person,
            one.name,
            one.id_number,
            one.code,
            one.phone,
            one.address,
            one.legal_representative,
        )
        for one in parties
        if one.role == role.value
    )


def _carry_files(conn: Connection, ctx: Context, actor: Actor, case: CaseRecord, to: CaseId) -> int:
    """Keep the files with the other case too; the contents are there once."""
    done = 0
    for one in attachment_queries.attachments_of_case(conn, _id(case)):
        if one.removed or one.protected:
            continue
        copy = replace(
            one,
            id=AttachmentId(0),
            case_id=to,
            event_seq=None,
            note=" ".join([one.note, f"转自{case.shown_number}"]).strip(),
            added_at=ctx.now(),
            added_by=actor.name,
        )
        attachment_writes.insert_attachment(conn, copy, search_keys.tokens([one.name]).split())
        done += 1
    return done
