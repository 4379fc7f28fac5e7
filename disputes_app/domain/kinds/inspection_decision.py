"""What does an inspection decide: legal review, handling, penalty, penalty on the spot?

Sources: 劳动保障监察条例 18, 19, 26; 劳动合同法 85 (加付赔偿金, 50-100 %); 行政处罚法 42, 51-53,
57, 58, 61, 62; 行政复议法 23(1)(1) (on the spot: review before a suit); 若干规定 32, 37.
"""

from __future__ import annotations

from types import MappingProxyType

from disputes_app.domain.cases import Outcome
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.inspection_course import PENALTY, Decision, course_of, entered_as
from disputes_app.domain.kinds.approval import SIGNATURE_FIELDS, signature_flaw
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    is_set,
    number_of,
    same,
    text_of,
)
from disputes_app.domain.kinds.common import under_way
from disputes_app.domain.kinds.inspection import LINES, SERVE, SERVE_PENALTY, note_violation
from disputes_app.domain.kinds.inspection_inquiry import INSPECTORS, two_inspectors
from disputes_app.domain.kinds.inspection_notice import handling_flaw, notice_flaw
from disputes_app.domain.kinds.inspection_remedies import APPLY, FIRST_REVIEW, start_remedies
from disputes_app.domain.penalty_surcharge import LEAST_EXTRA, MOST_EXTRA, percent_of

LEGAL_REVIEW = "legal_review"
"""Noted once a legal review was passed (处罚法 58)."""
REVIEWER = "legal_reviewer"
REVIEW_CASES = (
    Choice("public_interest", "涉及重大公共利益", "Major public interest (58(1)(1))"),
    Choice(
        "heard",
        "直接关系当事人或第三人重大权益，经过听证程序",
        "Major rights of a party, after a hearing (58(1)(2))",
    ),
    Choice("complex", "案情疑难复杂、涉及多个法律关系", "Difficult or complex (58(1)(3))"),
    Choice("other", "法律、法规规定应当法制审核的其他情形", "Other cases in law (58(1)(4))"),
)
FINED = "inspection.penalty_decision"
DECIDED = "inspection.handling_decision"
SUMMARY_FILING = "inspection.summary_filing"
OTHERS_FOLLOW = "others_follow"
PERSON, UNIT = "person", "unit"
MOST_ON_THE_SPOT = MappingProxyType({PERSON: 200_00, UNIT: 3_000_00})
"""行政处罚法 51, inclusive, in fen."""
_NOTICED_SHAPE = 2
"""From this shape on a penalty, and a handling decision, is asked for its prior notice."""

ADDRESSEES = (
    Choice(UNIT, "用人单位（法人、其他组织）", "Organisation"),
    Choice(PERSON, "个人", "Person"),
)


def leaves_others(facts: Facts) -> bool:
    """Say whether decisions against others are still to come: the case does not end yet."""
    return is_set(facts, OTHERS_FOLLOW)


def _not_of_case(docket: Docket, event: Event) -> bool:
    place = number_of(event.facts, "party")
    if place and place not in docket.parties:
        docket.impossible("not_a_party")
        return True
    return False


def _extra_wrong(docket: Docket, event: Event) -> bool:
    """Report 加付赔偿金 that the law does not know (条例 26, 劳动合同法 85); say so.

    It needs an order to pay whose term is over; its percentage and reason are the decision's.
    """
    facts = event.facts
    percent = number_of(facts, "extra_percent")
    if not percent and not number_of(facts, "extra_base_fen"):
        return False
    if not LEAST_EXTRA <= percent <= MOST_EXTRA:
        docket.impossible("extra_out_of_range")
        return True
    if not text_of(facts, "extra_reason").strip() or not number_of(facts, "extra_base_fen"):
        docket.impossible("extra_without_reason")
        return True
    order = course_of(docket).order_to(number_of(facts, "party"))
    if order is None or not order.expired_unpaid(event.happened_on):
        docket.unlawful("extra_without_expired_order")
    return False


