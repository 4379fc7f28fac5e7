"""How does a table become rows that break between pages?

Cells wrap; a table row is as high as its longest cell and stays on one page, unless it is
higher than a page: then it breaks between two lines, and its box stays open there.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, zip_longest

from disputes_app.documents.blocks import Align, Paragraph, Span, Table
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook
from disputes_app.documents.page import TEXT_HEIGHT, TEXT_WIDTH
from disputes_app.documents.rows import Row, Rule, Setting, Unit, paragraph_rows
from disputes_app.documents.wording import plain

_PITCH = 1.35
_PADDING = 4.0


def table_setting(table: Table, book: FontBook) -> Setting:
    """Return the rows of a table; each unit carries the head for a new page."""
    edges = _edges(table.widths)
    head_rows = []
    if table.head:
        centred = replace(table, aligns=(Align.CENTRE,) * len(table.head))
        head_rows = _table_row(table.head, centred, Role.HEI, edges, book)
    units: list[Unit] = []
    for cells in table.rows:
        units += _units(_table_row(cells, table, Role.FANG_SONG, edges, book), head_rows)
    if table.keep:
        units = _kept(units, table.keep)
    if head_rows:
        first = units.pop(0) if units else Unit([])
        units.insert(0, Unit(head_rows + first.rows))
    return Setting(units)


def _kept(units: list[Unit], most: int) -> list[Unit]:
    """Join the rows of a short table, and the first two and the last two of a longer one."""
    if len(units) <= max(most, 4):
        return [_joined(units)] if units else []
    return [_joined(units[:2]), *units[2:-2], _joined(units[-2:])]


def _joined(units: list[Unit]) -> Unit:
    return Unit([row for unit in units for row in unit.rows], units[0].head)


def _edges(widths: tuple[float, ...]) -> list[float]:
    whole = sum(widths)
    return [0.0, *(TEXT_WIDTH * part / whole for part in accumulate(widths))]


def _table_row(
    cells: tuple[str, ...], table: Table, role: Role, edges: list[float], book: FontBook
) -> list[Row]:
    columns = []
    for n, text in enumerate(cells):
        align = table.aligns[n] if n < len(table.aligns) else Align.LEFT
        style = Paragraph("", role=role, size=table.size, indent=0, align=align)
        left, room = edges[n] + _PADDING, edges[n + 1] - edges[n] - 2 * _PADDING
        column: list[Row] = []
        for part in plain(text).split("\n"):
            column += paragraph_rows([Span(part, role)], style, book, room, left)
        columns.append(column)
    rows = [_merged(lines, table.size) for lines in zip_longest(*columns)]
    return _ruled([Row(points=_PADDING), *rows, Row(points=_PADDING)], edges)


def _merged(lines: tuple[Row | None, ...], size: float) -> Row:
    marks = [mark for line in lines if line is not None for mark in line.marks]
    return Row(points=size * _PITCH, marks=marks)


def _ruled(rows: list[Row], edges: list[float]) -> list[Row]:
    for row in rows:
        row.rules = [Rule(x, 0, x, row.points) for x in edges]
    left, right = edges[0], edges[-1]
    rows[0].rules.append(Rule(left, 0, right, 0))
    rows[-1].rules.append(Rule(left, rows[-1].points, right, rows[-1].points))
    return rows


def _units(rows: list[Row], head: list[Row]) -> list[Unit]:
    """Keep a row of the table together, unless it would not fit on any page."""
    room = TEXT_HEIGHT - sum(row.points for row in head)
    if sum(row.points for row in rows) <= room:
        return [Unit(rows, head)]
    return [Unit([row], head) for row in rows]
