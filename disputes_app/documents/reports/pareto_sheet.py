"""逾期原因分析: how often each cause stands in the reviews of a period, as chart and table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise

from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.page import MM, PAGE_HEIGHT, TEXT_WIDTH, text_left
from disputes_app.documents.pen import Pen
from disputes_app.documents.reports.sheet import Box, Sheet, Style
from disputes_app.documents.wording import day_in_words, plain
from disputes_app.domain.late_review import Pareto, ParetoRow
from disputes_app.domain.rate import percent
from disputes_app.domain.review_sheet import ParetoSheet
from disputes_app.domain.words import word

TITLE = "逾期原因分析"
FORMULA = (
    "占比 = 写有该原因的案件 ÷ 已复盘案件，一件可有多个原因；"
    "累计 = 至少写有到本行为止一个原因的案件 ÷ 已复盘案件。比率舍去，不进位。"
)
_TOP, _BOTTOM = 22 * MM, 18 * MM
_CHART_HEIGHT = 220.0
_AXIS, _FOOT = 34.0, 30.0
_LEVELS = 5
_PITCH, _LEAST_PITCH = 17.0, 11.0
_SHARES = (0.6, 3.2, 1.0, 1.2, 1.1, 1.2)
_INK, _LINE, _GRID, _BLACK = (0.10, 0.27, 0.47), (0.70, 0.12, 0.10), (0.85,) * 3, (0.0,) * 3
_SMALL = Style(Role.HEI, 7.5, 0.5)


def render_pareto(
    sheet: ParetoSheet,
    *,
    office_name: str,
    made_on: date,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the page as a PDF; arguments as for the other reports."""
    fonts = book or installed_fonts()
    rows = list(_rows(sheet.pareto))
    office = plain(office_name)
    fonts.require([office, *(cell for row in rows for cell in row)])
    pen = Pen(TITLE, fonts.typeface(Role.SONG), invariant=invariant)
    page = Sheet(pen, fonts)
    box = Box(text_left(1), _TOP, TEXT_WIDTH, 28)
    page.fitted(TITLE, box, Style(Role.TITLE_SONG, 20, 0.5))
    top = box.bottom + 4
    for text in _head(sheet, office, demonstration=demonstration):
        page.fitted(text, Box(box.left, top, TEXT_WIDTH, 15), Style(Role.KAI, 11, 0.5))
        top += 16
    if sheet.pareto.rows:
        chart = Box(box.left, top + 6, TEXT_WIDTH, _CHART_HEIGHT)
        _draw_chart(page, sheet.pareto, chart)
        top = _draw_table(page, rows, chart.bottom + 10)
        page.wrapped([FORMULA], Box(box.left, top + 6, TEXT_WIDTH, 40), Style(size=8.5), 12)
    foot = f"制表单位：{office}  制表日期：{day_in_words(made_on)}"
    line = Box(box.left, PAGE_HEIGHT - _BOTTOM - 10, TEXT_WIDTH, 10)
    page.fitted(foot, line, Style(Role.SONG, 8.5, 1.0))
    pen.end_page()
    return pen.finished()


def _head(sheet: ParetoSheet, office: str, *, demonstration: bool) -> Iterator[str]:
    query = sheet.query
    period = f"{query.from_day.isoformat()}至{query.to_day.isoformat()}"
    counted = word(query.population, "zh")
    yield f"{office}  {word(query.line, 'zh')}  {counted}  {period}  截至{query.as_of.isoformat()}"
    yield f"逾期{sheet.late}件，已复盘{sheet.late - sheet.waiting}件，待复盘{sheet.waiting}件"
    if demonstration:
        yield "演示数据：单位和人员为虚构"
    if not sheet.late:
        yield "期间内没有逾期案件。"
    elif not sheet.pareto.rows:
        yield "还没有复盘，没有原因可以统计。"


def _rows(pareto: Pareto) -> Iterator[tuple[str, ...]]:
    yield ("序号", "原因", "案件", "主要原因", "占比", "累计")
    for n, row in enumerate(pareto.rows, start=1):
        yield (
            str(n),
            plain(row.cause),
            str(row.cases),
            str(row.main),
            _percent(pareto.share(row)),
            _percent(pareto.cumulative(row)),
        )


