"""Which events does every line know: receipt, hand-over, leaving, notes, archive, void?"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.cases import Departure, Holder, Line, Outcome, Source, Stage
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import VOID, Event
from disputes_app.domain.kinds.base import (
    Choice,
    EventKind,
    Field,
    FieldType,
    Guard,
    day_of,
    is_set,
    number_of,
    numbers_of,
    text_of,
)
from disputes_app.domain.kinds.receipt import start_on_receipt
from disputes_app.domain.retention import least_years

ALL_LINES = frozenset(Line)
BACK_ENTERED = "back_entered"
"""Fact of the receipt: an old case that is entered later (补录)."""
_SOURCES = {source.value: source for source in Source}
_UNNAMED_SOURCE = Source.APPLICATION

SOURCES = (
    Choice("application", "当事人申请", "Application by a party"),
    Choice("complaint", "投诉", "Complaint"),
    Choice("report", "举报", "Report"),
    Choice("patrol", "日常巡查", "Daily patrol"),
    Choice("special", "专项检查", "Special inspection"),
    Choice("random", "双随机", "Random inspection"),
    Choice("assigned", "转办", "Referred by another body"),
    Choice("hotline_12345", "12345工单", "12345 hotline"),
    Choice("hotline_12333", "12333", "12333 hotline"),
    Choice("petition", "信访", "Petition"),
    Choice("clue_platform", "根治欠薪线索平台", "National wage-arrears platform"),
    Choice("town_screening", "街镇排查", "Screening by a town"),
)

ORGANISATIONS = (
    Choice("town", "乡镇、街道调解组织", "Town or street organisation"),
    Choice("union", "工会调解组织", "Union organisation"),
    Choice("judicial", "人民调解组织", "People's mediation organisation"),
    Choice("enterprise", "企业调解委员会", "Enterprise mediation committee"),
    Choice("outside", "外来调解协议(只作仲裁审查)", "Agreement made elsewhere, for review"),
)

WAYS_OF_CONTACT = (
    Choice("call_in", "来电", "They called"),
    Choice("call_out", "去电", "We called"),
    Choice("visit", "来访", "Visit"),
    Choice("other", "其他", "Other"),
)


def always(_docket: Docket) -> str | None:
    """Guard of events that are possible at any time after receipt."""
    return None


def before_receipt(docket: Docket) -> str | None:
    """Guard of the first entry."""
    return None if docket.received_on is None else "already_received"


def undecided(docket: Docket) -> str | None:
    """Guard of what happens between receipt and acceptance or refusal."""
    if docket.closed_on is not None or docket.departure is not None:
        return "case_has_ended"
    return None if docket.accepted_on is None else "already_accepted"


def awaiting_correction(docket: Docket) -> str | None:
    """Guard of what the applicant puts right: it was asked for, and nothing is decided yet."""
    refusal = undecided(docket)
    if refusal is not None:
        return refusal
    return None if docket.stage is Stage.CORRECTION else "no_correction_asked"


def under_way(docket: Docket) -> str | None:
    """Guard of what happens after acceptance and before the end."""
    if docket.closed_on is not None or docket.departure is not None:
        return "case_has_ended"
    return None if docket.accepted_on is not None else "not_accepted"


def not_ended(docket: Docket) -> str | None:
    """Guard of what needs an open case, accepted or not."""
    return "case_has_ended" if docket.ended else None


def late(docket: Docket, rule_id: str, on: date, code: str) -> bool:
    """Report that an entry comes after the last day of a clock that runs; say so."""
    last = docket.passed(docket.find(rule_id), on)
    return last is not None and docket.unlawful(code, last)


def closed(docket: Docket) -> str | None:
    """Guard of what follows the paper that ends the case."""
    return None if docket.closed_on is not None else "not_closed"


def _received(docket: Docket, event: Event) -> None:
    facts = event.facts
    docket.received_on = event.happened_on
    docket.stage = Stage.RECEIVED
    docket.source = _SOURCES.get(text_of(facts, "source"), _UNNAMED_SOURCE)
    docket.organisation = text_of(facts, "organisation")
    docket.applicants = numbers_of(facts, "applicants")
    docket.respondents = numbers_of(facts, "respondents")
    docket.people = number_of(facts, "people")
    docket.employer_applies = is_set(facts, "employer_applies")
    docket.hold(
        event.happened_on, Holder(number_of(facts, "office"), number_of(facts, "handler") or None)
    )
    start_on_receipt(docket, event.happened_on)


def _assigned(docket: Docket, event: Event) -> None:
    docket.hold(
        event.happened_on,
        Holder(number_of(event.facts, "office"), number_of(event.facts, "handler") or None),
    )


def _withdrawn(docket: Docket, event: Event) -> None:
    docket.leave(event.happened_on, Departure.WITHDRAWN_BEFORE_ACCEPTANCE)


def _transferred_out(docket: Docket, event: Event) -> None:
    """Transfer: the receiver's clock starts there, but after the last day it is late here."""
    last = docket.rate_day() if docket.accepted_on is not None else None
    if last is not None and event.happened_on > last:
        docket.close(event.happened_on, Outcome.TRANSFERRED_LATE)
        return
    docket.leave(event.happened_on, Departure.TRANSFERRED)


