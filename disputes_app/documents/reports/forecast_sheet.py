"""What does a forecast look like on paper: the fan, what is expected, what is assumed?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import partial

from disputes_app.documents.blocks import Align, Block, Drawing, Paragraph, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import PAGE_HEIGHT, SIZE_5, SIZE_SMALL_4, TEXT_WIDTH
from disputes_app.documents.paint import painted
from disputes_app.documents.pen import Pen
from disputes_app.documents.reports.sheet import Box, Sheet, Style
from disputes_app.domain.forecast_outlook import FanPoint
from disputes_app.domain.forecast_sheet import MONTHS_HEAD, TITLE, ForecastSheet
from disputes_app.domain.rate import percent

_CHART, _LEADING = 200.0, 17.0
_AXIS, _AIM, _HEAD, _FOOT = 30.0, 50.0, 14.0, 16.0
_FLOORS = ((95, 1), (90, 2), (80, 5), (60, 10), (0, 20))
_MONTH_WIDTHS = (1.1, 1.1, 1.2, 2.3, 1.2, 0.8, 0.8, 1.1)
_LEAST_TICK = 24.0
_INK, _OTHER, _BELOW = (0.10, 0.27, 0.47), (0.10, 0.45, 0.25), (0.70, 0.12, 0.10)
_OUTER, _INNER = (0.86, 0.90, 0.95), (0.72, 0.80, 0.90)
_GRID, _BLACK = (0.85, 0.85, 0.85), (0.0, 0.0, 0.0)
_SMALL = Style(Role.HEI, 7.5, 0.5)
_LEGEND = "黑线：已知；蓝线：预测的中位数；深色：80%区间；浅色：90%区间"


def render_forecast(
    sheet: ForecastSheet,
    *,
    office_name: str,
    made_on: date,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the forecast as a PDF; arguments as for the other reports."""
    fonts = book or installed_fonts()
    story = tuple(_story(sheet, office_name, made_on, demonstration=demonstration))
    return painted(pages(story, fonts), TITLE, fonts, invariant=invariant)


def _story(
    sheet: ForecastSheet, office_name: str, made_on: date, *, demonstration: bool
) -> Iterator[Block]:
    yield Title((TITLE,))
    if demonstration:
        yield _line("演示数据：案件为虚构，比率没有意义", Align.CENTRE)
    yield _line(f"{office_name}  制表 {made_on.isoformat()}", Align.CENTRE)
    yield Paragraph(sheet.headline, Role.HEI, SIZE_SMALL_4, indent=0)
    for line in sheet.known:
        yield _line(line)
    if sheet.fan:
        yield Drawing(_CHART, partial(_draw_fan, sheet), (_LEGEND,))
        other = "；绿色虚线：采取措施后的中位数" if sheet.changed_fan else ""
        yield _line(f"{_LEGEND}{other}；纵轴自{_floor(sheet)[0]}%起", Align.CENTRE)
    if sheet.compared:
        widths = (1.4, *(2.0,) * (len(sheet.compared_head) - 1))
        yield Table(widths, sheet.compared, sheet.compared_head, size=SIZE_5)
    yield _heading("算法和假定")
    for n, text in enumerate(sheet.assumptions, start=1):
        yield _line(f"{n}．{text}")
    if sheet.months:
        yield _heading("过去各月的预测与实际")
        centred = (Align.CENTRE,) * len(MONTHS_HEAD)
        yield Table(_MONTH_WIDTHS, sheet.months, MONTHS_HEAD, centred, size=SIZE_5)
    for text in sheet.verdict:
        yield _line(text)


def _heading(text: str) -> Paragraph:
    return Paragraph(text, Role.HEI, SIZE_SMALL_4, indent=0, keep_with_next=True)


def _line(text: str, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align, leading=_LEADING)


