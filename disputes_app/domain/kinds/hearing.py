"""Which events does an accepted arbitration know before its end?

Service, tribunal, hearing, and what moves the award clock (办案规则 art. 20, 33, 37,
38, 45-47).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.cases import Stage
from disputes_app.domain.docket import Docket
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts, Upcast
from disputes_app.domain.kinds.approval import (
    SIGNATURE_FIELDS,
    days_added,
    extension_flaw,
    signature_flaw,
)
from disputes_app.domain.kinds.arbitration import (
    AWARD,
    COLLECTIVE_NOTICE,
    HEARING_NOTICE,
    LINES,
    NO_UPCASTS,
    SERVE,
    TRIBUNAL,
    TRIBUNAL_MODES,
    service_kind,
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
    number_of,
    text_of,
)
from disputes_app.domain.kinds.common import late, under_way
from disputes_app.domain.kinds.powers import ACT_FIELDS, lacks_power
from disputes_app.domain.kinds.reaching import reached
from disputes_app.domain.kinds.service import (
    UPCASTS,
    effective_day,
    is_service,
)
from disputes_app.domain.kinds.taking_part import COLLECTIVE, workers_of
from disputes_app.domain.mandates import Power
from disputes_app.domain.rules import PauseKind

SUSPENSION_GROUNDS = (
    Choice("47_1", "劳动者死亡,需等待继承人", "Worker died, heirs awaited (规则47(1))"),
    Choice("47_2", "劳动者丧失行为能力", "Worker lost capacity (规则47(2))"),
    Choice("47_3", "用人单位终止,承继人未定", "Employer ended, successor open (规则47(3))"),
    Choice("47_4", "不可抗拒的事由", "Force majeure (规则47(4))"),
    Choice("47_5", "须以另案审理结果为依据", "Depends on another case (规则47(5))"),
    Choice("47_6", "等待工伤认定、伤残等级鉴定等", "Injury finding or appraisal (规则47(6))"),
    Choice("47_7", "其他应当中止的情形", "Other (规则47(7))"),
)

COUNTERCLAIM = "arbitration.counterclaim"
POSTPONE = "arbitration.postponement_request"
ENTRUSTED = "arbitration.entrusted_mediation"

CLAIMS_CHANGED = "claims_changed"
"""Noted once changed claims were accepted: the respondents must be told (规则 44)."""

HEARING_NOTIFIED = "hearing_notified"
"""Noted once the notice of a hearing was served: only then can a party be absent (规则 39)."""

HEARING_FIELDS = (
    Field("hearing_time", FieldType.TIME_TEXT, "时间", "Time", required=False),
    Field("room", FieldType.ROOM, "庭室", "Room", required=False),
    Field("minutes", FieldType.INTEGER, "时长(分钟)", "Length (minutes)", required=False),
    Field(
        "joint_with",
        FieldType.TEXT,
        "合并开庭的案号",
        "Heard together with case",
        required=False,
    ),
    Field(
        "consent",
        FieldType.FLAG,
        "双方书面同意缩短开庭通知期限",
        "Both agree in writing to a shorter notice",
        required=False,
    ),
    Field(
        "exception",
        FieldType.LONG_TEXT,
        "例外排期的理由",
        "Why it is set outside the days",
        required=False,
    ),
    Field("moved_because", FieldType.LONG_TEXT, "改期的原因", "Why it is moved", required=False),
)
"""When and where a hearing is; ``exception`` is asked for only where 规则 38, 45 are not met."""

# Looked up once: in Python 3.11 reaching a member through its enum costs as much as a call.
_ACCEPTED = Stage.ACCEPTED
_BEFORE_TRIBUNAL = (_ACCEPTED, Stage.SERVED)
_HEADS = ("commission_director", "arbitration_head")


def _tribunal(docket: Docket, event: Event) -> None:
    """Form the tribunal; a sole arbitrator means simple handling, without 规则 64 (62).

    Ten workers or more are for three arbitrators (65), unless it is said that the case is
    handled simply (62, 56).
    """
    docket.finish(TRIBUNAL, event.happened_on, "tribunal_late")
    if text_of(event.facts, "mode") == "sole":
        many = max(docket.people, len(workers_of(docket))) >= COLLECTIVE
        if many and not is_set(event.facts, "simple"):
            docket.unlawful("sole_in_collective")
        else:
            docket.stop(COLLECTIVE_NOTICE, event.happened_on)
    docket.facts_seen.add("tribunal")
    if docket.stage in _BEFORE_TRIBUNAL:
        docket.stage = Stage.TRIBUNAL


def _sole_was_simple(facts: Facts) -> Facts:
    """Say of an old entry of a sole arbitrator what it meant then: simple handling."""
    return {**facts, "simple": True} if facts.get("mode") == "sole" else facts


def _scheduled(docket: Docket, event: Event) -> None:
    """Set a hearing: notice must be served five working days before it (规则 38)."""
    hearing_on = day_of(event.facts, "hearing_on")
    if hearing_on is None or hearing_on < event.happened_on:
        docket.impossible("hearing_before_notice")
        return
    docket.hearing_on = hearing_on
    docket.notified = set()
    docket.reach(Stage.HEARING_SET)
    docket.start(HEARING_NOTICE, hearing_on)
    docket.start(POSTPONE, hearing_on)


def _notice_served(docket: Docket, event: Event) -> None:
    """Serve the notice: the parties must *have* it five working days before (规则 38).

    An entry that names no party tells that all have it; otherwise the period is met once
    the last of them has.
    """
    place = number_of(event.facts, "party")
    if place and place not in docket.parties:
        docket.impossible("not_a_party")
        return
    if not is_service(docket, event):
        return
    docket.facts_seen.add(HEARING_NOTIFIED)
    try:
        on = effective_day(docket, event)
    except DomainError:
        on = event.happened_on
    docket.notified.update([place] if place else docket.parties)
    docket.notified = reached(docket, docket.notified)
    if docket.notified.issuperset(docket.parties):
        docket.finish(HEARING_NOTICE, on, "hearing_notice_late")
    else:
        late(docket, HEARING_NOTICE, on, "hearing_notice_late")


def _hearing_planned(docket: Docket) -> str | None:
    refusal = under_way(docket)
    if refusal is not None:
        return refusal
    return None if docket.hearing_on is not None else "no_hearing_set"


def _heard(docket: Docket, event: Event) -> None:
    if "tribunal" not in docket.facts_seen:
        docket.unlawful("heard_without_tribunal")
    on = event.happened_on
    docket.stop(HEARING_NOTICE, on)
    docket.stop(POSTPONE, on)
    docket.stop(ENTRUSTED, on)
    docket.hearing_on = None
    docket.reach(Stage.HEARD)


def _suspended(docket: Docket, event: Event) -> None:
    """Suspend: from the day of the decision to the day before resumption (规则 46(6), 47).

    A suspension that nobody entitled approved stops the work, but not the clock.
    """
    if not signature_flaw(docket, event, _HEADS):
        docket.open_pause(docket.closure, event.happened_on, PauseKind.SUSPENSION)
    docket.suspended_since = event.happened_on
    docket.stage_before = docket.stage
    docket.stage = Stage.SUSPENDED


def _can_suspend(docket: Docket) -> str | None:
    refusal = under_way(docket)
    if refusal is not None:
        return refusal
    return "already_suspended" if docket.suspended_since is not None else None


def _resumed(docket: Docket, event: Event) -> None:
    docket.close_pause(docket.closure, event.happened_on)
    docket.suspended_since = None
    docket.stage = docket.stage_before


def _is_suspended(docket: Docket) -> str | None:
    refusal = under_way(docket)
    if refusal is not None:
        return refusal
    return None if docket.suspended_since is not None else "not_suspended"


def _extended(docket: Docket, event: Event) -> None:
    """At most 15 days more, once, approved in writing before the last day (规则 45)."""
    clock, on = docket.closure, event.happened_on
    days = days_added(docket, event)
    offices = clock.rule.offices if clock is not None else _HEADS
    if not days or signature_flaw(docket, event, offices) or clock is None:
        return
    if not extension_flaw(docket, clock, days, on):
        docket.extend(clock, on, days)


def _joined(docket: Docket, event: Event) -> None:
    """A party or third party is added by decision: the 45 days restart (规则 46(1))."""
    place = number_of(event.facts, "party")
    if place in docket.parties:
        docket.impossible("already_a_party")
        return
    if text_of(event.facts, "role") == "respondent":
        docket.respondents = (*docket.respondents, place)
        docket.start(SERVE, event.happened_on, key=place)
    else:
        docket.third_parties = (*docket.third_parties, place)
    docket.restart(docket.find(AWARD), event.happened_on)


def _claims_changed(docket: Docket, event: Event) -> None:
    """Accept added or changed claims: the 45 days restart (规则 46(3))."""
    if lacks_power(docket, event, Power.CHANGE, docket.applicants):
        return
    docket.facts_seen.add(CLAIMS_CHANGED)
    docket.restart(docket.find(AWARD), event.happened_on)


def _counterclaim_merged(docket: Docket, event: Event) -> None:
    """Merge a counter-claim accepted in time: the 45 days restart (规则 36, 46(4)).

    A decision after the five days is irregular and restarts nothing: the office would gain
    days by its own delay.
    """
    on = event.happened_on
    asked = [key for rule_id, key in docket.clocks if rule_id == COUNTERCLAIM]
    in_time = [not docket.finish(COUNTERCLAIM, on, "counterclaim_late", key=key) for key in asked]
    if all(in_time):
        docket.restart(docket.find(AWARD), on)


def _kind(
    name: str,
    zh: str,
    en: str,
    rank: int,
    guard: Guard,
    apply: Apply,
    *fields: Field,
    starts: tuple[str, ...] = (),
    upcasts: Mapping[int, Upcast] = NO_UPCASTS,
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
        starts=starts,
        schema=1 + len(upcasts),
        upcasts=upcasts,
    )


_PARTY = Field("party", FieldType.PARTY, "当事人", "Party")

KINDS = (
    _kind(
        "tribunal_formed",
        "组庭并书面通知",
        "Tribunal formed and notified",
        43,
        under_way,
        _tribunal,
        Field("mode", FieldType.CHOICE, "组庭方式", "Composition", choices=TRIBUNAL_MODES),
        Field("members", FieldType.TEXT, "仲裁员", "Arbitrators"),
        Field("clerk", FieldType.TEXT, "书记员", "Clerk", required=False),
        Field(
            "simple",
            FieldType.FLAG,
            "简易处理（规则56条；十人以上独任的须选）",
            "Simple handling (Rules art. 56; needed for a sole arbitrator with ten or more)",
            required=False,
        ),
        upcasts=MappingProxyType({1: _sole_was_simple}),
    ),
    _kind(
        "hearing_scheduled",
        "排定开庭",
        "Hearing scheduled",
        44,
        under_way,
        _scheduled,
        Field("hearing_on", FieldType.DATE, "开庭日期", "Day of hearing"),
        *HEARING_FIELDS,
        starts=(HEARING_NOTICE, POSTPONE),
    ),
    service_kind(
        "hearing_notice_served",
        "开庭通知送达",
        "Hearing notice served",
        45,
        _notice_served,
        Field(
            "party",
            FieldType.PARTY,
            "受送达人（不选为全体）",
            "Served on (all if left out)",
            required=False,
        ),
        guard=_hearing_planned,
        upcasts=UPCASTS,
    ),
    _kind(
        "heard",
        "开庭审理",
        "Hearing held",
        46,
        under_way,
        _heard,
        Field(
            "unsigned",
            FieldType.TEXT,
            "拒绝在笔录上签名的人、情形(规则42)",
            "Who refused to sign the record, and how (规则 42)",
            required=False,
        ),
    ),
    _kind(
        "suspended",
        "中止审理",
        "Suspended",
        48,
        _can_suspend,
        _suspended,
        Field("ground", FieldType.CHOICE, "中止事由", "Ground", choices=SUSPENSION_GROUNDS),
        *SIGNATURE_FIELDS,
    ),
    _kind("resumed", "恢复审理", "Resumed", 47, _is_suspended, _resumed),
    _kind(
        "extended",
        "延长审理期限",
        "Award period extended",
        50,
        under_way,
        _extended,
        Field("days", FieldType.INTEGER, "延长天数(自然日)", "Days added", default=15),
        Field("ground", FieldType.LONG_TEXT, "案情复杂的理由", "Why the case is complex"),
        *SIGNATURE_FIELDS,
    ),
    _kind(
        "party_joined",
        "追加当事人、第三人",
        "Party joined",
        36,
        under_way,
        _joined,
        _PARTY,
        Field(
            "role",
            FieldType.CHOICE,
            "地位",
            "Role",
            choices=(
                Choice("respondent", "被申请人", "Respondent"),
                Choice("third_party", "第三人", "Third party"),
            ),
        ),
        starts=(SERVE,),
    ),
    _kind(
        "claims_changed",
        "受理增加、变更的仲裁请求",
        "Added or changed claims accepted",
        37,
        under_way,
        _claims_changed,
        Field("text", FieldType.LONG_TEXT, "变更内容", "Change"),
        *ACT_FIELDS,
    ),
    _kind(
        "counterclaim_merged",
        "受理反申请并合并处理",
        "Counter-claim accepted and merged",
        38,
        under_way,
        _counterclaim_merged,
        Field("text", FieldType.LONG_TEXT, "反申请请求", "Counter-claim"),
    ),
)
