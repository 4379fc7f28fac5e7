"""Which entries tell of the review of a mediation agreement by the commission (仲裁审查)?

办案规则 74-79.  They stand in the log of the mediation, whose rate they never touch: the review
is a register of its own with its 5+5 working days.  Of an agreement that was made elsewhere
(外来协议) the mediation was never a case here; it is received only to be reviewed.
"""

from __future__ import annotations

from disputes_app.domain.cases import Departure, Outcome
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.approval import (
    SIGNATURE_FIELDS,
    days_added,
    extension_flaw,
    signature_flaw,
)
from disputes_app.domain.kinds.base import (
    Apply,
    Choice,
    EventKind,
    Field,
    FieldType,
    Guard,
    day_of,
    is_set,
)
from disputes_app.domain.kinds.mediation import LINES, REVIEW
from disputes_app.domain.kinds.receipt import OUTSIDE
from disputes_app.domain.rules import Office

APPLIED = "mediation.review_applied"
ACCEPTED = "mediation.review_accepted"
REFUSED = "mediation.review_refused"
EXTENDED = "mediation.review_extended"
MADE = "mediation.review_paper_made"
NOT_MADE = "mediation.review_not_made"
WITHDRAWN = "mediation.review_withdrawn"
SIGNED = "mediation.review_signed"
REVIEWING = "mediation.review"

_APPLIED, _ACCEPTED, _MADE, _SIGNED = "review applied", "review taken", "review made", "signed"
_HEADS = (Office.COMMISSION_DIRECTOR, Office.ARBITRATION_HEAD)

REFUSAL_GROUNDS = (
    Choice("75_1", "不属于仲裁受理争议范围（规则75(1)）", "Outside the scope (规则 75(1))"),
    Choice("75_2", "不属于本委管辖（规则75(2)）", "Outside jurisdiction (规则 75(2))"),
    Choice("75_3", "超出审查申请期间（规则75(3)）", "Applied too late (规则 75(3))"),
    Choice("75_4", "确认劳动关系的（规则75(4)）", "Employment to be confirmed (规则 75(4))"),
    Choice("75_5", "已经司法确认的（规则75(5)）", "Confirmed by a court (规则 75(5))"),
)
NOT_MADE_GROUNDS = (
    Choice("78_1", "违反强制性规定（规则78(1)）", "Against mandatory law (规则 78(1))"),
    Choice("78_2", "损害公共利益或他人权益（规则78(2)）", "Harms others (规则 78(2))"),
    Choice("78_3", "证据材料有弄虚作假嫌疑（规则78(3)）", "Suspect evidence (规则 78(3))"),
    Choice("78_4", "违反自愿原则（规则78(4)）", "Not of free will (规则 78(4))"),
    Choice("78_5", "内容不明确（规则78(5)）", "Unclear (规则 78(5))"),
    Choice("78_6", "其他不能制作调解书的情形（规则78(6)）", "Another cause (规则 78(6))"),
)


def _may_apply(docket: Docket) -> str | None:
    if _APPLIED in docket.facts_seen:
        return "review_under_way"
    if docket.organisation == OUTSIDE:
        return "case_has_ended" if docket.ended else None
    return None if docket.outcome is Outcome.AGREEMENT else "no_agreement"


def _may_decide(docket: Docket) -> str | None:
    if _APPLIED not in docket.facts_seen:
        return "no_review_asked"
    return "review_taken" if _ACCEPTED in docket.facts_seen else None


def _under_review(docket: Docket) -> str | None:
    if _ACCEPTED not in docket.facts_seen:
        return "no_review_taken"
    return "review_paper_made" if _MADE in docket.facts_seen else None


def _may_withdraw(docket: Docket) -> str | None:
    """Withdrawing must be allowed until the paper is served (规则 76(2))."""
    if _APPLIED not in docket.facts_seen:
        return "no_review_asked"
    return "review_signed" if _SIGNED in docket.facts_seen else None


def _may_sign(docket: Docket) -> str | None:
    if _MADE not in docket.facts_seen:
        return "no_review_paper"
    return "review_signed" if _SIGNED in docket.facts_seen else None


def _applied(docket: Docket, event: Event) -> None:
    """Both apply within fifteen days of the agreement's effect (规则 74)."""
    on, agreed_on = event.happened_on, day_of(event.facts, "agreed_on")
    if docket.organisation == OUTSIDE:
        if agreed_on is None:
            docket.impossible("agreement_day_missing")
            return
        if agreed_on > on:
            docket.impossible("date_after_entry", agreed_on)
            return
        docket.start(REVIEW, agreed_on)
    docket.stop(REVIEW, on)
    docket.facts_seen -= {_ACCEPTED, _MADE, _SIGNED}
    docket.facts_seen.add(_APPLIED)


def _accepted(docket: Docket, event: Event) -> None:
    """Accept: five working days from here (规则 76); an application too late is none (75(3))."""
    asked = docket.clocks.get((REVIEW, 0))
    last = docket.last_day(asked)
    applied_on = None if asked is None else asked.stopped_on
    if applied_on is not None and last is not None and applied_on > last:
        docket.unlawful("review_applied_late", last)
    docket.start(REVIEWING, event.happened_on)
    docket.facts_seen.add(_ACCEPTED)