def _end(docket: Docket, event: Event, outcome: Outcome, serve: str) -> None:
    """Close on the day of the paper, unless decisions against others follow; start its service."""
    if not leaves_others(event.facts):
        docket.close(event.happened_on, outcome)
    clock = docket.start(serve, event.happened_on, key=number_of(event.facts, "party"))
    if clock is not None:
        clock.lasting = True


def _decided(docket: Docket, event: Event) -> None:
    """Decide on the handling; who was absent is served within seven days (若干规定)."""
    if _not_of_case(docket, event) or _extra_wrong(docket, event):
        return
    facts = event.facts
    if entered_as(docket) >= _NOTICED_SHAPE:
        handling_flaw(docket, number_of(facts, "party"))
    note_violation(docket, event)
    percent, base = number_of(facts, "extra_percent"), number_of(facts, "extra_base_fen")
    course_of(docket).decisions.append(
        Decision(
            event.seq,
            number_of(facts, "party"),
            event.happened_on,
            text_of(facts, "number"),
            penalty=False,
            amount_fen=number_of(facts, "amount_fen"),
            extra_fen=percent_of(base, percent),
            extra_percent=percent,
        )
    )
    _end(docket, event, Outcome.HANDLING_DECISION, SERVE)


def _reviewed(docket: Docket, event: Event) -> None:
    """Review the law of a penalty before it is decided, by a reviewer's signature (处罚法 58)."""
    passed = text_of(event.facts, "result") == "passed"
    if passed and not signature_flaw(docket, event, (REVIEWER,)):
        docket.facts_seen.add(LEGAL_REVIEW)
    else:
        docket.facts_seen.discard(LEGAL_REVIEW)


def _fined(docket: Docket, event: Event) -> None:
    """Decide on a penalty; who was absent is served within seven working days (处罚法 61).

    Notice, statement and hearing come first (62, 65), in the four cases of 58 the legal review.
    """
    if _not_of_case(docket, event):
        return
    facts = event.facts
    place, fine = number_of(facts, "party"), number_of(facts, "fine_fen")
    if entered_as(docket) >= _NOTICED_SHAPE:
        notice_flaw(docket, place, PENALTY, fine)
    if text_of(facts, "review_case") and LEGAL_REVIEW not in docket.facts_seen:
        docket.unlawful("not_reviewed")
    note_violation(docket, event)
    number = text_of(facts, "number")
    course_of(docket).decisions.append(
        Decision(event.seq, place, event.happened_on, number, penalty=True, fine_fen=fine)
    )
    _end(docket, event, Outcome.PENALTY_DECISION, SERVE_PENALTY)


def _fined_on_the_spot(docket: Docket, event: Event) -> None:
    """Warn or fine on the spot (处罚法 51); handed over at once, on record within two days."""
    if _not_of_case(docket, event):
        return
    facts, on = event.facts, event.happened_on
    fine, place = number_of(facts, "fine_fen"), number_of(facts, "party")
    if fine > MOST_ON_THE_SPOT.get(text_of(facts, "addressee"), 0):
        docket.unlawful("summary_fine_too_high")
    two_inspectors(docket, event)
    note_violation(docket, event)
    number = text_of(facts, "number")
    decision = Decision(
        event.seq, place, on, number, penalty=True, fine_fen=fine, on_the_spot=True, served_on=on
    )
    course_of(docket).decisions.append(decision)
    if not leaves_others(facts):
        docket.close(on, Outcome.PENALTY_DECISION)
    clock = docket.start(SUMMARY_FILING, on)
    if clock is not None:
        clock.lasting = True
    start_remedies(docket, event, place, FIRST_REVIEW if fine else FIRST_REVIEW[1:])


def _summary_filed(docket: Docket, event: Event) -> None:
    if docket.find(SUMMARY_FILING) is None:
        docket.impossible("nothing_to_file")
        return
    docket.finish(SUMMARY_FILING, event.happened_on, "summary_filed_late")


def _any_summary(docket: Docket) -> str | None:
    return None if (SUMMARY_FILING, 0) in docket.clocks else "nothing_to_file"


