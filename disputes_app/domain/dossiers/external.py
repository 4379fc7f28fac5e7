"""外部交办件: what another body handed in, to be answered by a day that its paper names.

12345 工单, 12333, 信访件, 国家根治欠薪线索平台, 领导批示、督办, 协查函.  The clock is
``external.reply``: the paper itself sets the last day.
"""

from __future__ import annotations

from disputes_app.domain.dossiers.base import (
    Dossier,
    DossierApply,
    DossierSpec,
    DossierType,
    StepKind,
)
from disputes_app.domain.dossiers.common import always, open_still
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, Field, FieldType, Label, day_of
from disputes_app.domain.numbering import EXTERNAL_SERIES

REPLY = "external.reply"
CHANNELS = (
    Choice("hotline_12345", "12345工单", "12345 hotline sheet"),
    Choice("hotline_12333", "12333", "12333 hotline"),
    Choice("petition", "信访件", "Petition"),
    Choice("clue_platform", "国家根治欠薪线索平台", "National arrears platform"),
    Choice("leader", "领导批示、督办", "Instruction of a leader"),
    Choice("partner", "协查函（长三角协作）", "Request of a partner office"),
)


def _opened(dossier: Dossier, event: Event) -> None:
    reply_by = day_of(event.facts, "reply_by")
    if reply_by is not None and reply_by < event.happened_on:
        dossier.impossible("date_before_entry", reply_by)
        return
    dossier.open(event, "handling")
    if reply_by is not None:
        dossier.start(REPLY, event.happened_on, length=(reply_by - event.happened_on).days)


def _ended(outcome: str) -> DossierApply:
    def end(dossier: Dossier, event: Event) -> None:
        dossier.finish(REPLY, event.happened_on, "answered_late")
        dossier.end(event.happened_on, outcome)

    return end


SPEC = DossierSpec(
    DossierType.EXTERNAL,
    Label("外部交办件", "External matter"),
    EXTERNAL_SERIES,
    {
        "handling": Label("办理中", "Being handled"),
        "ended": Label("已办结", "Ended"),
    },
    {
        "replied": Label("已答复", "Answered"),
        "returned": Label("已退回", "Returned"),
    },
    StepKind(
        "external.received",
        "收到交办件",
        "Received",
        0,
        (
            Field("channel", FieldType.CHOICE, "来源", "Channel", choices=CHANNELS),
            Field("reference", FieldType.TEXT, "来件编号", "Its own number"),
            Field("title", FieldType.TEXT, "事项", "Subject"),
            Field("reply_by", FieldType.DATE, "答复期限", "To be answered by", required=False),
            Field("employer", FieldType.EMPLOYER, "用人单位", "Employer", required=False),
            Field("people", FieldType.INTEGER, "涉及人数", "People", required=False),
            Field("case", FieldType.CASE, "关联案件", "Case", required=False),
            Field("office", FieldType.OFFICE, "承办部门", "Office", required=False),
            Field("handler", FieldType.HANDLER, "承办人", "Handler", required=False),
        ),
        always,
        _opened,
        step=False,
        starts=(REPLY,),
        day=Label("收到日期", "Received on"),
    ),
    (
        StepKind(
            "external.replied",
            "答复交办单位",
            "Answered",
            80,
            (Field("text", FieldType.LONG_TEXT, "答复内容", "Answer"),),
            open_still,
            _ended("replied"),
            ends=True,
        ),
        StepKind(
            "external.returned",
            "退回",
            "Returned",
            80,
            (Field("reason", FieldType.LONG_TEXT, "退回理由", "Reason"),),
            open_still,
            _ended("returned"),
            ends=True,
        ),
    ),
)
