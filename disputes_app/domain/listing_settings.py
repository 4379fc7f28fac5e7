"""Which values about the joint-punishment list are not on file, so that the office sets them?

The six months of 办法 12 are a rule (``blacklist.early_removal_eligible``), adopted like others.
"""

from __future__ import annotations

from collections.abc import Iterator

from disputes_app.domain.labels import Label
from disputes_app.domain.rules import Mark
from disputes_app.domain.setting_kinds import OfficeSetting, SettingGroup, SettingType

REPAIR_MONTHS = "listing.repair_months"
_MOST_MONTHS = 36


def listing_settings() -> Iterator[OfficeSetting]:
    """Return the settings of the list, in the order in which they are shown."""
    yield OfficeSetting(
        REPAIR_MONTHS,
        SettingGroup.TERMS,
        SettingType.MONTHS,
        "提前移出失信名单：信用修复规定可能要求的最短期限",
        "Early removal from the list: what the credit-repair rules may ask for",
        12,
        1,
        _MOST_MONTHS,
        bounded_by_law=False,
        source="《信用修复管理办法》（2026年4月1日施行）",
        mark=Mark.TEXT_SECOND,
        note=Label(
            "与45号令第12条的6个月如何衔接未见明文，依据待核；只提示，不阻止。",
            "How it goes with the six months of art. 12 is not settled; a warning only.",
        ),
        used=Label(
            "满6个月、不满此期限的提前移出申请的提示",
            "A warning for applications after six months and before this",
        ),
    )
