"""How does each order and each decision of an inspection stand, and what may follow on which day?

Read from the log like the state; nothing here moves a period or a figure.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.cases import Line
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.fold import read
from disputes_app.domain.inspection_course import (
    NOT_PERFORMED,
    PARTLY,
    PERFORMED,
    Carrying,
    Decision,
    InspectionCourse,
    Order,
    key_in,
)
from disputes_app.domain.instalments import Instalment
from disputes_app.domain.kinds.inspection_closing import claims_settled, has_complainant
from disputes_app.domain.kinds.inspection_remedies import (
    APPLY,
    DEMAND,
    PAY,
    REVIEW,
    SUIT,
    SUIT_AFTER,
)
from disputes_app.domain.law import Law
from disputes_app.domain.penalty_surcharge import Surcharge, extra_range, surcharge

_ONE_DAY = timedelta(days=1)


class OrderState(enum.StrEnum):
    """How an order stands on a day."""

    UNSERVED = "unserved"
    RUNNING = "running"
    EXPIRED = "expired"
    PERFORMED = PERFORMED
    PARTLY = PARTLY
    NOT_PERFORMED = NOT_PERFORMED


class DecisionKind(enum.StrEnum):
    """What was decided."""

    HANDLING = "handling"
    PENALTY = "penalty"
    ON_THE_SPOT = "on_the_spot"


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order.

    Attributes:
        place: the party's place; 0 for every employer of the case.
        served_on: of a public notice the day on which it counts as served.
        published_on: the day of a public notice.
        unpaid_fen: what was unpaid when its term ran out; None where nobody said.
        extra_fen: the least and the most 加付赔偿金 on that; None where there is none.
    """

    seq: int
    place: int
    number: str
    on: date
    comply_by: date | None
    amount_fen: int
    served_on: date | None
    state: OrderState
    result_on: date | None
    unpaid_fen: int | None
    extra_fen: tuple[int, int] | None
    published_on: date | None = None


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One decision and its carrying out.

    Attributes:
        pay_by: last day to pay a fine; ``instalments`` where it may be paid in parts.
        surcharge: what is added to it as of today or the day of payment; None without any.
        remedies_until: last day on which a review or a suit can still be sought, if none was.
        window: first and last day on which the court can be asked; None while that is open.
        demand_served_on: where it was published the day on which it counts as served.
        apply_from: the first day on which both the window and the demand allow it.
    """

    seq: int
    place: int
    kind: DecisionKind
    number: str
    on: date
    fine_fen: int
    amount_fen: int
    extra_fen: int
    extra_percent: int
    served_on: date | None
    performed_on: date | None
    pay_by: date | None
    instalments: tuple[Instalment, ...]
    surcharge: Surcharge | None
    remedies_until: date | None
    window: tuple[date, date | None] | None
    demand_served_on: date | None
    apply_from: date | None
    applied_on: date | None
    answer: str
    in_remedy: bool
    void: bool


@dataclass(frozen=True, slots=True)
class InspectionStanding:
    """Everything that can be told.

    Attributes:
        inquiries: party and last day of each notice of inquiry not answered yet.
        lacks: codes of what a closing approval still needs; empty once nothing is missing.
    """

    orders: tuple[OrderRow, ...]
    decisions: tuple[DecisionRow, ...]
    inquiries: tuple[tuple[int, date], ...]
    lacks: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.orders or self.decisions or self.inquiries or self.lacks)


def inspection_standing(
    line: Line, live: Iterable[Event], law: Law, today: date
) -> InspectionStanding | None:
    """Return how the steps of an inspection stand; None for another line.

    Args:
        line: the line the case is on.
        live: the entries in force, in the order in which they are read.
        law: rulebook, calendar and policy.
        today: the day of the surcharge, and on which terms are over.
    """
    if line is not Line.INSPECTION:
        return None
    docket = read(line, live, law)
    course = docket.inspection or InspectionCourse()
    return InspectionStanding(
        tuple(_order(one, today) for one in course.orders),
        tuple(_decision(docket, course, one, today) for one in course.decisions),
        () if docket.ended else tuple((place, by) for _, place, by in course.inquiries),
        _lacks(docket, course),
    )


def _order(order: Order, today: date) -> OrderRow:
    unpaid = order.unpaid_fen
    if unpaid is None and order.result == NOT_PERFORMED:
        unpaid = order.amount_fen or None
    expired = order.expired_unpaid(today) and bool(unpaid)
    return OrderRow(
        order.seq,
        order.place,
        order.number,
        order.on,
        order.comply_by,
        order.amount_fen,
        order.served_on,
        _state(order, today),
        order.result_on,
        unpaid,
        extra_range(unpaid) if expired and unpaid else None,
        order.published_on,
    )


def _state(order: Order, today: date) -> OrderState:
    if order.result:
        return OrderState(order.result)
    if order.served_on is None or order.served_on > today:
        return OrderState.UNSERVED
    over = order.comply_by is not None and today > order.comply_by
    return OrderState.EXPIRED if over else OrderState.RUNNING


def _lacks(docket: Docket, course: InspectionCourse) -> tuple[str, ...]:
    if docket.ended or docket.accepted_on is None or not has_complainant(docket):
        return ()
    settled = () if claims_settled(course) else ("claims_open",)
    return settled if course.followed_up else (*settled, "not_followed_up")


def _decision(docket: Docket, course: InspectionCourse, one: Decision, today: date) -> DecisionRow:
    place = _carried_by(course, one.place)
    carrying = course.carrying.get(place, Carrying())
    pay_by = _day(docket, PAY, place) if one.penalty else None
    window = _window(docket, place)
    demand_due = _day(docket, DEMAND, place)
    return DecisionRow(
        one.seq,
        one.place,
        _kind(one),
        one.number,
        one.on,
        one.fine_fen,
        one.amount_fen,
        one.extra_fen,
        one.extra_percent,
        one.served_on,
        one.performed_on,
        pay_by,
        carrying.instalments if one.penalty else (),
        _surcharge(one, carrying, pay_by, today),
        _remedies_until(docket, place),
        window,
        carrying.demand_served_on,
        _apply_from(window, demand_due),
        carrying.applied_on,
        carrying.answer,
        carrying.in_remedy,
        carrying.void,
    )


def _carried_by(course: InspectionCourse, place: int) -> int:
    """Return under which place the carrying out stands, where the decision names nobody."""
    if place or 0 in course.carrying:
        return place
    return next(iter(course.carrying), 0)


def _kind(one: Decision) -> DecisionKind:
    if one.on_the_spot:
        return DecisionKind.ON_THE_SPOT
    return DecisionKind.PENALTY if one.penalty else DecisionKind.HANDLING


def _day(docket: Docket, rule_id: str, place: int) -> date | None:
    key = _key(docket, rule_id, place)
    return docket.last_day(docket.clocks.get((rule_id, key)))


def _key(docket: Docket, rule_id: str, place: int) -> int:
    """Return the key of a clock; a decision against all that one party received is that one's."""
    key = key_in(docket, rule_id, place)
    if (rule_id, key) in docket.clocks or place:
        return key
    return next((one for rule, one in docket.clocks if rule == rule_id), 0)


def _remedies_until(docket: Docket, place: int) -> date | None:
    found = (
        docket.last_day(docket.find(one, _key(docket, one, place)))
        for one in (REVIEW, SUIT, SUIT_AFTER)
    )
    return max((day for day in found if day is not None), default=None)


def _window(docket: Docket, place: int) -> tuple[date, date | None] | None:
    clock = docket.find(APPLY, _key(docket, APPLY, place))
    return None if clock is None else (clock.start + _ONE_DAY, docket.last_day(clock))


def _apply_from(window: tuple[date, date | None] | None, demand_due: date | None) -> date | None:
    if window is None or demand_due is None:
        return None
    return max(window[0], demand_due + _ONE_DAY)


def _surcharge(
    one: Decision, carrying: Carrying, pay_by: date | None, today: date
) -> Surcharge | None:
    if pay_by is None or not one.fine_fen or carrying.void:
        return None
    paid = min((day for day, _, _ in carrying.paid_fine), default=one.performed_on)
    paid_on = paid or today
    found = surcharge(one.fine_fen, pay_by, paid_on, carrying.remedies)
    return found if found.fen or found.left_out else None
