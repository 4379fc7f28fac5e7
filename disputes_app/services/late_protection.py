"""How does a complainant who was written down as a party get protected later?

Rows are moved, not copied: the person leaves parties, search, lists and, unless met in another
case, the register of persons.  What the log, the audit or the name of a file already says cannot
be taken back, so then it is refused: the complaint has to be written down anew, under the cover.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from db.queries import case_file
from db.queries.attachments import attachments_of_case
from db.queries.audit import audit_rows
from db.queries.papers import papers_of_subject
from db.writes import attachments as attachment_writes
from db.writes import cases as case_writes
from db.writes import papers as paper_writes
from db.writes.registers import forget_worker
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.errors import DomainError
from disputes_app.domain.exposure import exposed, secret_of, texts_in
from disputes_app.domain.parties import PROTECTED_COMPLAINANT_ZH, PartyRole
from disputes_app.domain.records import CaseRecord, PartyRecord, ReporterRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.log_entries import NewEntry, entered
from disputes_app.services.log_store import CaseChanged, locked_case, read_log, store_change
from disputes_app.services.registration import REPORTER_PLACE

NOTED = "投诉人要求对身份保密，已转为保密登记。"


@dataclass(eq=False)
class CannotProtectError(DomainError):
    """The complainant cannot be put under the cover any more.

    ``reason``: ``not_a_complaint``, ``protected_already``, ``several_complainants``,
    ``acted_for`` or ``named_already``.
    """

    reason: str


def protect_complainant(
    ctx: Context, actor: Actor, case_id: CaseId, *, seen_version: int
) -> CaseChanged:
    """Put the complainant of a case under the cover; a note in the log says that it was done.

    Raises:
        CannotProtectError: says why it is too late, or not possible.
        ChangedElsewhereError: the case has changed since.
        NotAllowedError: the actor may not record what happens in cases.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> CaseChanged:
        ctx.law_in_force.follow(conn, to_write=True)
        case = locked_case(conn, case_id, seen_version)
        return _protect(conn, ctx, actor, case, case_id)

    return ctx.database.run_write(work)


def _protect(
    conn: Connection, ctx: Context, actor: Actor, case: CaseRecord, case_id: CaseId
) -> CaseChanged:
    party = _complainant(conn, case, case_id)
    events = read_log(conn, case_id)
    _check_unsaid(conn, case_id, party, texts_in([dict(one.facts) for one in events]))
    statement = f"地址：{party.address}" if party.address else None
    kept = ReporterRecord(party.place, party.name, party.phone, party.id_number, statement)
    case_writes.insert_reporters(conn, case_id, (kept,))
    case_writes.delete_party(conn, case_id, party.place)
    if party.worker_id is not None:
        forget_worker(conn, party.worker_id)
    attachment_writes.cover_files(conn, case_id)
    paper_writes.forget_typed(conn, case_id)
    covered = replace(case, applicant_names=PROTECTED_COMPLAINANT_ZH)
    note = entered(ctx, actor, NewEntry("note", ctx.today(), {"text": NOTED}), events)
    return store_change(conn, ctx, actor, covered, events, (note,), command="protect_complainant")


def _complainant(conn: Connection, case: CaseRecord, case_id: CaseId) -> PartyRecord:
    """Return the one person who complains."""
    if case.line is not Line.INSPECTION or case.source is Source.REPORT:
        raise CannotProtectError("not_a_complaint")
    if case_file.reporter_places(conn, case_id):
        raise CannotProtectError("protected_already")
    parties = case_file.case_parties(conn, case_id)
    asking = [one for one in parties if one.role == PartyRole.APPLICANT.value]
    if not asking:
        raise CannotProtectError("not_a_complaint")
    if len(asking) > 1 or asking[0].place != REPORTER_PLACE or not asking[0].person:
        raise CannotProtectError("several_complainants")
    if any(one.role == PartyRole.AGENT.value for one in parties):
        raise CannotProtectError("acted_for")
    return asking[0]


def _check_unsaid(conn: Connection, case_id: CaseId, party: PartyRecord, said: list[str]) -> None:
    """Raise where log, audit or files already tell who it is: that cannot be taken back."""
    address = f"地址：{party.address}" if party.address else None
    secret = secret_of(party.name, party.phone, party.id_number, address)
    files = [text for one in attachments_of_case(conn, case_id) for text in (one.name, one.note)]
    audit = [one.record.detail for one in audit_rows(conn, case_id=case_id)]
    others = [
        text
        for one in case_file.case_parties(conn, case_id)
        if one.place != party.place
        for text in (one.name, one.address or "")
    ]
    papers = [text for one in papers_of_subject(conn, case_id) for text in one.typed.values()]
    if exposed((secret,), (*said, *files, *audit, *papers), others):
        raise CannotProtectError("named_already")
