"""Which words stand for the tests and the evidence of a suspected refusal to pay?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

CRIME_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "CrimeTest.large_sum": ("数额较大（法释3条）", "Large sum (法释 3)"),
        "CrimeTest.ordered": ("已以文书责令支付（法释4条）", "Ordered by a paper (法释 4)"),
        "CrimeTest.reached": (
            "文书已送达，或者已张贴并拍照、录像（法释4条）",
            "The paper was served, or posted with pictures (法释 4)",
        ),
        "CrimeTest.unpaid": ("指定期限届满仍未支付（法释4条）", "Not paid in its term (法释 4)"),
        "CrimeTest.evades": (
            "转移财产、逃匿等逃避支付（法释2条）",
            "Evades by moving property, fleeing or the like (法释 2)",
        ),
        "Met.yes": ("符合", "yes"),
        "Met.no": ("不符合", "no"),
        "Met.open": ("须核实", "to be established"),
        "Proof.sums": ("欠薪名册和核实报告", "roster of what is owed, report"),
        "Proof.order": ("责令支付文书", "paper that orders payment"),
        "Proof.service": ("文书送达证明", "proof of its service"),
        "Proof.posting": ("张贴文书记录", "record of the posting"),
        "Proof.pictures": ("张贴照片录像", "pictures of the posting"),
        "Proof.contacts": ("通知不到场记录", "notices without answer"),
        "Proof.not_paid": ("期满后付款记录", "payments after the term"),
        "Proof.identity": ("单位和负责人身份", "who heads or controls it"),
    }
)
