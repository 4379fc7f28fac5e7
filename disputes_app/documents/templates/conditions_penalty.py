"""When may somebody be penalised, heard or spared?

行政处罚法 44, 45, 62 (no penalty without notice nor above it, a statement is weighed), 51 (the
limit of a penalty on the spot), 57, 58 (the legal review comes first), 63, 64 (a hearing that was
asked for is held; notice of it seven working days before).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from disputes_app.documents.templates.condition_entries import (
    PENALTY,
    SUMMARY,
    concerns,
    last,
    of,
    refused_unless,
    says,
)
from disputes_app.domain.kinds.inspection_decision import ADDRESSEES, MOST_ON_THE_SPOT
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import Money, PaperEntry
from disputes_app.domain.papers import CasePaper

_MADE, _ASKED, _PASSED, _OF_HANDLING = "提出陈述、申辩", "要求听证", "审核通过", "行政处理"
_MOST = MappingProxyType({one.zh: MOST_ON_THE_SPOT[one.value] for one in ADDRESSEES})
_DAYS_TO_ASK, _DAYS_BEFORE_HEARING = 5, 7


def _tells_hearing(facts: CasePaper) -> bool:
    return any(one.facts.get("hearing") is True for one in of(facts, "inspection.prior_notice"))


def _statement_made(facts: CasePaper) -> bool:
    return says(last(facts, "inspection.statement_made"), "way") == _MADE


def _told_before(facts: CasePaper) -> bool:
    """Ask for a notice before each penalty that is printed (处罚法 44, 62)."""
    notices = [
        one
        for one in of(facts, "inspection.prior_notice")
        if one.facts.get("about") != _OF_HANDLING
    ]
    return all(
        any(told.on <= one.on and concerns(told, one.facts.get("party")) for told in notices)
        for one in _printed(facts)
    )


def _not_penalised(facts: CasePaper) -> bool:
    """Say whether the addressee of a decision not to penalise was not penalised already."""
    to = str(facts.typed.get("addressee") or "、".join(one.name for one in facts.respondents))
    penalised = [one.facts.get("party") for one in facts.entries if one.kind in {PENALTY, SUMMARY}]
    return not any(one is None or str(one) in to for one in penalised)


def _hearing_over(facts: CasePaper) -> bool:
    """Ask that a hearing that was asked for in time was held before the penalty (处罚法 63, 64).

    Five days without a calendar: a request within them is in time, whatever the days off.
    """
    return all(_heard(facts, one) for one in _printed(facts))


def _heard(facts: CasePaper, decision: PaperEntry) -> bool:
    party = decision.facts.get("party")
    asked = [one for one in of(facts, "inspection.hearing_requested") if concerns(one, party)]
    told = [one for one in of(facts, "inspection.prior_notice") if concerns(one, party)]
    if not asked or not told or asked[-1].facts.get("way") != _ASKED:
        return True
    in_time = asked[-1].on <= told[-1].on + timedelta(days=_DAYS_TO_ASK)
    held = of(facts, "inspection.hearing_held")
    return not in_time or any(one.on <= decision.on and concerns(one, party) for one in held)


def _reviewed(facts: CasePaper) -> bool:
    """Ask that the legal review was passed where the penalty says that it needs one (处罚法 58)."""
    return all(_passed(facts, one) for one in _printed(facts) if one.facts.get("review_case"))


def _passed(facts: CasePaper, decision: PaperEntry) -> bool:
    before = [one for one in of(facts, "inspection.legal_reviewed") if one.on <= decision.on]
    return bool(before) and before[-1].facts.get("result") == _PASSED


def _as_told(facts: CasePaper) -> bool:
    """Refuse a fine above that of the last notice to the party (处罚法 44, 45)."""
    return all(_at_most_told(facts, one) for one in _printed(facts))


def _at_most_told(facts: CasePaper, decision: PaperEntry) -> bool:
    party, fine = decision.facts.get("party"), decision.facts.get("fine_fen")
    told = [
        one.facts.get("fine_fen")
        for one in of(facts, "inspection.prior_notice")
        if one.on <= decision.on and concerns(one, party)
    ]
    sums = [one for one in told if isinstance(one, Money)]
    return not sums or not isinstance(fine, Money) or fine.fen <= sums[-1].fen


def _within_limit(facts: CasePaper) -> bool:
    """Hold a penalty on the spot within its limit: 200 yuan a person, 3000 a unit (处罚法 51)."""
    return all(
        not isinstance(fine, Money) or fine.fen <= _MOST.get(str(one.facts.get("addressee")), 0)
        for one in of(facts, SUMMARY)
        if (fine := one.facts.get("fine_fen")) is not None
    )


def _printed(facts: CasePaper) -> tuple[PaperEntry, ...]:
    only = facts.typed.get("only")
    return tuple(one for one in of(facts, PENALTY) if not only or one.facts.get("number") == only)


def _days_before_hearing(facts: CasePaper) -> bool:
    """Refuse what is too late on any calendar: seven working days are seven days at least."""
    notice = last(facts, "inspection.hearing_notified")
    on = says(notice, "hearing_on")
    if notice is None or not isinstance(on, date):
        return True
    return on >= notice.on + timedelta(days=_DAYS_BEFORE_HEARING)


PENALTY_CONDITIONS: Mapping[str, Callable[[CasePaper], Label | None]] = MappingProxyType(
    {
        "hearing_told": refused_unless(
            _tells_hearing,
            "登记的事先告知没有告知听证权利（处罚法63条）",
            "No prior notice on record tells of the right to a hearing (处罚法63)",
        ),
        "statement_to_weigh": refused_unless(
            _statement_made,
            "当事人没有提出陈述、申辩，没有需要复核的内容（处罚法45条）",
            "No statement was made: there is nothing to weigh (处罚法45)",
        ),
        "told_before": refused_unless(
            _told_before,
            "处罚决定之前没有登记对当事人的事先告知（处罚法44、62条）",
            "No notice to the party before the penalty is on record (处罚法44, 62)",
        ),
        "not_penalised": refused_unless(
            _not_penalised,
            "已经对该当事人作出行政处罚决定",
            "The party has already been penalised",
        ),
        "hearing_over": refused_unless(
            _hearing_over,
            "当事人在期限内要求听证，处罚决定之前没有登记举行听证（处罚法63、64条）",
            "A hearing was asked for in time and not held before the penalty (处罚法63, 64)",
        ),
        "as_told": refused_unless(
            _as_told,
            "罚款高于事先告知的数额，应当重新告知（处罚法44、45条）",
            "The fine is above that of the notice: it has to be told anew (处罚法44, 45)",
        ),
        "within_limit": refused_unless(
            _within_limit,
            "罚款超过当场处罚的限额（处罚法51条：个人二百元，单位三千元）",
            "The fine is above the limit of a penalty on the spot (处罚法51)",
        ),
        "reviewed": refused_unless(
            _reviewed,
            "处罚决定须经法制审核，没有登记审核通过（处罚法58条）",
            "The penalty needs a legal review that is not on record as passed (处罚法58)",
        ),
        "days_before_hearing": refused_unless(
            _days_before_hearing,
            "听证通知应当在举行听证的七个工作日前（处罚法64、85条）",
            "A hearing is notified seven working days before (处罚法64, 85)",
        ),
    }
)
"""By the name under which the head of a form asks for it."""
