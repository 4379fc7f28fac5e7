"""Which words stand for the values around the fund and around construction projects?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

FUND_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "WageMonth.arrears": ("欠薪当月的最低工资", "Minimum wage of the month owed"),
        "WageMonth.decision": ("核定时的最低工资", "Minimum wage when it is computed"),
        "FundReason.as_owed": ("按实际欠薪", "As owed"),
        "FundReason.minimum_wage": ("按当月最低工资封顶", "Capped by the minimum wage"),
        "FundReason.beyond_months": (
            "超过月数上限，按最近月份计",
            "Beyond the months that count; the latest do",
        ),
        "FundReason.compensation": ("最低工资×补偿月数", "Minimum wage × months due"),
        "FundReason.compensation_months": (
            "补偿月数封顶",
            "Months of compensation capped",
        ),
        "FundReason.compensation_owed": (
            "按应付未付的经济补偿金",
            "As owed, which is less",
        ),
        "PayState.waiting": ("待发放", "To be paid"),
        "PayState.paid": ("已到账", "Paid"),
        "PayState.failed": ("退汇", "Returned by the bank"),
        "PayState.nothing": ("无垫付款", "Nothing to pay"),
        "Safeguard.real_name": ("实名制管理", "Real names"),
        "Safeguard.account": ("专用账户", "Account"),
        "Safeguard.on_time": ("按月足额支付", "Paid monthly"),
        "Safeguard.paid_by_general": ("总包代发", "By contractor"),
        "Check.ok": ("落实", "In place"),
        "Check.not_ok": ("未落实", "Not in place"),
        "Check.not_applicable": ("不适用", "Not applicable"),
    }
)
