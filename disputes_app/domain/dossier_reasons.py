"""Which words stand for what speaks against an entry in a record beside the cases?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.fund_reasons import FUND_REASONS
from disputes_app.domain.law_reasons import Pair

DOSSIER_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "dossier_ended": ("已经办结", "it has ended already"),
        "dossier_not_ended": ("还没有办结", "it has not ended yet"),
        "not_linked": ("没有关联这个案件", "that case does not belong to it"),
        "opened_twice": ("已经登记过", "it was opened already"),
        "before_opening": ("早于登记的日期", "it lies before the day it was opened"),
        "opening_stays": (
            "登记本身不能作废，请登记办结并写明原因",
            "its opening cannot be struck out; end it and say why",
        ),
        "answered_late": ("答复已超过期限", "the answer came after its last day"),
        **FUND_REASONS,
    }
)