def _percent(ratio: Fraction | None) -> str:
    return "—" if ratio is None else percent(ratio, 1)


def _draw_chart(sheet: Sheet, pareto: Pareto, box: Box) -> None:
    """Draw columns of cases and the line of the cumulative share on one scale, as vectors."""
    plot = Box(box.left + _AXIS, box.top + 12, box.width - 2 * _AXIS, box.height - 12 - _FOOT)
    canvas = sheet.pen.canvas
    for n in range(_LEVELS + 1):
        level = plot.bottom - plot.height * n / _LEVELS
        sheet.pen.flush()
        canvas.setStrokeColorRGB(*_GRID)
        sheet.rule(plot.left, level, plot.right)
        share = Box(plot.right + 3, level - 5, _AXIS - 4, 10)
        sheet.fitted(f"{100 * n // _LEVELS}%", share, Style(Role.HEI, 7.5))
    sheet.pen.flush()
    slot = plot.width / len(pareto.rows)
    places = []
    for n, row in enumerate(pareto.rows):
        _draw_column(sheet, pareto, row, plot, n, slot)
        ratio = float(pareto.cumulative(row) or 0)
        centre = plot.left + slot * (n + 0.5)
        places.append((centre, PAGE_HEIGHT - (plot.bottom - plot.height * ratio)))
    sheet.pen.flush()
    canvas.setStrokeColorRGB(*_LINE)
    canvas.setFillColorRGB(*_LINE)
    canvas.setLineWidth(1.1)
    for one, other in pairwise(places):
        canvas.line(*one, *other)
    for x, y in places:
        canvas.circle(x, y, 2.0, fill=1)
    canvas.setStrokeColorRGB(*_BLACK)
    canvas.setFillColorRGB(*_BLACK)
    caption = Box(plot.left, box.top - 4, plot.width, 12)
    sheet.fitted("柱：写有该原因的案件占已复盘案件的比率；线：累计", caption, _SMALL)


def _draw_column(
    sheet: Sheet, pareto: Pareto, row: ParetoRow, plot: Box, n: int, slot: float
) -> None:
    canvas = sheet.pen.canvas
    height = plot.height * float(pareto.share(row) or 0)
    width = min(slot * 0.6, 40.0)
    left = plot.left + slot * n + (slot - width) / 2
    sheet.pen.flush()
    canvas.setStrokeColorRGB(*_INK)
    canvas.setFillColorRGB(*_INK)
    canvas.rect(left, PAGE_HEIGHT - plot.bottom, width, height, fill=1)
    canvas.setFillColorRGB(*_BLACK)
    canvas.setStrokeColorRGB(*_BLACK)
    inside = height > plot.height / 3
    if inside:
        canvas.setFillColorRGB(1, 1, 1)
    top = plot.bottom - height + 3 if inside else plot.bottom - 12 - height
    sheet.fitted(f"{row.cases}件", Box(left, top, width, 9), _SMALL)
    sheet.pen.flush()
    canvas.setFillColorRGB(*_BLACK)
    label = Box(plot.left + slot * n + 1, plot.bottom + 4, slot - 2, 10)
    sheet.fitted(plain(row.cause), label, _SMALL)


def _draw_table(sheet: Sheet, rows: list[tuple[str, ...]], top: float) -> float:
    left = text_left(1)
    room = PAGE_HEIGHT - _BOTTOM - 60 - top
    pitch = max(_LEAST_PITCH, min(_PITCH, room / len(rows)))
    unit = TEXT_WIDTH / sum(_SHARES)
    sheet.rule(left, top, left + TEXT_WIDTH, 0.8)
    for n, cells in enumerate(rows):
        x = left
        for column, (text, share) in enumerate(zip(cells, _SHARES, strict=True)):
            place = 0.0 if column == 1 else 0.5 if column == 0 else 1.0
            style = Style(Role.HEI if n == 0 else Role.SONG, min(10.0, pitch * 0.7), place)
            sheet.fitted(text, Box(x + 3, top, unit * share - 6, pitch), style)
            x += unit * share
        top += pitch
        sheet.rule(left, top, left + TEXT_WIDTH, 0.8 if n in {0, len(rows) - 1} else 0.3)
    return top
