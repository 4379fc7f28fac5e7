"""Which sentences belong to the refusals around reviews and scored files?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

REVIEW_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "CaseNotLateError": (
            "“{number}”{verdict}，没有逾期原因可以登记。",
            "{number}: {verdict}; there is no lateness to explain.",
        ),
        "CauseError": (
            "逾期原因不能登记：{reason} {cause}。请写一至八项，每项不超过30字。",
            "The causes cannot stand: {reason} {cause}. Give one to eight, of 30 characters each.",
        ),
        "NoReceiptError": (
            "“{number}”的办案经过没有收件，不能计算用时。",
            "The log of {number} has no receipt, so its days cannot be counted.",
        ),
    }
)
