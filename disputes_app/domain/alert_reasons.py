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
        "alert_unknown_value": ("没有这种取值", "there is no such value"),
        "alert_no_window": (
            "没有写明多少日内，规则不会结束",
            "it has no window of days and would never end",
        ),
        "alert_out_of_order": (
            "黄、橙、红的数值必须依次增大",
            "yellow, orange and red must rise in this order",
        ),
        "alert_no_threshold": (
            "黄、橙、红至少要有一个",
            "at least one of yellow, orange and red is needed",
        ),
        "alert_out_of_range": ("数值超出范围", "the number is out of range"),
        "alert_twice": ("同一规则写了两次", "the rule stands there twice"),
        "alert_unreadable": ("文件格式有误", "the file cannot be read"),
    }
)
