"""Which words stand for what speaks against an entry of a warning or of a group incident?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

ALERT_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "alert_not_acknowledged": ("还没有接警", "it has not been acknowledged yet"),
        "alert_acknowledged_already": ("已经接警", "it was acknowledged already"),
        "level_not_higher": (
            "升级后的级别必须高于现在的级别",
            "the new level must be higher than the present one",
        ),
        "level_not_lower": (
            "降级后的级别必须低于现在的级别",
            "the new level must be lower than the present one",
        ),
        "joint_without_offices": (
            "联合处置请写明参加的单位",
            "name the offices that took part",
        ),
        "town_not_told": ("还没有通报街镇", "the town has not been told yet"),
        "nothing_linked": ("请填写要关联的记录", "name the record to be linked"),
        "incident_not_dealt_with": (
            "请先登记现场处置或者联合处置",
            "first record what was done on the spot, or jointly",
        ),
        "final_report_given": ("已经报送终报", "the final report was sent already"),
    }
)
