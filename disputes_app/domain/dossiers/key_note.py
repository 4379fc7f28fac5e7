"""重点案件信息互通: a note on a key case to partner offices, and what others tell us.

To 住建, 公安, 信访, 街镇 and the partner offices of the 长三角: who was told what about which case
or employer, when and how it was sent, who has confirmed the receipt (回执), what was replied and
what followed.  No law sets a period; the day by which a reply is asked for is that of the note.
"""

from __future__ import annotations

import re

from disputes_app.domain.dossiers.base import Dossier, DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import EMPLOYER_CODE, HELD_BY, TOWN, always, open_still
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    day_of,
    text_of,
)
from disputes_app.domain.numbering import KEY_NOTE_SERIES

WRITTEN, SENT, RECEIPT, REPLY = (
    "key_note.written",
    "key_note.sent",
    "key_note.receipt",
    "key_note.reply",
)
OWN_RECEIPT, OWN_REPLY = "key_note.own_receipt", "key_note.own_reply"
FOLLOW_UP, ENDED = "key_note.follow_up", "key_note.ended"
OUT, IN = "out", "in"
DIRECTIONS = (
    Choice(OUT, "发出", "Sent by us"),
    Choice(IN, "收到", "Received"),
)
WAYS = (
    Choice("letter", "公函", "Official letter"),
    Choice("network", "政务网络", "Government network"),
    Choice("fax", "传真", "Fax"),
    Choice("in_person", "当面送交", "By hand"),
    Choice("mail", "邮寄", "Mail"),
)
_BETWEEN = re.compile(r"[、,，;；\n]+")


def addressees(text: str) -> tuple[str, ...]:
    """Return the offices in a text such as 区建管委、嘉定公安分局, each once."""
    named = (" ".join(one.split()) for one in _BETWEEN.split(text))
    return tuple(dict.fromkeys(one for one in named if one))


def _opened(dossier: Dossier, event: Event) -> None:
    facts = event.facts
    by = day_of(facts, "reply_by")
    incoming = text_of(facts, "direction") == IN
    if by is not None and by < event.happened_on:
        dossier.impossible("date_before_entry", by)
    elif incoming and not text_of(facts, "from"):
        dossier.impossible("key_note_no_sender")
    elif not incoming and not addressees(text_of(facts, "to")):
        dossier.impossible("key_note_nobody")
    else:
        dossier.open(event, "received" if incoming else "draft")
        dossier.told["direction"] = IN if incoming else OUT
        for one in () if incoming else addressees(text_of(facts, "to")):
            dossier.told[_key(one)] = "to"


def _sent(dossier: Dossier, event: Event) -> None:
    named = addressees(text_of(event.facts, "to"))
    known = [one for one in dossier.told if one.startswith("office:")]
    for key in map(_key, named):
        if key not in known:
            dossier.impossible("key_note_not_addressed")
            return
    waiting = [key for key in (map(_key, named) if named else known) if dossier.told[key] == "to"]
    if not waiting:
        dossier.impossible("key_note_sent_already")
        return
    for key in waiting:
        dossier.told[key] = "sent"
    dossier.stage = _stage(dossier)


def _receipt(dossier: Dossier, event: Event) -> None:
    key = _key(" ".join(text_of(event.facts, "by").split()))
    state = dossier.told.get(key)
    if state is None:
        dossier.impossible("key_note_not_addressed")
    elif state == "to":
        dossier.impossible("key_note_not_sent")
    elif state == "received":
        dossier.impossible("key_note_received_already")
    else:
        dossier.told[key] = "received"
        dossier.stage = _stage(dossier)


def _reply(dossier: Dossier, event: Event) -> None:
    key = _key(" ".join(text_of(event.facts, "by").split()))
    state = dossier.told.get(key)
    if state is None:
        dossier.impossible("key_note_not_addressed")
    elif state == "to":
        dossier.impossible("key_note_not_sent")


def _own_receipt(dossier: Dossier, _event: Event) -> None:
    if "own_receipt" in dossier.told:
        dossier.impossible("key_note_received_already")
        return
    dossier.told["own_receipt"] = True
    dossier.stage = "confirmed"


def _nothing(_dossier: Dossier, _event: Event) -> None:
    """Stand in the log and change nothing."""


def _ended(dossier: Dossier, event: Event) -> None:
    missing = "sent" in dossier.told.values()
    if missing and not text_of(event.facts, "reason"):
        dossier.impossible("key_note_receipts_missing")
        return
    dossier.end(event.happened_on, "ended")


def _stage(dossier: Dossier) -> str:
    states = {state for key, state in dossier.told.items() if key.startswith("office:")}
    return "sent" if states & {"to", "sent"} else "confirmed"


def _key(office: str) -> str:
    return f"office:{office}"


def _own(dossier: Dossier) -> str | None:
    """Let an entry be made on a note that we wrote."""
    return "key_note_incoming" if dossier.told.get("direction") == IN else open_still(dossier)


