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
        "Proof.sums": (
            "劳动关系、欠薪月数和数额（名册、考勤、工资表、核实报告）",
            "employment, months and sums (roster, attendance, payroll, report)",
        ),
        "Proof.order": ("责令支付的文书", "the paper that orders payment"),
        "Proof.service": ("文书送达的证明", "proof of its service"),
        "Proof.posting": ("逃匿的：张贴文书的记录", "where fled: a record of the posting"),
        "Proof.pictures": ("张贴时的照片、录像", "pictures of the posting"),
        "Proof.contacts": (
            "电话、短信、书面通知而不到场的记录（人社部发〔2014〕100号）",
            "calls, messages, letters without answer (人社部发〔2014〕100号)",
        ),
        "Proof.not_paid": (
            "期满后未支付或者部分支付的记录",
            "record of what was paid after the term",
        ),
        "Proof.identity": ("单位登记和负责人、实际控制人的身份材料", "who heads or controls it"),
    }
)
