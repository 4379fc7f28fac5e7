"""When the law allows a paper of an inspection: stories of refusal, and what is just allowed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from disputes_app.documents.form import form
from disputes_app.domain.paper_entries import Money
from disputes_app.domain.papers import CasePaper, CourtWindow
from tests.documents.form_samples import inspection
from tests.documents.form_samples.entries import entry
from tests.documents.form_samples.inspection import FIRM, HEAD
from tests.documents.inspection_story import (
    AGAIN,
    ANNULLED,
    COURT,
    DECISION,
    DEMAND,
    PAID,
    PARTLY,
    SAMPLES,
    SUED,
    changed,
    sample,
    without,
)

_DONE = entry("inspection.decision_performed", "2026-11-10", 91, party=FIRM.name, in_full=True)


_CLOSED = entry("inspection.closing_approved", "2026-04-01", 94)


_GONE = entry("transferred_out", "2026-04-01", 95, to="某局", reason="管辖")


SUMMARY = "inspection.summary_penalty"
REFUSED: dict[str, Callable[[], tuple[str, CasePaper]]] = {
    "closed": lambda: ("inspection.talk_notice", sample("inspection.talk_notice", _CLOSED)),
    "transferred": lambda: (
        "inspection.power_of_attorney",
        sample("inspection.power_of_attorney", _GONE),
    ),
    "named complainant": lambda: (
        "inspection.secrecy_note",
        replace(inspection.CASE, entries=inspection.EARLY),
    ),
    "found on patrol, no reporter": lambda: (
        "inspection.secrecy_note",
        changed("inspection.secrecy_note", "received", source="日常巡查"),
    ),
    "found on patrol, no complaint": lambda: (
        "inspection.complaint_form",
        replace(changed("inspection.complaint_form", "received", source="双随机"), applicants=()),
    ),
    "nobody complained": lambda: (
        "inspection.acceptance_notice",
        replace(
            changed("inspection.acceptance_notice", "received", source="日常巡查"), applicants=()
        ),
    ),
    "no right to a hearing told": lambda: (
        "inspection.hearing_right_notice",
        changed("inspection.hearing_right_notice", "inspection.prior_notice", hearing=False),
    ),
    "order without a sum": lambda: (
        "inspection.posting_notice",
        changed("inspection.posting_notice", "inspection.ordered", amount_fen=None),
    ),
    "term of the order is over": lambda: (
        "inspection.posting_notice",
        sample("inspection.posting_notice", on="2026-03-31"),
    ),
    "employer does not hide": lambda: (
        "inspection.posting_notice",
        without("inspection.posting_notice", "inspection.absconding_noted"),
    ),
    "employer moves its property, but can be found": lambda: (
        "inspection.posting_notice",
        changed("inspection.posting_notice", "inspection.absconding_noted", way="转移、隐匿财产等"),
    ),
    "a heavier fine than was told": lambda: (
        DECISION,
        changed(DECISION, DECISION, fine_fen=Money(1_000_001)),
    ),
    "too high a fine on the spot": lambda: (
        "inspection.summary_penalty",
        changed("inspection.summary_penalty", SUMMARY, fine_fen=Money(3_000_01)),
    ),
    "too high a fine of a person on the spot": lambda: (
        "inspection.summary_penalty",
        changed("inspection.summary_penalty", SUMMARY, fine_fen=Money(200_01), addressee="个人"),
    ),
    "demand after performance": lambda: (DEMAND, sample(DEMAND, PAID, _DONE)),
    "court after performance": lambda: (COURT, sample(COURT, PAID, _DONE)),
    "court before ten working days": lambda: (COURT, sample(COURT, on="2026-11-13")),
    "court before six months": lambda: (COURT, _changed_service("2026-05-21")),
    "court without service": lambda: (COURT, without(COURT, "inspection.delivered")),
    "court while a suit is under way": lambda: (COURT, sample(COURT, SUED)),
    "court less than fifteen days after a review": lambda: (COURT, _reviewed("2026-11-06")),
    "court after the decisions were annulled": lambda: (COURT, sample(COURT, SUED, ANNULLED)),
    "demand after the decisions were annulled": lambda: (DEMAND, sample(DEMAND, SUED, ANNULLED)),
    "demand before the term of the decision is over": lambda: (
        DEMAND,
        _demanded_on("2026-05-08"),
    ),
    "demand of money without its sum": lambda: (
        DEMAND,
        changed(DEMAND, DEMAND + "ed", amount_fen=None),
    ),
    "demand of a decision not served": lambda: (DEMAND, without(DEMAND, "inspection.delivered")),
    "closing told while decisions against others follow": lambda: (
        "inspection.closing_notice",
        changed("inspection.closing_notice", DECISION, others_follow=True),
    ),
    "penalty before the hearing that was asked for": lambda: (
        DECISION,
        _dated(
            without(DECISION, "inspection.hearing_held"),
            "inspection.hearing_requested",
            "2026-04-07",
        ),
    ),
    "penalty whose legal review was not passed": lambda: (
        DECISION,
        _with_review("审核未通过"),
    ),
    "hearing notified too late": lambda: (
        "inspection.hearing_notice",
        _dated(SAMPLES["inspection.hearing_notice"], "inspection.hearing_notified", "2026-04-16"),
    ),
    "court before ten days since the demand counts as published": lambda: (
        COURT,
        changed(COURT, "inspection.demand_served", method="公告送达"),
    ),
    "court before six months since the decision counts as published": lambda: (
        COURT,
        _changed_service("2026-05-01", method="公告送达"),
    ),
    "court while the demand to another is not served": lambda: (
        COURT,
        sample(COURT, entry("inspection.demanded", "2026-11-10", 98, party=HEAD.name)),
    ),
    "court against a new decision after the old one was annulled": lambda: (
        COURT,
        sample(COURT, SUED, ANNULLED, *AGAIN),
    ),
    "a claim is still open": lambda: (
        "inspection.claim_reply",
        changed("inspection.claim_reply", "inspection.claim_settled", result="待处理"),
    ),
    "penalty without prior notice": lambda: (
        DECISION,
        without(DECISION, "inspection.prior_notice"),
    ),
    "penalty after the notice of a handling decision only": lambda: (
        DECISION,
        changed(DECISION, "inspection.prior_notice", about="行政处理"),
    ),
    "no penalty after a penalty": lambda: (
        "inspection.no_penalty_decision",
        sample(
            "inspection.no_penalty_decision",
            entry(DECISION, "2026-04-01", 97, party=FIRM.name),
        ),
    ),
    "nothing was stated": lambda: (
        "inspection.statement_review",
        changed("inspection.statement_review", "inspection.statement_made", way="明确放弃"),
    ),
    "minor, yet not corrected": lambda: (
        "inspection.filing_withdrawn",
        changed(
            "inspection.filing_withdrawn", "inspection.order_result", result="逾期未改正、未支付"
        ),
    ),
    "minor in the sheet, yet not corrected": lambda: (
        "inspection.filing_withdrawal_sheet",
        changed(
            "inspection.filing_withdrawal_sheet",
            "inspection.order_result",
            result="部分改正、部分支付",
        ),
    ),
    "no fine to defer": lambda: (
        "inspection.fine_deferral_request",
        changed("inspection.fine_deferral_request", DECISION, fine_fen=None),
    ),
    "transfer without approval": lambda: ("inspection.crime_letter", inspection.CASE),
}


def _reviewed(on: str) -> CasePaper:
    """Return the sample of the application, with a review that ended on a day."""
    sought = replace(SUED, facts={**SUED.facts, "way": "行政复议"})
    ended = entry("inspection.remedy_ended", on, 96, party=FIRM.name, way="行政复议", result="维持")
    return sample(COURT, sought, ended)


def _demanded_on(on: str) -> CasePaper:
    facts = _dated(SAMPLES[DEMAND], "inspection.demanded", on)
    return replace(facts, issued_on=date.fromisoformat(on))


def _dated(facts: CasePaper, kind: str, on: str) -> CasePaper:
    """Return a case whose entries of a kind lie on another day."""
    day = date.fromisoformat(on)
    told = (replace(one, on=day) if one.kind == kind else one for one in facts.entries)
    return replace(facts, entries=tuple(told))


def _with_review(result: str) -> CasePaper:
    """Return the penalties as such that need a legal review, with its result."""
    facts = changed(DECISION, DECISION, review_case="涉及重大公共利益")
    told = (
        replace(one, facts={**one.facts, "result": result})
        if one.kind == "inspection.legal_reviewed"
        else one
        for one in facts.entries
    )
    return replace(facts, entries=tuple(told))


def _changed_service(on: str, method: str = "直接送达") -> CasePaper:
    served = entry("inspection.delivered", on, 40, party=FIRM.name, method=method)
    facts = without(COURT, "inspection.delivered")
    return replace(facts, entries=(*facts.entries, served))


_WINDOW = CourtWindow(FIRM.name, date(2026, 11, 2), date(2027, 2, 1), date(2026, 11, 17))


@pytest.mark.parametrize(
    ("on", "changes", "article"),
    [
        ("2026-11-16", {}, "54、69条"),
        ("2026-11-17", {}, ""),
        ("2027-02-01", {}, ""),
        ("2027-02-02", {}, "最后一日为2027-02-01（强制法53条）"),
        ("2027-02-02", {"applied_on": date(2027, 2, 1)}, ""),
        ("2027-02-03", {"applied_on": date(2027, 2, 2)}, "53条"),
        ("2027-02-02", {"party": ""}, "53条"),
        ("2027-02-02", {"party": HEAD.name}, ""),
        ("2027-02-02", {"closes": None}, ""),
        ("2026-11-20", {"opens": date(2026, 11, 21)}, "2026-11-21起"),
    ],
)
def test_the_court_is_asked_within_three_months(
    on: str, changes: dict[str, Any], article: str
) -> None:
    """强制法 53: the last day is still in time; 54 and 69: the day after ten working days is."""
    facts = replace(sample(COURT, on=on), court_windows=(replace(_WINDOW, **changes),))
    reason = form(COURT).why_not(facts)
    assert (reason is None) == (article == "")
    assert reason is None or article in reason.zh


@pytest.mark.parametrize("story", REFUSED)
def test_paper_is_refused(story: str) -> None:
    form_id, facts = REFUSED[story]()
    assert form(form_id).why_not(facts) is not None


@pytest.mark.parametrize(
    ("form_id", "facts"),
    [
        (DEMAND, sample(DEMAND, PAID, PARTLY)),
        (COURT, _changed_service("2026-05-19")),
        (COURT, sample(COURT, SUED, entry("inspection.remedy_ended", "2026-08-01", 96))),
        (COURT, _reviewed("2026-11-04")),
        (DECISION, changed(DECISION, DECISION, fine_fen=Money(900_000))),
        (
            "inspection.summary_penalty",
            changed("inspection.summary_penalty", SUMMARY, fine_fen=Money(3_000_00)),
        ),
        (DECISION, _with_review("审核通过")),
        (DECISION, without(DECISION, "inspection.hearing_held")),
        (DEMAND, _demanded_on("2026-05-09")),
        (DEMAND, sample(DEMAND, SUED, ANNULLED, *AGAIN)),
        ("inspection.secrecy_note", changed("inspection.secrecy_note", "received", source="信访")),
        (
            "inspection.secrecy_note",
            replace(inspection.CASE, entries=inspection.EARLY, applicants=()),
        ),
        (
            "inspection.acceptance_notice",
            replace(SAMPLES["inspection.acceptance_notice"], applicants=()),
        ),
        (
            "inspection.talk_notice",
            sample(
                "inspection.talk_notice",
                entry("inspection.penalty_decision", "2026-04-01", 97, others_follow=True),
            ),
        ),
    ],
)
def test_paper_is_allowed(form_id: str, facts: CasePaper) -> None:
    assert form(form_id).why_not(facts) is None
