"""Which events end an arbitration, and what follows its end?

Sources: 劳动争议调解仲裁法 art. 42-50; 办案规则 art. 32, 35, 39, 48-50, 53, 72, 73.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from disputes_app.domain.cases import AwardResult, Outcome, Stage
from disputes_app.domain.clock_keys import key_for
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.kinds.arbitration import LINES
from disputes_app.domain.kinds.base import (
    ENDING_RANKS,
    Apply,
    Choice,
    EventKind,
    Field,
    FieldType,
    Guard,
    day_of,
    is_set,
    never,
    number_of,
    same,
    text_of,
)
from disputes_app.domain.kinds.common import closed, under_way
from disputes_app.domain.kinds.court import (
    SET_ASIDE,
    SIDE,
    SUE,
    SUE_FINAL,
    partial_meant,
    remedies_of,
)
from disputes_app.domain.kinds.powers import ACT_FIELDS, lacks_power
from disputes_app.domain.kinds.reaching import new_receipts, reached
from disputes_app.domain.kinds.service import (
    BY_NOTICE,
    DAY,
    OLD_SYSTEM,
    POSTING,
    PROOF_ASKED,
    PUBLIC_NOTICE,
    UPCASTS,
    is_service,
    service_fields,
    start_on_service,
)
from disputes_app.domain.mandates import Power

AWARDED, SETTLED = "arbitration.awarded", "arbitration.settled"
PAPER_SERVED = "arbitration.paper_served"
PARTIAL_SERVED = "arbitration.partial_award_served"
REVOKE = "arbitration.revoke_acceptance"

# Looked up once: in Python 3.11 reaching a member through its enum costs as much as a call.
_AWARD = Outcome.AWARD
_SETTLEMENT = Outcome.SETTLEMENT
_NEVER_ELECTRONIC = (_AWARD, _SETTLEMENT)

AWARD_TYPES = (
    Choice("final", "终局裁决", "Final award"),
    Choice("non_final", "非终局裁决", "Non-final award"),
    Choice("both", "分别制作终局与非终局", "Final and non-final, separate papers"),
)

AWARD_RESULTS = (
    Choice(AwardResult.WORKER.value, "劳动者胜诉", "Won by the worker"),
    Choice(AwardResult.EMPLOYER.value, "用人单位胜诉", "Won by the employer"),
    Choice(AwardResult.BOTH.value, "双方部分胜诉及其他", "In part by both, and other"),
)
RESULT = "result"
"""Who won: of the claims that this award disposes of.  Nobody has to say it."""


def _is_partial_award(facts: Facts) -> bool:
    return not is_set(facts, "all_claims")


def _is_partial_settlement(facts: Facts) -> bool:
    return is_set(facts, "partial")


def _awarded(docket: Docket, event: Event) -> None:
    """Award; only the one that disposes of all claims ends the case (法 43; 规则 49)."""
    docket.award_type = text_of(event.facts, "award_type")
    docket.pay(event.happened_on, "awarded", number_of(event.facts, "amount_fen"))
    if _is_partial_award(event.facts):
        docket.handed.partials[event.seq] = event
    else:
        docket.close(event.happened_on, Outcome.AWARD)


def _can_award(docket: Docket) -> str | None:
    refusal = under_way(docket)
    if refusal is not None:
        return refusal
    return "suspended_now" if docket.suspended_since is not None else None


def _settled(docket: Docket, event: Event) -> None:
    """The settlement is effective when both have signed for it (法 42); a part may go on."""
    made_on = day_of(event.facts, "made_on") or event.happened_on
    if made_on > event.happened_on:
        docket.impossible("signed_before_made", made_on)
        return
    if docket.accepted_on is not None and made_on < docket.accepted_on:
        docket.impossible("made_before_acceptance", made_on)
        return
    if lacks_power(docket, event, Power.SETTLE, docket.parties):
        return
    docket.pay(event.happened_on, "agreed", number_of(event.facts, "amount_fen"))
    if not _is_partial_settlement(event.facts):
        by_making = docket.law.policy.settlement_closes_on == "made"
        docket.close(made_on if by_making else event.happened_on, Outcome.SETTLEMENT)


def _ending(outcome: Outcome) -> Apply:
    def end(docket: Docket, event: Event) -> None:
        docket.close(event.happened_on, outcome)

    return end


def _withdrawn(docket: Docket, event: Event) -> None:
    """Grant the withdrawal of the application (规则 39)."""
    if not lacks_power(docket, event, Power.WAIVE, docket.applicants):
        docket.close(event.happened_on, Outcome.WITHDRAWN)


def _revoked(docket: Docket, event: Event) -> None:
    """Revoke the acceptance; the parties must be told within five days (规则 32)."""
    docket.close(event.happened_on, Outcome.REVOKED)
    docket.start(REVOKE, event.happened_on)


def _terminated(docket: Docket, event: Event) -> None:
    """The term is over, a party sued and the court accepted: end the proceedings (规则 48)."""
    on = event.happened_on
    court_on = day_of(event.facts, "court_accepted_on")
    if court_on is not None and court_on > on:
        docket.impossible("date_after_entry", court_on)
        return
    last = docket.rate_day()
    suspended = docket.closure is not None and docket.closure.open_since is not None
    if (last is not None and on <= last) or (last is None and suspended):
        docket.unlawful("terminated_within_term", last)
        return
    docket.close(on, Outcome.TERMINATED)


def _paper_served(docket: Docket, event: Event) -> None:
    """Serve the closing paper; it is delivered once every party has it."""
    place = number_of(event.facts, "party")
    if place not in docket.parties:
        docket.impossible("not_a_party")
        return
    if not is_service(docket, event) or _sent_unlawfully(docket, event):
        return
    docket.served.add(place)
    if docket.outcome is not _SETTLEMENT:
        docket.served = reached(docket, docket.served)
    if docket.served.issuperset(docket.parties):
        docket.stage = Stage.DELIVERED
        docket.finish(REVOKE, event.happened_on, "served_late")
    if docket.outcome is _AWARD:
        _start_remedies(docket, event, 0, docket.award_type)


def _start_remedies(docket: Docket, event: Event, partial: int, award_type: str) -> None:
    """Start what runs before the court for everybody who has an award by this entry."""
    told = text_of(event.facts, "award_type") or award_type
    for place, receipt in new_receipts(docket, event, (partial, told)):
        rules = remedies_of(docket, receipt, place, told)
        start_on_service(docket, receipt, key_for(place, partial), *rules)


def _partial_served(docket: Docket, event: Event) -> None:
    """Serve a partial award: each party's time before the court runs from its own receipt (法 43).

    It starts periods of their own beside those of the award that ends the case.
    """
    if number_of(event.facts, "party") not in docket.parties:
        docket.impossible("not_a_party")
        return
    partial = partial_meant(docket.handed.partials, event.facts, closed=False)
    if not partial:
        docket.impossible("no_partial_award")
        return
    if text_of(event.facts, "method") == "electronic":
        docket.unlawful("electronic_not_allowed")
        return
    if is_service(docket, event):
        award_type = text_of(docket.handed.partials[partial].facts, "award_type")
        _start_remedies(docket, event, partial, award_type)


def _partial_made(docket: Docket) -> str | None:
    return None if docket.handed.partials else "no_partial_award"


def _sent_unlawfully(docket: Docket, event: Event) -> bool:
    """Report an award or settlement sent by telephone, fax, e-mail and the like (规则 59).

    What an old entry says stays as it was taken then.
    """
    facts = event.facts
    if facts.get("method") != "electronic" or text_of(facts, "system") == OLD_SYSTEM:
        return False
    return docket.outcome in _NEVER_ELECTRONIC and docket.unlawful("electronic_not_allowed")


def _kind(
    name: str,
    zh: str,
    en: str,
    rank: int,
    guard: Guard,
    apply: Apply,
    *fields: Field,
    leaves_open: Callable[[Facts], bool] = never,
    starts: tuple[str, ...] = (),
) -> EventKind:
    return EventKind(
        f"arbitration.{name}",
        zh,
        en,
        rank,
        LINES,
        fields,
        guard,
        apply,
        closes=rank in ENDING_RANKS,
        leaves_open=leaves_open,
        starts=starts,
    )


_TYPE = Field("award_type", FieldType.CHOICE, "裁决类型", "Type of award", choices=AWARD_TYPES)
_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")

KINDS = (
    replace(
        _kind(
            "awarded",
            "作出裁决",
            "Award made",
            80,
            _can_award,
            _awarded,
            Field(
                "all_claims",
                FieldType.FLAG,
                "全部请求已裁决(先行裁决不选)",
                "Disposes of all claims (not a partial award)",
                required=False,
                default=True,
            ),
            _TYPE,
            Field("amount_fen", FieldType.MONEY, "裁决给付金额", "Amount awarded"),
            Field(
                RESULT,
                FieldType.CHOICE,
                "裁决结果",
                "Who won",
                required=False,
                choices=AWARD_RESULTS,
            ),
            leaves_open=_is_partial_award,
        ),
        schema=2,
        upcasts=MappingProxyType({1: same}),
    ),
    _kind(
        "settled",
        "调解书双方签收",
        "Settlement signed for by both",
        80,
        under_way,
        _settled,
        Field("made_on", FieldType.DATE, "调解书制作日", "Made on"),
        Field("amount_fen", FieldType.MONEY, "调解给付金额", "Amount agreed"),
        Field(
            "partial",
            FieldType.FLAG,
            "部分请求先行调解,其余继续审理",
            "Settles a part; the rest goes on",
            required=False,
        ),
        *ACT_FIELDS,
        leaves_open=_is_partial_settlement,
    ),
    _kind(
        "withdrawal_granted",
        "准予撤回仲裁申请",
        "Withdrawal granted",
        80,
        under_way,
        _withdrawn,
        _REASON,
        *ACT_FIELDS,
    ),
    _kind(
        "deemed_withdrawn",
        "按撤回仲裁申请处理",
        "Treated as withdrawn",
        80,
        under_way,
        _ending(Outcome.DEEMED_WITHDRAWN),
        Field("proof", FieldType.TEXT, "开庭通知送达证明", "Proof of service of the notice"),
        _REASON,
    ),
    _kind(
        "revoked",
        "决定撤销案件",
        "Acceptance revoked",
        80,
        under_way,
        _revoked,
        _REASON,
        starts=(REVOKE,),
    ),
    _kind(
        "terminated",
        "终止审理",
        "Proceedings ended (court has the case)",
        81,
        under_way,
        _terminated,
        Field("court", FieldType.TEXT, "受理法院", "Court"),
        Field("court_accepted_on", FieldType.DATE, "法院受理日", "Accepted by the court on"),
    ),
    EventKind(
        PARTIAL_SERVED,
        "先行裁决书送达",
        "Partial award served",
        85,
        LINES,
        (
            Field("party", FieldType.PARTY, "受送达人", "Served on"),
            Field(
                "award_on",
                FieldType.DATE,
                "先行裁决书落款日（有多份时填写）",
                "Date of the partial award (where there are several)",
                required=False,
            ),
            Field(
                "award_type",
                FieldType.CHOICE,
                "裁决类型",
                "Type of award",
                required=False,
                choices=AWARD_TYPES,
            ),
            SIDE,
            *service_fields(BY_NOTICE),
        ),
        _partial_made,
        _partial_served,
        starts=(SUE, SUE_FINAL, SET_ASIDE, POSTING, PUBLIC_NOTICE),
        proves_service=True,
        day=DAY,
        schema=PROOF_ASKED,
    ),
    EventKind(
        PAPER_SERVED,
        "裁决书、调解书等送达",
        "Closing paper served",
        85,
        LINES,
        (
            Field("party", FieldType.PARTY, "受送达人", "Served on"),
            Field(
                "award_type",
                FieldType.CHOICE,
                "裁决类型",
                "Type of award",
                required=False,
                choices=AWARD_TYPES,
            ),
            SIDE,
            *service_fields(BY_NOTICE),
        ),
        closed,
        _paper_served,
        starts=(SUE, SUE_FINAL, SET_ASIDE, POSTING, PUBLIC_NOTICE),
        proves_service=True,
        day=DAY,
        schema=PROOF_ASKED + len(UPCASTS),
        upcasts=UPCASTS,
    ),
)
