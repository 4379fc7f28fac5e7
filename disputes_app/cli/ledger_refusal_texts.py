"""Which sentences belong to the refusals around the arrears ledger?  Rows as in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

LEDGER_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "RosterUnreadableError": (
            "{name} 不能导入：{reason} {about}。",
            "{name} cannot be imported: {reason} {about}.",
        ),
        "ServiceBackwardsError": (
            "入职 {began_on}，离职 {ended_on}，请核对两个日期。",
            "Employed {began_on}, left {ended_on}: check both days.",
        ),
        "LedgerRefusedError": (
            "{about}：{reason}，一行也没有登记。",
            "{about}: {reason}; nothing was recorded.",
        ),
    }
)
