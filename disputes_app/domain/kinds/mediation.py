"""Which events does a mediation know?

Sources: 劳动争议调解仲裁法 art. 14; 企业劳动争议协商调解规定 art. 22, 26, 29.
"""

from __future__ import annotations

from disputes_app.domain.cases import Departure, Line, Outcome, Stage
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.instalments import INSTALMENTS, instalments_of
from disputes_app.domain.kinds.approval import days_added, extension_flaw
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    day_of,
    is_set,
    number_of,
    text_of,
)
from disputes_app.domain.kinds.common import undecided, under_way
from disputes_app.domain.kinds.powers import IN_PERSON, lacks_power
from disputes_app.domain.kinds.receipt import ENTERPRISE, OUTSIDE
from disputes_app.domain.mandates import Power

LINES = frozenset({Line.MEDIATION})

ACCEPT = "mediation.accept"
CONCLUDE = "mediation.conclude"
REVIEW = "mediation.review_apply"
CONFIRM = "mediation.judicial_confirmation"
CONFIRM_OTHER = "mediation.judicial_confirmation_other"
PEOPLES = "judicial"
"""人民调解组织: its agreements are confirmed under 人民调解法 33, others under 民诉法 205."""

NO_AGREEMENT_REASONS = (
    Choice("not_agreed", "双方未达成一致", "The parties did not agree"),
    Choice("absent", "一方不参加调解", "A party did not take part"),
    Choice("term_over", "期限届满未达成协议", "No agreement within the period"),
    Choice("arbitration", "当事人已申请仲裁", "A party applied for arbitration"),
)

REFUSAL_GROUNDS = (
    Choice("other_side_unwilling", "对方当事人不愿意调解", "The other side is unwilling"),
    Choice("not_a_labour_dispute", "不属于劳动争议", "Not a labour dispute"),
    Choice("other_body", "应由其他组织处理", "Another body is competent"),
)


PAYMENT_ORDER_MATTERS = ("wages", "medical", "compensation")
"""For these the worker may ask a court for a 支付令 (调解仲裁法 16)."""

MATTERS = (
    Choice("wages", "拖欠劳动报酬", "Wages owed"),
    Choice("medical", "工伤医疗费", "Medical costs of a work injury"),
    Choice("compensation", "经济补偿或者赔偿金", "Compensation or damages"),
    Choice("other", "其他事项", "Something else"),
)


def _undecided_here(docket: Docket) -> str | None:
    """Guard of the decision to mediate; an outside agreement is only reviewed."""
    return undecided(docket) or ("only_for_review" if docket.organisation == OUTSIDE else None)


def _accepted(docket: Docket, event: Event) -> None:
    """Accept; an enterprise committee's 15 days start here, others' have run from receipt."""
    on = event.happened_on
    docket.finish(ACCEPT, on, "accepted_late")
    docket.accepted_on = on
    docket.stage = Stage.ACCEPTED
    if docket.organisation == ENTERPRISE:
        docket.start(CONCLUDE, on)


def _refused(docket: Docket, event: Event) -> None:
    """Tell in writing within three working days that it is not accepted (规定 22)."""
    docket.finish(ACCEPT, event.happened_on, "refused_late")
    docket.leave(event.happened_on, Departure.REFUSED)


def _extended(docket: Docket, event: Event) -> None:
    """Both parties agree in writing to go on; only before the last day (规定 29)."""
    clock, on = docket.closure, event.happened_on
    days = days_added(docket, event)
    if not days:
        return
    if not is_set(event.facts, "both_agreed"):
        docket.unlawful("not_agreed_by_both")
        return
    if clock is not None and not extension_flaw(docket, clock, days, on):
        docket.extend(clock, on, days)


def _agreement(docket: Docket, event: Event) -> None:
    perform_by = day_of(event.facts, "perform_by")
    if perform_by is not None and perform_by < event.happened_on:
        docket.impossible("date_before_entry", perform_by)
        return
    if lacks_power(docket, event, Power.SETTLE, docket.parties):
        return
    promised = instalments_of(event.facts)
    if promised and promised[0].due_on < event.happened_on:
        docket.impossible("date_before_entry", promised[0].due_on)
        return
    if promised and sum(one.fen for one in promised) != number_of(event.facts, "amount_fen"):
        docket.impossible("instalments_differ")
        return
    docket.pay(event.happened_on, "agreed", number_of(event.facts, "amount_fen"))
    on = event.happened_on
    docket.close(on, Outcome.AGREEMENT)
    docket.start(REVIEW, on)
    docket.start(CONFIRM if docket.organisation == PEOPLES else CONFIRM_OTHER, on)


