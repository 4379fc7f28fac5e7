"""What does the letter of transfer to the police print of a case?  Read from its log."""

from __future__ import annotations

from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import is_set, number_of, text_of
from disputes_app.domain.kinds.crime import (
    APPROVED,
    OTHER_PAPERS,
    PAPERS,
    REPORTED,
    TRANSFERRED,
)
from disputes_app.domain.money import yuan_text
from disputes_app.domain.papers import ReferralPaper
from disputes_app.services.case_view import CaseView

_ALWAYS = ("letter", "report")
"""Without these no case is transferred (移送规定 6); the others as far as there are any."""


def referral_paper(view: CaseView) -> ReferralPaper:
    """Return what the entries in force say of the newest referral."""
    last = {one.event.kind: one.event for one in view.entries if not one.voided}
    report, approval, transfer = last.get(REPORTED), last.get(APPROVED), last.get(TRANSFERRED)
    if report is None:
        return ReferralPaper()
    if approval is not None and approval.happened_on < report.happened_on:
        # Of a referral before: the police gave it back, and the team has reported anew.
        approval = transfer = None
    said = report.facts
    team = (text_of(said, name) for name in ("first_inspector", "second_inspector", "others"))
    amount = number_of(said, "amount_fen")
    return ReferralPaper(
        None if approval is None else approval.happened_on,
        _police(approval, transfer),
        "" if transfer is None else text_of(transfer.facts, "number"),
        "、".join(one for one in team if one),
        text_of(said, "suspect"),
        text_of(said, "crime"),
        number_of(said, "people"),
        f"{yuan_text(amount)}元" if amount else "",
        text_of(said, "finding"),
        _papers(transfer),
        "" if transfer is None else text_of(transfer.facts, "procuratorate"),
    )


def _police(approval: Event | None, transfer: Event | None) -> str:
    named = "" if transfer is None else text_of(transfer.facts, "police")
    return named or ("" if approval is None else text_of(approval.facts, "police"))


def _papers(transfer: Event | None) -> tuple[str, ...]:
    facts = {} if transfer is None else transfer.facts
    named = [
        one.zh.removeprefix("附：")
        for one in PAPERS
        if one.name in _ALWAYS or is_set(facts, one.name)
    ]
    return (*named, *text_of(facts, OTHER_PAPERS.name).splitlines())
