"""Which sentences belong to the refusals around early warnings?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

ALERT_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "AlertRuleError": (
            "预警规则“{rule}”的 {field_name} 有误（{given}）：{reason}。请改正后再试。",
            "Warning rule “{rule}”, {field_name} ({given}): {reason}. Correct it and try again.",
        ),
        "AlertReasonMissingError": (
            "没有写明修改规则的理由。请填写理由。",
            "Nothing says why the rules are changed. Give a reason.",
        ),
        "AlertGoneError": (
            "这条预警已经有人接警，或者已经不再成立。请刷新后再看。",
            "Somebody took this warning up, or it holds no more. Look again.",
        ),
        "OnSiteCountedError": (
            "现场协调 {on_site} 已经关联群体性事件 {number}，只计一件。请在那条记录上办理。",
            "{on_site} belongs to incident {number} already and counts once. Go on there.",
        ),
        "ReplayPeriodError": (
            "{first} 至 {last} 不能回放：起始日不能晚于截止日，截止日不能晚于今天（{today}）。",
            "{first} to {last} cannot be replayed: begin before the end, and end by {today}.",
        ),
    }
)
