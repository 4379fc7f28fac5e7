"""How does a long report become a PDF: cover, contents with page numbers, chapters?

GB/T 9704 pages as all papers have; the chapters count their pages from 1, after a cover and
the contents, which have none, so that page 1 lies on the right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from disputes_app.documents.blocks import Align, Block, Drawing, Gap, Paragraph, Story, Table
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import Page, pages
from disputes_app.documents.page import (
    SIZE_2,
    SIZE_3,
    SIZE_5,
    SIZE_SMALL_4,
    TEXT_HEIGHT,
    TEXT_WIDTH,
)
from disputes_app.documents.paint import painted_report
from disputes_app.documents.pen import Pen
from disputes_app.documents.reports.bar_chart import HEIGHT, draw_bars
from disputes_app.documents.reports.rate_chart import RateChart, draw_chart
from disputes_app.documents.reports.report_model import (
    Bars,
    RateCurve,
    Report,
    ReportTable,
    Section,
    cell_text,
)
from disputes_app.documents.reports.sheet import Box, Sheet, Style

_NUMERALS = "一二三四五六七八九十"
_SIZES = ((5, SIZE_5), (7, 9.5))
_LEAST_SIZE = 8.5
_LEADING, _NOTE_LEADING = 21.0, 12.5
_KEPT = 12
_CURVE_HEIGHT = 190.0
_ENTRY = 22.0
_CONTENTS_HEAD = 60.0
"""Room of its title: the contents are one page, so that page 1 lies on the right."""
_COVER = TEXT_HEIGHT - 4.0


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the contents."""

    text: str
    anchor: str
    level: int


def render_report(
    report: Report, *, invariant: bool = False, book: FontBook | None = None
) -> bytes:
    """Return the report as a PDF; arguments as for the other reports.

    Raises:
        MissingGlyphError: names the characters that no installed font has.
        NoChineseFontError: no installed TrueType font has Chinese characters.
    """
    fonts = book or installed_fonts()
    entries: list[_Entry] = []
    body = pages(tuple(_body(report, entries)), fonts)
    numbers = _page_numbers(body)
    front = [
        *pages((_cover(report),), fonts),
        *pages(_contents(entries, numbers), fonts),
    ]
    title = f"{report.title}（{report.period}）"
    return painted_report(front, body, title, report.foot, fonts, invariant=invariant)


def _page_numbers(body: list[Page]) -> dict[str, int]:
    return {
        row.anchor: number
        for number, page in enumerate(body, start=1)
        for row in page.rows
        if row.anchor
    }


# Cover and contents


def _cover(report: Report) -> Drawing:
    lines = (
        (report.office, Style(Role.KAI, SIZE_3, 0.5), 60.0),
        (report.title, Style(Role.TITLE_SONG, SIZE_2, 0.5), 190.0),
        (f"（{report.period}）", Style(Role.KAI, SIZE_2 - 2, 0.5), 232.0),
        (f"判定日：{report.as_of}", Style(Role.FANG_SONG, SIZE_3, 0.5), 470.0),
        (f"制表日期：{report.made}", Style(Role.FANG_SONG, SIZE_3, 0.5), 500.0),
        (report.warning, Style(Role.HEI, SIZE_SMALL_4, 0.5), 560.0),
    )

    def draw(pen: Pen, book: FontBook, left: float, top: float) -> None:
        sheet = Sheet(pen, book)
        for text, style, drop in lines:
            sheet.fitted(text, Box(left, top + drop, TEXT_WIDTH, style.size), style)

    return Drawing(_COVER, draw, tuple(text for text, _, _ in lines if text))


def _contents(entries: list[_Entry], numbers: dict[str, int]) -> Story:
    head = Paragraph("目    录", Role.TITLE_SONG, SIZE_2, indent=0, align=Align.CENTRE)
    room = (TEXT_HEIGHT - _CONTENTS_HEAD) / max(len(entries), 1)
    lines = [
        Drawing(
            min(room, _ENTRY if one.level == 1 else _ENTRY - 4),
            partial(_draw_entry, one, numbers[one.anchor]),
            (one.text, str(numbers[one.anchor])),
        )
        for one in entries
    ]
    return (head, Gap(0.5), *lines)