_PARTY = Field("party", FieldType.PARTY, "当事人", "Party", required=False)
_NUMBER = Field("number", FieldType.TEXT, "文书号", "Number of the decision")
_FOLLOW = Field(
    OTHERS_FOLLOW,
    FieldType.FLAG,
    "另有决定，本案尚未办结",
    "Other decisions follow (the case goes on)",
    required=False,
)
_TO = Field(
    "addressee", FieldType.CHOICE, "处罚对象", "Addressee", required=False, choices=ADDRESSEES
)

KINDS = (
    EventKind(
        "inspection.legal_reviewed",
        "法制审核",
        "Legal review",
        79,
        LINES,
        (
            Field(
                "review_case",
                FieldType.CHOICE,
                "须审核的情形（处罚法58条）",
                "Case of art. 58",
                choices=REVIEW_CASES,
            ),
            Field(
                "result",
                FieldType.CHOICE,
                "审核结果",
                "Result",
                choices=(
                    Choice("passed", "审核通过", "Passed"),
                    Choice("not_passed", "审核未通过", "Not passed"),
                ),
            ),
            Field("opinion", FieldType.LONG_TEXT, "审核意见", "Opinion", required=False),
            *SIGNATURE_FIELDS,
        ),
        under_way,
        _reviewed,
    ),
    EventKind(
        DECIDED,
        "行政处理决定",
        "Handling decision",
        80,
        LINES,
        (
            _NUMBER,
            Field("amount_fen", FieldType.MONEY, "责令支付金额", "Amount ordered", required=False),
            _PARTY,
            Field(
                "extra_base_fen",
                FieldType.MONEY,
                "加付基数（逾期未付）",
                "Unpaid at expiry, for 加付赔偿金",
                required=False,
            ),
            Field(
                "extra_percent",
                FieldType.INTEGER,
                "加付比例（50至100）",
                "加付赔偿金, per cent (50-100)",
                required=False,
            ),
            Field(
                "extra_reason",
                FieldType.LONG_TEXT,
                "加付比例的理由",
                "Reason for the percentage",
                required=False,
            ),
            Field("perform_by", FieldType.DATE, "履行期限至", "To perform by", required=False),
            _FOLLOW,
        ),
        under_way,
        _decided,
        closes=True,
        leaves_open=leaves_others,
        starts=(SERVE,),
        schema=_NOTICED_SHAPE,
        upcasts=MappingProxyType({1: same}),
    ),
    EventKind(
        FINED,
        "行政处罚决定",
        "Penalty decision",
        80,
        LINES,
        (
            _NUMBER,
            Field("fine_fen", FieldType.MONEY, "罚款金额", "Fine"),
            Field(
                "review_case",
                FieldType.CHOICE,
                "须先法制审核的情形（处罚法58条）",
                "Why a legal review comes first (处罚法58)",
                required=False,
                choices=REVIEW_CASES,
            ),
            _PARTY,
            _TO,
            _FOLLOW,
        ),
        under_way,
        _fined,
        closes=True,
        leaves_open=leaves_others,
        starts=(SERVE_PENALTY,),
        schema=_NOTICED_SHAPE,
        upcasts=MappingProxyType({1: same}),
    ),
    EventKind(
        "inspection.summary_penalty",
        "当场处罚决定（简易程序）",
        "Penalty on the spot",
        81,
        LINES,
        (
            Field("party", FieldType.PARTY, "当事人", "Party"),
            _NUMBER,
            Field("addressee", FieldType.CHOICE, "处罚对象", "Addressee", choices=ADDRESSEES),
            Field(
                "fine_fen",
                FieldType.MONEY,
                "罚款（警告不填）",
                "Fine (none for a warning)",
                required=False,
            ),
            *INSPECTORS,
            Field("basis", FieldType.LONG_TEXT, "违法事实和依据", "Facts and basis"),
            _FOLLOW,
        ),
        under_way,
        _fined_on_the_spot,
        closes=True,
        leaves_open=leaves_others,
        starts=(SUMMARY_FILING, *FIRST_REVIEW, APPLY),
    ),
    EventKind(
        "inspection.summary_filed",
        "当场处罚备案",
        "Penalty on the spot put on record",
        86,
        LINES,
        (Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),),
        _any_summary,
        _summary_filed,
    ),
)
