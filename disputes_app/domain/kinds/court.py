"""Which periods has a party of an arbitration before the court?

Sources: 调解仲裁法 art. 48-50; 法释〔2020〕26号 art. 18 and 21.
"""

from __future__ import annotations

from collections.abc import Mapping

from disputes_app.domain.clock_keys import key_for
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.kinds.arbitration import LINES
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    Label,
    day_of,
    number_of,
    text_of,
)
from disputes_app.domain.kinds.common import closed

SUE = "arbitration.sue"
SUE_FINAL = "arbitration.sue_final_worker"
SET_ASIDE = "arbitration.set_aside"
SUE_AFTER = "arbitration.sue_after_set_aside"
SET_ASIDE_AFTER_SUIT = "arbitration.set_aside_after_worker_suit"
SET_ASIDE_AFTER_REFUSAL = "arbitration.set_aside_after_refusal"

WORKER, EMPLOYER = "worker", "employer"
SIDES = (
    Choice(WORKER, "劳动者一方", "Worker"),
    Choice(EMPLOYER, "用人单位一方", "Employer"),
)
SIDE = Field(
    "side",
    FieldType.CHOICE,
    "所属一方(第三人填写)",
    "Side (for a third party)",
    required=False,
    choices=SIDES,
)

COURT_APPLIED = "arbitration.court_applied"
COURT_RULING = "arbitration.court_ruling"
COURT_RESULT = "arbitration.court_result"
INSTANCES = (
    Choice("first", "一审", "First instance"),
    Choice("second", "二审", "Second instance"),
    Choice("set_aside", "申请撤销裁决", "Application to set aside"),
    Choice("retrial", "再审", "Retrial"),
)
UPHELD, CHANGED_IN_PART, CHANGED = "upheld", "partly_changed", "changed"
WITHDRAWN, MEDIATED = "withdrawn", "mediated"
SET_ASIDE_BY_COURT, SET_ASIDE_REFUSED, DISMISSED = "set_aside", "set_aside_refused", "dismissed"
RESULTS = (
    Choice(UPHELD, "与裁决一致", "Upheld"),
    Choice(CHANGED_IN_PART, "部分改变", "Changed in part"),
    Choice(CHANGED, "全部改变", "Changed"),
    Choice(MEDIATED, "法院调解", "Mediated in court"),
    Choice(WITHDRAWN, "撤诉、撤回申请", "Withdrawn"),
    Choice(DISMISSED, "不予受理、驳回起诉", "Not accepted or dismissed"),
    Choice(SET_ASIDE_BY_COURT, "撤销裁决", "Award set aside"),
    Choice(SET_ASIDE_REFUSED, "驳回撤销申请", "Application refused"),
)
COURT_ITEM = "arbitration.court_item"
ITEM_RESULTS = tuple(
    one for one in RESULTS if one.value in {UPHELD, CHANGED_IN_PART, CHANGED, MEDIATED, DISMISSED}
)

_SUITS = (SUE, SUE_FINAL, SUE_AFTER)
_APPLICATIONS = (SET_ASIDE, SET_ASIDE_AFTER_SUIT, SET_ASIDE_AFTER_REFUSAL)
_AFTER = {
    "set_aside": SUE_AFTER,
    "worker_suit_ended": SET_ASIDE_AFTER_SUIT,
    "not_accepted": SET_ASIDE_AFTER_REFUSAL,
}


AWARD_ON = Field(
    "award_on",
    FieldType.DATE,
    "针对的先行裁决的落款日",
    "Date of the partial award concerned",
    required=False,
)


def partial_meant(partials: Mapping[int, Event], facts: Facts, *, closed: bool) -> int | None:
    """Return the partial award that an entry is about, 0 for the award that ended the case.

    By its day; without one the newest partial award while the case is open.  None where the day
    is no partial award's.
    """
    on = day_of(facts, "award_on")
    if on is None:
        return 0 if closed or not partials else max(partials)
    return next((seq for seq, one in partials.items() if one.happened_on == on), None)


def award_made(docket: Docket) -> str | None:
    """Guard of what may follow an award, be it a partial one while the case goes on (法 43)."""
    return None if docket.handed.partials and docket.departure is None else closed(docket)


def remedies_of(docket: Docket, event: Event, place: int, award_type: str) -> tuple[str, ...]:
    """Return the periods that service of the award starts for a party.

    By the type that the paper says, else the award; against a final award the worker may sue
    (法 48), the employer apply to have it set aside (法 49); against any other both may sue
    (法 50).  A third party stands on the side that the entry says; without one it is told of
    no final award's period.
    """
    kind = text_of(event.facts, "award_type") or award_type
    if kind == "final":
        return _against_final(docket, event, place)
    return (SUE, *_against_final(docket, event, place)) if kind == "both" else (SUE,)


def _against_final(docket: Docket, event: Event, place: int) -> tuple[str, ...]:
    employer = _is_employer(docket, event, place)
    if employer is None:
        return ()
    return (SET_ASIDE,) if employer else (SUE_FINAL,)


