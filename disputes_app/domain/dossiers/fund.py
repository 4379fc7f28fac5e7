"""欠薪保障金: an application to advance wages, from its papers to what came back of them.

上海市企业欠薪保障金筹集和垫付的若干规定 (市政府令72号, 19号令修正) and its 实施意见 (2021):
the district receives, decides on one-off advances up to its limit and gives its opinion on
larger ones, on which the city decides; it pays each worker's own account and recovers from the
enterprise.  Whoever is under the wage-deposit system of construction is excluded (第3条).  Of the
whole only fragments are on file: caps, limit and term are settings, shown as 依据待核.
"""

from __future__ import annotations

from disputes_app.domain.dossiers.base import DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import EMPLOYER_CODE, HELD_BY, TOWN, always
from disputes_app.domain.dossiers.fund_money import (
    CLAIM_WAYS,
    SOURCES,
    claimed,
    closed,
    count_payment,
    has_advanced,
    money_is_out,
    recovered,
    written_off,
)
from disputes_app.domain.dossiers.fund_review import (
    DECIDERS,
    EVIDENCE_KINDS,
    GROUNDS,
    MATERIALS,
    OPINIONS,
    REFUSALS,
    REVIEW,
    accepted,
    applied,
    asked_to_correct,
    before_decision,
    computed,
    decided,
    eligible,
    materials_received,
    preliminary,
    proved,
    refused,
    under_review,
    withdrawn,
)
from disputes_app.domain.fund_computation import WageMonth
from disputes_app.domain.kinds.base import Choice, Field, FieldType, Label
from disputes_app.domain.numbering import FUND_SERIES

APPLIED, COMPUTED, PAID, RECOVERED = (
    "fund.applied",
    "fund.computed",
    "fund.paid",
    "fund.recovered",
)
WAGE_MONTHS = (
    Choice(WageMonth.ARREARS, "欠薪当月的最低工资", "Minimum wage of the month owed"),
    Choice(WageMonth.DECISION, "核定时的最低工资", "Minimum wage when it is computed"),
)
_SIGNED = Field("signed_by", FieldType.TEXT, "签批人", "Signed by")
_REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")
_NUMBER = Field("number", FieldType.TEXT, "文号", "Number of the paper", required=False)
_NOTE = Field("note", FieldType.LONG_TEXT, "备注", "Remark", required=False)
_CASE = Field("case", FieldType.CASE, "关联案件", "Case", required=False)
_AMOUNT = Field("amount_fen", FieldType.MONEY, "金额", "Amount")
_BY = Field("by", FieldType.CHOICE, "决定机关", "Decided by", choices=DECIDERS, default="district")

_OPENED = StepKind(
    APPLIED,
    "收到垫付申请",
    "Application received",
    0,
    (
        Field("title", FieldType.TEXT, "事项", "Subject"),
        Field("employer", FieldType.EMPLOYER, "欠薪企业", "Enterprise"),
        EMPLOYER_CODE,
        TOWN,
        Field("ground", FieldType.CHOICE, "垫付情形", "Ground", choices=GROUNDS),
        Field(
            "construction",
            FieldType.FLAG,
            "实行工资保证金制度的建筑施工企业（第3条）",
            "Construction enterprise under the wage-deposit system (art. 3)",
            required=False,
        ),
        Field("people", FieldType.INTEGER, "申请人数", "Applicants", required=False),
        Field("owed_fen", FieldType.MONEY, "欠薪金额", "Owed", required=False),
        _CASE,
        *HELD_BY,
    ),
    always,
    applied,
    step=False,
    day=Label("收到日期", "Received on"),
)