def _floor(sheet: ForecastSheet) -> tuple[int, int]:
    """Return where the axis begins, and the distance of its lines: every band is in view."""
    shown = [one.band.low90 for one in sheet.fan]
    shown += [rate for _, rate in sheet.so_far[-1:]]
    lowest = min([*shown, sheet.target] if sheet.target is not None else shown) * 100
    return next((one for one in _FLOORS if lowest > one[0]), _FLOORS[-1])


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where days and ratios stand on the page, from its lower left corner."""

    box: Box
    first: date
    last: date
    floor: int

    def at(self, day: date, ratio: Fraction) -> tuple[float, float]:
        """Return the point of a ratio on a day."""
        share = max(Fraction(0), (ratio * 100 - self.floor) / (100 - self.floor))
        height = self.box.height * share.numerator / share.denominator
        return self.x(day), PAGE_HEIGHT - self.box.bottom + height

    def x(self, day: date) -> float:
        """Return where a day stands."""
        length = max((self.last - self.first).days, 1)
        return self.box.left + self.box.width * (day - self.first).days / length


def _draw_fan(sheet: ForecastSheet, pen: Pen, book: FontBook, left: float, top: float) -> None:
    floor, step = _floor(sheet)
    box = Box(left + _AXIS, top + _HEAD, TEXT_WIDTH - _AXIS - _AIM, _CHART - _HEAD - _FOOT)
    plot = _Plot(box, sheet.first, sheet.last, floor)
    paper = Sheet(pen, book)
    for low, high, shade in (("low90", "high90", _OUTER), ("low80", "high80", _INNER)):
        _draw_band(pen, plot, sheet.fan, (low, high), shade)
    _draw_levels(paper, plot, step)
    _draw_months(paper, plot)
    if sheet.target is not None:
        _draw_target(paper, plot, sheet.target)
    medians = [(one.day, one.band.median) for one in sheet.fan]
    changed = [(one.day, one.band.median) for one in sheet.changed_fan]
    _draw_line(pen, plot, medians, _INK)
    _draw_line(pen, plot, changed, _OTHER, dashed=True)
    _draw_line(pen, plot, [one for one in sheet.so_far if one[1] * 100 >= floor], _BLACK)
    pen.canvas.setStrokeColorRGB(*_BLACK)
    pen.canvas.setFillColorRGB(*_BLACK)


def _draw_band(
    pen: Pen,
    plot: _Plot,
    fan: Sequence[FanPoint],
    names: tuple[str, str],
    shade: tuple[float, float, float],
) -> None:
    low, high = names
    lower = [plot.at(one.day, getattr(one.band, low)) for one in fan]
    upper = [plot.at(one.day, getattr(one.band, high)) for one in fan]
    pen.flush()
    canvas = pen.canvas
    canvas.setFillColorRGB(*shade)
    path = canvas.beginPath()
    path.moveTo(*lower[0])
    for point in (*lower[1:], *reversed(upper)):
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillColorRGB(*_BLACK)


def _draw_levels(paper: Sheet, plot: _Plot, step: int) -> None:
    canvas = paper.pen.canvas
    for level in range(plot.floor, 101, step):
        _, y = plot.at(plot.first, Fraction(level, 100))
        paper.pen.flush()
        canvas.setStrokeColorRGB(*(_BLACK if level == plot.floor else _GRID))
        paper.rule(plot.box.left, PAGE_HEIGHT - y, plot.box.right)
        label = Box(plot.box.left - _AXIS, PAGE_HEIGHT - y - 5, _AXIS - 4, 10)
        paper.fitted(f"{level}%", label, Style(Role.HEI, 7.5, 1.0))


def _draw_months(paper: Sheet, plot: _Plot) -> None:
    day, free_from = plot.first, 0.0
    while day <= plot.last:
        x = plot.x(day)
        if x >= free_from:
            box = Box(x - _LEAST_TICK / 2, plot.box.bottom + 4, _LEAST_TICK, 9)
            paper.fitted(f"{day.month}月" if day.day == 1 else f"{day:%m-%d}", box, _SMALL)
            free_from = x + _LEAST_TICK
        within_a_quarter = (plot.last - plot.first) < timedelta(days=100)
        following = day + timedelta(days=7 if within_a_quarter else 31)
        day = following if within_a_quarter else following.replace(day=1)


def _draw_target(paper: Sheet, plot: _Plot, target: Fraction) -> None:
    canvas = paper.pen.canvas
    _, y = plot.at(plot.first, target)
    paper.pen.flush()
    canvas.setStrokeColorRGB(*_BELOW)
    canvas.setDash(4, 2)
    paper.rule(plot.box.left, PAGE_HEIGHT - y, plot.box.right, 0.9)
    canvas.setDash()
    label = Box(plot.box.right + 2, PAGE_HEIGHT - y - 5, _AIM - 2, 10)
    paper.fitted(f"目标{percent(target)}", label, Style(Role.HEI, 7.5))


def _draw_line(
    pen: Pen,
    plot: _Plot,
    course: Sequence[tuple[date, Fraction]],
    ink: tuple[float, float, float],
    *,
    dashed: bool = False,
) -> None:
    if not course:
        return
    pen.flush()
    canvas = pen.canvas
    canvas.setStrokeColorRGB(*ink)
    canvas.setLineWidth(1.3)
    if dashed:
        canvas.setDash(5, 2)
    path = canvas.beginPath()
    path.moveTo(*plot.at(*course[0]))
    for one in course[1:]:
        path.lineTo(*plot.at(*one))
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.setDash()
