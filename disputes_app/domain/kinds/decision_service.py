"""How does a decision of an inspection reach the employer, and what may it do then?

Sources: 关于实施《劳动保障监察条例》若干规定 (七日送达，条号待核); 行政处罚法 61, 66, 67, 72,
73; 行政复议法 20; 行政诉讼法 45, 46; 民事诉讼法 89 (留置 takes effect the same day here).
"""

from __future__ import annotations

from types import MappingProxyType

from disputes_app.domain.cases import Outcome, Stage
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event, Facts, FactValue
from disputes_app.domain.inspection_course import Decision, course_of, entered_as, key_in
from disputes_app.domain.instalments import INSTALMENTS, instalments_of
from disputes_app.domain.kinds.approval import SIGNATURE_FIELDS, signature_flaw
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    day_of,
    number_of,
    same,
    text_of,
)
from disputes_app.domain.kinds.inspection import LINES, SERVE, SERVE_PENALTY
from disputes_app.domain.kinds.inspection_remedies import (
    APPLY,
    DEMAND,
    PAY,
    REVIEW,
    SUIT,
    SUIT_AFTER,
    open_window,
    start_remedies,
)
from disputes_app.domain.kinds.inspection_service import (
    LEFT,
    METHODS,
    OTHER_WAY,
    service_fields,
)
from disputes_app.domain.kinds.service import DAY, PUBLIC_NOTICE, is_service

__all__ = ["KINDS", "LEFT", "METHODS"]

WINDOW_SHAPE = 3
"""From this shape on the three months of 行政强制法 53 follow from the service."""
_WORDS_OF_METHODS = (
    ("直接", "direct"),
    ("当场", "direct"),
    ("留置", LEFT),
    ("电子", "electronic"),
    ("邮", "mail"),
    ("公告", "public_notice"),
)
_APPROVERS = ("department_head", "organ_head")
REVOKED = "revoked"


def decided(docket: Docket) -> str | None:
    """Guard of what follows a decision, also one after which the case goes on against others."""
    course = docket.inspection
    if docket.departure is None and course is not None and course.decisions:
        return None
    return None if docket.closed_on is not None else "not_closed"


def _delivered(docket: Docket, event: Event) -> None:
    """Serve the decision: the fine is due and the remedies run from that day.

    Sources: 行政处罚法 67; 行政复议法 20; 行政诉讼法 46; 行政强制法 53.
    """
    if not is_service(docket, event):
        return
    on, place = event.happened_on, number_of(event.facts, "party")
    if docket.closed_on is not None:
        docket.stage = Stage.DELIVERED
    served = [one for one in course_of(docket).decisions_on(place) if not one.on_the_spot]
    for key in dict.fromkeys((0, place, *(one.place for one in served))):
        docket.finish(SERVE, on, "served_late", key=key)
        docket.finish(SERVE_PENALTY, on, "served_late", key=key)
    for decision in served:
        decision.served_on = decision.served_on or on
    rules = _remedies_of(docket, served)
    if rules:
        start_remedies(docket, event, place, rules, window=entered_as(docket) >= WINDOW_SHAPE)


def _remedies_of(docket: Docket, served: list[Decision]) -> tuple[str, ...]:
    if any(one.penalty for one in served):
        return PAY, REVIEW, SUIT
    return (REVIEW, SUIT) if served or docket.outcome is Outcome.HANDLING_DECISION else ()


def _fine_paid(docket: Docket, event: Event) -> None:
    """Note that the fine is paid; in old records also that delay was approved (处罚法 66)."""
    place, on, facts = number_of(event.facts, "party"), event.happened_on, event.facts
    docket.stop(PAY, on, key=key_in(docket, PAY, place))
    course = course_of(docket)
    course.of(place).paid_fine.append(
        (on, number_of(facts, "amount_fen"), number_of(facts, "surcharge_fen"))
    )
    for decision in course.decisions_on(place):
        if decision.penalty:
            decision.performed_on = on
    settle_window(docket, place, event)


