"""From which part of the register of employers is drawn, and who is left out of it?

What the register and the cases can answer: words in the name (建筑、劳务), where the employer is,
its open cases and its complaints; or a list that was handed over by another body.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType

from disputes_app.domain.draw_file import Excluded
from disputes_app.domain.kinds.base import Label
from disputes_app.domain.random_draw import Candidate

EMPLOYER, INSPECTOR = "employer", "inspector"
CONFLICT, ON_LEAVE, CHECKED, GONE, OTHER = "conflict", "on_leave", "checked", "gone", "other"
EXCLUSION_WORDS: Mapping[str, Label] = MappingProxyType(
    {
        CONFLICT: Label("回避", "Stands aside"),
        ON_LEAVE: Label("请假", "On leave"),
        CHECKED: Label("近期已检查", "Inspected lately"),
        GONE: Label("注销停业、查无下落", "Closed down or not found"),
        OTHER: Label("其他", "Other"),
    }
)


@dataclass(frozen=True, slots=True)
class DrawFilter:
    """Who may be drawn.

    Attributes:
        words: one of them stands in the name; none for any name.
        town: stands in the address or the name; empty for anywhere.
        open_cases: it has at least so many open cases of any line.
        complaints, months: at least so many complaints and reports within so many months.
        checked_months: left out where it was visited within so many months; 0 for no matter.
        leave_out_gone: left out where it was found closed down or could not be found.
        grades: only employers with one of these grades of compliance (等级评价办法); none for all.
        by_grade: left out where it was visited within the months that the office set for its grade.
        listed: names or codes of a list; only these, empty for the whole register.
    """

    words: tuple[str, ...] = ()
    town: str = ""
    open_cases: int = 0
    complaints: int = 0
    months: int = 12
    checked_months: int = 0
    leave_out_gone: bool = True
    listed: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    by_grade: bool = False

    @property
    def sentence(self) -> str:
        """The filter in Chinese words, as the record of the draw states it."""
        parts = [f"指定名单{len(self.listed)}户" if self.listed else "单位库全部单位"]
        if self.words:
            parts.append(f"名称含“{'、'.join(self.words)}”之一")
        if self.town:
            parts.append(f"地址或名称含“{self.town}”")
        if self.open_cases:
            parts.append(f"未结案件不少于{self.open_cases}件")
        if self.complaints:
            parts.append(f"{self.months}个月内投诉举报不少于{self.complaints}件")
        if self.grades:
            parts.append(f"守法诚信等级为{'、'.join(self.grades)}级")
        if self.by_grade:
            parts.append("排除等级检查间隔内查过的单位（间隔由本单位设定，未设定的不排除）")
        if self.checked_months:
            parts.append(f"排除{self.checked_months}个月内检查过的单位")
        if self.leave_out_gone:
            parts.append("排除最近一次检查为注销停业、查无下落的单位")
        return "；".join(parts)

    @property
    def data(self) -> str:
        """The filter as JSON; of a list only how long it was, its rows are kept with the draw."""
        value = {**asdict(self), "listed": len(self.listed)}
        return json.dumps(value, ensure_ascii=False, sort_keys=True)


@dataclass(frozen=True, slots=True)
class NamedExclusion:
    """Somebody whom a person leaves out: ``who`` is a name, a code or a key."""

    part: str
    who: str
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class DrawPool:
    """Who may be drawn and who may not, as the register stands.

    Attributes:
        unknown: what a list or an exclusion names and the register does not know.
    """

    employers: tuple[Candidate, ...]
    inspectors: tuple[Candidate, ...]
    excluded: tuple[Excluded, ...]
    unknown: tuple[str, ...]
    employers_digest: str
