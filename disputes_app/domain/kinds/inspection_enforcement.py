"""How is a decision that is not performed brought before the court, and is it in time?

Sources: 行政强制法 35, 54 (催告: ten working days after its service), 53 (three months), 55-58.
"""

from __future__ import annotations

from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.inspection_course import course_of, key_in
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    number_of,
    text_of,
)
from disputes_app.domain.kinds.decision_service import decided, settle_window
from disputes_app.domain.kinds.inspection import LINES
from disputes_app.domain.kinds.inspection_remedies import APPLY, DEMAND, last_days
from disputes_app.domain.kinds.inspection_service import reaches, service_fields
from disputes_app.domain.kinds.service import (
    DAY,
    PROOF_ASKED,
    PUBLIC_NOTICE,
    start_on_service,
)

DEMAND_SERVED = "inspection.demand_served"
ENFORCED, NOT_ACCEPTED = "enforced", "not_accepted"
ANSWERS = (
    Choice("accepted", "受理", "Accepted"),
    Choice(NOT_ACCEPTED, "不予受理", "Not accepted"),
    Choice("granted", "准予强制执行", "Enforcement granted"),
    Choice("refused", "不准予强制执行", "Enforcement refused"),
    Choice(ENFORCED, "执行完毕", "Enforced"),
    Choice("ended", "终结执行", "Enforcement ended"),
)


def _demanded(docket: Docket, event: Event) -> None:
    place = number_of(event.facts, "party")
    if place not in docket.parties:
        docket.impossible("not_a_party")
        return
    carrying = course_of(docket).of(place)
    carrying.demanded_on, carrying.demand_served_on = event.happened_on, None


def _demand_served(docket: Docket, event: Event) -> None:
    """Serve the demand: ten working days later the court may be asked (行政强制法 54)."""
    course, place = course_of(docket), number_of(event.facts, "party")
    waiting = [
        key
        for key, one in course.carrying.items()
        if one.demanded_on is not None and one.demand_served_on is None and place in {0, key}
    ]
    if not waiting:
        docket.impossible("no_demand_to_serve")
        return
    if not reaches(docket, event):
        return
    for key in waiting:
        start_on_service(docket, event, key, DEMAND)
        clock = docket.find(DEMAND, key)
        course.of(key).demand_served_on = event.happened_on if clock is None else clock.start
        if clock is not None:
            clock.lasting = True


def _applied(docket: Docket, event: Event) -> None:
    """Apply to the court: after the remedies, within three months, after the demand.

    Too early or without a demand it does not stop the three months, as it helps nobody.
    """
    place, on = number_of(event.facts, "party"), event.happened_on
    if place not in docket.parties:
        docket.impossible("not_a_party")
        return
    carrying = course_of(docket).of(place)
    carrying.applied_on, carrying.court = on, text_of(event.facts, "court")
    key = key_in(docket, APPLY, place)
    if carrying.in_remedy or any(on <= day for day in last_days(docket, key)):
        docket.unlawful("enforcement_too_early", max(last_days(docket, key), default=None))
        return
    if (APPLY, key) not in docket.clocks:
        docket.unlawful("decision_not_served")
        return
    if docket.passed(docket.find(APPLY, key), on) is not None:
        docket.finish(APPLY, on, "enforcement_too_late", key=key)
    elif not _demand_flaw(docket, place, event):
        docket.stop(APPLY, on, key=key)


def _demand_flaw(docket: Docket, place: int, event: Event) -> bool:
    clock = docket.clocks.get((DEMAND, place))
    if clock is None:
        return docket.unlawful("not_demanded")
    last = docket.last_day(clock)
    if last is None or event.happened_on > last:
        return False
    return docket.unlawful("demand_term_runs", last)


def _answered(docket: Docket, event: Event) -> None:
    place = number_of(event.facts, "party")
    carrying = course_of(docket).of(place)
    if carrying.applied_on is None:
        docket.impossible("not_applied")
        return
    carrying.answer = text_of(event.facts, "answer")
    if carrying.answer != NOT_ACCEPTED:
        docket.stop(APPLY, event.happened_on, key=key_in(docket, APPLY, place))
    if carrying.answer == ENFORCED:
        for decision in course_of(docket).decisions_on(place):
            decision.performed_on = event.happened_on
        settle_window(docket, place, event)


def _any_demand(docket: Docket) -> str | None:
    course = docket.inspection
    waits = course is not None and any(
        one.demanded_on is not None and one.demand_served_on is None
        for one in course.carrying.values()
    )
    return None if waits else "no_demand_to_serve"


def _any_application(docket: Docket) -> str | None:
    course = docket.inspection
    asked = course is not None and any(
        one.applied_on is not None for one in course.carrying.values()
    )
    return None if asked else "not_applied"


_PARTY = Field("party", FieldType.PARTY, "当事人", "Party")
_COURT = Field("court", FieldType.TEXT, "法院", "Court")

KINDS = (
    EventKind(
        "inspection.demanded",
        "制发履行催告书",
        "Demand to perform",
        89,
        LINES,
        (
            _PARTY,
            Field("number", FieldType.TEXT, "文书号", "Number of the demand"),
            Field("amount_fen", FieldType.MONEY, "催告金额", "Amount demanded", required=False),
            Field(
                "content",
                FieldType.LONG_TEXT,
                "履行期限、方式及权利",
                "Term, manner, right to be heard (强制法35)",
            ),
        ),
        decided,
        _demanded,
    ),
    EventKind(
        DEMAND_SERVED,
        "催告书送达",
        "Demand served",
        90,
        LINES,
        service_fields(),
        _any_demand,
        _demand_served,
        starts=(DEMAND, PUBLIC_NOTICE),
        proves_service=True,
        day=DAY,
        schema=PROOF_ASKED,
    ),
    EventKind(
        "inspection.court_applied",
        "申请人民法院强制执行",
        "Court asked to enforce",
        91,
        LINES,
        (
            _PARTY,
            _COURT,
            Field("amount_fen", FieldType.MONEY, "申请执行金额", "Amount", required=False),
            Field(
                "signed_by",
                FieldType.TEXT,
                "签名的负责人",
                "Signed by the head (强制法55)",
            ),
        ),
        decided,
        _applied,
    ),
    EventKind(
        "inspection.court_answered",
        "法院对强制执行申请的答复",
        "Answer of the court",
        92,
        LINES,
        (
            _PARTY,
            Field("answer", FieldType.CHOICE, "法院的裁定、结果", "Answer", choices=ANSWERS),
            Field("number", FieldType.TEXT, "法院文书号", "Number of the paper", required=False),
            Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),
        ),
        _any_application,
        _answered,
    ),
)