def _merged_into(docket: Docket, event: Event) -> None:
    docket.leave(event.happened_on, Departure.MERGED)


def _absorbed(docket: Docket, event: Event) -> None:
    """Another case was merged into this one: the earlier start carries on."""
    start = day_of(event.facts, "their_start")
    if start is not None and start > event.happened_on:
        docket.impossible("date_after_entry", start)
        return
    if start is not None and docket.closure is not None:
        docket.start_earlier(docket.closure, start)


def _struck_out(docket: Docket, event: Event) -> None:
    docket.leave(event.happened_on, Departure.STRUCK_OUT)


def _nothing(_docket: Docket, _event: Event) -> None:
    """Keep the entry; it changes no clock."""


def _archived(docket: Docket, event: Event) -> None:
    """Archive the file; what is said of its retention must not fall short of 规则 24."""
    years = number_of(event.facts, "keep_years")
    if years and years < least_years(docket.line, docket.outcome):
        docket.unlawful("kept_too_short")
    docket.stage = Stage.ARCHIVED


def _archivable(docket: Docket) -> str | None:
    if docket.stage is Stage.ARCHIVED:
        return "already_archived"
    return None if docket.ended else "not_closed"


def _kind(
    id_: str,
    zh: str,
    en: str,
    rank: int,
    guard: Guard,
    *fields: Field,
    step: bool = True,
    starts: tuple[str, ...] = (),
    papers: tuple[str, ...] = (),
) -> EventKind:
    return EventKind(
        id_,
        zh,
        en,
        rank,
        ALL_LINES,
        fields,
        guard,
        _EFFECTS[id_],
        step=step,
        starts=starts,
        papers=papers,
    )


_EFFECTS = {
    "received": _received,
    "assigned": _assigned,
    "withdrawn": _withdrawn,
    "transferred_out": _transferred_out,
    "merged_into": _merged_into,
    "absorbed": _absorbed,
    "struck_out": _struck_out,
    "note": _nothing,
    "material.received": _nothing,
    "archived": _archived,
    VOID: _nothing,
}

_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")