def _confirmation_applied(docket: Docket, event: Event) -> None:
    """Both apply for review by the commission, or to the court: that period is used."""
    on = event.happened_on
    if text_of(event.facts, "way") == "review":
        docket.stop(REVIEW, on)
        return
    docket.stop(CONFIRM, on)
    docket.stop(CONFIRM_OTHER, on)


def _agreed(docket: Docket) -> str | None:
    return None if docket.outcome is Outcome.AGREEMENT else "no_agreement"


def _no_agreement(docket: Docket, event: Event) -> None:
    docket.close(event.happened_on, Outcome.NO_AGREEMENT)


def _withdrawn_later(docket: Docket, event: Event) -> None:
    if not lacks_power(docket, event, Power.WAIVE, docket.applicants):
        docket.close(event.happened_on, Outcome.WITHDRAWN)


KINDS = (
    EventKind(
        "mediation.accepted",
        "受理调解申请",
        "Accepted",
        30,
        LINES,
        (),
        _undecided_here,
        _accepted,
        starts=(CONCLUDE,),
        papers=("mediation.acceptance_notice",),
    ),
    EventKind(
        "mediation.refused",
        "不予受理调解申请",
        "Not accepted",
        30,
        LINES,
        (
            Field("ground", FieldType.CHOICE, "理由", "Ground", choices=REFUSAL_GROUNDS),
            Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),
        ),
        _undecided_here,
        _refused,
    ),
    EventKind(
        "mediation.extended",
        "双方书面同意延长",
        "Extended by agreement of both parties",
        50,
        LINES,
        (
            Field("days", FieldType.INTEGER, "延长天数(自然日)", "Days added (calendar days)"),
            Field("both_agreed", FieldType.FLAG, "双方已书面同意", "Both agreed in writing"),
        ),
        under_way,
        _extended,
    ),
    EventKind(
        "mediation.agreement",
        "调解协议生效",
        "Mediation agreement in effect",
        80,
        LINES,
        (
            Field("amount_fen", FieldType.MONEY, "协议金额", "Amount agreed"),
            Field("terms", FieldType.LONG_TEXT, "协议内容", "Terms"),
            Field("perform_by", FieldType.DATE, "履行期限", "To be performed by", required=False),
            IN_PERSON,
            Field(
                INSTALMENTS,
                FieldType.INSTALMENTS,
                "逐期履行(每行:日期 金额)",
                "Payments (a line each: day amount)",
                required=False,
            ),
            Field("perform_way", FieldType.TEXT, "履行方式", "How", required=False),
            Field(
                "matter",
                FieldType.CHOICE,
                "给付事项",
                "What is paid",
                required=False,
                choices=MATTERS,
            ),
            Field("mediator", FieldType.TEXT, "调解员", "Mediator", required=False),
        ),
        under_way,
        _agreement,
        closes=True,
        starts=(REVIEW, CONFIRM, CONFIRM_OTHER),
        papers=("mediation.agreement",),
    ),
    EventKind(
        "mediation.confirmation_applied",
        "共同申请仲裁审查或司法确认",
        "Review or judicial confirmation applied for",
        86,
        LINES,
        (
            Field(
                "way",
                FieldType.CHOICE,
                "方式",
                "Way",
                choices=(
                    Choice("review", "向仲裁委员会申请审查", "Review by the commission"),
                    Choice("judicial", "向人民法院申请司法确认", "Judicial confirmation"),
                ),
            ),
            Field("to", FieldType.TEXT, "受理单位", "Applied to", required=False),
        ),
        _agreed,
        _confirmation_applied,
    ),
    EventKind(
        "mediation.no_agreement",
        "终止调解(调解不成)",
        "Ended without agreement",
        80,
        LINES,
        (Field("ground", FieldType.CHOICE, "原因", "Reason", choices=NO_AGREEMENT_REASONS),),
        under_way,
        _no_agreement,
        closes=True,
        papers=("mediation.end_notice",),
    ),
    EventKind(
        "mediation.withdrawn",
        "撤回调解申请",
        "Application withdrawn",
        80,
        LINES,
        (Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False), IN_PERSON),
        under_way,
        _withdrawn_later,
        closes=True,
    ),
)