_REVIEWING = (
    StepKind(
        "fund.materials",
        "收到申请材料",
        "Papers received",
        10,
        (
            *[
                Field(one.value, FieldType.FLAG, one.zh, one.en, required=False)
                for one in MATERIALS
            ],
            _NOTE,
        ),
        before_decision,
        materials_received,
        day=Label("收到日期", "Received on"),
    ),
    StepKind(
        "fund.correction_asked",
        "通知补正材料",
        "Papers asked for",
        12,
        (
            Field("text", FieldType.LONG_TEXT, "需补正的材料", "What is missing"),
            Field("until", FieldType.DATE, "补正期限", "Until", required=False),
        ),
        before_decision,
        asked_to_correct,
    ),
    StepKind(
        "fund.proved",
        "登记欠薪事实证明",
        "Proof of the arrears",
        14,
        (
            Field("evidence", FieldType.CHOICE, "证明种类", "Kind", choices=EVIDENCE_KINDS),
            Field("number", FieldType.TEXT, "文号", "Number of the paper"),
            Field("effective_on", FieldType.DATE, "生效日期", "In effect since", required=False),
            _CASE,
            _NOTE,
        ),
        before_decision,
        proved,
    ),
    StepKind(
        "fund.accepted",
        "受理垫付申请",
        "Application accepted",
        30,
        (
            Field(
                "decide_by",
                FieldType.DATE,
                "本单位要求的办结日（依据待核）",
                "To be decided by (set by the office)",
                required=False,
            ),
            _NOTE,
        ),
        eligible,
        accepted,
        starts=(REVIEW,),
        day=Label("受理日期", "Accepted on"),
    ),
    StepKind(
        COMPUTED,
        "核定人员和垫付金额",
        "Workers and sums computed",
        40,
        (
            Field("people", FieldType.INTEGER, "人数", "Workers"),
            Field("owed_fen", FieldType.MONEY, "欠薪合计", "Owed in all"),
            Field("wages_fen", FieldType.MONEY, "垫付工资", "Advanced for wages"),
            Field("compensation_fen", FieldType.MONEY, "垫付经济补偿金", "For compensation"),
            Field("advance_fen", FieldType.MONEY, "垫付合计", "Advanced in all"),
            Field("months_cap", FieldType.INTEGER, "工资月数上限", "Months of wages at most"),
            Field(
                "compensation_cap",
                FieldType.INTEGER,
                "补偿月数上限",
                "Months of compensation at most",
            ),
            Field("limit_fen", FieldType.MONEY, "区级审核限额", "Limit of the district"),
            Field(
                "wage_month",
                FieldType.CHOICE,
                "最低工资取值",
                "Which minimum wage",
                choices=WAGE_MONTHS,
            ),
            Field("digest", FieldType.TEXT, "清册摘要值", "Digest of the list"),
        ),
        eligible,
        computed,
        step=False,
        with_rows=True,
    ),
    StepKind(
        "fund.preliminary",
        "区级初审意见，报市局",
        "Opinion of the district, sent to the city",
        50,
        (
            Field("opinion", FieldType.CHOICE, "意见", "Opinion", choices=OPINIONS),
            _REASON,
            _SIGNED,
            _NUMBER,
        ),
        under_review,
        preliminary,
    ),
    StepKind(
        "fund.decided",
        "决定垫付",
        "Advance decided",
        60,
        (_BY, _REASON, _SIGNED, _NUMBER),
        under_review,
        decided,
    ),
    StepKind(
        "fund.refused",
        "决定不予垫付",
        "Advance refused",
        80,
        (
            _BY,
            Field("ground", FieldType.CHOICE, "不予垫付的情形", "Ground", choices=REFUSALS),
            _REASON,
            _SIGNED,
            _NUMBER,
        ),
        before_decision,
        refused,
        ends=True,
    ),
    StepKind(
        "fund.withdrawn",
        "申请人撤回",
        "Withdrawn",
        80,
        (_REASON,),
        before_decision,
        withdrawn,
        ends=True,
    ),
)

_MONEY = (
    StepKind(
        PAID,
        "发放垫付款",
        "Advance paid out",
        65,
        (
            Field("paid", FieldType.PARTIES, "已到账人员", "Paid", required=False),
            Field("failed", FieldType.PARTIES, "退汇人员", "Returned by the bank", required=False),
            Field("amount_fen", FieldType.MONEY, "到账金额", "Amount paid", required=False),
            _NOTE,
        ),
        has_advanced,
        count_payment,
        step=False,
        with_rows=True,
    ),
    StepKind(
        "fund.claimed",
        "向企业追偿",
        "Recovery claimed",
        70,
        (
            Field("way", FieldType.CHOICE, "方式", "Way", choices=CLAIM_WAYS, default="letter"),
            _AMOUNT,
            _NUMBER,
            Field("until", FieldType.DATE, "要求归还日期", "To be paid by", required=False),
            _CASE,
            Field(
                "court", FieldType.TEXT, "受理法院、管理人", "Court, administrator", required=False
            ),
        ),
        money_is_out,
        claimed,
    ),
    StepKind(
        RECOVERED,
        "收回垫付款",
        "Advance recovered",
        72,
        (
            _AMOUNT,
            Field("source", FieldType.CHOICE, "来源", "Source", choices=SOURCES),
            _NOTE,
        ),
        money_is_out,
        recovered,
    ),
    StepKind(
        "fund.closed",
        "追偿完毕",
        "Recovered in full",
        80,
        (_NOTE,),
        money_is_out,
        closed,
        ends=True,
    ),
    StepKind(
        "fund.written_off",
        "决定核销",
        "Written off by decision",
        80,
        (_REASON, _SIGNED, _NUMBER),
        money_is_out,
        written_off,
        ends=True,
    ),
)


SPEC = DossierSpec(
    DossierType.FUND,
    Label("欠薪保障金垫付", "Advance of the wage-guarantee fund"),
    FUND_SERIES,
    {
        "materials": Label("收件、补正", "Papers"),
        "review": Label("审核中", "Under review"),
        "city": Label("待市局决定", "City decides"),
        "paying": Label("待发放", "To be paid out"),
        "recovery": Label("追偿中", "Being recovered"),
        "ended": Label("已办结", "Ended"),
    },
    {
        "refused": Label("不予垫付", "Not advanced"),
        "withdrawn": Label("已撤回", "Withdrawn"),
        "recovered": Label("已追回", "Recovered"),
        "written_off": Label("已核销", "Written off"),
    },
    _OPENED,
    (*_REVIEWING, *_MONEY),
)
