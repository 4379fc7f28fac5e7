"""Which words stand for the values and codes of the arrears ledger and of rosters?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

LEDGER_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "PayKind.wage": ("工资", "Wages"),
        "PayKind.overtime": ("加班费", "Overtime"),
        "PayKind.severance": ("经济补偿", "Severance"),
        "PayKind.extra": ("加付赔偿金", "Compensation on top (加付赔偿金)"),
        "PayKind.other": ("其他", "Other"),
        "Payer.employer": ("用人单位", "Employer"),
        "Payer.contractor": ("总包先行清偿", "General contractor"),
        "Payer.owner": ("建设单位垫付", "Owner"),
        "Payer.deposit": ("工资保证金", "Wage deposit"),
        "Payer.fund": ("欠薪保障金", "Wage-guarantee fund"),
        "Payer.court": ("法院执行", "Court"),
        "Mark.confirmed": ("已确认", "Confirmed"),
        "Mark.disputed": ("有异议", "Disputed"),
        "Mark.representative": ("代表人", "Representative"),
        "SeveranceStep.service": ("工作月数(法47)", "Months of service (法47)"),
        "SeveranceStep.pay": ("离职前十二个月平均工资(条例27)", "Average pay of twelve months"),
        "SeveranceStep.raised_to_minimum": (
            "低于最低工资，按最低工资(条例27)",
            "Raised to the minimum",
        ),
        "SeveranceStep.capped_pay": ("高于三倍社平工资，按三倍(法47)", "Capped at three times"),
        "SeveranceStep.half_months": ("半月数(满一年计一个月)", "Half-months that are paid"),
        "SeveranceStep.capped_years": ("最高不超过十二年(法47)", "Twelve years at most"),
        "SeveranceStep.sum": ("经济补偿", "Severance"),
        "SeveranceStep.doubled": ("违法解除、终止，二倍(法87)", "Unlawful: twice as much (法87)"),
        "RosterField.name": ("姓名", "Name"),
        "RosterField.id_number": ("身份证号", "Identity number"),
        "RosterField.phone": ("电话", "Telephone"),
        "RosterField.team": ("班组、部门", "Team"),
        "RosterField.trade": ("工种、岗位", "Trade"),
        "RosterField.migrant": ("是否农民工", "Migrant worker"),
        "RosterField.month": ("月份", "Month"),
        "RosterField.kind": ("款项", "Kind of pay"),
        "RosterField.due": ("应发", "Due"),
        "RosterField.paid": ("已发", "Paid"),
        "RosterField.owed": ("欠发", "Owed"),
        "RosterField.bank": ("开户行", "Bank"),
        "RosterField.account": ("银行卡号", "Account"),
        "RosterFlaw.no_name": ("有金额，但没有姓名", "there is an amount, but no name"),
        "RosterFlaw.id_scientific": (
            (
                "身份证号被表格程序变成了科学计数，后几位已经丢失；"
                "请把这一列设为“文本”后重新填写完整号码"
            ),
            (
                "the spreadsheet made a number of the identity number and lost its last digits; "
                "set the column to text and type the numbers again"
            ),
        ),
        "RosterFlaw.id_wrong": (
            "身份证号不对（位数、出生日期、地区或者校验码）",
            "not an identity number (length, birthday, region or check digit)",
        ),
        "RosterFlaw.id_other_name": (
            "同一身份证号在别的行是另一个姓名",
            "another row has another name for this identity number",
        ),
        "RosterFlaw.account_scientific": (
            "银行卡号被表格程序变成了科学计数，后几位已经丢失；请设为“文本”后重新填写",
            "the spreadsheet lost the last digits of the account; set the column to text",
        ),
        "RosterFlaw.bad_amount": ("不是金额", "not an amount"),
        "RosterFlaw.not_whole_fen": (
            "金额不是整分，不会替您四舍五入；请改成两位小数",
            "not a whole fen, and nothing is rounded for you: use two decimals",
        ),
        "RosterFlaw.negative": ("金额是负数", "the amount is negative"),
        "RosterFlaw.too_large": (
            "一人一个月超过一百万元，请核对小数点",
            "more than a million yuan for one worker and month: check the decimal point",
        ),
        "RosterFlaw.no_amount": ("没有金额", "there is no amount"),
        "RosterFlaw.sums_differ": (
            "应发减已发不等于欠发",
            "due less paid is not what is said to be owed",
        ),
        "RosterFlaw.paid_too_much": ("已发多于应发", "more was paid than was due"),
        "RosterFlaw.bad_month": (
            "看不懂月份，请写成 2026-03",
            "not a month: write it as 2026-03",
        ),
        "RosterFlaw.no_year": (
            "月份没有年份，请写成 2026-03，或者在导入时指定年份",
            "the month has no year: write 2026-03, or name the year when importing",
        ),
        "RosterFlaw.month_ahead": ("月份还没有到", "the month has not come yet"),
        "RosterFlaw.bad_kind": (
            "看不懂款项，请写 工资、加班费、经济补偿 或者 其他",
            "not a kind of pay: wages, overtime, severance or other",
        ),
        "RosterFlaw.bad_flag": ("请写 是 或者 否", "write 是 or 否"),
        "RosterFlaw.same_line": (
            "同一人同一月份同一款项重复，另一行是",
            "this worker and month stand in the roster twice; the other row is",
        ),
        "RosterFlaw.known_line": (
            "这个人这个月已经在本案的欠薪明细里；要改数额请用“更正”",
            "this worker and month are in the ledger already; use a correction to change them",
        ),
        "RosterFlaw.total_differs": (
            "合计与各行相加不一致",
            "the sum is not what the rows add up to",
        ),
        "RosterFlaw.merged_amount": (
            "金额是合并单元格，分不清各行各是多少；请取消合并后逐行填写",
            "the amount is a merged cell: take it apart and fill in each row",
        ),
        "RosterFlaw.no_value": (
            "公式还没有算出结果；请用表格程序打开、保存后再导入",
            "the formula was never computed: open and save the file in a spreadsheet first",
        ),
        "RosterFlaw.too_long": ("文字超过100个字", "longer than 100 characters"),
        "RosterFlaw.no_id": (
            "没有身份证号，以后只能按姓名和电话认人",
            "no identity number: known by name and telephone only",
        ),
        "RosterFlaw.odd_phone": ("电话号码不完整，请核对", "the telephone number is not whole"),
    }
)

LEDGER_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        # why an entry of the ledger cannot have happened like this
        "no_ledger": (
            "本案还没有欠薪名册，或者名册的日期在这一天之后",
            "the case has no roster yet, or only one of a later day",
        ),
        "ledger_lines_gone": (
            "所依据的名册已经作废，或者日期在这一天之后",
            "a roster that this rests on is void, or of a later day",
        ),
        "no_such_recovery": (
            "所指的一项不是追回金额的登记，或者金额小于这次支付",
            "that entry is no recovery, or of less than this payment",
        ),
        "recovery_itemised": (
            "所指的追回金额已经分配到人",
            "that recovery was told by worker already",
        ),
        # why a payment, a correction or a mark cannot be taken
        "ledger_no_rows": ("没有选定任何人", "nobody was chosen"),
        "ledger_not_a_line": ("欠薪明细里没有这个人的这个月份", "no such line is in the ledger"),
        "ledger_too_much": ("多于尚欠的数额", "more than is still owed"),
        "ledger_below_paid": (
            "更正后的应付少于已经付的数额",
            "less than was paid already",
        ),
        "ledger_not_a_worker": ("欠薪明细里没有这个人", "nobody in the ledger is meant"),
        "ledger_no_extra_decision": (
            "还没有登记写明加付比例的行政处理决定",
            "no handling decision with a percentage on top is on record",
        ),
        "ledger_no_expired_order": (
            "决定之前没有送达并且期限届满的责令支付指令书",
            "no order to pay was served and had expired before the decision",
        ),
        "ledger_extra_base": (
            "明细中期限届满时的未付合计与决定的加付基数不一致，请先更正明细或者决定",
            "the ledger shows another sum as unpaid than the decision; correct one of them",
        ),
        "ledger_extra_done": (
            "这份决定的加付赔偿金已经记入明细",
            "what this decision gives on top is in the ledger already",
        ),
        "ledger_extra_changed": (
            "明细或者决定在查看之后有变动，请重新查看",
            "ledger or decision have changed since: look again",
        ),
        "ledger_no_amount": ("没有填写金额", "there is no amount"),
        # why a slip of a bank pays nobody
        "slip_nobody": (
            "账号、姓名都对不上，或者有同名的人",
            "no worker has this account or name, or two have",
        ),
        "slip_other_name": ("账号对得上，姓名对不上", "the account is another worker's"),
        "slip_bad_amount": ("不是金额", "not an amount"),
        "slip_account_lost": (
            "账号变成了科学计数，后几位已经丢失",
            "the spreadsheet lost the last digits of the account",
        ),
        "slip_no_columns": (
            "没有找到收款人和金额两列",
            "there are no columns of payee and amount",
        ),
        # why a file is no roster
        "roster_too_large": ("文件太大", "the file is too large"),
        "roster_not_a_table": (
            "不是可以读取的表格，或者文件已经损坏",
            "no table that can be read, or a damaged one",
        ),
        "roster_password": (
            "文件有打开密码；请去掉密码另存后再导入",
            "the file has a password: save it without one first",
        ),
        "roster_web_page": (
            "文件其实是网页，只是名字像表格；请用表格程序打开，另存为 .xlsx",
            "the file is a web page named like a table: open it and save it as .xlsx",
        ),
        "roster_empty": ("里面没有内容", "there is nothing in it"),
        "roster_too_many_rows": (
            "超过20000行，请分成几个文件导入；行数",
            "more than 20,000 rows: divide it; rows",
        ),
        "roster_too_many_columns": (
            "超过120列，请删去不用的列；列数",
            "more than 120 columns: remove those not used; columns",
        ),
        "roster_no_names": (
            "前15行里没有找到表头（至少要有“姓名”和另一个认得的列）",
            "no headings in the first 15 rows (a name and one more that is known)",
        ),
        "roster_no_months": (
            "没有月份列，也没有以月份为名的列",
            "there is no column of months, and none named after a month",
        ),
        "roster_no_year": (
            "以月份为名的列没有年份，请填写月份的年份；例如这一列",
            "months stand as headings without a year: say which; such as",
        ),
        "roster_no_amounts": ("没有应发或者欠发的列", "there is no column of what is due or owed"),
        "roster_two_layouts": (
            "既有以月份为名的列，又有月份、应发或者欠发列；请只选一种",
            "months stand as columns and as rows too: choose one",
        ),
        "roster_twice": ("两列选了同一种内容", "two columns are said to hold the same"),
        "roster_refused": (
            "核对之后案件又有变动，有的行不能导入；请重新核对",
            "the case has changed since, and rows cannot be taken: look again",
        ),
    }
)
