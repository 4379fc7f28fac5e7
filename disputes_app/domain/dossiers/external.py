"""外部交办件: what another body handed in, to be answered by a day that its paper names.

12345 工单, 12333, 信访件, 国家根治欠薪线索平台, 领导批示、督办, 协查函; and the 协查函 that goes
out from here and is waited for.  The clock is ``external.reply``: no law sets its length, the paper
itself does, as a day or as working days from receipt.  Whoever handed the matter in may agree to
a later day before the last one is over, and may hand it back to be handled once more (重办).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.dossiers.base import (
    Dossier,
    DossierApply,
    DossierSpec,
    DossierType,
    StepKind,
)
from disputes_app.domain.dossiers.common import (
    EMPLOYER_CODE,
    HELD_BY,
    TOWN,
    after_end,
    always,
    open_still,
)
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    day_of,
    number_of,
    text_of,
)
from disputes_app.domain.numbering import EXTERNAL_SERIES
from disputes_app.domain.rules import Unit
from disputes_app.domain.running_clock import RunningClock

REPLY, AWAITED = "external.reply", "external.awaited"
RECEIVED, REPLIED, REOPENED = "external.received", "external.replied", "external.reopened"
EXTENDED, VISITED = "external.extended", "external.visited"
OUTGOING = "partner_out"
CHANNELS = (
    Choice("hotline_12345", "12345工单", "12345 hotline sheet"),
    Choice("hotline_12333", "12333", "12333 hotline"),
    Choice("petition", "信访件", "Petition"),
    Choice("clue_platform", "国家根治欠薪线索平台", "National arrears platform"),
    Choice("leader", "领导批示、督办", "Instruction of a leader"),
    Choice("partner", "协查函（长三角协作）", "Request of a partner office"),
    Choice(OUTGOING, "我方发出的协查函", "Our request to a partner office"),
)
RESULTS = (
    Choice("satisfied", "满意", "Satisfied"),
    Choice("fairly", "基本满意", "Fairly satisfied"),
    Choice("dissatisfied", "不满意", "Not satisfied"),
    Choice("unreachable", "未联系上", "Not reached"),
)


def _is_outgoing(dossier: Dossier) -> bool:
    return dossier.told.get("channel") == OUTGOING


def _incoming(dossier: Dossier) -> str | None:
    return "outgoing_request" if _is_outgoing(dossier) else open_still(dossier)


def _outgoing(dossier: Dossier) -> str | None:
    return open_still(dossier) if _is_outgoing(dossier) else "not_outgoing"


def _answered(dossier: Dossier) -> str | None:
    return None if dossier.outcome == "replied" else "not_replied"


def _handed_back(dossier: Dossier) -> str | None:
    if dossier.outcome in {"answer_received", "struck_out"}:
        return "not_replied"
    return after_end(dossier)


def _round(dossier: Dossier) -> int:
    """Return how often it was handed back; the clock of each time has that key."""
    return number_of(dossier.told, "round")


def _is_wrong(dossier: Dossier, event: Event) -> bool:
    """Say whether the term that the paper sets cannot be, and report why."""
    reply_by = day_of(event.facts, "reply_by")
    if reply_by is not None and number_of(event.facts, "reply_days"):
        dossier.impossible("two_reply_terms")
        return True
    if reply_by is not None and reply_by < event.happened_on:
        dossier.impossible("date_before_entry", reply_by)
        return True
    return False


def _start(dossier: Dossier, rule: str, event: Event) -> None:
    """Start the clock with the term of the paper: a day, or working days."""
    facts, on = event.facts, event.happened_on
    reply_by, days = day_of(facts, "reply_by"), number_of(facts, "reply_days")
    if not days and reply_by is None:
        return
    clock = dossier.start(rule, on, key=_round(dossier))
    if clock is None:
        return
    if days:
        clock.rule = replace(clock.rule, unit=Unit.WORKING_DAYS)
        clock.length = days
    elif reply_by is not None:
        _end_on(dossier, clock, reply_by)


def _end_on(dossier: Dossier, clock: RunningClock, due: date) -> None:
    """Let a clock end on the day that somebody set, in calendar days."""
    clock.rule = replace(clock.rule, unit=Unit.DESIGNATED)
    clock.length = (due - clock.start).days
    clock.known = due, due >= dossier.law.calendar.provisional_from


def _opened(dossier: Dossier, event: Event) -> None:
    if _is_wrong(dossier, event):
        return
    dossier.told["channel"] = text_of(event.facts, "channel")
    outgoing = _is_outgoing(dossier)
    dossier.open(event, "awaiting" if outgoing else "handling")
    _start(dossier, AWAITED if outgoing else REPLY, event)


def _extended(dossier: Dossier, event: Event) -> None:
    until, key = day_of(event.facts, "until"), _round(dossier)
    clock = dossier.find(REPLY, key)
    if clock is None or until is None:
        dossier.impossible("no_reply_day")
        return
    last = dossier.last_day(clock)
    if last is not None and until <= last:
        dossier.impossible("not_later", last)
    elif last is not None and event.happened_on > last:
        dossier.unlawful("extended_after_last_day", last)
    else:
        clock.extensions += 1
        _end_on(dossier, clock, until)


def _ended(outcome: str) -> DossierApply:
    def end(dossier: Dossier, event: Event) -> None:
        dossier.finish(REPLY, event.happened_on, "answered_late", key=_round(dossier))
        dossier.end(event.happened_on, outcome)

    return end


def _struck_out(dossier: Dossier, event: Event) -> None:
    dossier.end(event.happened_on, "struck_out")


def _came(dossier: Dossier, event: Event) -> None:
    dossier.stop(AWAITED, event.happened_on)
    dossier.end(event.happened_on, "answer_received")


def _interim(dossier: Dossier, _event: Event) -> None:
    dossier.stage = "interim"


def _urged(dossier: Dossier, _event: Event) -> None:
    dossier.stage = "urged"


def _visited(dossier: Dossier, event: Event) -> None:
    result = text_of(event.facts, "result")
    dossier.told["result"] = result
    dossier.pay(event.happened_on, f"external_{result}", 1)


def _reopened(dossier: Dossier, event: Event) -> None:
    if _is_wrong(dossier, event):
        return
    dossier.told["round"] = _round(dossier) + 1
    dossier.ended_on, dossier.outcome, dossier.stage = None, "", "handling"
    _start(dossier, REPLY, event)


_REPLY_BY = Field(
    "reply_by", FieldType.DATE, "答复期限（以交办单为准）", "To be answered by", required=False
)
_REPLY_DAYS = Field(
    "reply_days",
    FieldType.INTEGER,
    "或自收到起的工作日数",
    "Or working days from receipt",
    required=False,
)
_TEXT = Field("text", FieldType.LONG_TEXT, "答复内容", "Answer")
_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")

_OPENED = StepKind(
    RECEIVED,
    "收到交办件",
    "Received",
    0,
    (
        Field("channel", FieldType.CHOICE, "来源", "Channel", choices=CHANNELS),
        Field("reference", FieldType.TEXT, "来件编号", "Its own number"),
        Field("title", FieldType.TEXT, "事项", "Subject"),
        _REPLY_BY,
        _REPLY_DAYS,
        Field("employer", FieldType.EMPLOYER, "用人单位", "Employer", required=False),
        EMPLOYER_CODE,
        Field("people", FieldType.INTEGER, "涉及人数", "People", required=False),
        Field("owed_fen", FieldType.MONEY, "涉及金额", "Sum", required=False),
        TOWN,
        Field("handed_by", FieldType.TEXT, "交办、往来单位", "Body", required=False),
        Field("content", FieldType.LONG_TEXT, "来件内容", "What it says", required=False),
        Field("case", FieldType.CASE, "关联案件", "Case", required=False),
        *HELD_BY,
    ),
    always,
    _opened,
    step=False,
    starts=(REPLY, AWAITED),
    day=Label("收到（发出）日期", "Received (or sent) on"),
)

_KINDS = (
    StepKind(
        EXTENDED,
        "交办单位同意延期",
        "Later day agreed",
        30,
        (
            Field("until", FieldType.DATE, "延至", "Until"),
            Field("agreed_by", FieldType.TEXT, "同意延期的单位、人员", "Agreed by"),
            _REASON,
        ),
        _incoming,
        _extended,
        day=Label("同意日期", "Agreed on"),
    ),
    StepKind(
        "external.interim",
        "阶段性答复",
        "Interim answer",
        40,
        (_TEXT,),
        _incoming,
        _interim,
    ),
    StepKind(
        "external.urged",
        "催复",
        "Answer asked for again",
        40,
        (Field("text", FieldType.LONG_TEXT, "催复内容", "Text"),),
        _outgoing,
        _urged,
    ),
    StepKind(REPLIED, "答复交办单位", "Answered", 80, (_TEXT,), _incoming, _ended("replied"),
             ends=True),
    StepKind(
        "external.returned",
        "退回",
        "Returned",
        80,
        (Field("reason", FieldType.LONG_TEXT, "退回理由", "Reason"),),
        _incoming,
        _ended("returned"),
        ends=True,
    ),
    StepKind(
        "external.reassigned",
        "转派其他单位",
        "Passed on to another body",
        80,
        (Field("to", FieldType.TEXT, "转往单位", "To"), _REASON),
        _incoming,
        _ended("reassigned"),
        ends=True,
    ),
    StepKind(
        "external.answer_received",
        "收到复函",
        "Answer came",
        80,
        (Field("text", FieldType.LONG_TEXT, "复函内容", "Answer"),),
        _outgoing,
        _came,
        ends=True,
    ),
    StepKind(
        "external.struck_out",
        "误登、重复登记，注销",
        "Entered by mistake or twice",
        80,
        (_REASON,),
        open_still,
        _struck_out,
        ends=True,
    ),
    StepKind(
        VISITED,
        "回访结果",
        "Asked whether satisfied",
        80,
        (
            Field("result", FieldType.CHOICE, "是否满意", "Satisfied", choices=RESULTS),
            Field("text", FieldType.LONG_TEXT, "说明", "Note", required=False),
        ),
        _answered,
        _visited,
    ),
    StepKind(
        REOPENED,
        "退回重办",
        "Handed back to be handled again",
        80,
        (_REPLY_BY, _REPLY_DAYS, _REASON),
        _handed_back,
        _reopened,
        starts=(REPLY,),
    ),
)  # fmt: skip

SPEC = DossierSpec(
    DossierType.EXTERNAL,
    Label("外部交办件", "External matter"),
    EXTERNAL_SERIES,
    {
        "handling": Label("办理中", "Being handled"),
        "interim": Label("已阶段性答复", "Interim answer given"),
        "awaiting": Label("等待复函", "Answer awaited"),
        "urged": Label("已催复", "Asked for again"),
        "ended": Label("已办结", "Ended"),
    },
    {
        "replied": Label("已答复", "Answered"),
        "returned": Label("已退回", "Returned"),
        "reassigned": Label("已转派", "Passed on"),
        "answer_received": Label("已收到复函", "Answer came"),
        "struck_out": Label("已注销", "Struck out"),
    },
    _OPENED,
    _KINDS,
)