def _performed(docket: Docket, event: Event) -> None:
    """Note what was done of a handling decision; nothing is left for the court once it is all."""
    place, on, facts = number_of(event.facts, "party"), event.happened_on, event.facts
    course = course_of(docket)
    course.of(place).paid_fen += number_of(facts, "amount_fen")
    if facts.get("in_full") is True:
        for decision in course.decisions_on(place):
            if not decision.penalty:
                decision.performed_on = on
        settle_window(docket, place, event)


def settle_window(docket: Docket, place: int, event: Event) -> None:
    """Close the way to the court once every decision against a party is performed."""
    decisions = course_of(docket).decisions_on(place)
    if decisions and all(one.performed_on is not None for one in decisions):
        for rule_id in (APPLY, DEMAND):
            docket.stop(rule_id, event.happened_on, key=key_in(docket, rule_id, place))


def _deferred(docket: Docket, event: Event) -> None:
    """Let a fine be paid later or in parts, signed by the authority (处罚法 66, 72(2)).

    The court's three months then run from the end of the delay, if that is the later day.
    """
    until = day_of(event.facts, "until")
    place = number_of(event.facts, "party")
    clock = docket.find(PAY, key_in(docket, PAY, place))
    if until is None or until < event.happened_on:
        docket.impossible("date_before_entry", until)
        return
    if clock is None:
        docket.impossible("no_fine_due")
        return
    carrying, parts = course_of(docket).of(place), instalments_of(event.facts)
    fine = sum(one.fine_fen for one in course_of(docket).decisions_on(place))
    if parts and (sum(one.fen for one in parts) != fine or parts[-1].due_on != until):
        docket.impossible("fine_instalments_differ")
        return
    if signature_flaw(docket, event, _APPROVERS):
        return
    carrying.instalments = parts
    more = (until - clock.start).days - (clock.rule.length or 0) - clock.extension
    if more > 0:
        docket.extend(clock, event.happened_on, more)
    if docket.find(APPLY, clock.key) is not None:
        open_window(docket, clock.key, until)


def _remedy_sought(docket: Docket, event: Event) -> None:
    """Note a review or a suit: the decision is not final, so the court is not open yet."""
    review = text_of(event.facts, "way") == "review"
    place, on = number_of(event.facts, "party"), event.happened_on
    rules = (REVIEW,) if review else (SUIT, SUIT_AFTER)
    for rule_id in rules:
        docket.stop(rule_id, on, key=key_in(docket, rule_id, place))
    carrying = course_of(docket).of(place)
    if not carrying.in_remedy:
        carrying.remedies.append((on, None))
    docket.stop(APPLY, on, key=key_in(docket, APPLY, place))


def _remedy_ended(docket: Docket, event: Event) -> None:
    """Note how a review or a suit ended; after a review there are 15 days to sue (诉讼法 45)."""
    place, on = number_of(event.facts, "party"), event.happened_on
    carrying = course_of(docket).of(place)
    if not carrying.in_remedy:
        docket.impossible("no_remedy_sought")
        return
    carrying.remedies[-1] = (carrying.remedies[-1][0], on)
    if text_of(event.facts, "result") == REVOKED:
        carrying.void = True
        for rule_id in (PAY, REVIEW, SUIT, DEMAND):
            docket.stop(rule_id, on, key=key_in(docket, rule_id, place))
        return
    key = key_in(docket, APPLY, place)
    if text_of(event.facts, "way") == "review":
        docket.stop(SUIT, on, key=key)
        clock = docket.start(SUIT_AFTER, on, key=key)
        if clock is not None:
            clock.lasting = True
    open_window(docket, key, on)


def _any_remedy(docket: Docket) -> str | None:
    course = docket.inspection
    under = course is not None and any(one.in_remedy for one in course.carrying.values())
    return None if under else "no_remedy_sought"


