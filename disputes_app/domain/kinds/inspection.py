"""Which events does an inspection case know?

Sources: 劳动保障监察条例 art. 17, 18, 21, 26; 关于实施《劳动保障监察条例》若干规定 art. 18, 37.
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.cases import Departure, Line, Outcome, Stage
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.inspection_course import course_of
from disputes_app.domain.kinds.approval import (
    SIGNATURE_FIELDS,
    days_added,
    extension_flaw,
    signature_flaw,
)
from disputes_app.domain.kinds.base import (
    ENDING_RANKS,
    Apply,
    Choice,
    EventKind,
    Field,
    FieldType,
    Guard,
    is_set,
    number_of,
    text_of,
)
from disputes_app.domain.kinds.common import awaiting_correction, late, undecided, under_way

LINES = frozenset({Line.INSPECTION})

ACCEPT = "inspection.accept"
INVESTIGATE = "inspection.investigate"
DECIDE = "inspection.decide"
CLOSE = "inspection.close"
SERVE = "inspection.serve"
ORDER_TO_PAY = "inspection.order_to_pay"
SERVE_PENALTY = "penalty.serve"
ACCEPTED, REFUSED = "inspection.accepted", "inspection.refused"
OVER_TWO_YEARS = "over_two_years"

REFUSAL_GROUNDS = (
    Choice(OVER_TWO_YEARS, "违法行为已超过二年", "More than two years ago (条例20)"),
    Choice("dispute_procedure", "应通过争议处理程序解决", "Belongs to dispute procedure (条例21)"),
    Choice("other_authority", "不属于本机关职权或管辖", "Outside powers or jurisdiction"),
)

_DEPARTMENT = ("department_head", "organ_head")
_NOTE = Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False)


def _accepted(docket: Docket, event: Event) -> None:
    """Accept and file on one day: 60 working days to close start (条例 17).

    Two people inspect (条例 16).
    """
    on = event.happened_on
    first, second = (text_of(event.facts, f"{one}_inspector") for one in ("first", "second"))
    course_of(docket).inspectors.update({first, second} - {""})
    if first and first == second:
        docket.unlawful("one_inspector")
    docket.finish(ACCEPT, on, "accepted_late")
    docket.accepted_on = on
    docket.stage = Stage.INVESTIGATION
    if is_set(event.facts, "day_unknown"):
        docket.closure_trouble = "start_unknown"
        return
    docket.start(INVESTIGATE, on)
    docket.start(CLOSE, on)


def _refused(docket: Docket, event: Event) -> None:
    """Decide within the five days not to accept, in writing (若干规定 18)."""
    docket.finish(ACCEPT, event.happened_on, "refused_late")
    docket.leave(event.happened_on, Departure.REFUSED)


def _correction_told(docket: Docket, event: Event) -> None:
    """The complaint lacks something: tell the complainant, the 5 days end (若干规定 18).

    Told after the last day, they do not end.
    """
    asked_late = late(docket, ACCEPT, event.happened_on, "correction_asked_late")
    if not (asked_late or docket.irregular):
        docket.stop(ACCEPT, event.happened_on)
    docket.stage = Stage.CORRECTION


def _corrected(docket: Docket, event: Event) -> None:
    """The complaint is whole now: it is received anew, unless its clock has run out."""
    told = docket.clocks.get((ACCEPT, 0))
    if told is not None and told.stopped_on is not None:
        docket.start(ACCEPT, event.happened_on)
    docket.stage = Stage.RECEIVED


def _can_tell(docket: Docket) -> str | None:
    refusal = undecided(docket)
    if refusal is not None:
        return refusal
    return "correction_awaited" if docket.stage is Stage.CORRECTION else None


def _extended(docket: Docket, event: Event) -> None:
    """Up to 30 working days more, once, signed before the last day (条例 17)."""
    clock, on = docket.closure, event.happened_on
    days = days_added(docket, event)
    if not days or signature_flaw(docket, event, _DEPARTMENT) or clock is None:
        return
    investigation = docket.find(INVESTIGATE)
    running = [clock] if investigation is None else [clock, investigation]
    if not any(extension_flaw(docket, one, days, on) for one in running):
        for one in running:
            docket.extend(one, on, days)


def _investigated(docket: Docket, event: Event) -> None:
    docket.stop(INVESTIGATE, event.happened_on)
    docket.start(DECIDE, event.happened_on)
    docket.stage = Stage.DECIDING


def _investigating(docket: Docket) -> str | None:
    refusal = under_way(docket)
    if refusal is not None:
        return refusal
    return None if docket.stage is Stage.INVESTIGATION else "investigation_over"


def _complaint_withdrawn(docket: Docket, _event: Event) -> None:
    """Keep it: what was filed is still investigated to a lawful end."""
    course_of(docket).withdrawn = True


def note_violation(docket: Docket, event: Event) -> None:
    """Remember the first day on which a breach was dealt with."""
    if docket.violation_on is None:
        docket.violation_on = event.happened_on


def _ending(outcome: Outcome, *, violation: bool = False) -> Apply:
    """Return the effect of a paper that ends the case on its day."""

    def end(docket: Docket, event: Event) -> None:
        if violation:
            note_violation(docket, event)
        docket.close(event.happened_on, outcome)

    return end


def paid_in_full(docket: Docket, on: date) -> None:
    """Note that all that was ordered is paid: no order to pay runs any more."""
    course_of(docket).paid_in_full = True
    for rule_id, key in tuple(docket.clocks):
        if rule_id == ORDER_TO_PAY:
            docket.stop(rule_id, on, key=key)


def _recovered(docket: Docket, event: Event) -> None:
    if is_set(event.facts, "in_full"):
        paid_in_full(docket, event.happened_on)
    docket.pay(event.happened_on, "recovered", number_of(event.facts, "amount_fen"))


def _kind(
    name: str,
    zh: str,
    en: str,
    rank: int,
    guard: Guard,
    apply: Apply,
    *fields: Field,
    starts: tuple[str, ...] = (),
) -> EventKind:
    return EventKind(
        f"inspection.{name}",
        zh,
        en,
        rank,
        LINES,
        fields,
        guard,
        apply,
        closes=rank in ENDING_RANKS,
        starts=starts,
    )


_PEOPLE = Field("people", FieldType.INTEGER, "涉及人数", "People involved", required=False)

KINDS = (
    _kind(
        "accepted",
        "受理并立案",
        "Accepted and filed",
        30,
        undecided,
        _accepted,
        Field("first_inspector", FieldType.TEXT, "主办监察员", "Leading inspector"),
        Field("second_inspector", FieldType.TEXT, "协办监察员", "Second inspector"),
        Field("signed_by", FieldType.TEXT, "立案审批人", "Filing approved by"),
        Field(
            "day_unknown",
            FieldType.FLAG,
            "立案日期无据可查(补录旧案)",
            "Day of filing not on record (old file)",
            required=False,
        ),
        starts=(INVESTIGATE, CLOSE),
    ),
    _kind(
        "refused",
        "不予受理",
        "Refused",
        30,
        undecided,
        _refused,
        Field("ground", FieldType.CHOICE, "理由", "Ground", choices=REFUSAL_GROUNDS),
        _NOTE,
    ),
    _kind(
        "correction_told",
        "告知补正投诉材料",
        "Told to complete the complaint",
        22,
        _can_tell,
        _correction_told,
        Field("text", FieldType.LONG_TEXT, "需补正的内容", "What is missing"),
    ),
    _kind(
        "corrected",
        "投诉材料补正",
        "Complaint completed",
        24,
        awaiting_correction,
        _corrected,
        _NOTE,
        starts=(ACCEPT,),
    ),
    _kind(
        "complaint_withdrawn",
        "投诉人撤回投诉",
        "Complaint withdrawn by the complainant",
        48,
        under_way,
        _complaint_withdrawn,
        Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),
    ),
    _kind(
        "extended",
        "延长调查期限",
        "Investigation extended",
        50,
        under_way,
        _extended,
        Field("days", FieldType.INTEGER, "延长工作日数", "Working days added", default=30),
        Field("ground", FieldType.LONG_TEXT, "情况复杂的理由", "Why the case is complex"),
        *SIGNATURE_FIELDS,
    ),
    _kind(
        "investigated",
        "调查终结",
        "Investigation completed",
        54,
        _investigating,
        _investigated,
        Field("finding", FieldType.LONG_TEXT, "调查结论", "Finding"),
        starts=(DECIDE,),
    ),
    _kind(
        "recovered",
        "追回工资、社会保险费",
        "Wages or insurance recovered",
        56,
        lambda docket: None if docket.accepted_on is not None else "not_accepted",
        _recovered,
        Field("amount_fen", FieldType.MONEY, "追回金额", "Amount recovered"),
        _PEOPLE,
        Field("paid_by", FieldType.TEXT, "支付人", "Paid by", required=False),
        Field(
            "in_full",
            FieldType.FLAG,
            "责令支付的款项已付清",
            "All that was ordered is paid",
            required=False,
        ),
    ),
    _kind(
        "referred",
        "移送有关部门或司法机关",
        "Referred to another authority or the judiciary",
        80,
        under_way,
        _ending(Outcome.REFERRED, violation=True),
        Field("to", FieldType.TEXT, "接收机关", "Receiving authority"),
        Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),
    ),
)