def _is_employer(docket: Docket, event: Event, place: int) -> bool | None:
    side = text_of(event.facts, "side")
    return side == EMPLOYER if side else docket.is_employer(place)


def _applied(docket: Docket, event: Event) -> None:
    """A party sues or applies in time or not: its periods of that kind are used."""
    place = number_of(event.facts, "party")
    if place not in docket.parties:
        docket.impossible("not_a_party")
        return
    paper = _paper_meant(docket, event)
    if paper is None:
        return
    suit = text_of(event.facts, "way") == "sue"
    for rule_id in _SUITS if suit else _APPLICATIONS:
        docket.stop(rule_id, event.happened_on, key=key_for(place, paper))


def _paper_meant(docket: Docket, event: Event) -> int | None:
    """Return the partial award concerned, 0 for none; report a day that is no partial award's."""
    closed_on = docket.closed_on is not None
    paper = partial_meant(docket.handed.partials, event.facts, closed=closed_on)
    if paper is None:
        docket.impossible("no_partial_award")
    return paper


def _ruling(docket: Docket, event: Event) -> None:
    """A party receives the court's ruling: what it may do next starts on that day."""
    place = number_of(event.facts, "party")
    if place not in docket.parties:
        docket.impossible("not_a_party")
        return
    ruling = text_of(event.facts, "ruling")
    if ruling != "set_aside" and _is_employer(docket, event, place) is not True:
        docket.impossible("not_the_employer")
        return
    rule_id, paper = _AFTER.get(ruling), _paper_meant(docket, event)
    if rule_id is not None and paper is not None:
        docket.start(rule_id, event.happened_on, key=key_for(place, paper))


def _nothing(_docket: Docket, _event: Event) -> None:
    """Keep what the court decided; no period of the office hangs on it."""


_PARTY = Field("party", FieldType.PARTY, "当事人", "Party")
_COURT = Field("court", FieldType.TEXT, "法院", "Court")

KINDS = (
    EventKind(
        COURT_APPLIED,
        "当事人起诉或申请撤销裁决",
        "A party sued or applied to set aside",
        88,
        LINES,
        (
            _PARTY,
            Field(
                "way",
                FieldType.CHOICE,
                "方式",
                "Way",
                choices=(
                    Choice("sue", "向人民法院起诉", "Suit"),
                    Choice("set_aside", "申请撤销终局裁决", "Application to set aside"),
                ),
            ),
            _COURT,
            AWARD_ON,
        ),
        award_made,
        _applied,
    ),
    EventKind(
        COURT_RULING,
        "当事人收到法院裁定",
        "A party received a ruling of the court",
        89,
        LINES,
        (
            _PARTY,
            Field(
                "ruling",
                FieldType.CHOICE,
                "裁定",
                "Ruling",
                choices=(
                    Choice("set_aside", "撤销终局裁决", "Final award set aside (法49)"),
                    Choice(
                        "worker_suit_ended",
                        "驳回劳动者起诉或准许撤诉",
                        "Worker's suit dismissed or withdrawn (解释一21)",
                    ),
                    Choice(
                        "not_accepted",
                        "裁决未载明类型,起诉不予受理",
                        "Suit not accepted, type not stated (解释一18)",
                    ),
                ),
            ),
            SIDE,
            _COURT,
            AWARD_ON,
        ),
        award_made,
        _ruling,
        starts=(SUE_AFTER, SET_ASIDE_AFTER_SUIT, SET_ASIDE_AFTER_REFUSAL),
    ),
    EventKind(
        COURT_RESULT,
        "法院处理结果(裁审衔接)",
        "What the court decided",
        90,
        LINES,
        (
            Field("instance", FieldType.CHOICE, "审级", "Instance", choices=INSTANCES),
            Field("result", FieldType.CHOICE, "结果", "Result", choices=RESULTS),
            _COURT,
            Field("number", FieldType.TEXT, "法院案号", "Number at the court", required=False),
            Field("items", FieldType.TEXT, "涉及的请求项", "Items concerned", required=False),
            Field("amount_fen", FieldType.MONEY, "判决给付金额", "Amount", required=False),
            Field("in_force", FieldType.FLAG, "已生效", "No longer open to appeal", required=False),
        ),
        award_made,
        _nothing,
        day=Label("裁判日期", "Day of the decision"),
    ),
    EventKind(
        COURT_ITEM,
        "法院对请求分项的处理",
        "What the court decided on one claim",
        91,
        LINES,
        (
            Field("item", FieldType.INTEGER, "请求分项序号", "Number of the claim"),
            Field("result", FieldType.CHOICE, "结果", "Result", choices=ITEM_RESULTS),
            Field("amount_fen", FieldType.MONEY, "判决给付金额", "Amount", required=False),
            Field("number", FieldType.TEXT, "法院案号", "Number at the court", required=False),
        ),
        award_made,
        _nothing,
        day=Label("裁判日期", "Day of the decision"),
    ),
)
