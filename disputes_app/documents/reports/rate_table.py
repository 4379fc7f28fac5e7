"""How do the groups stand in a table: one column of rows, or two where there are many?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from disputes_app.documents.font_files import Role
from disputes_app.documents.reports.rate_words import NOTHING_DUE, ratio
from disputes_app.documents.reports.sheet import Box, Sheet, Style
from disputes_app.documents.wording import plain
from disputes_app.domain.rate import Basis, Grouping, RateFigures, RateGroup

_FIRST_COLUMN = {
    Grouping.MONTH: "月份",
    Grouping.YEAR: "年份",
    Grouping.OFFICE: "机构",
    Grouping.TOWN: "街镇",
    Grouping.HANDLER: "承办人",
    Grouping.CAUSE: "案由",
    None: "分组",
}
_HEADS = ("应结", "按期", "逾期已结", "逾期未结", "待到期", "按期结案率")
_SHARES = (0.9, 0.9, 1.15, 1.15, 1.0, 1.4)
_LEAST_SHARE, _MOST_SHARE = 1.5, 3.2
_ONE_COLUMN_UP_TO = 16
_GUTTER = 12.0
_MOST_PITCH = 14.0
_LEAST_PITCH = 8.4
_FILL = 0.72
_MOST_SIZE = 9.0
_PADDING = 2.0

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RateTable:
    """Head, rows and the row of the whole period, as they are printed."""

    head: Cells
    rows: tuple[Cells, ...]
    whole: Cells


def rate_table(figures: RateFigures) -> RateTable:
    """Return the table of a report."""
    query = figures.query
    whole = "合计" if query.basis is Basis.DUE else "全期"
    labels = [plain(group.label) for group in figures.groups]
    if query.by is None or not query.by.of_time:
        labels = [f"{n}  {label}" for n, label in enumerate(labels, start=1)]
    return RateTable(
        head=(_FIRST_COLUMN[query.by], *_HEADS),
        rows=tuple(map(_cells, labels, figures.groups)),
        whole=_cells(whole, figures),
    )


def rows_fitting(height: float) -> int:
    """Return how many rows can be read in ``height`` points, under a head, in two columns."""
    return 2 * max(int(height / _LEAST_PITCH) - 1, 0)


def draw_table(sheet: Sheet, head: Cells, rows: Sequence[Cells], box: Box) -> float:
    """Write rows under a head, in one or two columns; return the lower edge."""
    columns = 1 if len(rows) <= _ONE_COLUMN_UP_TO else 2
    lines = -(-len(rows) // columns)
    pitch = min(_MOST_PITCH, box.height / (lines + 1))
    width = (box.width - _GUTTER * (columns - 1)) / columns
    grid = _grid(sheet, (head, *rows), width, min(_MOST_SIZE, pitch * _FILL))
    for n in range(columns):
        left = box.left + n * (width + _GUTTER)
        part = rows[n * lines : (n + 1) * lines]
        _draw_column(sheet, head, part, Box(left, box.top, width, pitch), grid)
    return box.top + pitch * (lines + 1)


@dataclass(frozen=True, slots=True)
class _Grid:
    """Widths of the columns, and the sizes of type of the first and of the others."""

    widths: tuple[float, ...]
    first_size: float
    size: float


def _grid(sheet: Sheet, lines: Sequence[Cells], width: float, size: float) -> _Grid:
    """Give the names as much room as they need, within limits; beyond, all get smaller."""
    style = Style(Role.HEI, size)
    longest = max(sheet.width(cells[0], style) for cells in lines) + 2 * _PADDING
    others = sum(_SHARES)
    first = width * _LEAST_SHARE / (others + _LEAST_SHARE)
    most = width * _MOST_SHARE / (others + _MOST_SHARE)
    first = min(max(first, longest), most)
    unit = (width - first) / others
    return _Grid(
        widths=(first, *(share * unit for share in _SHARES)),
        first_size=size * min(1.0, (first - 2 * _PADDING) / (longest - 2 * _PADDING)),
        size=size,
    )


def _draw_column(sheet: Sheet, head: Cells, rows: Sequence[Cells], line: Box, grid: _Grid) -> None:
    """Write one column of rows; ``line`` is the box of its head."""
    sheet.rule(line.left, line.top, line.right, 0.8)
    _draw_cells(sheet, head, line, grid)
    top = line.bottom
    sheet.rule(line.left, top, line.right)
    for cells in rows:
        _draw_cells(sheet, cells, Box(line.left, top, line.width, line.height), grid)
        top += line.height
    sheet.rule(line.left, top, line.right, 0.8)


def _draw_cells(sheet: Sheet, cells: Cells, line: Box, grid: _Grid) -> None:
    left = line.left
    for n, (text, width) in enumerate(zip(cells, grid.widths, strict=True)):
        box = Box(left + _PADDING, line.top, width - 2 * _PADDING, line.height)
        style = Style(Role.HEI, grid.size, 1.0) if n else Style(Role.HEI, grid.first_size)
        sheet.fitted(text, box, style)
        left += width


def _cells(label: str, group: RateGroup | RateFigures) -> Cells:
    counts = (group.due, group.on_time, group.late_closed, group.late_open, group.pending)
    return (label, *map(str, counts), ratio(group.rate, NOTHING_DUE))
