"""By when does the office expect the towns' reports?  No law says it, so the office sets it."""

from __future__ import annotations

from collections.abc import Iterator

from disputes_app.domain.labels import Label
from disputes_app.domain.rules import Mark
from disputes_app.domain.setting_kinds import OfficeSetting, SettingGroup, SettingType

MONTHLY_DAYS, WEEKLY_DAYS = "screening.monthly_days", "screening.weekly_days"
_LONGEST = 60
_USED = Label(
    "街镇一览：过了这一天还没有报送的列为逾期",
    "The list of towns: those that have not reported after that day are late",
)
_NOTE = Label(
    "没有法律期限，程序不自行规定；填本单位对街镇的要求后才显示逾期。",
    "No law sets it and none is invented; towns are late only once the office has set it.",
)


def screening_settings() -> Iterator[OfficeSetting]:
    """Return the settings of the towns' reports, in the order in which they are shown."""
    yield _days(
        MONTHLY_DAYS,
        "街镇月度排查：月末后报送的天数",
        "Monthly screening by towns: days after the month",
    )
    yield _days(
        WEEKLY_DAYS,
        "街镇每周排查：周日后报送的天数",
        "Weekly screening by towns: days after the Sunday",
    )


def _days(key: str, zh: str, en: str) -> OfficeSetting:
    return OfficeSetting(
        key,
        SettingGroup.REPLIES,
        SettingType.DAYS,
        zh,
        en,
        None,
        1,
        _LONGEST,
        bounded_by_law=False,
        source="本单位要求",
        mark=Mark.INTERP,
        note=_NOTE,
        used=_USED,
    )
