"""Which words stand for the values of towns' reports, and for what speaks against an entry?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

SCREENING_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "Rhythm.weekly": ("每周", "Weekly"),
        "Rhythm.monthly": ("每月", "Monthly"),
        "Risk.arrears": ("欠薪", "Arrears"),
        "Risk.stopped": ("停工", "Work stopped"),
        "Risk.moving": ("搬迁", "Moving away"),
        "Risk.lost_contact": ("经营者失联", "Out of reach"),
        "Risk.other": ("其他", "Other"),
        "RowFlaw.no_employer": ("没有单位名称", "No employer is named"),
        "RowFlaw.bad_code": ("统一社会信用代码有误", "The credit code is wrong"),
        "RowFlaw.bad_number": ("不是整数", "No whole number"),
        "RowFlaw.negative": ("不能是负数", "Must not be negative"),
        "RowFlaw.bad_amount": ("金额无法识别", "Not an amount"),
        "RowFlaw.not_whole_fen": ("金额最多两位小数", "More than two decimals"),
        "RowFlaw.too_large": ("数字过大，请核对", "Far too large"),
        "RowFlaw.bad_risk": (
            "风险类型只能是欠薪、停工、搬迁、经营者失联、其他",
            "Not a known kind of risk",
        ),
        "RowFlaw.no_value": ("公式没有算出结果，请在表格软件中打开保存后再导入", "No value yet"),
        "RowFlaw.too_long": ("文字过长", "Too long"),
        "RowFlaw.other_town": ("是其他街镇的数据", "Belongs to another town"),
        "RowFlaw.same_row": ("与前面的一行重复", "The same as a row above"),
        "RowFlaw.too_many": ("一份报告最多1000条问题", "A report has at most 1,000 findings"),
        "Change.new": ("新增", "New"),
        "Change.grown": ("加重", "Grown"),
        "Change.shrunk": ("减轻", "Shrunk"),
        "Change.unchanged": ("无变化", "Unchanged"),
        "Change.gone": ("本期未再报", "Gone"),
        "Handling.open": ("待处理", "To be handled"),
        "Handling.asked": ("已退回核实", "Sent back"),
        "Handling.answered": ("街镇已答复", "Answered"),
        "Handling.settled": ("答复后办结", "Settled by the answer"),
        "Handling.nothing_needed": ("不需处理", "Nothing needed"),
        "Handling.case": ("已成案", "A case"),
        "Handling.on_site": ("已转现场协调", "On the spot"),
        "Handling.alert": ("已转预警", "A warning"),
        "ScreeningColumn.town": ("街镇", "Town"),
        "ScreeningColumn.employer": ("单位名称", "Employer"),
        "ScreeningColumn.code": ("信用代码", "Credit code"),
        "ScreeningColumn.address": ("地址", "Address"),
        "ScreeningColumn.project": ("项目", "Project"),
        "ScreeningColumn.workers": ("人数", "Workers"),
        "ScreeningColumn.months": ("欠薪月数", "Months unpaid"),
        "ScreeningColumn.amount": ("金额", "Amount"),
        "ScreeningColumn.risk": ("风险", "Risk"),
        "ScreeningColumn.text": ("排查情况", "Finding"),
        "ScreeningColumn.reported_by": ("报送人", "Reported by"),
    }
)
SCREENING_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "screening_bad_period": (
            "排查期间请写成 2026-11 或 2026-W48",
            "write the period as 2026-11 or 2026-W48",
        ),
        "screening_period_not_begun": (
            "排查期间还没有开始",
            "the period has not begun",
        ),
        "screening_no_heads": (
            "没有找到表头：表头至少要有单位名称和另一列（如人数、金额、风险）",
            "no headings were found: there must be the employer and one more column",
        ),
        "screening_column_twice": ("两列选成了同一项", "two columns are said to hold the same"),
        "screening_no_employer": ("没有单位名称这一列", "no column names the employer"),
        "screening_empty": (
            "表中没有排查问题；确实没有发现问题的，登记零报告",
            "it holds no finding; where nothing was found record that",
        ),
        "screening_too_many_rows": (
            "一次最多1000条",
            "at most 1,000 findings at once",
        ),
        "screening_file_twice": (
            "这个文件已经导入过；要重新导入的，先作废原来的一次",
            "this file was imported already; strike that out first",
        ),
        "screening_in_wan": (
            "金额以万元为单位，请先换算成元再导入",
            "the amounts are in ten thousands of yuan; give them in yuan",
        ),
        "screening_no_finding": ("没有这个序号的问题", "there is no finding of that number"),
        "screening_handled_already": (
            "这个问题已经处理；登记有误的，请先作废原来的处理",
            "it was handled already; strike out the former handling first",
        ),
        "screening_not_asked": ("没有退回街镇核实过", "the town was not asked"),
        "screening_nothing_found": (
            "已登记零报告，请先作废零报告",
            "nothing was found, it says; strike that out first",
        ),
        "screening_has_rows": ("已登记排查问题，不能是零报告", "there are findings"),
        "screening_no_rows": ("没有待处理的问题", "there is no finding to be handled"),
        "key_note_not_sent": ("还没有发出", "it has not been sent"),
        "key_note_sent_already": ("已经发给了这些单位", "it was sent to them already"),
        "key_note_not_addressed": ("没有发给这个单位", "it was not sent to that office"),
        "key_note_received_already": (
            "这个单位的回执已经登记",
            "the receipt of that office is recorded already",
        ),
        "key_note_incoming": ("这是收到的通报，不由我方发出", "it came from others"),
        "key_note_outgoing": ("这是我方发出的通报", "it is our own note"),
        "key_note_nobody": ("没有写明主送单位", "no addressee is named"),
        "key_note_no_sender": ("收到的通报须写明来文单位", "say who sent it"),
        "key_note_receipts_missing": (
            "还有单位没有回执，请写明理由",
            "receipts are missing; say why it ends all the same",
        ),
    }
)
