"""What does the closure-rate report look like?

One page: the rate and whether it meets the target, the numbers that stand beside it, the
chart, the definition under it, and the table.  Sixty months fit; more groups than that
continue in a table on further pages.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.page import MM, PAGE_HEIGHT, TEXT_WIDTH, text_left
from disputes_app.documents.pen import Pen
from disputes_app.documents.reports import rate_words as words
from disputes_app.documents.reports.rate_chart import RateChart, draw_chart
from disputes_app.documents.reports.rate_table import (
    RateTable,
    draw_table,
    rate_table,
    rows_fitting,
)
from disputes_app.documents.reports.sheet import Box, Sheet, Style
from disputes_app.documents.wording import day_in_words, plain
from disputes_app.domain.rate import Grouping, RateFigures

_TITLE = "按期结案率报告"
_TOP = 20 * MM
_BOTTOM = 18 * MM
_FOOT_ROOM = 20.0
_CHART_HEIGHTS = ((16, 230.0), (36, 190.0))
"""Up to so many rows in the table, so much room for the chart; least beyond."""
_LEAST_CHART_HEIGHT = 140.0
_NOTE = Style(Role.SONG, 8.0)
_NOTE_PITCH = 11.0
_BESIDE_COLUMNS = 5
_BESIDE_HEIGHT = 27.0


def render_closure_rate_report(
    figures: RateFigures,
    office_name: str,
    issued_on: date,
    *,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the report as a PDF.

    Args:
        figures: grouped by month for the usual report; any grouping is drawn.
        office_name: who makes the report.
        issued_on: day of the report.
        demonstration: the figures are synthetic, and the report says so.
        invariant: leave out time and random ids, so that equal figures give equal bytes.
        book: fonts to print with; those of this machine where nothing is given.

    Raises:
        MissingGlyphError: names the characters that no installed font has.
        NoChineseFontError: no installed TrueType font has Chinese characters.
    """
    fonts = book or installed_fonts()
    office = plain(office_name)
    table = rate_table(figures)
    fonts.require((*_user_texts(office, table), words.cases_counted(figures)))
    pen = Pen(_TITLE, fonts.typeface(Role.SONG), invariant=invariant)
    sheet = Sheet(pen, fonts)
    foot = f"制表单位：{office}  制表日期：{day_in_words(issued_on)}"
    top = _draw_head(sheet, figures, office)
    top = _draw_beside(sheet, figures, top)
    top = _draw_rates(sheet, figures, top)
    top = sheet.wrapped(
        words.notes(figures, demonstration=demonstration), _box(top, 0.0), _NOTE, _NOTE_PITCH
    )
    _draw_tables(sheet, table, top + 6, foot)
    return pen.finished()


def _user_texts(office: str, table: RateTable) -> Iterable[str]:
    yield office
    for row in table.rows:
        yield from row


def _box(top: float, height: float) -> Box:
    return Box(text_left(1), top, TEXT_WIDTH, height)


def _draw_head(sheet: Sheet, figures: RateFigures, office: str) -> float:
    sheet.fitted(_TITLE, _box(_TOP, 28), Style(Role.TITLE_SONG, 20, 0.5))
    line = f"{office}  {words.cases_counted(figures)}  {words.period(figures)}"
    sheet.fitted(line, _box(_TOP + 30, 14), Style(Role.KAI, 11, 0.5))
    top = _TOP + 50
    rate = words.ratio(figures.rate, words.NOTHING_DUE)
    left = _box(top, 40)
    sheet.fitted(rate, Box(left.left, top, 150, 40), Style(Role.HEI, 34))
    right = Box(left.left + 165, top + 1, left.width - 165, 20)
    sheet.fitted(words.verdict(figures), right, Style(Role.HEI, 15))
    under = Box(right.left, top + 22, right.width, 16)
    sheet.fitted(words.summary(figures), under, Style(Role.SONG, 12))
    return top + 46


def _draw_beside(sheet: Sheet, figures: RateFigures, top: float) -> float:
    cells = words.beside(figures)
    width = TEXT_WIDTH / _BESIDE_COLUMNS
    rows = -(-len(cells) // _BESIDE_COLUMNS)
    left = text_left(1)
    for n, (label, number) in enumerate(cells):
        row, column = divmod(n, _BESIDE_COLUMNS)
        box = Box(left + column * width + 3, top + row * _BESIDE_HEIGHT, width - 6, 0)
        sheet.fitted(label, Box(box.left, box.top + 2, box.width, 10), Style(Role.SONG, 8))
        sheet.fitted(number, Box(box.left, box.top + 12, box.width, 13), Style(Role.HEI, 11))
    for row in range(rows + 1):
        sheet.rule(left, top + row * _BESIDE_HEIGHT, left + TEXT_WIDTH, 0.4)
    for column in range(_BESIDE_COLUMNS + 1):
        x = left + column * width
        y = PAGE_HEIGHT - top
        sheet.pen.line(x, y, x, y - rows * _BESIDE_HEIGHT, 0.4)
    return top + rows * _BESIDE_HEIGHT + 8


def _draw_rates(sheet: Sheet, figures: RateFigures, top: float) -> float:
    """Draw the chart; figures without groups have none."""
    if not figures.groups:
        return top
    chart = RateChart(figures.groups, figures.target, figures.query.by is Grouping.MONTH)
    sheet.fitted(chart.caption(), _box(top, 14), Style(Role.HEI, 9.5, 0.5))
    count = len(figures.groups)
    height = next((room for most, room in _CHART_HEIGHTS if count <= most), _LEAST_CHART_HEIGHT)
    draw_chart(sheet, chart, _box(top + 16, height))
    return top + 16 + height + 4


def _draw_tables(sheet: Sheet, table: RateTable, top: float, foot: str) -> None:
    """Draw the table, on further pages where it must, and the foot of every page."""
    rows = [*table.rows, table.whole]
    page = 1
    while True:
        box = Box(text_left(page), top, TEXT_WIDTH, PAGE_HEIGHT - _BOTTOM - _FOOT_ROOM - top)
        count = rows_fitting(box.height)
        draw_table(sheet, table.head, rows[:count], box)
        rows = rows[count:]
        line = Box(box.left, PAGE_HEIGHT - _BOTTOM - 10, TEXT_WIDTH, 10)
        sheet.fitted(foot, line, Style(Role.SONG, 8.5, 1.0))
        sheet.pen.end_page()
        if not rows:
            return
        page += 1
        top = _TOP
