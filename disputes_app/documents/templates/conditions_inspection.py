"""When does the law allow a paper of an inspection, beyond the entry that it tells of?

Sources: 劳动保障监察条例 9 (who reports is kept secret); 法释〔2013〕3号 4 (an order to pay is
posted where the employer hides); 行政处罚法 63; 行政复议法 20, 行政诉讼法 46, 行政强制法 53, 54
(the court is asked after the remedies and ten working days after the demand).
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from disputes_app.domain.cases import OWN_INITIATIVE, Source
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.common import SOURCES
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
    return any(not _is_performed(facts, one, party) for one in _decisions(facts, party))


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
    if sought or on is None:
        return True
    return all(_end_of_remedies(facts, one, party) < on for one in _decisions(facts, party))


def _end_of_remedies(facts: CasePaper, decision: PaperEntry, party: PaperValue) -> date:
    if decision.kind == _SUMMARY:
        return decision.on + timedelta(days=_DAYS_TO_REVIEW)
    services = [
        one.on for one in _of(facts, _SERVED) if _concerns(one, party) and one.on >= decision.on
    ]
    return _months_later(min(services), _MONTHS_TO_SUE) if services else date.max


def _months_later(day: date, months: int) -> date:
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
            "决定已经履行完毕，不再催告、申请执行",
            "The decision is performed: nothing is left to demand",
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
