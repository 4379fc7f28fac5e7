"""Which sentences belong to the refusals around the fund?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

FUND_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "FundRowError": (
            "清册第 {place} 人的“{about}”：{reason}。请改正后重新导入。",
            "Worker {place} of the list, “{about}”: {reason}. Correct it and import again.",
        ),
        "NoFundRowsError": (
            "清册里没有人。请连同表头一起给出。",
            "The list names nobody. Give it with its heading.",
        ),
        "NoFundListError": (
            "还没有核定人员和垫付金额。请先核定。",
            "No workers and sums were computed. Compute them first.",
        ),
        "AccountMissingError": (
            "{names} 没有银行账号。请补齐后重新核定。",
            "{names} have no bank account. Complete the list and compute again.",
        ),
    }
)
