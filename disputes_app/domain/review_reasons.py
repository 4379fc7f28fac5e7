"""Which words stand for what speaks against a review of lateness (复盘) or a file check (评查)?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

REVIEW_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        # causes of lateness
        "cause_missing": ("没有写明原因", "no cause is named"),
        "cause_too_long": ("原因太长", "a cause is too long"),
        "too_many_causes": ("原因太多", "too many causes"),
    }
)
