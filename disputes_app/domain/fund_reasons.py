"""Which words stand for what speaks against an entry of the fund, or of a project?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

FUND_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "step_with_rows": (
            "要连同清册一起登记",
            "it is recorded together with its list",
        ),
        "fund_construction": (
            "实行工资保证金制度的建筑施工企业不适用欠薪保障金（若干规定第3条），只能不予垫付",
            "the fund is not for construction enterprises under the wage-deposit system (art. 3)",
        ),
        "fund_decided": ("已经作出决定", "it was decided already"),
        "fund_not_decided": ("还没有决定垫付", "no advance was decided yet"),
        "fund_not_accepted": ("还没有受理", "the application was not accepted yet"),
        "fund_accepted_twice": ("已经受理", "the application was accepted already"),
        "fund_not_computed": (
            "还没有核定人员和垫付金额",
            "workers and sums were not computed yet",
        ),
        "fund_no_material": ("没有勾选任何材料", "no paper is named"),
        "fund_materials_missing": (
            "五项申请材料没有收齐",
            "not all five papers of the application are there",
        ),
        "fund_wrong_evidence": (
            "证明种类与垫付情形不符（第13条第1款：已生效的文书；第2款：行政部门证明）",
            "the proof does not fit (art. 13 ¶1: a paper in effect; ¶2: proof of the authority)",
        ),
        "fund_not_in_effect": ("文书当时还没有生效", "the paper was not in effect then"),
        "fund_not_proved": (
            "没有登记欠薪事实证明（第13条）",
            "the proof of the arrears is not entered (art. 13)",
        ),
        "fund_with_city": (
            "已报市局，由市局决定",
            "it was sent to the city, which decides",
        ),
        "fund_within_limit": (
            "金额没有超过区级审核限额，由区决定",
            "the sum is within the limit of the district, which decides",
        ),
        "fund_above_limit": (
            "金额超过区级审核限额，由区提出初审意见，报市局决定",
            "the sum is above the limit: the district gives its opinion and the city decides",
        ),
        "fund_no_opinion": (
            "还没有登记区级初审意见",
            "the opinion of the district is not entered yet",
        ),
        "fund_nothing": ("核定的垫付金额为零", "the sum to be advanced is nothing"),
        "fund_decided_late": (
            "决定晚于本单位要求的办结日",
            "the decision came after the day set by the office",
        ),
        "fund_unknown_worker": (
            "发放的人员不在清册中，或者重复",
            "a worker is not on the list, or named twice",
        ),
        "fund_paid_twice": ("其中有人已经到账", "one of the workers was paid already"),
        "fund_wrong_payment": (
            "到账金额与人员不符，或者超过核定金额",
            "the sum does not fit the workers, or lies above what was decided",
        ),
        "fund_nothing_paid": ("还没有发放垫付款", "nothing was paid out yet"),
        "fund_more_than_out": (
            "金额超过尚未追回的垫付款",
            "the sum is larger than what is still out",
        ),
        "fund_still_out": (
            "垫付款没有全部追回；确实无法追回的登记核销",
            "not everything has come back; a decision may write it off",
        ),
        "fund_nothing_out": ("垫付款已经全部追回", "everything has come back"),
        "project_bad_month": (
            "月份写作 2026-03，不早于2020年",
            "a month is written 2026-03, not before 2020",
        ),
        "project_month_ahead": ("这个月还没有到", "that month has not begun"),
        "project_nothing_checked": ("四项制度一项也没有填", "none of the safeguards is filled in"),
        "project_ends_first": ("竣工早于开工", "it would end before it begins"),
        "project_no_party": (
            "没有登记这个参建单位，或者已退场",
            "no such party, or it has left",
        ),
        "project_no_order": (
            "没有登记这项责令改正，或者已改正",
            "no such order, or it was met",
        ),
        "project_stopped_already": ("项目已经停工", "work is stopped already"),
        "project_not_stopped": ("项目没有停工", "work is not stopped"),
        "project_no_deposit": ("没有存储工资保证金", "no wage deposit was made"),
        "project_deposit_short": (
            "金额超过工资保证金余额",
            "the sum is larger than the deposit",
        ),
        "project_no_account": ("没有开设工资专用账户", "no wage account was opened"),
        "project_account_twice": (
            "已经开设工资专用账户",
            "a wage account was opened already",
        ),
        "project_closed_early": (
            "公示未满30日，不得注销专用账户（条例27）",
            "the notice has not stood for 30 days (art. 27)",
        ),
        "fund_row_month_twice": ("同一个月出现两次", "a month stands there twice"),
        "fund_row_bad_month": ("月份看不懂", "no month"),
        "fund_row_bad_amount": ("金额看不懂，或者过大", "no amount, or too large"),
        "fund_row_bad_half_months": (
            "补偿月数须为0.5的倍数，不超过60",
            "months of compensation are multiples of 0.5, 60 at most",
        ),
        "fund_row_no_half_months": (
            "有经济补偿金，没有补偿月数",
            "compensation without its months",
        ),
        "fund_row_no_name": ("没有姓名", "no name"),
        "fund_row_worker_twice": ("同一名劳动者出现两次", "a worker stands there twice"),
        "fund_row_bad_id": ("身份证号校验不通过", "the identity number fails its check"),
        "fund_row_damaged_number": (
            "证件号码被表格软件改成了科学计数，请按文本格式重新导出",
            "a spreadsheet has damaged the number; export the column as text",
        ),
        "fund_row_bad_account": ("银行账号不是8到30位数字", "the account is not 8 to 30 digits"),
        "fund_row_too_many_months": ("月份过多", "too many months"),
        "fund_row_future_month": ("这个月还没有到", "that month has not begun"),
    }
)
