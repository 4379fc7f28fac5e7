"""工程项目: who builds, whether the four safeguards of wages are in place, and the wage deposit.

保障农民工工资支付条例 (国务院令724号): 24, 26-32, 55, 57.  Orders to several addressees live in the
cases; here stands which order the project got, and what became of it.
"""

from __future__ import annotations

from disputes_app.domain.dossiers.base import DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import always, open_still
from disputes_app.domain.dossiers.project_acts import (
    NOTICE,
    account_closed,
    account_notice,
    account_opened,
    completed,
    deposit_made,
    deposit_returned,
    deposit_topped_up,
    deposit_used,
    has_account,
    has_deposit,
    month_checked,
    opened,
    order_met,
    ordered,
    party_came,
    party_left,
    resumed,
    stopped_work,
)
from disputes_app.domain.dossiers.project_safeguards import SAFEGUARD_FIELDS
from disputes_app.domain.kinds.base import Choice, Field, FieldType, Label
from disputes_app.domain.numbering import PROJECT_SERIES

OPENED, PARTY, CHECKED = "project.opened", "project.party", "project.checked"
ORDERED, ORDER_MET, STOPPED = "project.ordered", "project.order_met", "project.stopped_work"
DEPOSIT_USED = "project.deposit_used"
ROLES = (
    Choice("owner", "建设单位", "Owner"),
    Choice("general", "施工总承包单位", "General contractor"),
    Choice("sub", "分包单位", "Subcontractor"),
    Choice("foreman", "包工头", "Labour foreman"),
)
FORMS = (
    Choice("cash", "现金存储", "Cash"),
    Choice("guarantee", "银行保函", "Bank guarantee"),
    Choice("insurance", "工程保函、保险", "Insurance"),
)
MATTERS = (
    Choice("real_name", "未实行实名制管理（条例28、55）", "No real-name register (art. 28, 55)"),
    Choice("account", "未开设、使用专用账户（条例26、55）", "No wage account (art. 26, 55)"),
    Choice("deposit", "未存储工资保证金（条例32、55）", "No wage deposit (art. 32, 55)"),
    Choice(
        "paid_by_general",
        "未委托总包代发、未按月足额（条例24、31）",
        "Not paid by the general contractor (art. 24, 31)",
    ),
    Choice(
        "guarantee", "建设单位未提供支付担保（条例24、57）", "No payment guarantee (art. 24, 57)"
    ),
    Choice(
        "release",
        "建设单位未按约定拨付人工费（条例29、57）",
        "Labour cost unreleased (art. 29, 57)",
    ),
    Choice("board", "未设立维权信息告示牌（条例34、56）", "No notice board (art. 34, 56)"),
    Choice("other", "其他", "Other"),
)
_NOTE = Field("note", FieldType.LONG_TEXT, "备注", "Remark", required=False)
_CASE = Field("case", FieldType.CASE, "关联案件", "Case", required=False)
_AMOUNT = Field("amount_fen", FieldType.MONEY, "金额", "Amount")
_NUMBER = Field("number", FieldType.TEXT, "文号", "Number of the paper", required=False)
_SIGNED = Field("signed_by", FieldType.TEXT, "签批人", "Signed by")
_TO = (
    Field("role", FieldType.CHOICE, "对象", "Addressee", choices=ROLES, default="general"),
    Field("to", FieldType.TEXT, "名称", "Name"),
    Field("matter", FieldType.CHOICE, "事由", "Matter", choices=MATTERS),
)

_OPENED = StepKind(
    OPENED,
    "登记工程项目",
    "Project registered",
    0,
    (
        Field("title", FieldType.TEXT, "项目名称", "Name of the project"),
        Field("reference", FieldType.TEXT, "施工许可证号", "Permit", required=False),
        Field("town", FieldType.TEXT, "街镇", "Town"),
        Field("employer", FieldType.EMPLOYER, "施工总承包单位", "General contractor"),
        Field("employer_code", FieldType.TEXT, "总包信用代码", "Its credit code", required=False),
        Field("owner", FieldType.TEXT, "建设单位", "Owner", required=False),
        Field("owner_code", FieldType.TEXT, "建设单位信用代码", "Its credit code", required=False),
        Field("contract_fen", FieldType.MONEY, "合同价款", "Contract sum", required=False),
        Field("starts_on", FieldType.DATE, "开工日期", "Work begins", required=False),
        Field("ends_on", FieldType.DATE, "计划竣工日期", "Planned end", required=False),
        Field("people", FieldType.INTEGER, "用工人数", "Workers", required=False),
        _CASE,
        Field("office", FieldType.OFFICE, "监管部门", "Office", required=False),
        Field("handler", FieldType.HANDLER, "监管人员", "Handler", required=False),
    ),
    always,
    opened,
    step=False,
    day=Label("登记日期", "Registered on"),
)