def _others(dossier: Dossier) -> str | None:
    """Let an entry be made on a note that came to us."""
    return "key_note_outgoing" if dossier.told.get("direction") == OUT else open_still(dossier)


def _sent_or_received(dossier: Dossier) -> str | None:
    return "key_note_not_sent" if dossier.stage == "draft" else open_still(dossier)


_BY = Field("by", FieldType.TEXT, "单位", "Office")
_WHO = Field("who", FieldType.TEXT, "签收人、经办人", "Signed by")
_TEXT = Field("text", FieldType.LONG_TEXT, "内容", "Text")
_NOTE = Field("text", FieldType.LONG_TEXT, "说明", "Text", required=False)
_WAY = Field("way", FieldType.CHOICE, "方式", "Sent by", choices=WAYS, default="letter")

_OPENING = StepKind(
    WRITTEN,
    "登记信息互通",
    "Note recorded",
    0,
    (
        Field("direction", FieldType.CHOICE, "方向", "Direction", choices=DIRECTIONS, default=OUT),
        Field("title", FieldType.TEXT, "事由", "About"),
        Field(
            "to", FieldType.TEXT, "主送单位（多个用顿号分开）", "To (part by 、)", required=False
        ),
        Field("from", FieldType.TEXT, "来文单位（收到的填写）", "From", required=False),
        Field("reference", FieldType.TEXT, "来文编号", "Their number", required=False),
        Field("case", FieldType.CASE, "关联案件", "Case", required=False),
        Field("employer", FieldType.EMPLOYER, "用人单位", "Employer", required=False),
        EMPLOYER_CODE,
        TOWN,
        Field("people", FieldType.INTEGER, "涉及人数", "Workers", required=False),
        Field("owed_fen", FieldType.MONEY, "涉及金额", "Owed", required=False),
        Field("text", FieldType.LONG_TEXT, "通报内容", "Text"),
        Field("request", FieldType.LONG_TEXT, "请求协助的事项", "What is asked", required=False),
        Field("reply_by", FieldType.DATE, "请于何日前回复", "Reply asked for by", required=False),
        *HELD_BY,
    ),
    always,
    _opened,
    step=False,
    day=Label("成文、收到日期", "Written or received on"),
)

_KINDS = (
    StepKind(
        SENT,
        "发出",
        "Sent",
        10,
        (
            _WAY,
            Field("to", FieldType.TEXT, "发给（不填为全部主送单位）", "To (all if left empty)",
                  required=False),
        ),
        _own,
        _sent,
        day=Label("发出日期", "Sent on"),
    ),
    StepKind(
        RECEIPT,
        "收到回执",
        "Receipt came back",
        20,
        (_BY, _WHO, _NOTE),
        _own,
        _receipt,
        day=Label("签收日期", "Received by them on"),
    ),
    StepKind(
        REPLY,
        "收到回复",
        "Reply came",
        21,
        (_BY, _TEXT),
        _own,
        _reply,
        day=Label("回复日期", "Replied on"),
    ),
    StepKind(
        OWN_RECEIPT,
        "送出回执",
        "Receipt sent back",
        20,
        (_WHO, _WAY),
        _others,
        _own_receipt,
        day=Label("回执日期", "Receipt sent on"),
    ),
    StepKind(
        OWN_REPLY,
        "回复来文单位",
        "Replied to the sender",
        21,
        (_WAY, _TEXT),
        _others,
        _nothing,
        day=Label("回复日期", "Replied on"),
    ),
    StepKind(FOLLOW_UP, "后续情况", "What followed", 30, (_TEXT,), _sent_or_received, _nothing),
    StepKind(
        ENDED,
        "办结",
        "Ended",
        80,
        (
            _NOTE,
            Field("reason", FieldType.LONG_TEXT, "回执不全的说明", "Why receipts are missing",
                  required=False),
        ),
        _sent_or_received,
        _ended,
        ends=True,
    ),
    StepKind(
        "key_note.dropped",
        "不再发出、登记有误",
        "Dropped",
        80,
        (Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),),
        open_still,
        lambda dossier, event: dossier.end(event.happened_on, "dropped"),
        ends=True,
    ),
)  # fmt: skip

SPEC = DossierSpec(
    DossierType.KEY_NOTE,
    Label("重点案件信息互通", "Key-case notes"),
    KEY_NOTE_SERIES,
    {
        "draft": Label("待发出", "To be sent"),
        "sent": Label("待回执", "Receipts awaited"),
        "received": Label("待回执（收到）", "Receipt to be given"),
        "confirmed": Label("已回执", "Receipts complete"),
        "ended": Label("已办结", "Ended"),
    },
    {
        "ended": Label("已办结", "Ended"),
        "dropped": Label("已作罢", "Dropped"),
    },
    _OPENING,
    _KINDS,
)
