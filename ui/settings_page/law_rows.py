"""The law in force as rows of words: calendar years, versions, readings of the office."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.law import Law, Policy
from disputes_app.domain.rules import Rule
from disputes_app.domain.work_calendar import CalendarYear
from ui.badges import Badge, provisional
from ui.tokens import Tone
from ui.wording import day_text, list_text


@dataclass(frozen=True, slots=True)
class LawRow:
    """Cells from the left; ``badge`` stands in the last column."""

    cells: tuple[str, ...]
    badge: Badge


def calendar_rows(law: Law) -> tuple[LawRow, ...]:
    """Return every year of the calendar with its notice, the newest first.

    Of the years that wait for a notice only the next stands alone; those after it are one row.
    """
    waiting = [year for year in law.calendar.years if year.provisional]
    known = [year for year in law.calendar.years if not year.provisional]
    rows = [_provisional_row(law, waiting[1:])] if waiting[1:] else []
    rows += [_provisional_row(law, waiting[:1])] if waiting else []
    for year in reversed(known):
        off, worked = _days_of(law, year.year)
        rows.append(LawRow((str(year.year), year.notice, str(off), str(worked)), _adopted()))
    return tuple(rows)


def _provisional_row(law: Law, years: Sequence[CalendarYear]) -> LawRow:
    off = sorted({_days_of(law, year.year)[0] for year in years})
    names = dict.fromkeys(year.notice for year in years)
    cells = (_run(years[0].year, years[-1].year), list_text(names), _run(off[0], off[-1]), "—")
    return LawRow(cells, provisional())


def _run(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


def _days_of(law: Law, year: int) -> tuple[int, int]:
    """Return how many days off and how many make-up working days a year has."""
    own = [day for day in law.calendar.days if day.day.year == year]
    worked = sum(day.working for day in own)
    return len(own) - worked, worked


def _adopted() -> Badge:
    return Badge(QCoreApplication.translate("law", "已公布"), Tone.SUCCESS)


def in_force_text(rule: Rule) -> str:
    """Return from when to when a version is in force, both days inclusive."""
    if rule.in_force_to is None:
        return QCoreApplication.translate("law", "{first} 起").format(
            first=day_text(rule.in_force_from)
        )
    return QCoreApplication.translate("law", "{first} 至 {last}").format(
        first=day_text(rule.in_force_from), last=day_text(rule.in_force_to)
    )


def policy_rows(policy: Policy) -> tuple[LawRow, ...]:
    """Return how this office reads the law where it leaves two readings."""
    badge = Badge(QCoreApplication.translate("law", "据理解"), Tone.INFO)
    keys = [one.name for one in dataclasses.fields(policy)]
    return tuple(
        LawRow((reading_title(key), reading_text(key, getattr(policy, key))), badge) for key in keys
    )


def reading_title(key: str) -> str:
    """Return what a setting that moves dates decides."""
    return {
        "service_public_notice_rolls": QCoreApplication.translate(
            "law", "公告送达届满日遇休息日是否顺延"
        ),
        "inspection_close_length": QCoreApplication.translate("law", "监察办结期限（自立案起）"),
        "extension_after_restart": QCoreApplication.translate(
            "law", "重新计算后可否再次延长审理期限"
        ),
        "settlement_closes_on": QCoreApplication.translate("law", "仲裁调解的办结日"),
        "hearing_clear_days": QCoreApplication.translate("law", "开庭通知是否须留足五个净工作日"),
    }.get(key, key)


def reading_text(key: str, value: object) -> str:
    """Return one of the readings of a setting in words."""
    if key == "inspection_close_length" and isinstance(value, int):
        return QCoreApplication.translate("law", "%n个工作日", "", value)
    return {
        "True": QCoreApplication.translate("law", "是"),
        "False": QCoreApplication.translate("law", "否"),
        "signed": QCoreApplication.translate("law", "双方签收之日"),
        "made": QCoreApplication.translate("law", "调解书制作之日"),
    }.get(str(value), str(value))
