"""Which entries tell that a suspected crime is referred to the police (两法衔接)?

Sources: 行政执法机关移送涉嫌犯罪案件的规定 (2020) art. 5 (a team of two reports, the principal
head decides within three days, the transfer follows within 24 hours) and 6 (its papers).  The
referral runs beside the case: it closes nothing by itself, and its periods outlive the closing.
What the police and the procuratorate do with it stands in ``kinds.police``.
"""

from __future__ import annotations

from datetime import date, time

from disputes_app.domain.cases import Line
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.approval import SIGNATURE_FIELDS, signature_flaw
from disputes_app.domain.kinds.base import (
    Apply,
    Choice,
    EventKind,
    Field,
    FieldType,
    Guard,
    Label,
    is_set,
    text_of,
    time_of,
)
from disputes_app.domain.running_clock import Moments

LINES = frozenset({Line.INSPECTION})

DECIDE, TRANSFER = "crime.decide", "crime.transfer"
REPORTED = "inspection.crime_reported"
APPROVED = "inspection.crime_referral_approved"
REJECTED = "inspection.crime_referral_rejected"
TRANSFERRED = "inspection.crime_transferred"
FLED, POSTED = "inspection.absconding_noted", "inspection.order_posted"
HEAD = ("organ_head",)
CLOSES_CASE = "closes_case"
"""Fact of a transfer: the case is closed by it, in one save (``domain.one_act``)."""
WAGES = "拒不支付劳动报酬罪"

SAW_REPORT, SAW_APPROVAL, SAW_TRANSFER = "crime reported", "crime approved", "crime transferred"


def begin(docket: Docket, rule_id: str, on: date, at: time | None = None) -> None:
    """Start a period that outlives the end of the case; one of an earlier referral stays."""
    before = docket.clocks.get((rule_id, 0))
    if before is not None:
        before.key = -1 - sum(1 for one, key in docket.clocks if one == rule_id and key < 0)
        docket.clocks[rule_id, before.key] = before
    clock = docket.start(rule_id, on)
    if clock is not None:
        clock.lasting = True
        clock.moments = None if at is None else Moments(at)
        clock.changed()


def in_time(docket: Docket, rule_id: str, event: Event, late: str) -> None:
    """Stop a period by what it asks for; report ``late`` after its last day or its last hour."""
    clock = docket.find(rule_id)
    if clock is None:
        return
    on = event.happened_on
    last = docket.last_day(clock)
    clock.stop(on)
    if clock.moments is not None:
        clock.moments.stopped_at = time_of(event.facts, "time")
    if last is not None and clock.is_over(last, on):
        docket.unlawful(late, last)


def still_here(docket: Docket) -> str | None:
    """Guard of everything about a referral: accepted, and not gone to another office."""
    if docket.departure is not None:
        return "case_has_ended"
    return None if docket.accepted_on is not None else "not_accepted"


def _may_report(docket: Docket) -> str | None:
    under_way = {SAW_REPORT, SAW_TRANSFER} & docket.facts_seen
    return "referral_under_way" if under_way else still_here(docket)


def _may_decide(docket: Docket) -> str | None:
    if SAW_REPORT not in docket.facts_seen:
        return "no_referral_report"
    return "referral_decided" if SAW_APPROVAL in docket.facts_seen else still_here(docket)


def _may_transfer(docket: Docket) -> str | None:
    return "with_the_police" if SAW_TRANSFER in docket.facts_seen else still_here(docket)


def _reported(docket: Docket, event: Event) -> None:
    """Report by a team of two or more: three days to decide (规定 5)."""
    first = text_of(event.facts, "first_inspector")
    if first and first == text_of(event.facts, "second_inspector"):
        docket.unlawful("referral_team_of_one")
    begin(docket, DECIDE, event.happened_on)
    docket.facts_seen.add(SAW_REPORT)


