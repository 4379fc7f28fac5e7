"""Which sentences belong to the refusals around views by role and the weekly list?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

VIEW_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "OutsideViewError": (
            "承办人只查看本人的统计，机构、街镇只查看本机构的；全区的统计由主管查看。",
            "Handlers see their own figures, offices theirs; a supervisor sees all of them.",
        ),
        "NamesHiddenError": (
            "各承办人的结案率只由主管查看，请改为按月份或者机构分组。",
            "Only a supervisor sees rates by name; group by month or office.",
        ),
        "ScopedFigureError": (
            "只公布全区的统计数，“{name}”的统计不能冻结。",
            "Only figures of the whole district are published, not those of “{name}”.",
        ),
        "DueWithinError": (
            "清单的天数应为1至{most}个工作日，不是{working_days}。",
            "The list reaches 1 to {most} working days ahead, not {working_days}.",
        ),
    }
)
