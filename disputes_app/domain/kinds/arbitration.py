"""Which events does an arbitration case know, from application to award?

Sources: 劳动争议调解仲裁法 art. 29-50; 劳动人事争议仲裁办案规则 (2017) as cited at each.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.cases import Departure, Line, Stage
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event, Upcast
from disputes_app.domain.kinds.base import (
    Apply,
    Choice,
    EventKind,
    Field,
    FieldType,
    Guard,
    is_set,
    text_of,
)
from disputes_app.domain.kinds.common import awaiting_correction, late, undecided, under_way
from disputes_app.domain.kinds.service import (
    DAY,
    PROOF_ASKED,
    WORKERS_OF_A_COLLECTIVE,
    service_fields,
)
from disputes_app.domain.rules import PauseKind
from disputes_app.domain.running_clock import CORRECTION, RunningClock

LINES = frozenset({Line.ARBITRATION})

CORRECT = "arbitration.correction"
COLLECTIVE_NOTICE = "arbitration.collective_notice"
SERVE = "arbitration.serve_application"
DEFENCE = "arbitration.defence"
TRIBUNAL = "arbitration.tribunal"
HEARING_NOTICE = "arbitration.hearing_notice"
AWARD = "arbitration.award"

NO_UPCASTS: Mapping[int, Upcast] = MappingProxyType({})

REFUSAL_GROUNDS = (
    Choice("30_1", "不属于劳动人事争议受理范围", "Outside the scope (规则30(1))"),
    Choice("30_2", "无明确的请求或事实理由", "No clear claim, facts or reasons (规则30(2))"),
    Choice(
        "30_3",
        "申请人无直接利害关系或无明确被申请人",
        "No direct interest or no clear respondent (规则30(3))",
    ),
    Choice("34", "一事不再理", "Already decided, pending or refused (规则34)"),
    Choice("39", "按撤回处理后重新申请", "Applied again after absence (规则39)"),
)

TRIBUNAL_MODES = (
    Choice("sole", "独任仲裁", "Sole arbitrator"),
    Choice("three", "三名仲裁员合议", "Three arbitrators"),
)

SIGNED_SHEET = (
    Field("signed_by", FieldType.TEXT, "立案审批签字人", "Filing sheet signed by"),
    Field("sheet", FieldType.TEXT, "立案(组庭)审批表", "Filing sheet", required=False),
)


def _correction_requested(docket: Docket, event: Event) -> None:
    """Tell everything to be corrected at once, once (规则 29); the clock waits (规则 46(2)).

    A request after the last day, or a second one, leaves the clock as it was.
    """
    irregular = late(docket, docket.intake, event.happened_on, "correction_asked_late")
    if "correction" in docket.facts_seen:
        irregular = docket.unlawful("correction_asked_again")
    intake = docket.find(docket.intake)
    _show_correction(docket, intake, event)
    if not irregular:
        docket.open_pause(intake, event.happened_on, CORRECTION)
    docket.facts_seen.add("correction")
    docket.stage = Stage.CORRECTION


def _show_correction(docket: Docket, intake: RunningClock | None, event: Event) -> None:
    """Show the five days of 规则 29 beside those of 规则 30, which begin and end with them.

    It is there once something was asked for, and not where mediation first made both wait.
    """
    received_on = docket.received_on
    if received_on is None or intake is None or intake.pauses or intake.restarts:
        return
    clock = docket.start(CORRECT, received_on)
    if clock is not None:
        clock.stop(event.happened_on)


def _corrected(docket: Docket, event: Event) -> None:
    """Restart the acceptance clock, and only it, if it waits for this (规则 46(2))."""
    clock = docket.find(docket.intake)
    if clock is not None and clock.open_kind == CORRECTION:
        docket.restart(clock, event.happened_on)
    docket.stage = Stage.RECEIVED


def _advised(_docket: Docket, _event: Event) -> None:
    """Advise mediation; nothing waits until the applicant agrees (规则 69)."""


def _pre_mediation(docket: Docket, event: Event) -> None:
    """The applicant agrees to mediation first; acceptance waits (规则 69)."""
    if not late(docket, docket.intake, event.happened_on, "consent_after_last_day"):
        docket.open_pause(docket.find(docket.intake), event.happened_on, PauseKind.PRE_MEDIATION)
    docket.stage = Stage.PRE_MEDIATION


def _pre_mediation_ended(docket: Docket, event: Event) -> None:
    if text_of(event.facts, "result") == "settled":
        docket.leave(event.happened_on, Departure.WITHDRAWN_BEFORE_ACCEPTANCE)
        return
    docket.close_pause(docket.find(docket.intake), event.happened_on)
    docket.stage = Stage.RECEIVED


def _in_pre_mediation(docket: Docket) -> str | None:
    refusal = undecided(docket)
    if refusal is not None:
        return refusal
    return None if docket.stage is Stage.PRE_MEDIATION else "not_in_pre_mediation"


def _ready_to_decide(docket: Docket) -> str | None:
    refusal = undecided(docket)
    if refusal is not None:
        return refusal
    if docket.stage is Stage.PRE_MEDIATION:
        return "pre_mediation_runs"
    return "correction_awaited" if docket.stage is Stage.CORRECTION else None


def _undecided_and_free(docket: Docket) -> str | None:
    refusal = undecided(docket)
    if refusal is not None:
        return refusal
    return None if docket.stage is Stage.RECEIVED else "not_awaiting_acceptance"


def _accepted(docket: Docket, event: Event) -> None:
    """Accept: the day on which the filing sheet is signed starts the 45 days (规则 45, 46)."""
    docket.finish(docket.intake, event.happened_on, "accepted_late")
    _open(docket, event)


def _open(docket: Docket, event: Event) -> None:
    on = event.happened_on
    docket.accepted_on = on
    docket.stage = Stage.ACCEPTED
    if is_set(event.facts, "day_unknown"):
        docket.closure_trouble = "start_unknown"
        return
    for place in docket.respondents:
        docket.start(SERVE, on, key=place)
    docket.start(TRIBUNAL, on)
    if docket.people >= WORKERS_OF_A_COLLECTIVE:
        docket.start(COLLECTIVE_NOTICE, on)
    docket.start(AWARD, on)


def _transfer_received(docket: Docket, event: Event) -> None:
    """A case moved here: the 45 days start on the day of receiving it (规则 46(5))."""
    docket.stop(docket.intake, event.happened_on)
    _open(docket, event)


def _refused(docket: Docket, event: Event) -> None:
    """Refuse in writing within the five days (规则 31)."""
    docket.finish(docket.intake, event.happened_on, "refused_late")
    docket.leave(event.happened_on, Departure.REFUSED)


def _kind(
    name: str,
    zh: str,
    en: str,
    rank: int,
    guard: Guard,
    apply: Apply,
    *fields: Field,
    papers: tuple[str, ...] = (),
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
        papers=papers,
        starts=starts,
    )


def service_kind(
    name: str,
    zh: str,
    en: str,
    rank: int,
    apply: Apply,
    *fields: Field,
    guard: Guard = under_way,
    starts: tuple[str, ...] = (),
    upcasts: Mapping[int, Upcast] = NO_UPCASTS,
) -> EventKind:
    """Return a kind that tells of a service in an arbitration; see ``kinds.service``."""
    return EventKind(
        f"arbitration.{name}",
        zh,
        en,
        rank,
        LINES,
        (*fields, *service_fields()),
        guard,
        apply,
        starts=starts,
        proves_service=True,
        day=DAY,
        schema=PROOF_ASKED + len(upcasts),
        upcasts=upcasts,
    )


_ON_ACCEPTANCE = (SERVE, TRIBUNAL, COLLECTIVE_NOTICE, AWARD)


KINDS = (
    _kind(
        "correction_requested",
        "通知补正",
        "Correction requested",
        20,
        _undecided_and_free,
        _correction_requested,
        Field("text", FieldType.LONG_TEXT, "需补正的内容", "What is missing"),
        starts=(CORRECT,),
    ),
    _kind(
        "corrected",
        "申请人补正材料",
        "Application corrected",
        22,
        awaiting_correction,
        _corrected,
    ),
    _kind(
        "mediation_advised",
        "发出调解建议书",
        "Mediation advised",
        23,
        _undecided_and_free,
        _advised,
        Field("to", FieldType.TEXT, "建议的调解组织", "Organisation advised"),
        Field(
            "office",
            FieldType.MEDIATION_OFFICE,
            "本区调解组织",
            "Organisation of the district",
            required=False,
        ),
        papers=("arbitration.mediation_advice",),
    ),
    _kind(
        "pre_mediation_agreed",
        "同意先行调解、暂缓受理",
        "Mediation first agreed, acceptance waits",
        24,
        _undecided_and_free,
        _pre_mediation,
        Field("by", FieldType.TEXT, "同意人", "Agreed by"),
        Field("to", FieldType.TEXT, "调解组织", "Organisation", required=False),
        Field(
            "office",
            FieldType.MEDIATION_OFFICE,
            "本区调解组织",
            "Organisation of the district",
            required=False,
        ),
    ),
    _kind(
        "pre_mediation_ended",
        "先行调解结束",
        "Mediation first ended",
        26,
        _in_pre_mediation,
        _pre_mediation_ended,
        Field(
            "result",
            FieldType.CHOICE,
            "结果",
            "Result",
            choices=(
                Choice("failed", "未达成协议,依法处理申请", "No agreement, application goes on"),
                Choice("settled", "达成协议,撤回申请", "Settled, application withdrawn"),
            ),
        ),
    ),
    _kind(
        "accepted",
        "受理",
        "Accepted",
        30,
        _ready_to_decide,
        _accepted,
        *SIGNED_SHEET,
        Field(
            "day_unknown",
            FieldType.FLAG,
            "受理日期无据可查(补录旧案)",
            "Day of acceptance not on record (old file)",
            required=False,
        ),
        Field(
            "other_claims",
            FieldType.FLAG,
            "与按撤回处理的前案不是同一请求",
            "Not the claims of the earlier case treated as withdrawn",
            required=False,
        ),
        papers=("arbitration.acceptance_notice",),
        starts=_ON_ACCEPTANCE,
    ),
    _kind(
        "transfer_received",
        "接受移送",
        "Transfer received",
        30,
        _ready_to_decide,
        _transfer_received,
        Field("from", FieldType.TEXT, "移送单位", "Sending commission"),
        starts=_ON_ACCEPTANCE,
    ),
    _kind(
        "refused",
        "不予受理",
        "Refused",
        30,
        _ready_to_decide,
        _refused,
        Field("ground", FieldType.CHOICE, "法定理由", "Lawful ground", choices=REFUSAL_GROUNDS),
        Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),
    ),
    _kind(
        "jurisdiction_declined",
        "不属于本委管辖，书面说明",
        "Outside jurisdiction, said in writing",
        30,
        _ready_to_decide,
        _refused,
        Field("to", FieldType.TEXT, "告知的有管辖权的仲裁委员会", "Commission named instead"),
        Field("note", FieldType.LONG_TEXT, "说明", "Note", required=False),
    ),
)