def _approved(docket: Docket, event: Event) -> None:
    """Approve: 24 hours to transfer (规定 5); a signature by somebody else decides nothing.

    Without a time of day they are counted from the beginning of the day.
    """
    if signature_flaw(docket, event, HEAD):
        return
    in_time(docket, DECIDE, event, "referral_decided_late")
    docket.facts_seen.add(SAW_APPROVAL)
    begin(docket, TRANSFER, event.happened_on, time_of(event.facts, "time") or time(0))


def _rejected(docket: Docket, event: Event) -> None:
    """Refuse to transfer, with the reasons on record (规定 5); the team may report again."""
    if signature_flaw(docket, event, HEAD):
        return
    in_time(docket, DECIDE, event, "referral_decided_late")
    docket.facts_seen.discard(SAW_REPORT)


def _transferred(docket: Docket, event: Event) -> None:
    """Hand the case to the police of the same level within 24 hours (规定 5), with its papers."""
    if SAW_APPROVAL not in docket.facts_seen:
        docket.unlawful("referral_not_approved")
    if not (is_set(event.facts, "letter") and is_set(event.facts, "report")):
        docket.unlawful("referral_papers_missing")
    docket.stop(DECIDE, event.happened_on)
    _from_the_hour(docket, time_of(event.facts, "approved_at"))
    in_time(docket, TRANSFER, event, "referral_too_late")
    if docket.violation_on is None:
        docket.violation_on = event.happened_on
    docket.facts_seen.add(SAW_TRANSFER)


def _from_the_hour(docket: Docket, approved_at: time | None) -> None:
    """Count the 24 hours from the hour of the approval where that was not on record before."""
    clock = docket.find(TRANSFER)
    if approved_at is None or clock is None or clock.moments is None:
        return
    if clock.moments.at == time(0):
        clock.moments.at = approved_at
        clock.changed()


def _nothing(_docket: Docket, _event: Event) -> None:
    """Keep it: what it proves is read by ``domain.wage_crime``."""


def crime_kind(
    id_: str,
    words: tuple[str, str],
    rank: int,
    guard: Guard,
    apply: Apply,
    fields: tuple[Field, ...],
    *,
    day: tuple[str, str] | None = None,
    starts: tuple[str, ...] = (),
) -> EventKind:
    """Return a kind of entry about a referral; ``day`` is what its day is called."""
    named = None if day is None else Label(*day)
    zh, en = words
    return EventKind(id_, zh, en, rank, LINES, fields, guard, apply, day=named, starts=starts)


def _paper(name: str, zh: str, en: str) -> Field:
    return Field(name, FieldType.FLAG, zh, en, required=False)


PAPERS = (
    _paper("letter", "附：涉嫌犯罪案件移送书", "With the letter of transfer"),
    _paper("report", "附：案件情况的调查报告", "With the report on the investigation"),
    _paper("items", "附：涉案物品清单", "With the list of items"),
    _paper("opinion", "附：检验报告或者鉴定结论", "With test reports or expert opinions"),
)
"""The papers of a transfer in the order of 规定 6; others are named in words."""
OTHER_PAPERS = Field(
    "other_papers", FieldType.LONG_TEXT, "附：其他有关材料", "With other papers", required=False
)

FLIGHTS = (
    Choice("hid", "逃跑、藏匿", "Fled or hides (法释 2(2))"),
    Choice("moved", "转移、隐匿财产等", "Moves or hides property (法释 2(1))"),
    Choice("destroyed", "隐匿、销毁账目、名册等", "Hides or destroys records (法释 2(3))"),
    Choice("other", "以其他方法逃避支付", "Evades otherwise (法释 2(4))"),
)

