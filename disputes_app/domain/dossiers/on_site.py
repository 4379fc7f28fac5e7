"""现场协调: a wage dispute or a group incident dealt with on the spot, without filing a case.

Who called whom where, who went (two inspectors where they inspect: 监察条例 16), what was agreed,
and who paid whom in whose presence.  The payer may be another than the employer: 总包先行清偿
(工资支付条例 30), the owner within the price not yet paid (29), 工资保证金 (32), the fund, a court.
These sums are no recoveries of inspection: they stand in no case.

What an indicator counts: ``dispute_resolved`` (1), ``dispute_workers`` and ``dispute_owed`` on the
day on which a wage dispute was settled; ``dispute_in_case`` where it became a case and counts
once that has closed; ``group_incident`` on the day of the incident; ``paid_by_…`` what came from
whom.
"""

from __future__ import annotations

from disputes_app.domain.dossiers.base import Dossier, DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import EMPLOYER_CODE, HELD_BY, TOWN, always, open_still
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    day_of,
    is_set,
    number_of,
    text_of,
)
from disputes_app.domain.numbering import ON_SITE_SERIES

PROMISE = "external.promise"
OPENED, PAID, RESOLVED = "on_site.opened", "on_site.paid", "on_site.resolved"
ATTENDED, AGREED, BECAME_CASE = "on_site.attended", "on_site.agreed", "on_site.became_case"
WAGES = "wages"
RESOLVED_SUM, WORKERS_SUM, OWED_SUM = "dispute_resolved", "dispute_workers", "dispute_owed"
IN_CASE = "dispute_in_case"
GROUP_INCIDENT = "group_incident"

PAYERS = (
    Choice("employer", "用人单位", "Employer"),
    Choice("contractor", "施工总承包单位先行清偿", "General contractor"),
    Choice("owner", "建设单位先行垫付", "Owner of the project"),
    Choice("deposit", "工资保证金", "Wage deposit"),
    Choice("fund", "欠薪保障金", "Wage-guarantee fund"),
    Choice("court", "法院执行", "Court"),
)
PAID_SUM = {one.value: f"paid_by_{one.value}" for one in PAYERS}
"""What a payment is counted as, by who paid."""
_WAYS = (
    Choice("call_out", "接报出警、到场", "Call-out"),
    Choice("visit", "上门来访", "Visit to the office"),
    Choice("patrol", "巡查发现", "Found on patrol"),
    Choice("assigned", "交办", "Handed in"),
)
_CAUSES = (
    Choice(WAGES, "拖欠工资", "Unpaid wages"),
    Choice("severance", "解除、终止补偿", "Severance"),
    Choice("injury", "工伤待遇", "Work injury"),
    Choice("insurance", "社会保险", "Social insurance"),
    Choice("other", "其他", "Other"),
)


def _is_wages(dossier: Dossier) -> bool:
    return dossier.told.get("cause") == WAGES


def _went(dossier: Dossier, event: Event) -> None:
    first, second = text_of(event.facts, "first_officer"), text_of(event.facts, "second_officer")
    if not is_set(event.facts, "inspects"):
        return
    if not second or first == second:
        dossier.unlawful("one_inspector")


def _opened(dossier: Dossier, event: Event) -> None:
    facts = event.facts
    heads, is_group = number_of(facts, "heads"), is_set(facts, "group_incident")
    if heads and not is_group:
        dossier.impossible("heads_without_group")
        return
    dossier.open(event, "handling")
    dossier.told["cause"] = text_of(facts, "cause")
    matter = text_of(facts, "external")
    if matter:
        dossier.dossiers.append(matter)
    if is_group:
        dossier.pay(event.happened_on, GROUP_INCIDENT, 1)


def _corrected(dossier: Dossier, event: Event) -> None:
    facts = event.facts
    dossier.people = number_of(facts, "people") or dossier.people
    dossier.owed_fen = number_of(facts, "owed_fen") or dossier.owed_fen


def _agreed(dossier: Dossier, event: Event) -> None:
    by = day_of(event.facts, "pay_by")
    if by is not None and by < event.happened_on:
        dossier.impossible("date_before_entry", by)
        return
    dossier.stage = "agreed" if by is None else "promised"
    if by is not None:
        clock = dossier.start(PROMISE, event.happened_on, length=(by - event.happened_on).days)
        if clock is not None:
            clock.known = by, by >= dossier.law.calendar.provisional_from


def _paid(dossier: Dossier, event: Event) -> None:
    fen = number_of(event.facts, "paid_fen")
    dossier.paid_fen += fen
    dossier.pay(event.happened_on, PAID_SUM[text_of(event.facts, "payer")], fen)
    if dossier.owed_fen and dossier.paid_fen >= dossier.owed_fen:
        dossier.stop(PROMISE, event.happened_on)
        dossier.stage = "paid"


def _resolved(dossier: Dossier, event: Event) -> None:
    if dossier.paid_fen < dossier.owed_fen and not text_of(event.facts, "reason"):
        dossier.impossible("still_owed")
        return
    if _is_wages(dossier):
        on = event.happened_on
        dossier.pay(on, RESOLVED_SUM, 1)
        dossier.pay(on, WORKERS_SUM, dossier.people)
        dossier.pay(on, OWED_SUM, dossier.owed_fen)
    dossier.end(event.happened_on, "resolved")


def _failed(dossier: Dossier, event: Event) -> None:
    dossier.end(event.happened_on, "failed")


def _became_case(dossier: Dossier, event: Event) -> None:
    dossier.link_case(text_of(event.facts, "case"))
    if _is_wages(dossier):
        dossier.pay(event.happened_on, IN_CASE, 1)
    dossier.end(event.happened_on, "case")


