"""Which papers may a record beside the cases have, and how is one made?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as queries
from db.queries import offices as office_queries
from db.queries.key_notes import reported_cases
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.catalogue import STEPS
from disputes_app.domain.dossiers.listed import EMPLOYER
from disputes_app.domain.dossiers.listing_parties import ROLES, UPHELD
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.listing_log import listing_log
from disputes_app.domain.listing_standing import ListedParty
from disputes_app.domain.paper_entries import Money, PaperEntry, PaperValue
from disputes_app.domain.paper_settings import BUREAU_NAME, BUREAU_SEAL, REVIEW_BODY_NAME
from disputes_app.domain.parties import PROTECTED_COMPLAINANT_ZH
from disputes_app.domain.record_paper import RecordPaper, RecordParty
from disputes_app.domain.register_keys import whole_name
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierView, dossier_view
from disputes_app.services.office_settings import office_settings
from disputes_app.services.paper_entries import EntryNames, printable_facts
from disputes_app.services.paper_names import contact_of
from disputes_app.services.record_special import with_special
from disputes_app.services.secrecy import (
    EntryExposesError,
    Exposes,
    Screen,
    exposure_of,
    secrets_of,
)

if TYPE_CHECKING:
    from disputes_app.documents.form import PaperFacts

_ROLES = {EMPLOYER: "用人单位", **{one.value: one.zh for one in ROLES}}


def has_forms(type_: DossierType) -> bool:
    """Say whether there is any form for records of a type."""
    from disputes_app.documents.form import record_forms

    return any(one.source and one.source.head.record == type_.value for one in record_forms())


def record_screen(exposes: Exposes) -> Screen:
    """Return what refuses texts that tell who is protected in a case that a record is about."""

    def screen(texts: Iterable[str]) -> None:
        codes = exposes(texts)
        if codes:
            raise EntryExposesError(codes)

    return screen


def record_exposure(ctx: Context, dossier_id: DossierId, facts: PaperFacts) -> Exposes | None:
    """Return what says by which kinds of things texts tell who is protected in a case about it.

    None where nobody is.  A case is about it that it names, or that is against its employer or
    the employer that was typed for the paper.
    """
    typed = facts.typed.get("employer")
    employers = [(typed, "")] if isinstance(typed, str) else []
    if isinstance(facts, RecordPaper):
        employers.append((facts.employer, facts.employer_code))
    with ctx.database.read() as conn:
        cases = [one for one in cases_about(conn, dossier_id, employers) if secrets_of(conn, one)]
    known = [exposure_of(ctx, one) for one in cases]
    if not known:
        return None

    def exposes(texts: Iterable[str]) -> tuple[str, ...]:
        shown = tuple(texts)
        return tuple(dict.fromkeys(code for one in known for code in one(shown)))

    return exposes


def cases_about(
    conn: Connection, dossier_id: DossierId, employers: Iterable[tuple[str, str]]
) -> tuple[CaseId, ...]:
    """Return the cases that a record names, and those with a protected person against employers.

    ``employers`` are names and credit codes; of either what is known.
    """
    known = [one for one in employers if any(one)]
    names = sorted({whole_name(name) for name, _code in known if name})
    codes = sorted({code for _name, code in known if code})
    reported = reported_cases(conn, names, codes) if names or codes else ()
    own = map(CaseId, queries.case_ids_of(conn, dossier_id))
    return tuple(sorted({*own, *reported}))


def record_paper(
    ctx: Context, dossier_id: DossierId, *, typed: Mapping[str, PaperValue] | None = None
) -> RecordPaper:
    """Return everything that a paper of a record may print today."""
    view = dossier_view(ctx, dossier_id)
    record, opened = view.record, view.log[0].event
    settings = office_settings(ctx)
    office = settings.text(BUREAU_NAME)
    parties = _parties(ctx, view)
    with ctx.database.read() as conn:
        staff = {one.id: one.name for one in office_queries.staff(conn)}
        offices = {one.id: one.name_zh for one in office_queries.offices(conn)}
        cases = tuple(_case_number(conn, one) for one in view.state.cases)
    named = {one.place: one.name for one in parties}
    names = EntryNames(named, PROTECTED_COMPLAINANT_ZH, offices)
    facts = RecordPaper(
        record.type,
        office,
        settings.text(BUREAU_SEAL) or office,
        record.number,
        record.title,
        record.opened_on,
        view.today,
        reference=record.reference,
        town=record.town,
        employer=record.employer,
        employer_code=text_of(opened.facts, "employer_code"),
        people=record.people,
        owed=Money(record.owed_fen),
        paid=Money(record.paid_fen),
        ended_on=record.ended_on,
        cases=cases,
        parties=parties,
        handler=staff.get(record.handler_id or 0, ""),
        contact=contact_of(settings, Line.INSPECTION),
        review_body=settings.text(REVIEW_BODY_NAME),
        entries=_entries(view, names),
        typed=typed or {},
        demonstration=ctx.demonstration,
    )
    return with_special(ctx, dossier_id, facts)


def _entries(view: DossierView, names: EntryNames) -> tuple[PaperEntry, ...]:
    steps = STEPS[view.record.type]
    live = view.live
    return tuple(
        PaperEntry(
            one.kind,
            steps[one.kind].zh,
            one.seq,
            one.happened_on,
            one.recorded_by,
            printable_facts(steps[one.kind], one.facts, names),
        )
        for one in live
        if one.kind in steps
    )


def _parties(ctx: Context, view: DossierView) -> tuple[RecordParty, ...]:
    """Return whom a record is about: the parties of a listing one by one, else the employer."""
    record = view.record
    if record.type is DossierType.LISTING:
        events = view.events
        log = listing_log(events, ctx.law, view.today)
        return tuple(
            RecordParty(
                one.place,
                one.name,
                _ROLES.get(one.role, one.role),
                _code(one),
                excluded=one.answer == UPHELD,
                freed=one.freed_on is not None,
            )
            for one in log.parties
        )
    if not record.employer:
        return ()
    code = text_of(view.log[0].event.facts, "employer_code")
    return (RecordParty(1, record.employer, "用人单位", code),)


def _code(party: ListedParty) -> str:
    """Return the credit code of an employer; the number of a person stands on no paper."""
    return party.code if party.is_employer else ""


def _case_number(conn: Connection, receipt: str) -> str:
    case_id = case_file.case_of_receipt(conn, receipt)
    if case_id is None:
        return receipt
    record = case_file.case_record(conn, case_id)
    return record.number or receipt