KINDS = (
    _kind(
        "received",
        "收到申请、投诉或线索",
        "Received",
        10,
        before_receipt,
        Field("source", FieldType.CHOICE, "案件来源", "Source", choices=SOURCES),
        Field(
            "organisation",
            FieldType.CHOICE,
            "调解组织类型",
            "Kind of mediation organisation",
            required=False,
            choices=ORGANISATIONS,
        ),
        Field("office", FieldType.OFFICE, "承办机构", "Office"),
        Field("handler", FieldType.HANDLER, "承办人", "Handler", required=False),
        Field("applicants", FieldType.PARTIES, "申请人或投诉人", "Applicants", required=False),
        Field("respondents", FieldType.PARTIES, "被申请人或用人单位", "Respondents"),
        Field("cause", FieldType.TEXT, "案由", "Cause", required=False),
        Field("claimed_fen", FieldType.MONEY, "请求金额", "Amount claimed", required=False),
        Field("people", FieldType.INTEGER, "涉及人数", "People involved", required=False),
        Field("summary", FieldType.LONG_TEXT, "请求与事实", "Claims and facts", required=False),
        Field(
            "employer_applies",
            FieldType.FLAG,
            "申请人是用人单位",
            "The applicant is the employer",
            required=False,
        ),
        Field(
            BACK_ENTERED,
            FieldType.FLAG,
            "补录旧案",
            "Old case entered later",
            required=False,
        ),
        step=False,
        starts=(
            "arbitration.accept",
            "arbitration.collective_decision",
            "inspection.accept",
            "mediation.accept",
            "mediation.conclude_other",
            "mediation.right_to_arbitrate",
        ),
        papers=("common.receipt",),
    ),
    _kind(
        "assigned",
        "指派或移交承办",
        "Assigned",
        15,
        not_ended,
        Field("office", FieldType.OFFICE, "承办机构", "Office"),
        Field("handler", FieldType.HANDLER, "承办人", "Handler", required=False),
        Field("reason", FieldType.TEXT, "原因", "Reason", required=False),
    ),
    _kind("withdrawn", "受理前撤回", "Withdrawn before acceptance", 28, undecided),
    _kind(
        "transferred_out",
        "移送管辖",
        "Transferred to another office",
        82,
        not_ended,
        Field("to", FieldType.TEXT, "接收单位", "Receiving body"),
        _REASON,
    ),
    _kind(
        "merged_into",
        "并入他案",
        "Merged into another case",
        83,
        under_way,
        Field("into", FieldType.TEXT, "并入案号", "Number of the remaining case"),
    ),
    _kind(
        "absorbed",
        "并案(他案并入本案)",
        "Another case merged into this one",
        35,
        under_way,
        Field("number", FieldType.TEXT, "被并案号", "Number of the absorbed case"),
        Field("their_start", FieldType.DATE, "被并案期限起算日", "Start of its clock"),
    ),
    _kind("struck_out", "误立、重复立案撤号", "Struck out", 84, not_ended, _REASON),
    _kind(
        "note",
        "来电、来访、走访记录",
        "Note of a call or visit",
        60,
        always,
        Field("text", FieldType.LONG_TEXT, "内容", "Text"),
        Field("how", FieldType.CHOICE, "方式", "How", required=False, choices=WAYS_OF_CONTACT),
        Field("party", FieldType.PARTY, "当事人", "Party", required=False),
    ),
    _kind(
        "material.received",
        "收到补交材料",
        "Further papers received",
        32,
        always,
        Field("party", FieldType.PARTY, "提交人", "Handed in by"),
        Field("items", FieldType.LONG_TEXT, "材料清单", "List of papers"),
        Field("received_by", FieldType.TEXT, "接收人", "Received by", required=False),
        papers=("common.material_receipt",),
    ),
    _kind(
        "archived",
        "归档",
        "Archived",
        95,
        _archivable,
        Field(
            "file_number",
            FieldType.TEXT,
            "归档号(不填则按序编号)",
            "File number (given in order where left empty)",
            required=False,
        ),
        Field("keep_years", FieldType.INTEGER, "保存年限", "Years to be kept", required=False),
        Field("room", FieldType.TEXT, "存放位置", "Where it stands", required=False),
    ),
    _kind(
        VOID,
        "作废登记",
        "Entry voided",
        99,
        always,
        Field("seq", FieldType.ENTRY, "作废的序号", "Entry voided"),
        _REASON,
        step=False,
    ),
)
