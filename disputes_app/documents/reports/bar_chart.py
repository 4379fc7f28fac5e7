"""How many came and how many went, column by column?

A hollow bar for what came and a full one beside it for what went, so that the chart reads in
black and white.  The axis begins at nought.
"""

from __future__ import annotations

from disputes_app.documents.font_files import Role
from disputes_app.documents.page import PAGE_HEIGHT
from disputes_app.documents.reports.report_model import Bars
from disputes_app.documents.reports.sheet import Box, Sheet, Style

HEIGHT = 126.0
_AXIS_ROOM = 30.0
_LABEL_ROOM = 22.0
_HEAD_ROOM = 16.0
_STEPS = (1, 2, 5)
_LEVELS = 4
_SHARE = 0.36
"""Width of a bar, of its column."""
_LEAST_SLOT = 26.0
_VALUES_UP_TO = 12
_INK, _GRID, _GREY, _BLACK = (0.10, 0.27, 0.47), (0.85, 0.85, 0.85), (0.35, 0.35, 0.35), (0, 0, 0)
_SMALL = Style(Role.SONG, 7.5, 0.5)
_AXIS = Style(Role.SONG, 7.5, 1.0)
_VALUE = Style(Role.SONG, 6.5, 0.5)


def draw_bars(sheet: Sheet, bars: Bars, box: Box) -> None:
    """Draw the chart into a box, as vectors."""
    plot = Box(
        box.left + _AXIS_ROOM,
        box.top + _HEAD_ROOM,
        box.width - _AXIS_ROOM,
        box.height - _HEAD_ROOM - _LABEL_ROOM,
    )
    highest = max((max(came, went) for _, came, went in bars.columns), default=0)
    step = level_step(highest)
    top = max(step, -(-highest // step) * step)
    _draw_legend(sheet, bars, box)
    _draw_levels(sheet, plot, step, top)
    _draw_columns(sheet, bars, plot, top)


def level_step(highest: int) -> int:
    """Return the distance of the level lines: 1, 2 or 5 times a power of ten."""
    power = 1
    while True:
        for one in _STEPS:
            if one * power * _LEVELS >= highest:
                return one * power
        power *= 10


def _draw_legend(sheet: Sheet, bars: Bars, box: Box) -> None:
    x = box.left + _AXIS_ROOM
    for name, filled in ((bars.came, False), (bars.went, True)):
        _rectangle(sheet, Box(x, box.top + 3, 8, 7), filled=filled)
        sheet.fitted(name, Box(x + 11, box.top + 2, 60, 9), Style(Role.SONG, 8))
        x += 60


def _draw_levels(sheet: Sheet, plot: Box, step: int, top: int) -> None:
    canvas = sheet.pen.canvas
    for level in range(0, top + 1, step):
        y = plot.bottom - plot.height * level / top
        sheet.pen.flush()
        canvas.setStrokeColorRGB(*(_GREY if level == 0 else _GRID))
        sheet.rule(plot.left, y, plot.right)
        sheet.fitted(f"{level:,}", Box(plot.left - _AXIS_ROOM, y - 5, _AXIS_ROOM - 4, 10), _AXIS)
    sheet.pen.flush()
    canvas.setStrokeColorRGB(*_BLACK)


def _draw_columns(sheet: Sheet, bars: Bars, plot: Box, top: int) -> None:
    slot = plot.width / max(len(bars.columns), 1)
    width = min(slot * _SHARE, 24.0)
    every = -(-int(_LEAST_SLOT) // max(int(slot), 1))
    for n, (label, came, went) in enumerate(bars.columns):
        middle = plot.left + slot * (n + 0.5)
        for left, value, filled in ((middle - width, came, False), (middle, went, True)):
            height = plot.height * value / top
            _rectangle(sheet, Box(left, plot.bottom - height, width, height), filled=filled)
            if len(bars.columns) <= _VALUES_UP_TO:
                box = Box(left - 2, plot.bottom - height - 8, width + 4, 7)
                sheet.fitted(f"{value:,}", box, _VALUE)
        if n % every == 0:
            room = max(slot * every, _LEAST_SLOT)
            sheet.fitted(label, Box(middle - room / 2, plot.bottom + 4, room, 9), _SMALL)


def _rectangle(sheet: Sheet, box: Box, *, filled: bool) -> None:
    if box.height <= 0:
        return
    sheet.pen.flush()
    canvas = sheet.pen.canvas
    canvas.setLineWidth(0.6)
    canvas.setStrokeColorRGB(*_INK)
    canvas.setFillColorRGB(*(_INK if filled else (1, 1, 1)))
    canvas.rect(box.left, PAGE_HEIGHT - box.bottom, box.width, box.height, fill=1)
    canvas.setFillColorRGB(*_BLACK)
    canvas.setStrokeColorRGB(*_BLACK)