KINDS = (
    crime_kind(
        FLED,
        ("登记逃避支付情形", "Evasion of payment noted"),
        60,
        still_here,
        _nothing,
        (
            Field("way", FieldType.CHOICE, "情形", "How", choices=FLIGHTS),
            Field(
                "contacts",
                FieldType.LONG_TEXT,
                "电话、短信、书面通知的经过",
                "Calls, messages, letters",
                required=False,
            ),
            Field("found", FieldType.LONG_TEXT, "查证情况", "What was found"),
        ),
    ),
    crime_kind(
        POSTED,
        ("张贴责令支付文书（法释4条）", "Order to pay posted (法释 4)"),
        61,
        still_here,
        _nothing,
        (
            Field("place", FieldType.TEXT, "张贴地点（住所地、生产经营场所）", "Where"),
            Field("paper", FieldType.TEXT, "文书名称、文号", "Which paper"),
            Field("photographed", FieldType.FLAG, "已拍照、录像", "With pictures", required=False),
            Field("witnesses", FieldType.TEXT, "见证人", "Witnesses", required=False),
        ),
        day=("张贴之日", "Day of the posting"),
    ),
    crime_kind(
        REPORTED,
        ("提出移送涉嫌犯罪案件的书面报告", "Referral to the police proposed"),
        62,
        _may_report,
        _reported,
        (
            Field("first_inspector", FieldType.TEXT, "专案组成员一", "First of the team"),
            Field("second_inspector", FieldType.TEXT, "专案组成员二", "Second of the team"),
            Field("others", FieldType.TEXT, "专案组其他成员", "Others of it", required=False),
            Field("suspect", FieldType.TEXT, "涉嫌单位、人员", "Suspect"),
            Field("crime", FieldType.TEXT, "涉嫌罪名", "Suspected crime", default=WAGES),
            Field("people", FieldType.INTEGER, "涉及劳动者人数", "Workers", required=False),
            Field("amount_fen", FieldType.MONEY, "涉案金额", "Amount", required=False),
            Field("finding", FieldType.LONG_TEXT, "核实的情况", "What was established"),
        ),
        day=("负责人接到报告之日", "Day on which the head received the report"),
        starts=(DECIDE,),
    ),
    crime_kind(
        APPROVED,
        ("批准移送公安机关", "Transfer to the police approved"),
        63,
        _may_decide,
        _approved,
        (
            Field("police", FieldType.TEXT, "拟移送的公安机关", "Police office", required=False),
            Field("ground", FieldType.LONG_TEXT, "移送理由", "Grounds", required=False),
            Field(
                "time",
                FieldType.TIME,
                "批准时刻",
                "Time of approval",
                required=False,
            ),
            *SIGNATURE_FIELDS,
        ),
        day=("批准之日", "Day of the approval"),
        starts=(TRANSFER,),
    ),
    crime_kind(
        REJECTED,
        ("不批准移送公安机关", "Transfer to the police not approved"),
        63,
        _may_decide,
        _rejected,
        (
            Field("reason", FieldType.LONG_TEXT, "不予批准的理由", "Reasons"),
            *SIGNATURE_FIELDS,
        ),
    ),
    crime_kind(
        TRANSFERRED,
        ("向公安机关移送涉嫌犯罪案件", "Transferred to the police"),
        64,
        _may_transfer,
        _transferred,
        (
            Field("time", FieldType.TIME, "移送时刻", "Time of the transfer"),
            Field(
                "approved_at",
                FieldType.TIME,
                "批准时刻（批准时没有登记的）",
                "Time of approval (if not on record)",
                required=False,
            ),
            Field("police", FieldType.TEXT, "接收的公安机关", "Police office"),
            Field("number", FieldType.TEXT, "移送书文号", "Number of the letter", required=False),
            *PAPERS,
            OTHER_PAPERS,
            Field(
                "procuratorate",
                FieldType.TEXT,
                "抄送的人民检察院",
                "Copy to the procuratorate",
                required=False,
            ),
            Field(
                CLOSES_CASE,
                FieldType.FLAG,
                "本案以移送办结",
                "The case is closed by the transfer",
                required=False,
            ),
        ),
        day=("移送之日", "Day of the transfer"),
    ),
)
