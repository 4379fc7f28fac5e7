"""Whom is an order to correct for, how did it reach them, when is its term over, what came of it?

Each order names one employer: the subcontractor, the general contractor and the owner have each
their own paper, service, term and result.

An order that is served by public notice counts as served when the thirty days are over, and its
term begins then: on the day that the notice names, on that of the order where it lies later, or
after as many days as the order gave.

Sources: 民事诉讼法 95; 劳动保障监察条例 18(2), 26; 若干规定 (七日送达，条号待核);
法释〔2013〕3号 4.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from disputes_app.domain.docket import Docket
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.inspection_course import (
    NOT_PERFORMED,
    PARTLY,
    PERFORMED,
    Order,
    course_of,
    entered_as,
)
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    day_of,
    is_set,
    number_of,
    same,
    text_of,
)
from disputes_app.domain.kinds.common import under_way
from disputes_app.domain.kinds.inspection import LINES, ORDER_TO_PAY, SERVE, note_violation
from disputes_app.domain.kinds.inspection_service import (
    ORDER_METHODS,
    PHOTOS,
    reaches,
    service_fields,
)
from disputes_app.domain.kinds.service import (
    DAY,
    PUBLIC_NOTICE,
    deemed_rule,
    effective_day,
)

ORDER_TO_CORRECT = "inspection.order_to_correct"
_TERMS = (ORDER_TO_PAY, ORDER_TO_CORRECT)
ADDRESSEES_SHAPE = 2
"""From this shape on an order can name its addressee and its term is a period of its own."""
_NOTICE_SHAPE = 3
"""From this shape on a public notice has a period of its own, and the term begins at its end."""

RESULTS = (
    Choice(PERFORMED, "已改正、已付清", "Performed"),
    Choice(PARTLY, "部分改正、部分支付", "Performed in part"),
    Choice(NOT_PERFORMED, "逾期未改正、未支付", "Not performed"),
)


def _ordered(docket: Docket, event: Event) -> None:
    """Order to correct or to pay within a term that the order itself sets (条例 18, 26)."""
    facts, on = event.facts, event.happened_on
    comply_by = day_of(facts, "comply_by")
    if comply_by is not None and comply_by < on:
        docket.impossible("date_before_entry", comply_by)
        return
    place = number_of(facts, "party")
    if place and place not in docket.parties:
        docket.impossible("not_a_party")
        return
    note_violation(docket, event)
    absent, fen = is_set(facts, "absent"), number_of(facts, "amount_fen")
    served_on = None if absent else on
    number = text_of(facts, "number")
    course_of(docket).orders.append(Order(event.seq, place, on, number, comply_by, fen, served_on))
    if comply_by is not None:
        length = (comply_by - on).days
        if fen:
            docket.start(ORDER_TO_PAY, on, key=place, length=length)
        elif entered_as(docket) >= ADDRESSEES_SHAPE:
            docket.start(ORDER_TO_CORRECT, on, key=place, length=length)
    if absent:
        docket.start(SERVE, on, key=place)


def _order_served(docket: Docket, event: Event) -> None:
    place = number_of(event.facts, "party")
    waiting = [one for one in course_of(docket).orders if one.served_on is None]
    key = place if docket.find(SERVE, place) is not None else 0
    if not place and docket.find(SERVE) is None and len(waiting) == 1:
        key = waiting[0].place
    if docket.find(SERVE, key) is None:
        docket.impossible("nothing_to_serve")
        return
    if reaches(docket, event):
        docket.finish(SERVE, event.happened_on, "served_late", key=key)
        for order in waiting:
            if order.place in {0, key} or not key:
                _reached(docket, event, order)


def _reached(docket: Docket, event: Event, order: Order) -> None:
    """Note on which day an order counts as served, and when its term is over."""
    on, by_notice = event.happened_on, deemed_rule(event) == PUBLIC_NOTICE
    told = day_of(event.facts, "comply_by")
    if told is not None and not by_notice:
        docket.impossible("term_without_notice")
        return
    if by_notice:
        order.published_on = on
        if entered_as(docket) >= _NOTICE_SHAPE:
            docket.start(PUBLIC_NOTICE, on, key=order.place)
    try:
        order.served_on = effective_day(docket, event)
    except DomainError as error:
        clock = docket.find(_term_of(order), order.place)
        if clock is not None and clock.stopped_on is None:
            clock.lose(error)
        return
    if by_notice and entered_as(docket) >= _NOTICE_SHAPE:
        _begin_term(docket, order, order.served_on, told)


def _begin_term(docket: Docket, order: Order, served_on: date, told: date | None) -> None:
    """Let the term of an order begin on the day on which a public notice counts as served."""
    if told is not None and told <= served_on:
        docket.impossible("term_before_service", served_on)
        return
    if told is None and order.comply_by is not None:
        given = order.comply_by - order.on
        told = order.comply_by if order.comply_by > served_on else served_on + given
    order.comply_by = told
    rule_id = _term_of(order)
    clock = docket.find(rule_id, order.place)
    if told is not None and clock is not None and clock.stopped_on is None:
        docket.start(rule_id, served_on, key=order.place, length=(told - served_on).days)


def _term_of(order: Order) -> str:
    return ORDER_TO_PAY if order.amount_fen else ORDER_TO_CORRECT


def _resulted(docket: Docket, event: Event) -> None:
    """Note what came of an order; that it was not obeyed only after its term (条例 26)."""
    facts, on = event.facts, event.happened_on
    order = course_of(docket).order_to(number_of(facts, "party"))
    if order is None:
        docket.impossible("no_order")
        return
    result = text_of(facts, "result")
    if result != PERFORMED:
        if order.comply_by is not None and on <= order.comply_by:
            docket.impossible("order_term_runs", order.comply_by)
            return
        if order.served_on is None or order.served_on > on:
            docket.unlawful("order_not_served")
            return
    order.result, order.result_on = result, on
    if result == PERFORMED:
        order.unpaid_fen = 0
        for rule_id in _TERMS:
            docket.stop(rule_id, on, key=order.place)
    elif "unpaid_fen" in facts:
        order.unpaid_fen = number_of(facts, "unpaid_fen")


def _filed(docket: Docket) -> str | None:
    return "not_accepted" if docket.accepted_on is None else None


_PARTY = Field("party", FieldType.PARTY, "责令对象", "Addressee", required=False)

KINDS = (
    EventKind(
        "inspection.ordered",
        "下达限期改正指令书",
        "Order to correct",
        52,
        LINES,
        (
            Field("number", FieldType.TEXT, "文书号", "Number of the order"),
            Field("comply_by", FieldType.DATE, "改正期限至", "To comply by"),
            Field("amount_fen", FieldType.MONEY, "责令支付金额", "Amount ordered", required=False),
            Field("people", FieldType.INTEGER, "涉及人数", "People involved", required=False),
            _PARTY,
            Field(
                "absent",
                FieldType.FLAG,
                "当事人不在场,另行送达",
                "Employer absent, to be served",
                required=False,
            ),
        ),
        under_way,
        _ordered,
        starts=(ORDER_TO_PAY, ORDER_TO_CORRECT, SERVE),
        schema=ADDRESSEES_SHAPE,
        upcasts=MappingProxyType({1: same}),
    ),
    EventKind(
        "inspection.order_served",
        "限期改正指令书送达",
        "Order to correct served",
        53,
        LINES,
        (
            *service_fields(ORDER_METHODS),
            PHOTOS,
            Field(
                "comply_by",
                FieldType.DATE,
                "公告改正期限至",
                "To comply by (notice)",
                required=False,
            ),
        ),
        under_way,
        _order_served,
        starts=(PUBLIC_NOTICE, ORDER_TO_PAY, ORDER_TO_CORRECT),
        proves_service=True,
        day=DAY,
        schema=_NOTICE_SHAPE,
    ),
    EventKind(
        "inspection.order_result",
        "指令书履行情况",
        "Result of an order to correct",
        57,
        LINES,
        (
            _PARTY,
            Field("result", FieldType.CHOICE, "履行情况", "Result", choices=RESULTS),
            Field(
                "unpaid_fen",
                FieldType.MONEY,
                "逾期时未付金额",
                "Unpaid when the term ran out",
                required=False,
            ),
            Field("note", FieldType.LONG_TEXT, "核查情况", "How it was checked", required=False),
        ),
        _filed,
        _resulted,
    ),
)
