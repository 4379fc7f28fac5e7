"""What does the text of a publication say?  The fields are those of 公布办法."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PublicText:
    """What is read by everybody.

    Attributes:
        draft: it was not published yet.
        entries: of each employer the fields with their names, in the order of the law.
        published_on: the day under the text; None for none.
    """

    office: str
    title: str
    preface: str
    entries: tuple[tuple[tuple[str, str], ...], ...]
    published_on: date | None
    draft: bool
    demonstration: bool = False

    @property
    def plain(self) -> str:
        """The text for a web site, a line a field."""
        lines = [self.title]
        if self.demonstration:
            lines.append("（演示数据：单位和人员为虚构）")
        if self.draft:
            lines.append("（送审稿）")
        lines += ["", self.preface]
        for n, entry in enumerate(self.entries, start=1):
            lines += ["", *(_numbered(n, at, *one) for at, one in enumerate(entry))]
        lines += ["", self.office]
        day = self.published_on
        if day is not None:
            lines.append(f"{day.year}年{day.month}月{day.day}日")
        return "\n".join(lines) + "\n"


def _numbered(n: int, at: int, name: str, value: str) -> str:
    return f"{n}. {name}：{value}" if at == 0 else f"{name}：{value}"
