"""群体性事件: the register of group incidents, from the first report to the final one (终报).

Counted once, on its day (``group_incident``).  An incident that was first dealt with as a dispute
on the spot names that record, which then counts here and no longer there
(``counted_for:<number>``; see ``db.queries.disputes``).  Whether it is extreme, and whether it
had a serious bad influence on society, is said with its evidence: neither follows from how many
came (拖欠农民工工资失信联合惩戒对象名单管理暂行办法 5(2)).
"""

from __future__ import annotations

from collections.abc import Callable

from disputes_app.domain.dossiers.base import Dossier, DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import EMPLOYER_CODE, HELD_BY, TOWN, always, open_still
from disputes_app.domain.dossiers.on_site import GROUP_INCIDENT
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    is_set,
    number_of,
    text_of,
)
from disputes_app.domain.numbering import INCIDENT_SERIES

REPORTED, VERIFIED, EXTREME = "incident.reported", "incident.verified", "incident.extreme"
INFLUENCE, DEALT, JOINT = "incident.influence", "incident.dealt", "incident.joint"
ENDED, FINAL_REPORT, LINKED = "incident.ended", "incident.final_report", "incident.linked"
MERGED, STRUCK_OUT = "incident.merged", "incident.struck_out"
COUNTED_FOR = "counted_for:"
"""With the number of a record of 现场协调: that incident counts here."""

CAUSES = (
    Choice("wages", "拖欠工资", "Unpaid wages"),
    Choice("severance", "解除、终止补偿", "Severance"),
    Choice("relocation", "关停、搬迁", "Closing or relocation"),
    Choice("injury", "工伤待遇", "Work injury"),
    Choice("insurance", "社会保险", "Social insurance"),
    Choice("other", "其他", "Other"),
)
GRADES = (
    Choice("common", "一般", "Common"),
    Choice("larger", "较大", "Larger"),
    Choice("major", "重大", "Major"),
    Choice("gravest", "特别重大", "Gravest"),
)
_RESULTS = (
    Choice("settled", "诉求已解决", "Claims met"),
    Choice("promised", "承诺付款，人员离场", "Payment promised, people left"),
    Choice("lawful_way", "引导进入法定程序", "Led to proceedings"),
    Choice("dispersed", "人员离场，诉求未解决", "People left, claims not met"),
)


def _reported(dossier: Dossier, event: Event) -> None:
    facts = event.facts
    dossier.open(event, "reported")
    dossier.pay(event.happened_on, GROUP_INCIDENT, 1)
    for name in ("alert", "external"):
        _belongs(dossier, text_of(facts, name))
    _counts_for(dossier, event, text_of(facts, "on_site"))


def _belongs(dossier: Dossier, number: str) -> None:
    if number and number not in dossier.dossiers:
        dossier.dossiers.append(number)


def _counts_for(dossier: Dossier, event: Event, number: str) -> None:
    if number and number not in dossier.dossiers:
        dossier.dossiers.append(number)
        dossier.pay(event.happened_on, f"{COUNTED_FOR}{number}", 1)


def _linked(dossier: Dossier, event: Event) -> None:
    on_site, other = text_of(event.facts, "on_site"), text_of(event.facts, "other")
    if not on_site and not other:
        dossier.impossible("nothing_linked")
        return
    _counts_for(dossier, event, on_site)
    _belongs(dossier, other)


def _verified(dossier: Dossier, event: Event) -> None:
    facts = event.facts
    dossier.people = number_of(facts, "people") or dossier.people
    dossier.owed_fen = number_of(facts, "owed_fen") or dossier.owed_fen
    dossier.employer = text_of(facts, "employer") or dossier.employer
    dossier.employer_code = text_of(facts, "employer_code") or dossier.employer_code


def _dealt(dossier: Dossier, _event: Event) -> None:
    dossier.stage = "handling"


def _told(name: str) -> Callable[[Dossier, Event], None]:
    def tell(dossier: Dossier, event: Event) -> None:
        dossier.told[name] = is_set(event.facts, "holds")

    return tell


def _ended(dossier: Dossier, event: Event) -> None:
    if dossier.stage == "reported":
        dossier.impossible("incident_not_dealt_with")
        return
    dossier.end(event.happened_on, text_of(event.facts, "result"))


def _final(dossier: Dossier, _event: Event) -> None:
    dossier.told["final"] = True


def _not_reported_finally(dossier: Dossier) -> str | None:
    if not dossier.ended:
        return "dossier_not_ended"
    if dossier.outcome in {"merged", "struck_out"}:
        return "dossier_ended"
    return "final_report_given" if dossier.told.get("final") else None


def _merged(dossier: Dossier, event: Event) -> None:
    _belongs(dossier, text_of(event.facts, "into"))
    dossier.amounts[:] = [row for row in dossier.amounts if row[2] != GROUP_INCIDENT]
    dossier.end(event.happened_on, "merged")


def _struck_out(dossier: Dossier, event: Event) -> None:
    dossier.amounts.clear()
    dossier.end(event.happened_on, "struck_out")


_PEOPLE = Field("people", FieldType.INTEGER, "聚集人数", "People")
_OWED = Field("owed_fen", FieldType.MONEY, "涉及金额", "Sum", required=False)
_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")
_HOLDS = Field("holds", FieldType.FLAG, "认定", "It is so", required=False, default=True)
_EVIDENCE = Field("evidence", FieldType.LONG_TEXT, "依据、证据", "Evidence")
_SIGNED = Field("signed_by", FieldType.TEXT, "认定人", "Found by")
_ON_SITE = Field(
    "on_site",
    FieldType.DOSSIER,
    "现场协调记录（只计一件）",
    "On-site record (counted once)",
    required=False,
)

