"""Where in the file of a case does a paper stand that was issued (办案规则 22)?

A notice, decision or letter that the office seals is whole when it is issued, and so is its copy in
the file.  What somebody has yet to sign (审批表, 笔录, 回证, 委托书) is filed as its scan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from disputes_app.domain.case_volumes import FROM_EVENTS, Piece, Volume
from disputes_app.domain.issued_papers import IssuedPaper
from disputes_app.domain.shanghai import shanghai_day

TELLS_OF: Mapping[str, str] = MappingProxyType(
    {
        "arbitration.acceptance_notice": "arbitration.accepted",
        "arbitration.award_final": "arbitration.awarded",
        "arbitration.award_non_final": "arbitration.awarded",
        "arbitration.correction_decision": "arbitration.award_corrected",
        "arbitration.correction_notice": "arbitration.correction_requested",
        "arbitration.deemed_withdrawal_decision": "arbitration.deemed_withdrawn",
        "arbitration.entrusting_letter": "arbitration.mediation_entrusted",
        "arbitration.extension_notice": "arbitration.extended",
        "arbitration.hearing_notice": "arbitration.hearing_scheduled",
        "arbitration.joinder_notice": "arbitration.party_joined",
        "arbitration.jurisdiction_statement": "arbitration.jurisdiction_declined",
        "arbitration.mediation_advice": "arbitration.mediation_advised",
        "arbitration.partial_award": "arbitration.awarded",
        "arbitration.public_notice": "arbitration.public_notice",
        "arbitration.recusal_decision": "arbitration.recusal_decided",
        "arbitration.refusal_notice": "arbitration.refused",
        "arbitration.resumption_notice": "arbitration.resumed",
        "arbitration.revocation_decision": "arbitration.revoked",
        "arbitration.settlement_paper": "arbitration.settled",
        "arbitration.suspension_notice": "arbitration.suspended",
        "arbitration.termination_decision": "arbitration.terminated",
        "arbitration.transfer_letter": "transferred_out",
        "arbitration.tribunal_notice": "arbitration.tribunal_formed",
        "arbitration.withdrawal_decision": "arbitration.withdrawal_granted",
        "inspection.court_application": "inspection.court_applied",
        "inspection.crime_letter": "inspection.crime_transferred",
        "inspection.demand": "inspection.demanded",
        "inspection.evidence_handling": "inspection.evidence_handled",
        "inspection.evidence_hold_notice": "inspection.evidence_held",
        "inspection.filing_withdrawn": "inspection.filing_withdrawn",
        "inspection.handling_decision": "inspection.handling_decision",
        "inspection.hearing_notice": "inspection.hearing_notified",
        "inspection.inquiry_notice": "inspection.inquiry_notified",
        "inspection.order": "inspection.ordered",
        "inspection.penalty_decision": "inspection.penalty_decision",
        "inspection.prior_notice": "inspection.prior_notice",
        "inspection.summary_penalty": "inspection.summary_penalty",
        "mediation.acceptance_notice": "mediation.accepted",
        "mediation.end_notice": "mediation.no_agreement",
        "mediation.refusal_notice": "mediation.refused",
        "mediation.review_acceptance": "mediation.review_accepted",
        "mediation.review_ended": "mediation.review_withdrawn",
        "mediation.review_not_made": "mediation.review_not_made",
        "mediation.review_paper": "mediation.review_paper_made",
        "mediation.review_refusal": "mediation.review_refused",
    }
)
"""The piece of the file that the entry of this kind gives is this paper."""

_RANKS: Mapping[str, tuple[Volume, int]] = MappingProxyType(
    {
        "common.receipt": (Volume.MAIN, 13),
        "common.material_receipt": (Volume.MAIN, 13),
        "common.supervision_sheet": (Volume.SIDE, 71),
        "arbitration.response_notice": (Volume.MAIN, 21),
        "arbitration.evidence_notice": (Volume.MAIN, 22),
        "arbitration.third_party_notice": (Volume.MAIN, 37),
        "arbitration.appraisal_letter": (Volume.MAIN, 64),
        "arbitration.hearing_moved_notice": (Volume.MAIN, 75),
        "arbitration.witness_notice": (Volume.MAIN, 75),
        "inspection.acceptance_notice": (Volume.MAIN, 21),
        "inspection.refusal_notice": (Volume.MAIN, 20),
        "inspection.evidence_request": (Volume.MAIN, 51),
        "inspection.assistance_letter": (Volume.MAIN, 55),
        "inspection.posting_notice": (Volume.MAIN, 71),
        "inspection.hearing_right_notice": (Volume.MAIN, 80),
        "inspection.closing_notice": (Volume.MAIN, 97),
    }
)
"""Papers of which no entry of the log tells: their volume, and their place in it."""
_OTHERS = (Volume.MAIN, 95)
_SIGNED_BY_HAND = frozenset(
    {
        "service_receipt",
        "arbitration.file_reading_notes",
        "arbitration.oral_application",
        "arbitration.representatives",
        "common.address_confirmation",
        "common.power_of_attorney",
        "inspection.complaint_form",
        "inspection.fine_deferral_request",
        "inspection.hearing_report",
        "inspection.investigation_report",
        "inspection.legal_review",
        "inspection.power_of_attorney",
        "inspection.secrecy_note",
        "inspection.service_confirmation",
        "inspection.statement_review",
        "inspection.summary_filing",
        "mediation.agreement",
        "mediation.extension_consent",
        "mediation.follow_up",
        "mediation.oral_application",
        "mediation.review_application",
    }
)
_FOLDER = "archive."
_ENDS_BY_HAND = ("_sheet", "_record", "withdrawal_request")


def with_issued(
    pieces: Sequence[Piece], papers: Iterable[IssuedPaper], kinds: Mapping[int, str]
) -> tuple[Piece, ...]:
    """Let issued papers stand for the pieces that entries tell of; the others follow.

    Args:
        papers: in the order in which they were issued.
        kinds: of the entries, by their place in the log.
    """
    found = list(pieces)
    for paper in papers:
        if not _is_whole(paper.form_id):
            continue
        place = next(_free(found, TELLS_OF.get(paper.form_id, ""), kinds), None)
        if place is None:
            found.append(_by_itself(paper))
        else:
            one = found[place]
            pages = one.pages if one.attachment_id is not None else paper.pages
            found[place] = replace(
                one, pages=pages, proven=True, paper_id=paper.id, paper_number=paper.number
            )
    return tuple(found)


def _is_whole(form_id: str) -> bool:
    if form_id in _RANKS:
        return True
    by_hand = form_id in _SIGNED_BY_HAND or form_id.endswith(_ENDS_BY_HAND)
    return not by_hand and not form_id.startswith(_FOLDER)


def _free(pieces: Sequence[Piece], kind: str, kinds: Mapping[int, str]) -> Iterator[int]:
    volume, rank = FROM_EVENTS.get(kind, (None, 0, ""))[:2]
    for place, one in enumerate(pieces):
        told = kinds.get(one.event_seq or 0) == kind and (one.volume, one.rank) == (volume, rank)
        if told and one.paper_id is None:
            yield place


def _by_itself(paper: IssuedPaper) -> Piece:
    kind = TELLS_OF.get(paper.form_id)
    volume, rank = _RANKS.get(paper.form_id, _OTHERS) if kind is None else FROM_EVENTS[kind][:2]
    title = paper.name if paper.corrected_by is None else f"{paper.name}（已被更正）"
    return Piece(
        volume,
        title,
        shanghai_day(paper.issued_at),
        paper.pages,
        rank,
        paper_id=paper.id,
        paper_number=paper.number,
    )
