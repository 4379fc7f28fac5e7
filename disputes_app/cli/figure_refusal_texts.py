"""Which sentences belong to the refusals around published figures?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

FIGURE_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "ProvisionalFigureError": (
            "{from_day}至{to_day}的统计数含有暂定期限，不能冻结。请在采纳该年放假安排后再冻结。",
            "The figure of {from_day} to {to_day} has provisional days. Adopt the holidays first.",
        ),
        "NothingToFreezeError": (
            "{from_day}至{to_day}没有应结案件，没有可以公布的比率。请核对期间和业务线。",
            "Nothing was due from {from_day} to {to_day}. Check the period and the line.",
        ),
        "FrozenBeforeError": (
            "同一统计数已冻结为“{number}”，此后没有变化，不必再冻结。",
            "The same figure is frozen as “{number}”, and nothing has changed since.",
        ),
        "UnknownFigureError": (
            "没有编号为“{number}”的冻结数。请用 figures list 查看编号。",
            "No figure has the number “{number}”. See figures list.",
        ),
    }
)