_OPENED = StepKind(
    REPORTED,
    "群体性事件报告",
    "Incident reported",
    0,
    (
        Field("title", FieldType.TEXT, "事件", "Incident"),
        Field("at", FieldType.TIME, "发生时间", "Time", required=False),
        _PEOPLE,
        Field("place", FieldType.TEXT, "地点", "Place"),
        TOWN,
        Field("cause", FieldType.CHOICE, "起因", "Cause", choices=CAUSES, default="wages"),
        Field("employer", FieldType.EMPLOYER, "用人单位", "Employer", required=False),
        EMPLOYER_CODE,
        Field("project", FieldType.TEXT, "工程项目", "Construction project", required=False),
        Field("grade", FieldType.CHOICE, "级别", "Grade", choices=GRADES, default="common"),
        _OWED,
        Field("reported_by", FieldType.TEXT, "报告单位", "Reported by", required=False),
        Field("reference", FieldType.TEXT, "报告编号", "Number of the report", required=False),
        _ON_SITE,
        Field("alert", FieldType.DOSSIER, "此前的预警", "Earlier warning", required=False),
        Field("external", FieldType.DOSSIER, "外部交办件", "External matter", required=False),
        Field("case", FieldType.CASE, "关联案件", "Case", required=False),
        *HELD_BY,
    ),
    always,
    _reported,
    step=False,
    day=Label("发生日期", "Happened on"),
)

_KINDS = (
    StepKind(
        DEALT,
        "现场处置",
        "Dealt with on the spot",
        10,
        (
            Field("officers", FieldType.TEXT, "到场人员", "Who went"),
            Field("at", FieldType.TIME, "到场时间", "Time", required=False),
            Field("present", FieldType.INTEGER, "现场人数", "People on the spot", required=False),
            Field("text", FieldType.LONG_TEXT, "处置情况", "What was done"),
        ),
        open_still,
        _dealt,
        day=Label("到场日期", "On the spot on"),
    ),
    StepKind(
        JOINT,
        "联合处置",
        "Dealt with jointly",
        12,
        (
            Field("offices", FieldType.TEXT, "参加单位", "Offices"),
            Field("text", FieldType.LONG_TEXT, "会商、处置意见", "What was agreed"),
        ),
        open_still,
        _dealt,
    ),
    StepKind(
        VERIFIED,
        "核实人数、金额、单位",
        "People, sum, employer verified",
        15,
        (
            Field("people", FieldType.INTEGER, "聚集人数", "People", required=False),
            _OWED,
            Field("employer", FieldType.EMPLOYER, "用人单位", "Employer", required=False),
            EMPLOYER_CODE,
            Field("text", FieldType.LONG_TEXT, "依据", "Source", required=False),
        ),
        always,
        _verified,
    ),
    StepKind(
        LINKED,
        "关联现场协调、其他记录",
        "Records linked",
        20,
        (
            _ON_SITE,
            Field("other", FieldType.DOSSIER, "其他记录", "Other record", required=False),
        ),
        always,
        _linked,
    ),
    StepKind(
        EXTREME,
        "极端事件认定",
        "Extreme incident found",
        40,
        (_HOLDS, _EVIDENCE, _SIGNED),
        always,
        _told("extreme"),
    ),
    StepKind(
        INFLUENCE,
        "严重不良社会影响认定",
        "Serious bad influence found",
        42,
        (_HOLDS, _EVIDENCE, _SIGNED),
        always,
        _told("influence"),
    ),
    StepKind(
        ENDED,
        "事件平息",
        "Ended",
        80,
        (
            Field("result", FieldType.CHOICE, "结果", "Result", choices=_RESULTS),
            Field("text", FieldType.LONG_TEXT, "处置结果", "What came of it"),
        ),
        open_still,
        _ended,
        ends=True,
    ),
    StepKind(
        FINAL_REPORT,
        "终报",
        "Final report",
        85,
        (
            Field("to", FieldType.TEXT, "报送单位", "Sent to"),
            Field("text", FieldType.LONG_TEXT, "内容", "Text"),
        ),
        _not_reported_finally,
        _final,
        day=Label("报送日期", "Sent on"),
    ),
    StepKind(
        MERGED,
        "重复登记，并入",
        "Entered twice, merged",
        80,
        (Field("into", FieldType.DOSSIER, "并入的事件", "Merged into"), _REASON),
        open_still,
        _merged,
        ends=True,
    ),
    StepKind(
        STRUCK_OUT,
        "误登，注销",
        "Entered by mistake",
        80,
        (_REASON,),
        open_still,
        _struck_out,
        ends=True,
    ),
)

SPEC = DossierSpec(
    DossierType.INCIDENT,
    Label("群体性事件", "Group incident"),
    INCIDENT_SERIES,
    {
        "reported": Label("已报告", "Reported"),
        "handling": Label("处置中", "Being handled"),
        "ended": Label("已平息", "Ended"),
    },
    {
        "settled": Label("诉求已解决", "Claims met"),
        "promised": Label("承诺付款", "Payment promised"),
        "lawful_way": Label("进入法定程序", "Led to proceedings"),
        "dispersed": Label("人员离场", "People left"),
        "merged": Label("重复并入", "Merged"),
        "struck_out": Label("已注销", "Struck out"),
    },
    _OPENED,
    _KINDS,
)