def _merged(dossier: Dossier, event: Event) -> None:
    dossier.dossiers.append(text_of(event.facts, "into"))
    dossier.amounts.clear()
    dossier.end(event.happened_on, "merged")


def _open_or_failed(dossier: Dossier) -> str | None:
    return None if dossier.outcome == "failed" else open_still(dossier)


_OFFICERS = (
    Field("first_officer", FieldType.TEXT, "到场人员一", "First officer", required=False),
    Field("second_officer", FieldType.TEXT, "到场人员二", "Second officer", required=False),
    Field("others", FieldType.TEXT, "其他到场单位、人员", "Others present", required=False),
    Field("inspects", FieldType.FLAG, "实施监察检查", "An inspection", required=False),
)
_PEOPLE = Field("people", FieldType.INTEGER, "涉及人数", "Workers", required=False)
_OWED = Field("owed_fen", FieldType.MONEY, "涉及金额", "Owed", required=False)
_PAPERS = Field("papers", FieldType.TEXT, "签署的文书", "Papers signed", required=False)
_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")

_OPENING = StepKind(
    OPENED,
    "接报登记",
    "Reported",
    0,
    (
        Field("way", FieldType.CHOICE, "来由", "How it came", choices=_WAYS),
        Field("title", FieldType.TEXT, "事项", "Matter"),
        Field("cause", FieldType.CHOICE, "起因", "Cause", choices=_CAUSES, default=WAGES),
        _PEOPLE,
        _OWED,
        Field("employer", FieldType.EMPLOYER, "用人单位", "Employer", required=False),
        EMPLOYER_CODE,
        Field("project", FieldType.TEXT, "工程项目", "Project", required=False),
        TOWN,
        Field("place", FieldType.TEXT, "地点", "Place", required=False),
        Field("group_incident", FieldType.FLAG, "群体性事件", "Group incident", required=False),
        Field("heads", FieldType.INTEGER, "聚集人数", "Heads gathered", required=False),
        Field("reference", FieldType.TEXT, "接报编号", "Their number", required=False),
        Field("external", FieldType.DOSSIER, "所属外部交办件", "External matter", required=False),
        Field("case", FieldType.CASE, "关联案件", "Case", required=False),
        *HELD_BY,
    ),
    always,
    _opened,
    step=False,
    day=Label("接报日期", "Reported on"),
)

_KINDS = (
    StepKind(
        ATTENDED,
        "到场处置",
        "Dealt with on the spot",
        10,
        (*_OFFICERS, Field("text", FieldType.LONG_TEXT, "现场情况", "What was found")),
        open_still,
        _went,
        day=Label("到场日期", "On the spot on"),
    ),
    StepKind(
        "on_site.corrected",
        "核实人数、金额",
        "People and sums verified",
        15,
        (_PEOPLE, _OWED, Field("text", FieldType.LONG_TEXT, "依据", "Source", required=False)),
        open_still,
        _corrected,
    ),
    StepKind(
        AGREED,
        "协调意见、付款承诺",
        "Agreed, or payment promised",
        30,
        (
            Field("text", FieldType.LONG_TEXT, "协调内容", "What was agreed"),
            Field("pay_by", FieldType.DATE, "承诺付清日期", "To be paid by", required=False),
            _PAPERS,
        ),
        open_still,
        _agreed,
    ),
    StepKind(
        PAID,
        "支付",
        "Paid",
        40,
        (
            Field("payer", FieldType.CHOICE, "付款方", "Paid by", choices=PAYERS),
            Field("paid_fen", FieldType.MONEY, "支付金额", "Sum"),
            Field("people", FieldType.INTEGER, "领款人数", "People paid", required=False),
            Field("paid_to", FieldType.TEXT, "领款人", "Paid to", required=False),
            Field("witness", FieldType.TEXT, "在场见证", "In presence of", required=False),
            _PAPERS,
        ),
        open_still,
        _paid,
        day=Label("支付日期", "Paid on"),
    ),
    StepKind(
        RESOLVED,
        "化解办结",
        "Settled",
        80,
        (
            Field("text", FieldType.LONG_TEXT, "处理结果", "Result"),
            Field("reason", FieldType.LONG_TEXT, "未付清的说明", "Why not all is paid",
                  required=False),
            _PAPERS,
        ),
        open_still,
        _resolved,
        ends=True,
    ),
    StepKind("on_site.failed", "协调未成", "Not settled", 80, (_REASON,), open_still, _failed,
             ends=True),
    StepKind(
        BECAME_CASE,
        "转为案件",
        "Turned into a case",
        81,
        (Field("case", FieldType.CASE, "案件", "Case"),),
        _open_or_failed,
        _became_case,
        ends=True,
    ),
    StepKind(
        "on_site.merged",
        "重复登记，并入",
        "Entered twice, merged",
        80,
        (Field("into", FieldType.DOSSIER, "并入的记录", "Merged into"), _REASON),
        open_still,
        _merged,
        ends=True,
    ),
)  # fmt: skip

SPEC = DossierSpec(
    DossierType.ON_SITE,
    Label("现场协调", "On-site coordination"),
    ON_SITE_SERIES,
    {
        "handling": Label("处置中", "Being handled"),
        "agreed": Label("已达成协调意见", "Agreed"),
        "promised": Label("承诺付款", "Payment promised"),
        "paid": Label("已付清", "Paid in full"),
        "ended": Label("已办结", "Ended"),
    },
    {
        "resolved": Label("已化解", "Settled"),
        "failed": Label("协调未成", "Not settled"),
        "case": Label("已转案件", "Turned into a case"),
        "merged": Label("重复并入", "Merged"),
    },
    _OPENING,
    _KINDS,
)
