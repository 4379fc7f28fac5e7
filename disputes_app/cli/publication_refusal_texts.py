"""Which sentences belong to refusals about publications?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

PUBLICATION_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "PublicationExposesError": (
            "{employer}的公布内容中有{codes}，公布内容不得涉及个人隐私。请删去。",
            "What would be published of {employer} has the {codes} of somebody: strike that out.",
        ),
        "PublicationNoDecisionError": (
            "案件{case}没有这份行政处理、处罚决定，或者已被撤销，不能公布。",
            "Case {case} has no such decision that stands, so nothing is published of it.",
        ),
        "DecisionOnBatchError": (
            "这份处理决定已经在{batch}中。同一份决定只公布一次。",
            "The decision stands on {batch}. A decision is published once.",
        ),
        "QuarterTwiceError": (
            "{quarter}的公布批次是{number}。请在那一批中登记。",
            "The batch of {quarter} is {number}. Use that one.",
        ),
        "UnknownBatchError": (
            "没有编号为{number}的公布批次。请核对编号。",
            "No batch of publications has the number {number}. Check it.",
        ),
        "NothingPublicError": (
            "{number}的名单是空的，或者已经全部撤下。请先列入要公布的单位。",
            "Nobody is on {number}, or everything was taken down. Put an employer on it first.",
        ),
        "QuarterUnreadableError": (
            "“{text}”不是一个季度。请写成2026-3。",
            "“{text}” is no quarter. Write 2026-3.",
        ),
    }
)