def _draw_entry(
    entry: _Entry, number: int, pen: Pen, book: FontBook, left: float, top: float
) -> None:
    sheet = Sheet(pen, book)
    style = Style(Role.HEI, SIZE_SMALL_4) if entry.level == 1 else Style(Role.FANG_SONG, SIZE_5)
    indent = 0.0 if entry.level == 1 else 24.0
    width = min(sheet.width(entry.text, style), TEXT_WIDTH - indent - 60)
    sheet.fitted(entry.text, Box(left + indent, top, width, style.size + 4), style)
    last = Style(Role.SONG, style.size, 1.0)
    sheet.fitted(str(number), Box(left + TEXT_WIDTH - 30, top, 30, style.size + 4), last)
    dot = sheet.width("…", style)
    start = left + indent + width + 6
    room = left + TEXT_WIDTH - 34 - start
    dots = "…" * int(room / dot) if dot else ""
    place = Style(Role.SONG, style.size, 1.0)
    sheet.fitted(dots, Box(start, top, room, style.size + 4), place)


# Chapters


def _body(report: Report, entries: list[_Entry]) -> Iterator[Block]:
    tables = figures = 0
    for n, section in enumerate(report.sections):
        if n:
            yield Gap(0.5)
        yield _heading(section, n, entries)
        for part in section.parts:
            if isinstance(part, ReportTable):
                tables += 1
                yield from _table(part, tables, entries)
            elif isinstance(part, str):
                yield _sentence(part)
            else:
                figures += 1
                yield from _chart(part, figures)


def _heading(section: Section, n: int, entries: list[_Entry]) -> Paragraph:
    text = f"{_NUMERALS[n]}、{section.title}"
    anchor = f"chapter {n}"
    entries.append(_Entry(text, anchor, 1))
    return Paragraph(
        text, Role.HEI, SIZE_3, indent=0, align=Align.LEFT, keep_with_next=True, anchor=anchor
    )


def _sentence(text: str) -> Paragraph:
    return Paragraph(text, Role.FANG_SONG, SIZE_SMALL_4, indent=2, leading=_LEADING)


def _caption(text: str, anchor: str = "") -> Paragraph:
    return Paragraph(
        text,
        Role.HEI,
        SIZE_5,
        indent=0,
        align=Align.CENTRE,
        keep_with_next=True,
        leading=_LEADING,
        anchor=anchor,
    )


def _table(table: ReportTable, number: int, entries: list[_Entry]) -> Iterator[Block]:
    anchor = f"table {number}"
    text = f"表{number}  {table.title}"
    entries.append(_Entry(text, anchor, 2))
    yield _caption(text, anchor)
    yield Table(
        table.widths,
        tuple(tuple(cell_text(cell) for cell in row) for row in table.rows),
        table.head,
        tuple(_align(table, column) for column in range(len(table.head))),
        size=_size(table),
        keep=_KEPT,
    )
    for n, note in enumerate(table.notes):
        yield Paragraph(
            f"注：{note}" if n == 0 else f"    {note}",
            Role.SONG,
            8.5,
            indent=0,
            align=Align.LEFT,
            leading=_NOTE_LEADING,
            keep_with_previous=n == 0,
        )
    yield Paragraph("  ", Role.SONG, 8.5, indent=0, leading=8.0)


def _size(table: ReportTable) -> float:
    if table.small:
        return _LEAST_SIZE
    return next((size for most, size in _SIZES if len(table.head) <= most), _LEAST_SIZE)


def _align(table: ReportTable, column: int) -> Align:
    words = column < table.words or column in table.left
    return Align.LEFT if words else Align.RIGHT


def _chart(part: RateCurve | Bars, number: int) -> Iterator[Block]:
    if isinstance(part, RateCurve):
        chart = RateChart(part.groups, part.target, by_month=True)
        yield _caption(f"图{number}  {part.title}")
        yield _line(chart.caption().partition("（")[2].rstrip("）"))

        def draw(pen: Pen, book: FontBook, left: float, top: float) -> None:
            draw_chart(Sheet(pen, book), chart, Box(left, top, TEXT_WIDTH, _CURVE_HEIGHT))

        yield Drawing(_CURVE_HEIGHT + 6, draw)
        return
    yield _caption(f"图{number}  {part.title}")

    def draw_columns(pen: Pen, book: FontBook, left: float, top: float) -> None:
        draw_bars(Sheet(pen, book), part, Box(left, top, TEXT_WIDTH, HEIGHT))

    yield Drawing(HEIGHT + 6, draw_columns, tuple(label for label, _, _ in part.columns))


def _line(text: str) -> Paragraph:
    return Paragraph(
        text, Role.SONG, 8.5, indent=0, align=Align.CENTRE, leading=12.0, keep_with_next=True
    )