def _refused(docket: Docket, event: Event) -> None:
    _ended(docket, event)


def _extended(docket: Docket, event: Event) -> None:
    """At most five working days more, approved by the director or the head (规则 76)."""
    clock, on = docket.find(REVIEWING), event.happened_on
    days = days_added(docket, event)
    offices = clock.rule.offices if clock is not None else _HEADS
    if not days or signature_flaw(docket, event, offices) or clock is None:
        return
    if not extension_flaw(docket, clock, days, on):
        docket.extend(clock, on, days)


def _made(docket: Docket, event: Event) -> None:
    """Make the paper; it says what the agreement says (规则 77)."""
    if not is_set(event.facts, "same_content"):
        docket.unlawful("review_content_differs")
    docket.finish(REVIEWING, event.happened_on, "review_decided_late")
    docket.facts_seen.add(_MADE)


def _not_made(docket: Docket, event: Event) -> None:
    """Decide not to make it, told in writing; the review ends (规则 78, 79)."""
    docket.finish(REVIEWING, event.happened_on, "review_decided_late")
    _ended(docket, event)


def _withdrawn(docket: Docket, event: Event) -> None:
    docket.stop(REVIEWING, event.happened_on)
    _ended(docket, event)


def _signed(docket: Docket, event: Event) -> None:
    """Both have signed for it: it has legal effect (规则 77)."""
    docket.facts_seen.add(_SIGNED)
    _let_go(docket, event)


def _ended(docket: Docket, event: Event) -> None:
    """End the review without a paper in effect; it may be applied for anew within its days."""
    docket.facts_seen -= {_APPLIED, _ACCEPTED, _MADE}
    _let_go(docket, event)


def _let_go(docket: Docket, event: Event) -> None:
    """End what was received only to be reviewed; a mediation of this office ended before.

    None of it counts in the rate of mediations, a refusal of the review neither.
    """
    if docket.organisation == OUTSIDE:
        docket.leave(event.happened_on, Departure.REVIEWED)


def _kind(
    id_: str,
    zh: str,
    en: str,
    rank: int,
    guard: Guard,
    apply: Apply,
    *fields: Field,
    starts: tuple[str, ...] = (),
    papers: tuple[str, ...] = (),
) -> EventKind:
    return EventKind(id_, zh, en, rank, LINES, fields, guard, apply, starts=starts, papers=papers)


_NOTE = Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False)

KINDS = (
    _kind(
        APPLIED,
        "收到仲裁审查申请",
        "Review of the agreement applied for",
        87,
        _may_apply,
        _applied,
        Field("agreed_on", FieldType.DATE, "协议生效日(外来协议填写)", "In effect", required=False),
        Field("body", FieldType.TEXT, "调解组织(外来协议填写)", "Mediated by", required=False),
        Field("amount_fen", FieldType.MONEY, "协议金额(外来协议填写)", "Amount", required=False),
        Field("terms", FieldType.LONG_TEXT, "协议内容(外来协议填写)", "Terms", required=False),
        starts=(REVIEW,),
    ),
    _kind(
        ACCEPTED,
        "受理仲裁审查申请",
        "Review accepted",
        88,
        _may_decide,
        _accepted,
        Field("arbitrator", FieldType.TEXT, "指定的仲裁员", "Arbitrator"),
        Field("number", FieldType.TEXT, "审查案号(不填自动编号)", "Number", required=False),
        starts=(REVIEWING,),
        papers=("mediation.review_acceptance",),
    ),
    _kind(
        REFUSED,
        "不予受理仲裁审查申请",
        "Review refused",
        88,
        _may_decide,
        _refused,
        Field("ground", FieldType.CHOICE, "法定理由", "Lawful ground", choices=REFUSAL_GROUNDS),
        _NOTE,
        papers=("mediation.review_refusal",),
    ),
    _kind(
        EXTENDED,
        "延长审查期限",
        "Review extended",
        89,
        _under_review,
        _extended,
        Field("days", FieldType.INTEGER, "延长天数(工作日)", "Working days added", default=5),
        Field("ground", FieldType.LONG_TEXT, "特殊情况", "Special circumstances"),
        *SIGNATURE_FIELDS,
    ),
    _kind(
        MADE,
        "经审查制作调解书",
        "Paper made after review",
        90,
        _under_review,
        _made,
        Field("same_content", FieldType.FLAG, "内容与调解协议一致", "Says what was agreed"),
        _NOTE,
        papers=("mediation.review_paper",),
    ),
    _kind(
        NOT_MADE,
        "不予制作调解书、终止审查",
        "Paper not made, review ended",
        90,
        _under_review,
        _not_made,
        Field("ground", FieldType.CHOICE, "法定情形", "Lawful ground", choices=NOT_MADE_GROUNDS),
        _NOTE,
        papers=("mediation.review_not_made",),
    ),
    _kind(
        WITHDRAWN,
        "撤回审查申请、终止审查",
        "Review withdrawn and ended",
        92,
        _may_withdraw,
        _withdrawn,
        Field("by", FieldType.TEXT, "撤回人", "Withdrawn by"),
        papers=("mediation.review_ended",),
    ),
    _kind(
        SIGNED,
        "双方签收审查调解书",
        "Paper signed for by both",
        91,
        _may_sign,
        _signed,
    ),
)
