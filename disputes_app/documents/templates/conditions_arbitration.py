"""When does the law allow a paper of an arbitration or a mediation, beyond its entry?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.service import WORKERS_OF_A_COLLECTIVE
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import PaperEntry, PaperValue, last_of
from disputes_app.domain.papers import CasePaper

Condition = Callable[[CasePaper], Label | None]

_AWARDED, _SETTLED = "arbitration.awarded", "arbitration.settled"
_PAYABLE = ("劳动报酬", "工伤医疗费", "经济补偿", "赔偿金")
_UNTOLD = "尚不能确定"
_HEARING = "arbitration.hearing_scheduled"
_FIRST_MEDIATED = "arbitration.pre_mediation_ended"
"""Settled before acceptance, the application is withdrawn; otherwise it goes on (办案规则 69)."""
_LEAVING = frozenset(
    {
        "arbitration.jurisdiction_declined",
        "arbitration.refused",
        "mediation.refused",
        "merged_into",
        "struck_out",
        "transferred_out",
        "withdrawn",
    }
)
_ENDED = Label("本案已经结束", "The case has ended")
_NO_RECEIPT = Label("还没有收到申请", "No application was received")


def _ends(entry: PaperEntry) -> bool:
    kind = CATALOGUE.get(entry.kind)
    if kind is None:
        return False
    if entry.kind == _AWARDED:
        return entry.facts.get("all_claims") is True
    if entry.kind == _SETTLED:
        return not entry.facts.get("partial")
    if entry.kind == _FIRST_MEDIATED:
        return str(entry.facts.get("result")).startswith("达成协议")
    return kind.closes or entry.kind in _LEAVING


def _open(facts: CasePaper) -> Label | None:
    return _ENDED if any(map(_ends, facts.entries)) else None


def _received(facts: CasePaper) -> Label | None:
    return _NO_RECEIPT if facts.received_on is None else None


def _settling(facts: CasePaper) -> Label | None:
    """Allow the paper of a settlement before both have signed for it, and after (办案规则 72)."""
    ended = [one for one in facts.entries if _ends(one) and one.kind != _SETTLED]
    return _ENDED if ended else None


def _says(kind: str, name: str, values: tuple[PaperValue, ...], otherwise: Label) -> Condition:
    """Ask that the last entry of a kind says one of these values."""

    def check(facts: CasePaper) -> Label | None:
        entry = last_of(facts.entries, (kind,))
        return None if entry is not None and entry.facts.get(name) in values else otherwise

    return check


def _moved(facts: CasePaper) -> Label | None:
    entry = last_of(facts.entries, (_HEARING,))
    if entry is not None and entry.facts.get("moved_because"):
        return None
    return Label("开庭没有改期", "The hearing was not put off")


def _hearing_day_come(facts: CasePaper) -> Label | None:
    entry = last_of(facts.entries, (_HEARING,))
    on = None if entry is None else entry.facts.get("hearing_on")
    if on is None or facts.issued_on is None or str(on) <= str(facts.issued_on):
        return None
    return Label("还没有到开庭日期", "The day of the hearing has not come")


def _hearing_set(facts: CasePaper) -> Label | None:
    """Let the notice of 办案规则 64 wait for the hearing, which it tells together with the rest."""
    if last_of(facts.entries, (_HEARING,)) is not None:
        return None
    return Label("还没有排定开庭（规则64条）", "No hearing has been set (Rules 64)")


def _hearing_to_come(facts: CasePaper) -> Label | None:
    entry = last_of(facts.entries, (_HEARING,))
    on = None if entry is None else entry.facts.get("hearing_on")
    if not isinstance(on, date) or facts.issued_on is None or facts.issued_on <= on:
        return None
    return Label("开庭日期已经过去", "The day of the hearing has passed")


def _claims_known(facts: CasePaper) -> Label | None:
    """Ask for what 调解仲裁法 42 and 46 have such a paper state first: what was claimed."""
    if facts.claims or facts.claim_items:
        return None
    return Label("仲裁请求没有登记（法42、46条）", "What is claimed is not on record (Act 42, 46)")


def _payable(facts: CasePaper) -> Label | None:
    """Allow 先予执行 only for what 调解仲裁法 44 names; natures not entered forbid nothing."""
    natures = {one.nature for one in facts.claim_items}
    if not natures or any(one.startswith((*_PAYABLE, _UNTOLD)) for one in natures):
        return None
    return Label(
        "请求分项中没有劳动报酬、工伤医疗费、经济补偿或者赔偿金（法44条）",
        "No item is one of those of article 44 of the Act",
    )


def _third_party(facts: CasePaper) -> Label | None:
    if facts.third_parties:
        return None
    return Label("本案没有第三人", "The case has no third party")


def _ten_workers(facts: CasePaper) -> Label | None:
    """Let representatives be chosen where ten or more workers claim in common (办案规则 62, 63)."""
    receipt = last_of(facts.entries, ("received",))
    people = None if receipt is None else receipt.facts.get("people")
    told = people if isinstance(people, int) else 0
    sides = (facts.applicants, facts.respondents)
    named = max(sum(one.is_person for one in side) for side in sides)
    if max(told, named) >= WORKERS_OF_A_COLLECTIVE:
        return None
    return Label("劳动者一方不足十人", "There are fewer than ten workers")


def _mediation_accepted(facts: CasePaper) -> Label | None:
    if facts.accepted_on is not None:
        return None
    return Label("调解申请尚未受理", "The application has not been accepted")


def _not_confirmed(facts: CasePaper) -> Label | None:
    """Refuse a review of what a court has confirmed or a review has begun on (办案规则 75)."""
    asked = last_of(facts.entries, ("mediation.confirmation_applied", "mediation.review_applied"))
    if asked is None:
        return None
    return Label("已经申请司法确认或者仲裁审查", "Confirmation or review was applied for already")


def _terms_known(facts: CasePaper) -> Label | None:
    if facts.mediation.terms:
        return None
    return Label("协议内容没有登记", "The terms of the agreement are not on record")


ARBITRATION_CONDITIONS: Mapping[str, Condition] = MappingProxyType(
    {
        "received": _received,
        "open": _open,
        "mediation_accepted": _mediation_accepted,
        "not_confirmed": _not_confirmed,
        "terms_known": _terms_known,
        "settling": _settling,
        "hearing_moved": _moved,
        "hearing_day_come": _hearing_day_come,
        "hearing_set": _hearing_set,
        "hearing_to_come": _hearing_to_come,
        "claims_known": _claims_known,
        "ten_workers": _ten_workers,
        "payment_claimed": _payable,
        "third_party": _third_party,
        "counterclaim_separate": _says(
            "arbitration.counterclaim_declined",
            "way",
            ("告知另行申请仲裁",),
            Label("没有告知另行申请仲裁", "It was not told to apply separately"),
        ),
        "counterclaim_refused": _says(
            "arbitration.counterclaim_declined",
            "way",
            ("不予受理",),
            Label("反申请没有不予受理", "The counter-claim was not refused"),
        ),
        "award_whole": _says(
            _AWARDED,
            "all_claims",
            (True,),
            Label("最近一次裁决是先行裁决", "The last award is a partial one"),
        ),
        "award_partial": _says(
            _AWARDED,
            "all_claims",
            (False, None),
            Label("最近一次裁决不是先行裁决", "The last award is not a partial one"),
        ),
        "award_final": _says(
            _AWARDED,
            "award_type",
            ("终局裁决", "分别制作终局与非终局"),
            Label("本案裁决不是终局裁决", "The award is not a final one"),
        ),
        "award_non_final": _says(
            _AWARDED,
            "award_type",
            ("非终局裁决", "分别制作终局与非终局"),
            Label("本案裁决不是非终局裁决", "The award is not a non-final one"),
        ),
    }
)
"""By name; the words of choices are those that the entries print."""