_CHECKS = (
    StepKind(
        PARTY,
        "登记参建单位",
        "Party of the project",
        10,
        (
            Field("role", FieldType.CHOICE, "身份", "Role", choices=ROLES, default="sub"),
            Field("name", FieldType.TEXT, "名称、姓名", "Name"),
            Field("code", FieldType.TEXT, "统一社会信用代码", "Credit code", required=False),
            Field("phone", FieldType.TEXT, "联系电话", "Phone", required=False),
            _NOTE,
        ),
        open_still,
        party_came,
    ),
    StepKind(
        "project.party_left",
        "参建单位退场",
        "Party left",
        12,
        (Field("seq", FieldType.ENTRY, "登记参建单位的记录", "Entry that named it"), _NOTE),
        open_still,
        party_left,
    ),
    StepKind(
        CHECKED,
        "核查四项制度",
        "Safeguards checked",
        20,
        (
            Field("month", FieldType.TEXT, "所属月份（如2026-03）", "Month (2026-03)"),
            *SAFEGUARD_FIELDS,
            _NOTE,
        ),
        open_still,
        month_checked,
        day=Label("核查日期", "Checked on"),
    ),
    StepKind(
        ORDERED,
        "责令限期改正",
        "Ordered to correct",
        40,
        (
            *_TO,
            Field("until", FieldType.DATE, "改正期限", "Until"),
            _NUMBER,
            _CASE,
        ),
        open_still,
        ordered,
    ),
    StepKind(
        ORDER_MET,
        "已改正",
        "Order met",
        42,
        (Field("seq", FieldType.ENTRY, "责令改正的记录", "Entry of the order"), _NOTE),
        open_still,
        order_met,
    ),
    StepKind(
        STOPPED,
        "责令项目停工（条例55、57）",
        "Work stopped (art. 55, 57)",
        44,
        (*_TO, _SIGNED, _NUMBER),
        open_still,
        stopped_work,
    ),
    StepKind(
        "project.resumed", "同意复工", "Work resumed", 46, (_SIGNED, _NOTE), open_still, resumed
    ),
    StepKind(
        "project.housing_told",
        "通报住房城乡建设部门",
        "Housing authority told",
        48,
        (Field("text", FieldType.LONG_TEXT, "通报内容", "What it was told"), _NUMBER),
        open_still,
        lambda _dossier, _event: None,
    ),
)

_MONEY = (
    StepKind(
        "project.deposit_made",
        "存储工资保证金（条例32）",
        "Wage deposit made (art. 32)",
        30,
        (
            Field("form", FieldType.CHOICE, "形式", "Form", choices=FORMS, default="cash"),
            _AMOUNT,
            Field("bank", FieldType.TEXT, "银行、出具机构", "Bank or guarantor", required=False),
            Field("until", FieldType.DATE, "有效期至", "Valid until", required=False),
        ),
        open_still,
        deposit_made,
    ),
    StepKind(
        DEPOSIT_USED,
        "支取工资保证金",
        "Wage deposit used",
        32,
        (
            _AMOUNT,
            _CASE,
            Field("until", FieldType.DATE, "要求补足日期", "To be topped up by", required=False),
            _NOTE,
        ),
        has_deposit,
        deposit_used,
    ),
    StepKind(
        "project.deposit_topped_up",
        "补足工资保证金",
        "Wage deposit topped up",
        33,
        (_AMOUNT, _NOTE),
        has_deposit,
        deposit_topped_up,
    ),
    StepKind(
        "project.deposit_returned",
        "返还工资保证金",
        "Wage deposit returned",
        34,
        (_AMOUNT, _NOTE),
        has_deposit,
        deposit_returned,
    ),
    StepKind(
        "project.account_opened",
        "开设工资专用账户",
        "Wage account opened",
        25,
        (
            Field("bank", FieldType.TEXT, "开户银行", "Bank"),
            Field("account", FieldType.TEXT, "账号", "Account", required=False),
        ),
        open_still,
        account_opened,
    ),
    StepKind(
        "project.account_notice",
        "专用账户注销前公示（条例27）",
        "Notice before the account is closed (art. 27)",
        26,
        (_NOTE,),
        has_account,
        account_notice,
        starts=(NOTICE,),
        day=Label("公示之日", "Noticed on"),
    ),
    StepKind(
        "project.account_closed",
        "注销工资专用账户",
        "Wage account closed",
        27,
        (_NOTE,),
        has_account,
        account_closed,
    ),
)

SPEC = DossierSpec(
    DossierType.PROJECT,
    Label("工程项目", "Construction project"),
    PROJECT_SERIES,
    {
        "running": Label("在建", "Running"),
        "stopped": Label("责令停工", "Work stopped"),
        "ended": Label("已完结", "Ended"),
    },
    {
        "completed": Label("完工、工资结清", "Completed, wages paid"),
        "transferred": Label("移出监管", "No longer supervised here"),
    },
    _OPENED,
    (
        *_CHECKS,
        *_MONEY,
        StepKind(
            "project.completed",
            "完工、工资结清",
            "Completed, wages paid",
            80,
            (_NOTE,),
            open_still,
            completed("completed"),
            ends=True,
        ),
        StepKind(
            "project.transferred",
            "移出监管",
            "No longer supervised here",
            80,
            (Field("reason", FieldType.LONG_TEXT, "理由", "Reason"),),
            open_still,
            completed("transferred"),
            ends=True,
        ),
    ),
)
