"""How do the rates of months, offices or handlers look against the target?

A point a group, joined from month to month; a group without 应结 leaves a gap and says
so.  Points below the target are hollow squares, others full discs, so the chart reads in
black and white.  The axis begins at the highest step that leaves every rate visible, and
the caption names it.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import pairwise

from disputes_app.documents.font_files import Role
from disputes_app.documents.page import PAGE_HEIGHT
from disputes_app.documents.reports.rate_words import NOTHING_DUE, target
from disputes_app.documents.reports.sheet import Box, Sheet, Style
from disputes_app.domain.rate import RateGroup, percent

_FLOORS = ((95, 1), (90, 2), (80, 5), (60, 10), (0, 20))
_AXIS_ROOM = 30.0
_LABEL_ROOM = 26.0
_TARGET_ROOM = 34.0
_HEAD_ROOM = 14.0
_RADIUS = 2.2
_VALUES_UP_TO = 15
_LABEL_EVERY = (1, 3, 6, 12)
_LEAST_SLOT = 20.0
_NUMBER_EVERY = (1, 2, 5, 10)
_LEAST_NUMBER = 12.0

_INK = (0.10, 0.27, 0.47)
_BELOW = (0.70, 0.12, 0.10)
_GRID = (0.85, 0.85, 0.85)
_GREY = (0.35, 0.35, 0.35)
_BLACK = (0.0, 0.0, 0.0)

_SMALL = Style(Role.HEI, 7.5, 0.5)
_AXIS = Style(Role.HEI, 7.5, 1.0)
_VALUE = Style(Role.HEI, 6.5, 0.5)


@dataclass(frozen=True)
class RateChart:
    """What the chart shows.

    Attributes:
        groups: from left to right.
        aim: the rate to reach; None draws no such line.
        by_month: groups follow each other in time and are joined; keys are ``YYYY-MM``.
    """

    groups: tuple[RateGroup, ...]
    aim: Fraction | None
    by_month: bool

    @cached_property
    def floor(self) -> int:
        """Where the axis begins, in per cent."""
        rates = [group.rate for group in self.groups if group.rate is not None]
        lowest = min([*rates, self.aim] if self.aim is not None else rates, default=Fraction(0))
        return next((floor for floor, _ in _FLOORS if lowest * 100 > floor), 0)

    @property
    def step(self) -> int:
        """Distance of the level lines, in per cent."""
        return dict(_FLOORS)[self.floor]

    def caption(self) -> str:
        """Name the chart, and say where its axis begins."""
        what = "各月按期结案率" if self.by_month else "各组按期结案率，序号见下表"
        marks = "；实心圆：达到目标，空心方：低于目标" if self.aim is not None else ""
        return f"{what}（纵轴自{self.floor}%起{marks}）"


def draw_chart(sheet: Sheet, chart: RateChart, box: Box) -> None:
    """Draw the chart into a box, as vectors."""
    right = _TARGET_ROOM if chart.aim is not None else 4.0
    plot = Box(
        box.left + _AXIS_ROOM,
        box.top + _HEAD_ROOM,
        box.width - _AXIS_ROOM - right,
        box.height - _HEAD_ROOM - _LABEL_ROOM,
    )
    _draw_axis(sheet, chart, plot)
    _draw_gaps(sheet, chart, plot)
    _draw_target(sheet, chart, plot)
    _draw_points(sheet, chart, plot)
    _draw_labels(sheet, chart, plot)


def _height(chart: RateChart, plot: Box, ratio: Fraction) -> float:
    """Return how far down the page a ratio stands."""
    share = (ratio * 100 - chart.floor) / (100 - chart.floor)
    return plot.bottom - plot.height * share.numerator / share.denominator


def _slot(chart: RateChart, plot: Box) -> float:
    return plot.width / max(len(chart.groups), 1)


def _centre(chart: RateChart, plot: Box, n: int) -> float:
    return plot.left + _slot(chart, plot) * (n + 0.5)


def _draw_axis(sheet: Sheet, chart: RateChart, plot: Box) -> None:
    canvas = sheet.pen.canvas
    for level in range(chart.floor, 101, chart.step):
        top = _height(chart, plot, Fraction(level, 100))
        canvas.setStrokeColorRGB(*(_GREY if level == chart.floor else _GRID))
        sheet.rule(plot.left, top, plot.right)
        label = Box(plot.left - _AXIS_ROOM, top - 5, _AXIS_ROOM - 4, 10)
        sheet.fitted(f"{level}%", label, _AXIS)
    sheet.pen.flush()
    canvas.setStrokeColorRGB(*_BLACK)


def _draw_gaps(sheet: Sheet, chart: RateChart, plot: Box) -> None:
    slot = _slot(chart, plot)
    for n, group in enumerate(chart.groups):
        if group.rate is None:
            width = min(slot, 10.0)
            box = Box(_centre(chart, plot, n) - width / 2, plot.bottom - 40, width, 36)
            sheet.turned(NOTHING_DUE, box, Style(Role.HEI, min(7.5, width - 1)))


def _draw_target(sheet: Sheet, chart: RateChart, plot: Box) -> None:
    if chart.aim is None:
        return
    canvas = sheet.pen.canvas
    top = _height(chart, plot, chart.aim)
    sheet.pen.flush()
    canvas.setStrokeColorRGB(*_BELOW)
    canvas.setDash(4, 2)
    sheet.rule(plot.left, top, plot.right, 0.9)
    canvas.setDash()
    canvas.setStrokeColorRGB(*_BLACK)
    label = Box(plot.right + 2, top - 5, _TARGET_ROOM - 2, 10)
    sheet.fitted(f"目标{target(chart.aim)}", label, Style(Role.HEI, 7.5))


def _draw_points(sheet: Sheet, chart: RateChart, plot: Box) -> None:
    places = [
        None
        if group.rate is None
        else (_centre(chart, plot, n), PAGE_HEIGHT - _height(chart, plot, group.rate))
        for n, group in enumerate(chart.groups)
    ]
    sheet.pen.flush()
    canvas = sheet.pen.canvas
    canvas.setLineWidth(1.1)
    canvas.setStrokeColorRGB(*_INK)
    if chart.by_month:
        for one, other in pairwise(places):
            if one is not None and other is not None:
                canvas.line(*one, *other)
    for group, place in zip(chart.groups, places, strict=True):
        if place is not None and group.rate is not None:
            _draw_point(sheet, chart, group.rate, place)
    canvas.setStrokeColorRGB(*_BLACK)
    canvas.setFillColorRGB(*_BLACK)
    if len(chart.groups) <= _VALUES_UP_TO:
        _write_values(sheet, chart, plot)


def _draw_point(
    sheet: Sheet, chart: RateChart, ratio: Fraction, place: tuple[float, float]
) -> None:
    canvas = sheet.pen.canvas
    x, y = place
    if chart.aim is not None and ratio < chart.aim:
        canvas.setStrokeColorRGB(*_BELOW)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(x - _RADIUS, y - _RADIUS, 2 * _RADIUS, 2 * _RADIUS, fill=1)
    else:
        canvas.setStrokeColorRGB(*_INK)
        canvas.setFillColorRGB(*_INK)
        canvas.circle(x, y, _RADIUS, fill=1)


def _write_values(sheet: Sheet, chart: RateChart, plot: Box) -> None:
    """Write each rate at its point, on the side where the line does not pass."""
    slot = _slot(chart, plot)
    rates = [group.rate for group in chart.groups]
    for n, rate in enumerate(rates):
        if rate is None:
            continue
        beside = [near for near in (*rates[max(n - 1, 0) : n], *rates[n + 1 : n + 2]) if near]
        top = _height(chart, plot, rate)
        dips = bool(beside) and rate * len(beside) < sum(beside)
        shifted = top + 4 if dips and top < plot.bottom - 12 else top - 12
        box = Box(_centre(chart, plot, n) - slot / 2, shifted, slot, 8)
        sheet.fitted(percent(rate), box, _VALUE)


def _draw_labels(sheet: Sheet, chart: RateChart, plot: Box) -> None:
    if not chart.by_month:
        _draw_numbers(sheet, chart, plot)
        return
    slot = _slot(chart, plot)
    every = next((n for n in _LABEL_EVERY if n * slot >= _LEAST_SLOT), _LABEL_EVERY[-1])
    year_before = ""
    for n, group in enumerate(chart.groups):
        year, _, month = group.key.partition("-")
        number = int(month) if month.isdigit() else 1
        left = _centre(chart, plot, n)
        if (number - 1) % every == 0:
            box = Box(left - _LEAST_SLOT / 2, plot.bottom + 3, _LEAST_SLOT, 9)
            sheet.fitted(f"{number}月", box, _SMALL)
        if year != year_before and (n == 0 or plot.right - left >= _LEAST_SLOT):
            box = Box(left - _LEAST_SLOT, plot.bottom + 13, 2 * _LEAST_SLOT, 9)
            sheet.fitted(f"{year}年", box, _SMALL)
            year_before = year


def _draw_numbers(sheet: Sheet, chart: RateChart, plot: Box) -> None:
    """Number the groups as the table numbers them; their names would not fit here."""
    slot = _slot(chart, plot)
    every = next((n for n in _NUMBER_EVERY if n * slot >= _LEAST_NUMBER), _NUMBER_EVERY[-1])
    for n in range(0, len(chart.groups), every):
        box = Box(_centre(chart, plot, n) - _LEAST_NUMBER / 2, plot.bottom + 3, _LEAST_NUMBER, 9)
        sheet.fitted(str(n + 1), box, _SMALL)
