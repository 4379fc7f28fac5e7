"""What is a day off called in English?  The calendar keeps the Chinese names of the notices."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.words import Language

FESTIVALS: Mapping[str, str] = MappingProxyType(
    {
        "周末": "weekend",
        "元旦": "New Year's Day",
        "春节": "Spring Festival",
        "春节延长假期": "Spring Festival, extended",
        "清明节": "Qingming Festival",
        "劳动节": "Labour Day",
        "端午节": "Dragon Boat Festival",
        "中秋节": "Mid-Autumn Festival",
        "国庆节": "National Day",
        "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日": "70th anniversary of victory",
        "调休上班": "make-up working day",
    }
)
_EXCHANGED = "调休"
_PAUSED = "不计入期限"


def day_reason(reason: str, language: Language) -> str:
    """Return why a day does not count; a statute's own words stay Chinese."""
    if language == "zh":
        return reason
    if reason == _PAUSED:
        return "excluded"
    return ", ".join(_english(part) for part in reason.split("、"))


def _english(part: str) -> str:
    festival = part.removesuffix(_EXCHANGED)
    known = FESTIVALS.get(part) or FESTIVALS.get(festival)
    if known is None:
        return part
    return known if part in FESTIVALS or festival == part else f"{known}, exchanged"
