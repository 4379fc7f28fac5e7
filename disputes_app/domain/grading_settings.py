"""What follows from a grade, and how long an objection may take: named nowhere in the texts read.

So nothing is invented: a value holds only once the office has set it, shown as not verified.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from disputes_app.domain.compliance import Grade
from disputes_app.domain.labels import Label
from disputes_app.domain.rules import Mark
from disputes_app.domain.setting_kinds import OfficeSetting, SettingGroup, SettingType

OBJECTION_DAYS, SUMMON_DAYS = "grading.objection_days", "grading.summon_days"
PATROL_MONTHS: Mapping[Grade, str] = MappingProxyType(
    {one: f"grading.patrol_months_{one.value.lower()}" for one in Grade}
)
_SOURCE = "《企业劳动保障守法诚信等级评价办法》"
_LONGEST, _MOST_MONTHS = 365, 60
_UNSAID = Label(
    "所见文本没有规定，程序不自行规定；需要的填本单位的做法，依据待核。",
    "The texts read set none and none is invented; enter the office's own, not verified.",
)
_PATROL_NOTES = MappingProxyType(
    {
        Grade.A: Label(
            "A级减少检查频次；具体间隔没有见到，依据待核。",
            "A is patrolled less often; how often was not found, not verified.",
        ),
        Grade.B: Label(
            "B级适当增加检查频次；具体间隔没有见到，依据待核。",
            "B is patrolled more often; how often was not found, not verified.",
        ),
        Grade.C: Label(
            "C级列为重点对象；具体间隔没有见到，依据待核。",
            "C is a key target; how often was not found, not verified.",
        ),
    }
)


def grading_settings() -> Iterator[OfficeSetting]:
    """Return the settings around grades, in the order in which they are shown."""
    yield _setting(
        OBJECTION_DAYS,
        SettingType.DAYS,
        Label("对守法诚信等级提出异议的期限（自告知起）", "Days to object to a grade once told"),
        _LONGEST,
        _UNSAID,
        Label("登记告知时预填的异议截止日", "The last day filled in when grades are told"),
    )
    for grade, key in PATROL_MONTHS.items():
        yield _setting(
            key,
            SettingType.MONTHS,
            Label(
                f"{grade.value}级单位两次检查的间隔", f"Months between visits, grade {grade.value}"
            ),
            _MOST_MONTHS,
            _PATROL_NOTES[grade],
            Label(
                "双随机抽查、专项检查按等级选择单位时排除间隔内查过的",
                "Draws and campaigns by grade leave out who was visited within it",
            ),
        )
    yield _setting(
        SUMMON_DAYS,
        SettingType.DAYS,
        Label("C级单位约谈的期限（自告知起）", "Days to summon an employer graded C"),
        _LONGEST,
        Label(
            "C级单位约谈主要负责人；期限没有见到，依据待核。",
            "The head of a C employer is summoned; no term was found, not verified.",
        ),
        Label("守法诚信等级页面的约谈提示", "A hint beside the grades of a year"),
    )


def _setting(
    key: str, type_: SettingType, title: Label, most: int, note: Label, used: Label
) -> OfficeSetting:
    return OfficeSetting(
        key,
        SettingGroup.REMINDERS,
        type_,
        title.zh,
        title.en,
        None,
        1,
        most,
        bounded_by_law=False,
        source=_SOURCE,
        mark=Mark.MEMORY,
        note=note,
        used=used,
    )
