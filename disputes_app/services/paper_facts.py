"""Which facts of a case does a paper print?  Read from the case, never typed again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from disputes_app.domain.case_code import case_code
from disputes_app.domain.cases import Source
from disputes_app.domain.claim_items import claim_items, claim_lines
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import number_of, text_of
from disputes_app.domain.kinds.claims import NATURES
from disputes_app.domain.material_list import MaterialReceipt, materials
from disputes_app.domain.office_settings import OfficeSettings
from disputes_app.domain.paper_entries import Money
from disputes_app.domain.paper_settings import COMMISSION_NAME, REVIEW_BODY_NAME
from disputes_app.domain.papers import (
    CasePaper,
    PaperClaim,
    PaperService,
    TribunalMember,
)
from disputes_app.domain.parties import (
    PROTECTED_COMPLAINANT_ZH,
    PROTECTED_REPORTER_ZH,
    PartyRole,
)
from disputes_app.domain.service_papers import paper_name
from disputes_app.services.approval_facts import paper_approvals
from disputes_app.services.archive_facts import archive_paper
from disputes_app.services.case_view import CaseView
from disputes_app.services.context import Context
from disputes_app.services.court_windows import court_windows
from disputes_app.services.intake_facts import intake_receipt
from disputes_app.services.mediation_paper import mediation_paper
from disputes_app.services.office_settings import office_settings
from disputes_app.services.paper_entries import paper_entries
from disputes_app.services.paper_names import contact_of, issuer_of, seal_of
from disputes_app.services.paper_parties import paper_parties
from disputes_app.services.referral_paper import referral_paper
from disputes_app.services.service import service_of_case
from disputes_app.services.supervision_paper import supervision_papers

_NATURES = {one.value: one.zh.partition("（")[0] for one in NATURES}
_SEATS: Mapping[str, Mapping[str, str]] = {
    "arbitration.tribunal_formed": {"members": "仲裁员", "clerk": "书记员"},
    "inspection.accepted": {"first_inspector": "主办监察员", "second_inspector": "协办监察员"},
    "mediation.agreement": {"mediator": "调解员"},
}
"""Under which seat a paper names whom an entry names."""
_EVIDENCE = "terms.evidence"
"""Working days for evidence after acceptance; the commission sets them (办案规则 15)."""


def case_paper(
    ctx: Context, view: CaseView, issued_on: date, *, pages: Mapping[int, int] | None = None
) -> CasePaper:
    """Return everything a paper of this case may print, on the day it is issued.

    ``pages`` are those of its files by attachment, where somebody counted them.
    """
    record = view.record
    state = view.state
    live = [entry.event for entry in view.entries if not entry.voided]
    settings = office_settings(ctx)
    evidence_due, provisional = _evidence_due(ctx, settings, state.accepted_on)
    mediation = mediation_paper(ctx, view, settings.text(COMMISSION_NAME))
    parties = paper_parties(ctx, view.parties)
    office = mediation.organisation or issuer_of(settings, [record.line])
    return CasePaper(
        line=record.line,
        office_name=office,
        seal_name=mediation.organisation or seal_of(settings, record.line),
        number=record.number or record.old_number or "",
        cause=record.cause,
        applicants=parties[PartyRole.APPLICANT],
        respondents=parties[PartyRole.RESPONDENT],
        third_parties=parties[PartyRole.THIRD_PARTY],
        claims=claim_lines(live),
        received_on=_last_receipt(live) or state.received_on,
        accepted_on=state.accepted_on,
        issued_on=issued_on,
        evidence_due_on=evidence_due,
        evidence_due_provisional=provisional,
        tribunal=_tribunal(live),
        contact=contact_of(settings, record.line),
        review_body=settings.text(REVIEW_BODY_NAME),
        approvals=paper_approvals(ctx, view),
        services=_services(ctx, view),
        receipt_number=record.receipt_number,
        material=_material(view, live),
        mediation=mediation,
        referral=referral_paper(view),
        archive=archive_paper(ctx, view, pages=pages),
        intake=intake_receipt(view, live),
        code=case_code(view.row.id),
        entries=paper_entries(ctx, view),
        claim_items=_claims(live),
        supervisions=supervision_papers(ctx, view, live),
        court_windows=court_windows(ctx, view),
    )


def _claims(live: list[Event]) -> tuple[PaperClaim, ...]:
    return tuple(
        PaperClaim(
            one.number,
            one.text,
            _NATURES.get(one.nature.value, ""),
            None if one.claimed_fen is None else Money(one.claimed_fen),
            None if one.awarded_fen is None else Money(one.awarded_fen),
        )
        for one in claim_items(live)
    )


def _services(ctx: Context, view: CaseView) -> tuple[PaperService, ...]:
    """Return what has still to reach a party whose name may be printed."""
    names = {party.place: party.name for party in view.parties}
    return tuple(
        PaperService(
            paper_name(one.task.paper, one.task.name),
            one.task.party,
            names[one.task.party],
            one.address,
        )
        for one in service_of_case(ctx, view)
        if one.task.is_open and one.task.party in names
    )


def _material(view: CaseView, live: list[Event]) -> MaterialReceipt | None:
    """Return what was handed in last; a protected person stands under the cover."""
    handed = [event for event in live if event.kind == "material.received"]
    if not handed:
        return None
    last = max(handed, key=lambda event: (event.happened_on, event.seq))
    place = number_of(last.facts, "party")
    reported = view.record.source is Source.REPORT
    cover = PROTECTED_REPORTER_ZH if reported else PROTECTED_COMPLAINANT_ZH
    name = next((one.name for one in view.parties if one.place == place), cover)
    return MaterialReceipt(
        name,
        last.happened_on,
        materials(text_of(last.facts, "items")),
        text_of(last.facts, "received_by") or last.recorded_by,
    )


def _last_receipt(live: list[Event]) -> date | None:
    """Return the day of the last correction: the application counts as received then."""
    days = [event.happened_on for event in live if event.kind == "arbitration.corrected"]
    return max(days, default=None)


def _evidence_due(
    ctx: Context, settings: OfficeSettings, accepted_on: date | None
) -> tuple[date | None, bool]:
    days = settings.number(_EVIDENCE)
    if accepted_on is None or days is None:
        return None, False
    due = ctx.law.calendar.add_working_days(accepted_on, days)
    return due, ctx.law.calendar.is_provisional(due)


def _tribunal(live: list[Event]) -> tuple[TribunalMember, ...]:
    """Return who handles the case by its log, each with the seat; the last entry counts."""
    seats: dict[str, tuple[TribunalMember, ...]] = {}
    for event in live:
        named = _SEATS.get(event.kind, {})
        told = {seat: text_of(event.facts, name) for name, seat in named.items()}
        if any(told.values()):
            seats[event.kind] = tuple(TribunalMember(told[one], one) for one in told if told[one])
    return tuple(one for some in seats.values() for one in some)
