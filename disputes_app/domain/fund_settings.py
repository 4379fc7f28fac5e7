"""Which values of the wage-guarantee fund are not on file as text, so that the office sets them?"""

from __future__ import annotations

from collections.abc import Iterator

from disputes_app.domain.labels import Label
from disputes_app.domain.rules import Mark
from disputes_app.domain.setting_kinds import OfficeSetting, SettingGroup, SettingType

MONTHS_CAP, COMPENSATION_CAP, LIMIT, REVIEW_DAYS = (
    "fund.months_cap",
    "fund.compensation_cap",
    "fund.limit",
    "fund.review_days",
)
_MOST_MONTHS = 24
_LONGEST_TERM = 365
_COMPUTED = Label("核定垫付金额；已核定的不变", "Sums computed from now on; those before stay")
_NOT_ON_FILE = Label(
    "市人社局2018年的说法，未见《实施意见》全文，依据待核。",
    "As the city's bureau put it in 2018; the full text is not on file, not verified.",
)


def fund_settings() -> Iterator[OfficeSetting]:
    """Return the settings of the fund, in the order in which they are shown."""
    yield _months(MONTHS_CAP, "工资垫付的月数上限", "Months of wages advanced at most")
    yield _months(
        COMPENSATION_CAP, "经济补偿金垫付的月数上限", "Months of compensation advanced at most"
    )
    yield OfficeSetting(
        LIMIT,
        SettingGroup.FUND,
        SettingType.MONEY,
        "区级审核决定的限额（含），超过的由市局决定",
        "The district decides up to this sum, inclusive; above it the city",
        3_000_000_00,
        1_00,
        None,
        bounded_by_law=False,
        source="《实施意见》（2021）三",
        mark=Mark.TEXT_SECOND,
        note=Label(
            "只见开头部分的转载，依据待核。", "Only its beginning was read in a copy; not verified."
        ),
        used=_COMPUTED,
    )
    yield OfficeSetting(
        REVIEW_DAYS,
        SettingGroup.FUND,
        SettingType.DAYS,
        "垫付申请的审核期限",
        "Term to review an application",
        None,
        1,
        _LONGEST_TERM,
        bounded_by_law=False,
        source="未查到明文",
        mark=Mark.MEMORY,
        note=Label(
            "没有查到审核期限，程序不自行规定；需要的填本单位的要求，依据待核。",
            "No term was found and none is invented; enter the office's own, not verified.",
        ),
        used=Label("受理垫付申请时提示的办结日", "A hint when an application is accepted"),
    )


def _months(key: str, zh: str, en: str) -> OfficeSetting:
    return OfficeSetting(
        key,
        SettingGroup.FUND,
        SettingType.MONTHS,
        zh,
        en,
        6,
        1,
        _MOST_MONTHS,
        bounded_by_law=False,
        source="《上海市企业欠薪保障金筹集和垫付的若干规定》",
        mark=Mark.TEXT_SECOND,
        note=_NOT_ON_FILE,
        used=_COMPUTED,
    )
