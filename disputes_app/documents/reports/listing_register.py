"""公开名单: the joint-punishment list as it is posted, a party a line.

失信联合惩戒名单管理暂行办法 9; no official layout is on file.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5
from disputes_app.documents.paint import painted

TITLE = "拖欠农民工工资失信联合惩戒对象名单"
_HEAD = ("名称、信用代码", "身份", "列入事由、依据", "决定机关、文书号", "决定日期、期限至")
_WIDTHS = (110, 84, 140, 92, 70)
_SIZE = 9.0
_ALIGNS = (Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT)


def render_listing_register(
    rows: Sequence[Sequence[str]],
    made_on: date,
    *,
    office_name: str,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the list as a PDF; ``rows`` hold the nine public fields of each party in order."""
    fonts = book or installed_fonts()
    story = register_story(rows, made_on, office_name, demonstration=demonstration)
    return painted(pages(story, fonts), TITLE, fonts, invariant=invariant)


def register_story(
    rows: Sequence[Sequence[str]], made_on: date, office_name: str, *, demonstration: bool
) -> Story:
    """Return the list as blocks."""
    return (
        Title((office_name, TITLE)),
        _line("演示数据：单位和人员为虚构", Align.CENTRE) if demonstration else Gap(0),
        _line(f"截至{made_on.year}年{made_on.month}月{made_on.day}日，共{len(rows)}个当事人"),
        Table(_WIDTHS, tuple(_row(one) for one in rows), _HEAD, _ALIGNS, size=_SIZE),
        _line("依据：《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》第九条。"),
    )


def _row(cells: Sequence[str]) -> tuple[str, ...]:
    name, code, role, reason, basis, organ, number, decided, until = cells
    return (
        _lines(name, code),
        role,
        _lines(reason, basis),
        _lines(organ, number),
        _lines(decided, f"至{until}"),
    )


def _lines(*texts: str) -> str:
    return "\n".join(one for one in texts if one)


def _line(text: str, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)
