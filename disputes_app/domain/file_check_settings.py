"""From how many points on is a file excellent, or passed?  No text on file says it."""

from __future__ import annotations

from collections.abc import Iterator

from disputes_app.domain.labels import Label
from disputes_app.domain.rules import Mark
from disputes_app.domain.score_sheet import FULL
from disputes_app.domain.setting_kinds import OfficeSetting, SettingGroup, SettingType

EXCELLENT, PASSED = "file_check.excellent", "file_check.passed"
EXCELLENT_FROM, PASSED_FROM = 90, 60
_USED = Label(
    "以后抽取的评查；已抽取的按当时的分数线",
    "Samples drawn from now on; those drawn before keep their limits",
)
_NOTE = Label("未见上级统一标准，依据待核。", "No common standard is on file; not verified.")


def file_check_settings() -> Iterator[OfficeSetting]:
    """Return the limits of the grades, the best first."""
    yield _limit(
        EXCELLENT, "案卷评查优秀（分以上，含）", "File check: excellent from", EXCELLENT_FROM
    )
    yield _limit(PASSED, "案卷评查合格（分以上，含）", "File check: passed from", PASSED_FROM)


def _limit(key: str, zh: str, en: str, default: int) -> OfficeSetting:
    return OfficeSetting(
        key,
        SettingGroup.THRESHOLDS,
        SettingType.POINTS,
        zh,
        en,
        default,
        1,
        FULL,
        bounded_by_law=False,
        source="本单位要求",
        mark=Mark.INTERP,
        note=_NOTE,
        used=_USED,
    )