def _method_from_words(facts: Facts) -> Facts:
    """Read the way of service that the first shape had in free words; keep the words."""
    words = text_of(facts, "method")
    method = next((value for part, value in _WORDS_OF_METHODS if part in words), OTHER_WAY)
    read: dict[str, FactValue] = {**facts, "method": method}
    if method == OTHER_WAY and not text_of(facts, "proof"):
        read["proof"] = words
    if method == "electronic":
        read["system"] = words
    return read


_OF_WHOM = Field("party", FieldType.PARTY, "当事人", "Party", required=False)
_NOTE = Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False)
_WAYS = (
    Choice("review", "行政复议", "Administrative review"),
    Choice("suit", "行政诉讼", "Administrative suit"),
)
_WAY = Field("way", FieldType.CHOICE, "方式", "Way", choices=_WAYS)
ENDS = (
    Choice("upheld", "维持、驳回", "Upheld or dismissed"),
    Choice("changed", "变更", "Changed"),
    Choice(REVOKED, "撤销、确认违法或者无效", "Revoked or declared unlawful"),
    Choice("withdrawn", "撤回、准许撤诉", "Withdrawn"),
)

KINDS = (
    EventKind(
        "inspection.delivered",
        "决定书送达",
        "Decision served",
        85,
        LINES,
        service_fields(),
        decided,
        _delivered,
        starts=(PAY, REVIEW, SUIT, APPLY, PUBLIC_NOTICE),
        proves_service=True,
        day=DAY,
        schema=WINDOW_SHAPE + 1,
        upcasts=MappingProxyType({1: _method_from_words, 2: same}),
    ),
    EventKind(
        "inspection.fine_paid",
        "罚款缴清（旧记录含批准延期、分期缴纳）",
        "Fine paid (old records: or delay approved)",
        86,
        LINES,
        (
            _OF_WHOM,
            Field("amount_fen", FieldType.MONEY, "缴纳的罚款", "Fine paid", required=False),
            Field(
                "surcharge_fen", FieldType.MONEY, "缴纳的加处罚款", "Surcharge paid", required=False
            ),
            _NOTE,
        ),
        decided,
        _fine_paid,
    ),
    EventKind(
        "inspection.fine_deferred",
        "批准延期、分期缴纳罚款",
        "Delay or instalments of a fine approved",
        86,
        LINES,
        (
            _OF_WHOM,
            Field("until", FieldType.DATE, "延至（最后一期）", "Until (last instalment)"),
            Field(INSTALMENTS, FieldType.INSTALMENTS, "分期缴纳", "Instalments", required=False),
            Field("plan", FieldType.LONG_TEXT, "经济困难情况", "Hardship"),
            *SIGNATURE_FIELDS,
        ),
        decided,
        _deferred,
    ),
    EventKind(
        "inspection.decision_performed",
        "履行处理决定",
        "Handling decision performed",
        86,
        LINES,
        (
            _OF_WHOM,
            Field("amount_fen", FieldType.MONEY, "支付金额", "Amount paid", required=False),
            Field("in_full", FieldType.FLAG, "已全部履行", "Wholly performed", required=False),
            _NOTE,
        ),
        decided,
        _performed,
    ),
    EventKind(
        "inspection.remedy_sought",
        "当事人申请复议或提起诉讼",
        "Review or suit against the decision",
        87,
        LINES,
        (
            _OF_WHOM,
            _WAY,
            Field("to", FieldType.TEXT, "受理机关、法院", "To"),
        ),
        decided,
        _remedy_sought,
    ),
    EventKind(
        "inspection.remedy_ended",
        "收到复议决定、生效裁判",
        "Review decided or judgment in effect",
        88,
        LINES,
        (
            _OF_WHOM,
            _WAY,
            Field("result", FieldType.CHOICE, "结果", "Result", choices=ENDS),
            _NOTE,
        ),
        _any_remedy,
        _remedy_ended,
        starts=(SUIT_AFTER, APPLY),
    ),
)
