"""What does the weekly list of cases that are due soon look like?  A table for each handler."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from disputes_app.documents.blocks import Align, Block, Gap, Paragraph, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5, SIZE_SMALL_4
from disputes_app.documents.paint import painted
from disputes_app.domain.due_list import DueCase, DueList
from disputes_app.domain.due_words import basis_of
from disputes_app.domain.words import word

_HEAD = ("序", "案号", "单位", "最后一日", "尚缺", "依据")
_WIDTHS = (0.6, 2.8, 2.6, 2.15, 2.1, 2.25)
_NONE = "—"


def title_of(found: DueList) -> tuple[str, ...]:
    """Return the title, in the lines in which it is printed."""
    return (
        f"未来{found.working_days}个工作日内到期而未开庭、",
        "未作出决定的案件清单",
    )


def render_due_list(
    found: DueList,
    *,
    office_name: str,
    made_on: date,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the list as a PDF; arguments as for the other reports."""
    fonts = book or installed_fonts()
    story = tuple(_story(found, office_name, made_on, demonstration=demonstration))
    return painted(pages(story, fonts), "".join(title_of(found)), fonts, invariant=invariant)


def _story(
    found: DueList, office_name: str, made_on: date, *, demonstration: bool
) -> Iterator[Block]:
    yield Title(title_of(found))
    yield _line("演示数据：案件为虚构", Align.CENTRE) if demonstration else Gap(0)
    days = f"最后一日：{found.today.isoformat()}至{found.until.isoformat()}"
    line = "" if found.line is None else f"{word(found.line, 'zh')}  "
    yield _line(f"{office_name}  制表 {made_on.isoformat()}", Align.CENTRE)
    yield _line(f"{line}{days}  共{len(found.cases)}件", Align.RIGHT)
    if not found.cases:
        yield _line("没有这样的案件。", Align.LEFT)
    for office, handler, cases in found.by_handler:
        name = f"{office}  {handler or '未指派'}（{len(cases)}件）"
        yield Gap(0.5)
        yield Paragraph(name, Role.HEI, SIZE_SMALL_4, indent=0, keep_with_next=True)
        rows = tuple(_row(n, one) for n, one in enumerate(cases, start=1))
        yield Table(_WIDTHS, rows, _HEAD, (Align.CENTRE,), size=SIZE_5)
    if found.cut:
        yield _line("案件过多，只列出最先到期的部分。", Align.LEFT)
    yield Gap(0.5)
    yield _line("暂定：最后一日落在放假安排尚未公布的年份，公布后可能变动。", Align.LEFT)


def _row(number: int, one: DueCase) -> tuple[str, ...]:
    mark = "（暂定）" if one.row.provisional else ""
    left = f"余{one.left}个工作日" if one.left else "今日到期"
    hearing = "" if one.hearing_on is None else f"\n{one.hearing_on.isoformat()}"
    return (
        str(number),
        one.row.shown_number,
        one.row.respondent_names or _NONE,
        f"{one.due_on.isoformat()}{mark}\n{left}",
        f"{word(one.why, 'zh')}{hearing}",
        basis_of(one) or _NONE,
    )


def _line(text: str, align: Align) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)
