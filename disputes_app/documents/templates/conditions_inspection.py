"""When does the law allow a paper of an inspection, beyond the entry that it tells of?

Sources: 劳动保障监察条例 9 (who reports is kept secret), 18(3) (a filing is withdrawn as minor once
it is corrected); 法释〔2013〕3号 4 (an order to pay is posted where the employer hides); 行政处罚法
33, 44, 45, 62 (no penalty without notice), 63, 66; 行政复议法 20, 行政诉讼法 45, 46, 行政强制法 34,
53, 54 (the court is asked after the remedies, fifteen days after a review, and ten working days
after the demand, which itself comes after the term of the decision).
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from disputes_app.domain.cases import OWN_INITIATIVE, Source
from disputes_app.domain.inspection_course import OPEN_CLAIM
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.common import SOURCES
from disputes_app.domain.kinds.decision_service import ENDS, REVOKED
from disputes_app.domain.kinds.inspection_closing import CLAIM_RESULTS
from disputes_app.domain.kinds.inspection_decision import OTHERS_FOLLOW
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import PaperEntry, PaperValue, last_of
from disputes_app.domain.papers import CasePaper

_LEFT = frozenset(
    {
        "inspection.refused",
        "withdrawn",
        "transferred_out",
        "merged_into",
        "struck_out",
    }
)
"""After these the case is no longer here, though no paper closed it."""
_COMPLAINT, _REPORT = "投诉", "举报"
_OWN = frozenset(one.zh for one in SOURCES if Source(one.value) in OWN_INITIATIVE)
_PENALTY, _HANDLING = "inspection.penalty_decision", "inspection.handling_decision"
_SUMMARY = "inspection.summary_penalty"
_PERFORMED_BY = MappingProxyType(
    {
        _PENALTY: "inspection.fine_paid",
        _SUMMARY: "inspection.fine_paid",
        _HANDLING: "inspection.decision_performed",
    }
)
_SERVED = "inspection.delivered"
_MONTHS_TO_SUE, _DAYS_TO_REVIEW, _DAYS_OF_DEMAND = 6, 60, 10
_DAYS_AFTER_REVIEW, _DAYS_TO_PAY = 15, 15
_REVIEW, _MADE, _CORRECTED = "行政复议", "提出陈述、申辩", "已改正、已付清"
_MINOR, _OF_HANDLING = "情节轻微且已改正", "行政处理"
_OPEN = frozenset(one.zh for one in CLAIM_RESULTS if one.value == OPEN_CLAIM)
_ANNULLED = frozenset(one.zh for one in ENDS if one.value == REVOKED)


def _refused_unless(
    holds: Callable[[CasePaper], bool], zh: str, en: str
) -> Callable[[CasePaper], Label | None]:
    reason = Label(zh, en)
    return lambda facts: None if holds(facts) else reason


def _last(facts: CasePaper, *kinds: str) -> PaperEntry | None:
    return last_of(facts.entries, kinds)


def _says(entry: PaperEntry | None, name: str) -> PaperValue:
    return None if entry is None else entry.facts.get(name)


def _is_open(facts: CasePaper) -> bool:
    return not any(one.kind in _LEFT or _closes(one) for one in facts.entries)


def _closes(entry: PaperEntry) -> bool:
    kind = CATALOGUE.get(entry.kind)
    return kind is not None and kind.closes and entry.facts.get(OTHERS_FOLLOW) is not True


def _decisions(facts: CasePaper, party: PaperValue) -> Iterator[PaperEntry]:
    """Yield the decisions against a party, those that name nobody included."""
    for one in facts.entries:
        if one.kind in _PERFORMED_BY and _concerns(one, party):
            yield one


def _concerns(entry: PaperEntry, party: PaperValue) -> bool:
    named = entry.facts.get("party")
    return party is None or named is None or named == party


def _demanded_party(facts: CasePaper) -> PaperValue:
    return _says(_last(facts, "inspection.demanded"), "party")


def _something_open(facts: CasePaper) -> bool:
    party = _demanded_party(facts)
    return any(not _is_settled(facts, one, party) for one in _decisions(facts, party))


def _is_settled(facts: CasePaper, decision: PaperEntry, party: PaperValue) -> bool:
    """Say whether nothing is left of a decision: it is performed, or was annulled since."""
    return _is_performed(facts, decision, party) or any(
        one.facts.get("result") in _ANNULLED
        and (one.on, one.seq) >= (decision.on, decision.seq)
        and _concerns(one, party)
        for one in _of(facts, "inspection.remedy_ended")
    )


def _is_performed(facts: CasePaper, decision: PaperEntry, party: PaperValue) -> bool:
    wanted = _PERFORMED_BY[decision.kind]
    partly = decision.kind == _HANDLING
    return any(
        one.kind == wanted
        and (one.on, one.seq) >= (decision.on, decision.seq)
        and _concerns(one, party)
        and (not partly or one.facts.get("in_full") is True)
        for one in facts.entries
    )


def _remedies_over(facts: CasePaper) -> bool:
    """Say whether nobody can seek a remedy any more, as far as it can be told without a calendar.

    Days off move an end to a later day, never to an earlier one: what is refused is too early.
    """
    party, on = _demanded_party(facts), facts.issued_on
    sought = [one for one in _of(facts, "inspection.remedy_sought") if _concerns(one, party)]
    ended = [one for one in _of(facts, "inspection.remedy_ended") if _concerns(one, party)]
    if len(sought) > len(ended):
        return False
    if on is None:
        return True
    if sought:
        last = ended[-1]
        wait = _DAYS_AFTER_REVIEW if last.facts.get("way") == _REVIEW else 0
        return on > last.on + timedelta(days=wait)
    return all(_end_of_remedies(facts, one, party) < on for one in _decisions(facts, party))


def _end_of_remedies(facts: CasePaper, decision: PaperEntry, party: PaperValue) -> date:
    if decision.kind == _SUMMARY:
        return decision.on + timedelta(days=_DAYS_TO_REVIEW)
    services = [one.on for one in _of(facts, _SERVED) if _concerns(one, party)]
    served = _first_from(services, decision.on)
    return date.max if served == date.max else months_later(served, _MONTHS_TO_SUE)


def _term_over(facts: CasePaper) -> bool:
    """Say whether, when performance is demanded, the term of some decision is over (强制法 34)."""
    demand = _last(facts, "inspection.demanded")
    if demand is None:
        return False
    party = demand.facts.get("party")
    left = (one for one in _decisions(facts, party) if not _is_settled(facts, one, party))
    return any(_end_of_term(facts, one, party) < demand.on for one in left)


def _sum_demanded(facts: CasePaper) -> bool:
    """Ask for a definite sum where money is demanded (强制法 35(3))."""
    demand = _last(facts, "inspection.demanded")
    party = _says(demand, "party")
    left = (one for one in _decisions(facts, party) if not _is_settled(facts, one, party))
    owes = any(one.facts.get("amount_fen") or one.facts.get("fine_fen") for one in left)
    return not owes or bool(_says(demand, "amount_fen"))


def _end_of_term(facts: CasePaper, decision: PaperEntry, party: PaperValue) -> date:
    """Return the last day to perform: a decision binds from its service on."""
    services = [one.on for one in _of(facts, _SERVED) if _concerns(one, party)]
    served = decision.on if decision.kind == _SUMMARY else _first_from(services, decision.on)
    if decision.kind == _HANDLING or served == date.max:
        by = decision.facts.get("perform_by")
        return max(served, by) if isinstance(by, date) else served
    delays = [one for one in _of(facts, "inspection.fine_deferred") if _concerns(one, party)]
    until = delays[-1].facts.get("until") if delays else None
    return until if isinstance(until, date) else served + timedelta(days=_DAYS_TO_PAY)


def _first_from(days: list[date], earliest: date) -> date:
    return min((one for one in days if one >= earliest), default=date.max)


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, or the last of its month."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _of(facts: CasePaper, kind: str) -> tuple[PaperEntry, ...]:
    return tuple(one for one in facts.entries if one.kind == kind)


def _demand_over(facts: CasePaper) -> bool:
    served = _last(facts, "inspection.demand_served")
    if served is None or facts.issued_on is None:
        return served is not None
    return facts.issued_on > served.on + timedelta(days=_DAYS_OF_DEMAND)


def _reported(facts: CasePaper) -> bool:
    source = _says(_last(facts, "received"), "source")
    return source == _REPORT or (not facts.applicants and source not in _OWN)


def _somebody_told(facts: CasePaper) -> bool:
    return bool(facts.applicants) or _says(_last(facts, "received"), "source") not in _OWN


def _tells_hearing(facts: CasePaper) -> bool:
    return any(one.facts.get("hearing") is True for one in _of(facts, "inspection.prior_notice"))


def _complained(facts: CasePaper) -> bool:
    return bool(facts.applicants) or _says(_last(facts, "received"), "source") == _COMPLAINT


def _pays_wages(facts: CasePaper) -> bool:
    """Say whether an order to pay stands whose term still leaves time to obey it."""
    return any(
        one.facts.get("amount_fen") and not _is_past(facts, one.facts.get("comply_by"))
        for one in _of(facts, "inspection.ordered")
    )


def _is_past(facts: CasePaper, day: PaperValue) -> bool:
    return isinstance(day, date) and facts.issued_on is not None and day < facts.issued_on


def _is_closed(facts: CasePaper) -> bool:
    return any(map(_closes, facts.entries))


def _fine_open(facts: CasePaper) -> bool:
    return any(
        one.facts.get("fine_fen") and not _is_settled(facts, one, one.facts.get("party"))
        for one in facts.entries
        if one.kind in {_PENALTY, _SUMMARY}
    )


def _statement_made(facts: CasePaper) -> bool:
    return _says(_last(facts, "inspection.statement_made"), "way") == _MADE


def _corrected_if_minor(facts: CasePaper) -> bool:
    """Ask that what was ordered is corrected where the ground is that it is (条例 18(3))."""
    withdrawn = _last(facts, "inspection.filing_withdrawn")
    ground = str(_says(withdrawn, "ground") or facts.typed.get("ground") or "")
    results = {one.facts.get("party"): one for one in _of(facts, "inspection.order_result")}
    return not ground.startswith(_MINOR) or all(
        one.facts.get("result") == _CORRECTED for one in results.values()
    )


def _claims_answered(facts: CasePaper) -> bool:
    newest = {one.facts.get("number"): one for one in _of(facts, "inspection.claim_settled")}
    return all(one.facts.get("result") not in _OPEN for one in newest.values())


def _told_before(facts: CasePaper) -> bool:
    """Ask for a notice before each penalty that is printed (处罚法 44, 62)."""
    only = facts.typed.get("only")
    notices = [
        one
        for one in _of(facts, "inspection.prior_notice")
        if one.facts.get("about") != _OF_HANDLING
    ]
    return all(
        any(told.on <= one.on and _concerns(told, one.facts.get("party")) for told in notices)
        for one in _of(facts, _PENALTY)
        if not only or one.facts.get("number") == only
    )


def _not_penalised(facts: CasePaper) -> bool:
    """Say whether the addressee of a decision not to penalise was not penalised already."""
    to = str(facts.typed.get("addressee") or "、".join(one.name for one in facts.respondents))
    penalised = [
        one.facts.get("party") for one in facts.entries if one.kind in {_PENALTY, _SUMMARY}
    ]
    return not any(one is None or str(one) in to for one in penalised)


def _hides(facts: CasePaper) -> bool:
    return bool(_of(facts, "inspection.absconding_noted"))


INSPECTION_CONDITIONS: Mapping[str, Callable[[CasePaper], Label | None]] = MappingProxyType(
    {
        "case_open": _refused_unless(
            _is_open, "本案已经办结或者已经转出", "The case is closed or has left this office"
        ),
        "reported": _refused_unless(
            _reported,
            "本案没有举报人：投诉人已经具名，或者由本局检查发现",
            "Nobody reported: the complainant is named, or the office found it",
        ),
        "somebody_told": _refused_unless(
            _somebody_told,
            "本案由本局检查发现，没有投诉、举报",
            "The office found it by itself: nobody complained or reported",
        ),
        "complained": _refused_unless(
            _complained, "本案没有投诉人", "Nobody complained in this case"
        ),
        "closed": _refused_unless(
            _is_closed,
            "本案尚未办结，或者另有决定尚待作出",
            "The case is not closed, or other decisions are still to come",
        ),
        "claims_answered": _refused_unless(
            _claims_answered,
            "还有投诉请求待处理，不能答复处理结果",
            "A claim is still open: its result cannot be told",
        ),
        "told_before": _refused_unless(
            _told_before,
            "处罚决定之前没有登记对当事人的事先告知（处罚法44、62条）",
            "No notice to the party before the penalty is on record (处罚法44, 62)",
        ),
        "not_penalised": _refused_unless(
            _not_penalised,
            "已经对该当事人作出行政处罚决定",
            "The party has already been penalised",
        ),
        "statement_to_weigh": _refused_unless(
            _statement_made,
            "当事人没有提出陈述、申辩，没有需要复核的内容（处罚法45条）",
            "No statement was made: there is nothing to weigh (处罚法45)",
        ),
        "corrected_if_minor": _refused_unless(
            _corrected_if_minor,
            "登记的指令书履行情况不是已改正，不能以“情节轻微且已改正”撤销立案（条例18条）",
            "What was ordered is not corrected: it cannot be withdrawn as such (条例18)",
        ),
        "fine_open": _refused_unless(
            _fine_open,
            "没有尚未缴清的罚款（处罚法66条）",
            "No fine is left to be paid (处罚法66)",
        ),
        "term_over": _refused_unless(
            _term_over,
            "制发催告书时，决定还没有送达或者履行期限还没有届满（强制法34条）",
            "At the demand the decision was not served, or its term not over (强制法34)",
        ),
        "sum_demanded": _refused_unless(
            _sum_demanded,
            "登记的催告没有写明金额（强制法35条3项）",
            "The demand on record names no sum (强制法35(3))",
        ),
        "referral_approved": _refused_unless(
            lambda facts: facts.referral.approved_on is not None,
            "移送没有经正职负责人批准（移送规定5）；先登记“批准移送公安机关”",
            "The principal head has not approved the transfer (移送规定 5)",
        ),
        "hearing_told": _refused_unless(
            _tells_hearing,
            "登记的事先告知没有告知听证权利（处罚法63条）",
            "No prior notice on record tells of the right to a hearing (处罚法63)",
        ),
        "order_to_pay": _refused_unless(
            _pays_wages,
            "没有期限尚未届满的责令支付指令书",
            "No order to pay is on record whose term still runs",
        ),
        "absconded": _refused_unless(
            _hides,
            "还没有登记逃避支付情形（法释〔2013〕3号4条）",
            "No evasion of payment on record (法释〔2013〕3号 4)",
        ),
        "not_performed": _refused_unless(
            _something_open,
            "决定已经履行完毕或者被撤销，不再催告、申请执行",
            "The decision is performed or annulled: nothing is left to demand",
        ),
        "remedies_over": _refused_unless(
            _remedies_over,
            "复议、诉讼期限还没有届满，或者复议、诉讼还没有结束（强制法53条）",
            "A review or a suit is still possible or under way (强制法53)",
        ),
        "demand_over": _refused_unless(
            _demand_over,
            "催告书送达后还不满十个工作日（强制法54、69条）",
            "Ten working days since the demand was served are not over (强制法54, 69)",
        ),
    }
)
"""By the name under which the head of a form asks for it."""
