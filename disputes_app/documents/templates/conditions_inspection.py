"""When does the law allow a paper of an inspection, beyond the entry that it tells of?

Sources: 劳动保障监察条例 9 (who reports is kept secret), 18(3) (a filing is withdrawn as minor once
it is corrected); 法释〔2013〕3号 4 (an order to pay is posted where the employer hides).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from disputes_app.documents.templates.condition_entries import last, of, refused_unless, says
from disputes_app.domain.cases import OWN_INITIATIVE, Source
from disputes_app.domain.inspection_course import OPEN_CLAIM
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.common import SOURCES
from disputes_app.domain.kinds.crime import FLIGHTS
from disputes_app.domain.kinds.inspection_closing import CLAIM_RESULTS
from disputes_app.domain.kinds.inspection_decision import OTHERS_FOLLOW
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import PaperEntry, PaperValue
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
_CORRECTED, _MINOR = "已改正、已付清", "情节轻微且已改正"
_FLED = frozenset(one.zh for one in FLIGHTS if one.value == "hid")
_OPEN = frozenset(one.zh for one in CLAIM_RESULTS if one.value == OPEN_CLAIM)


def _is_open(facts: CasePaper) -> bool:
    return not any(one.kind in _LEFT or _closes(one) for one in facts.entries)


def _closes(entry: PaperEntry) -> bool:
    kind = CATALOGUE.get(entry.kind)
    return kind is not None and kind.closes and entry.facts.get(OTHERS_FOLLOW) is not True


def _reported(facts: CasePaper) -> bool:
    source = says(last(facts, "received"), "source")
    return source == _REPORT or (not facts.applicants and source not in _OWN)


def _somebody_told(facts: CasePaper) -> bool:
    return bool(facts.applicants) or says(last(facts, "received"), "source") not in _OWN


def _complained(facts: CasePaper) -> bool:
    return bool(facts.applicants) or says(last(facts, "received"), "source") == _COMPLAINT


def _pays_wages(facts: CasePaper) -> bool:
    """Say whether an order to pay stands whose term still leaves time to obey it."""
    return any(
        one.facts.get("amount_fen") and not _is_past(facts, one.facts.get("comply_by"))
        for one in of(facts, "inspection.ordered")
    )


def _is_past(facts: CasePaper, day: PaperValue) -> bool:
    return isinstance(day, date) and facts.issued_on is not None and day < facts.issued_on


def _is_closed(facts: CasePaper) -> bool:
    return any(map(_closes, facts.entries))


def _corrected_if_minor(facts: CasePaper) -> bool:
    """Ask that what was ordered is corrected where the ground is that it is (条例 18(3))."""
    withdrawn = last(facts, "inspection.filing_withdrawn")
    ground = str(says(withdrawn, "ground") or facts.typed.get("ground") or "")
    results = {one.facts.get("party"): one for one in of(facts, "inspection.order_result")}
    return not ground.startswith(_MINOR) or all(
        one.facts.get("result") == _CORRECTED for one in results.values()
    )


def _claims_answered(facts: CasePaper) -> bool:
    newest = {one.facts.get("number"): one for one in of(facts, "inspection.claim_settled")}
    return all(one.facts.get("result") not in _OPEN for one in newest.values())


def _hides(facts: CasePaper) -> bool:
    """Ask for flight: who only moves property or hides the books can be served (法释 4)."""
    return any(one.facts.get("way") in _FLED for one in of(facts, "inspection.absconding_noted"))


INSPECTION_CONDITIONS: Mapping[str, Callable[[CasePaper], Label | None]] = MappingProxyType(
    {
        "case_open": refused_unless(
            _is_open, "本案已经办结或者已经转出", "The case is closed or has left this office"
        ),
        "reported": refused_unless(
            _reported,
            "本案没有举报人：投诉人已经具名，或者由本局检查发现",
            "Nobody reported: the complainant is named, or the office found it",
        ),
        "somebody_told": refused_unless(
            _somebody_told,
            "本案由本局检查发现，没有投诉、举报",
            "The office found it by itself: nobody complained or reported",
        ),
        "complained": refused_unless(
            _complained, "本案没有投诉人", "Nobody complained in this case"
        ),
        "closed": refused_unless(
            _is_closed,
            "本案尚未办结，或者另有决定尚待作出",
            "The case is not closed, or other decisions are still to come",
        ),
        "claims_answered": refused_unless(
            _claims_answered,
            "还有投诉请求待处理，不能答复处理结果",
            "A claim is still open: its result cannot be told",
        ),
        "corrected_if_minor": refused_unless(
            _corrected_if_minor,
            "登记的指令书履行情况不是已改正，不能以“情节轻微且已改正”撤销立案（条例18条）",
            "What was ordered is not corrected: it cannot be withdrawn as such (条例18)",
        ),
        "referral_approved": refused_unless(
            lambda facts: facts.referral.approved_on is not None,
            "移送没有经正职负责人批准（移送规定5）；先登记“批准移送公安机关”",
            "The principal head has not approved the transfer (移送规定 5)",
        ),
        "order_to_pay": refused_unless(
            _pays_wages,
            "没有期限尚未届满的责令支付指令书",
            "No order to pay is on record whose term still runs",
        ),
        "absconded": refused_unless(
            _hides,
            "还没有登记行为人逃跑、藏匿（法释〔2013〕3号4条）",
            "That the employer fled or hides is not on record (法释〔2013〕3号 4)",
        ),
    }
)
"""By the name under which the head of a form asks for it."""
