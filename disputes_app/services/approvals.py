"""How is an approval asked for, signed, returned or withdrawn, one or many at a time?

A request is an entry of the log that moves no clock.  The signature makes the act itself: it is
admitted like any other entry, in one transaction for all sheets that were signed together, and
what the law does not allow is refused row by row, so that nothing is half-saved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.writes import approvals as approval_writes
from db.writes import cases as case_writes
from disputes_app.domain.admission import Admission, admit
from disputes_app.domain.approval_log import (
    approvals_of,
    draft_of,
    drafted,
    keeps_signature,
    waiting_for,
)
from disputes_app.domain.approval_records import (
    ApprovalRecord,
    ApprovalState,
    RequestRef,
    Signature,
    SignerRecord,
)
from disputes_app.domain.approval_rules import APPROVAL_RULES, ApprovalRule
from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts, FactValue
from disputes_app.domain.fold import fold
from disputes_app.domain.kinds.approval_request import REQUESTED, RETURNED, SIGNED, WITHDRAWN
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law import Law
from disputes_app.domain.rate_history import entered_late
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.staff import RIGHTS, Actor, NotAllowedError, Right, Role
from disputes_app.services.context import Context
from disputes_app.services.errors import ServiceError
from disputes_app.services.hearing_check import Asked
from disputes_app.services.log_entries import NewEntry, admitted
from disputes_app.services.log_store import (
    CaseChanged,
    ChangedElsewhereError,
    read_log,
    store_change,
)

STAND_IN = "…"
_FOREVER = date.max


@dataclass(eq=False)
class NeedsNoApprovalError(DomainError):
    """Nobody has to sign for this kind of entry."""

    kind: str


@dataclass(eq=False)
class AlreadySubmittedError(DomainError):
    """The same was submitted before and still waits."""

    kind: str
    asked_on: date
    asked_by: str


@dataclass(eq=False)
class RequestSettledError(ServiceError):
    """The request does not wait any more: somebody settled it, or the case went on without it."""

    number: str
    state: ApprovalState


@dataclass(eq=False)
class NoRequestError(DomainError):
    """There is no such request in the case."""

    case_id: int
    seq: int


@dataclass(eq=False)
class SigningRefusedError(DomainError):
    """Some of several requests could not be settled, so none was.

    ``refusals`` names each case and why.
    """

    refusals: tuple[tuple[str, Exception], ...]

    @property
    def numbers(self) -> tuple[str, ...]:
        """The cases that refuse."""
        return tuple(number for number, _ in self.refusals)


@dataclass(frozen=True, slots=True)
class Signing:
    """One of the sheets signed together; ``irregular`` says why it is recorded all the same."""

    ref: RequestRef
    irregular: str | None = None


@dataclass(frozen=True, slots=True)
class SigningEffect:
    """What a signature would do: ``admission``, or why not: ``refusal``."""

    ref: RequestRef
    number: str
    admission: Admission | None
    refusal: Exception | None


@dataclass(frozen=True, slots=True)
class ApprovalsChanged:
    """What a command on several requests left behind."""

    cases: tuple[CaseChanged, ...]


def ask(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    act: NewEntry,
    *,
    seen_version: int,
    note: str = "",
) -> CaseChanged:
    """Submit an act for approval: its facts, without the signature, go into the log.

    Raises:
        NeedsNoApprovalError: nobody has to sign for it.
        AlreadySubmittedError: it waits already.
        ChangedElsewhereError: the case has changed since.
        DomainError: as :func:`disputes_app.domain.admission.admit`, as if it were signed today.
            An extension that would be of no effect is refused (办案规则 45, 监察条例 17); what
            has to be decided even late (acceptance, refusal) can still be submitted.
    """
    actor.require(Right.RECORD_EVENT)
    return ctx.database.run_write(
        lambda conn: _ask(conn, ctx, actor, case_id, act, seen_version, note)
    )


def withdraw(ctx: Context, actor: Actor, ref: RequestRef, reason: str = "") -> CaseChanged:
    """Take a request back; only who asked, or who may enter signatures.

    Raises:
        RequestSettledError, NoRequestError: it does not wait.
        NotAllowedError: somebody else asked.
    """
    actor.require(Right.RECORD_EVENT)

    def write(conn: Connection) -> CaseChanged:
        asked, request = _waiting(conn, ctx, ref)
        if request.asked_by != actor.name and Right.ENTER_SIGNATURE not in RIGHTS[actor.role]:
            raise NotAllowedError(actor.role, Right.ENTER_SIGNATURE)
        facts: dict[str, FactValue] = {"request": ref.seq}
        if reason:
            facts["reason"] = reason
        entry = NewEntry(WITHDRAWN, ctx.today(), facts)
        return _store(asked, actor, (entry,), "withdraw_approval")[0]

    return ctx.database.run_write(write)


def give_back(
    ctx: Context, actor: Actor, refs: Sequence[RequestRef], words: str
) -> ApprovalsChanged:
    """Return requests with the same words (退回), all or none.

    Raises:
        SigningRefusedError: names each that does not wait any more.
        NotAllowedError: the actor may not.
    """
    actor.require(Right.ENTER_SIGNATURE)

    def one(conn: Connection, ref: RequestRef) -> CaseChanged:
        asked, _ = _waiting(conn, ctx, ref)
        entry = NewEntry(RETURNED, ctx.today(), {"request": ref.seq, "reason": words})
        return _store(asked, actor, (entry,), "return_approval")[0]

    return ctx.database.run_write(lambda conn: _each(conn, refs, one))


def sign_many(
    ctx: Context, actor: Actor, signings: Sequence[Signing], signature: Signature
) -> ApprovalsChanged:
    """Enter signed sheets: each request becomes the act it asked for, on the day signed.

    Raises:
        SigningRefusedError: names each case that refuses it and why (wrong office, outside the
            delegation, after the last day, settled or changed meanwhile); nothing is saved.
        NotAllowedError: the actor may not.
    """
    actor.require(Right.ENTER_SIGNATURE)
    reasons = {one.ref: one.irregular for one in signings}
    written: dict[CaseId, int] = {}

    def one(conn: Connection, ref: RequestRef) -> CaseChanged:
        asked, request = _waiting(conn, ctx, ref)
        if asked.case.version != written.get(ref.case_id, ref.seen_version):
            raise ChangedElsewhereError(ref.case_id, ref.seen_version, asked.case.version)
        entries = _signed(asked, actor, request, signature, reasons[ref])
        changed, _ = _store(asked, actor, entries, "sign_approval")
        written[ref.case_id] = changed.version
        return changed

    def write(conn: Connection) -> ApprovalsChanged:
        written.clear()
        done = _each(conn, [one.ref for one in signings], one)
        approval_writes.remember_signer(conn, signature.signer, ctx.now())
        return done

    return ctx.database.run_write(write)


def preview_signing(
    ctx: Context, actor: Actor, signings: Sequence[Signing], signature: Signature
) -> tuple[SigningEffect, ...]:
    """Return what each signature would do, or why it cannot be entered; nothing is written."""
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        return tuple(_effect(conn, ctx, actor, one, signature) for one in signings)


# One transaction each


def _ask(  # noqa: PLR0917 - the arguments of ask, inside its transaction
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    act: NewEntry,
    seen_version: int,
    note: str,
) -> CaseChanged:
    ctx.law_in_force.follow(conn, to_write=True)
    case = case_writes.lock_case(conn, case_id)
    if case.version != seen_version:
        raise ChangedElsewhereError(case_id, seen_version, case.version)
    asked = Asked(conn, ctx, case_id, case, read_log(conn, case_id), binding=True)
    entry = request_entry(ctx, case, asked.events, act, note)
    return _store(asked, actor, (entry,), "ask_approval")[0]


def request_entry(
    ctx: Context, case: CaseRecord, events: Sequence[Event], act: NewEntry, note: str
) -> NewEntry:
    """Return the entry that submits ``act`` in a case with this log; raises as :func:`ask`."""
    rule = APPROVAL_RULES.get(act.kind)
    if rule is None:
        raise NeedsNoApprovalError(act.kind)
    waiting = waiting_for(requests_of(case, events, ctx.law), act.kind)
    if waiting is not None:
        raise AlreadySubmittedError(act.kind, waiting.asked_on, waiting.asked_by)
    as_if_signed(ctx, case, events, rule, act.facts)
    facts: dict[str, FactValue] = {"asked": act.kind, "draft": draft_of(act.facts)}
    if note:
        facts["note"] = note
    return NewEntry(REQUESTED, ctx.today(), facts)


def requests_of(case: CaseRecord, events: Sequence[Event], law: Law) -> tuple[ApprovalRecord, ...]:
    """Return what became of every request in a log."""
    state = fold(case.line, events, law, _FOREVER)
    return approvals_of(events, ended=state.ended, accepted=state.accepted_on is not None)


def as_if_signed(
    ctx: Context, case: CaseRecord, events: Sequence[Event], rule: ApprovalRule, facts: Facts
) -> Admission:
    """Return what the act would change if the right person signed it today.

    Raises:
        DomainError: it is not possible; or it extends a period and would be of no effect.
    """
    kind = CATALOGUE[rule.kind]
    signer = SignerRecord(STAND_IN, rule.offices[0])
    act = {**facts, **_signature_facts(Signature(signer, ctx.today()))}
    known = {item.name for item in kind.fields}
    event = Event(
        max(one.seq for one in events) + 1,
        kind.id,
        ctx.today(),
        ctx.now(),
        STAND_IN,
        {name: value for name, value in act.items() if name in known},
        kind.schema,
        None if rule.extends else STAND_IN,
        STAND_IN,
    )
    return admit(case.line, events, event, ctx.law, ctx.today())


def _each(
    conn: Connection,
    refs: Sequence[RequestRef],
    act: Callable[[Connection, RequestRef], CaseChanged],
) -> ApprovalsChanged:
    """Settle every request, in the order of the cases; refuse all if one refuses."""
    done: list[CaseChanged] = []
    refused: list[tuple[str, Exception]] = []
    for ref in sorted(refs, key=lambda one: (one.case_id, one.seq)):
        try:
            done.append(act(conn, ref))
        except (DomainError, ServiceError) as error:
            refused.append((case_file.case_record(conn, ref.case_id).shown_number, error))
    if refused:
        raise SigningRefusedError(tuple(refused))
    return ApprovalsChanged(tuple(done))


def _waiting(conn: Connection, ctx: Context, ref: RequestRef) -> tuple[Asked, ApprovalRecord]:
    """Lock the case and return the request, which still waits."""
    ctx.law_in_force.follow(conn, to_write=True)
    case = case_writes.lock_case(conn, ref.case_id)
    asked = Asked(conn, ctx, ref.case_id, case, read_log(conn, ref.case_id), binding=True)
    return asked, _request(asked, ref)


def _request(asked: Asked, ref: RequestRef) -> ApprovalRecord:
    requests = requests_of(asked.case, asked.events, asked.ctx.law)
    request = next((one for one in requests if one.seq == ref.seq), None)
    if request is None:
        raise NoRequestError(ref.case_id, ref.seq)
    if request.state is not ApprovalState.WAITING:
        raise RequestSettledError(asked.case.shown_number, request.state)
    return request


def _effect(
    conn: Connection, ctx: Context, actor: Actor, one: Signing, signature: Signature
) -> SigningEffect:
    case = case_file.case_record(conn, one.ref.case_id)
    asked = Asked(conn, ctx, one.ref.case_id, case, read_log(conn, one.ref.case_id), binding=False)
    try:
        request = _request(asked, one.ref)
        entries = _signed(asked, actor, request, signature, one.irregular)
        _, admission = admitted(asked, actor, entries)
    except (DomainError, ServiceError) as error:
        return SigningEffect(one.ref, case.shown_number, None, error)
    return SigningEffect(one.ref, case.shown_number, admission, None)


def _signed(
    asked: Asked,
    actor: Actor,
    request: ApprovalRecord,
    signature: Signature,
    irregular: str | None,
) -> tuple[NewEntry, ...]:
    """Return the act as signed; before it the signature, where the act cannot hold all of it."""
    kind = CATALOGUE[request.asked]
    asking = next(one for one in asked.events if one.seq == request.seq)
    whole = _signature_facts(signature)
    known = {item.name for item in kind.fields}
    facts = drafted(asking.facts) | {name: value for name, value in whole.items() if name in known}
    if signature.sheet:
        facts["sheet" if "sheet" in known else "document"] = signature.sheet
    on = signature.signed_on
    act = NewEntry(kind.id, on, facts, irregular, _confirmation(asked, actor, kind.id, on))
    if keeps_signature(kind):
        return (act,)
    told = {"asked": kind.id, "request": request.seq, **whole}
    return NewEntry(SIGNED, on, told, irregular), act


def _confirmation(asked: Asked, actor: Actor, kind: str, on: date) -> str | None:
    """Return who confirms a closing that is entered late: the supervisor who enters it."""
    if actor.role is not Role.SUPERVISOR or not CATALOGUE[kind].closes:
        return None
    event = Event(0, kind, on, asked.ctx.now(), actor.name, {})
    return actor.name if entered_late(event, asked.ctx.law) else None


def _signature_facts(signature: Signature) -> Mapping[str, FactValue]:
    signer = signature.signer
    facts: dict[str, FactValue] = {"signed_by": signer.name, "signer_office": signer.office}
    for name in ("delegated_from", "delegated_to"):
        day: date | None = getattr(signer, name)
        if day is not None:
            facts[name] = day.isoformat()
    return facts


def _store(
    asked: Asked, actor: Actor, entries: Sequence[NewEntry], command: str
) -> tuple[CaseChanged, Admission]:
    added, admission = admitted(asked, actor, entries)
    case = replace(asked.case, id=asked.case_id)
    changed = store_change(asked.conn, asked.ctx, actor, case, asked.events, added, command=command)
    return changed, admission
