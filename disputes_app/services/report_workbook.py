"""A report as a spreadsheet: a sheet a table, real numbers, ratios unrounded with their verdict."""

from __future__ import annotations

import io
from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from disputes_app.documents.reports.report_model import (
    Bars,
    Cell,
    Change,
    Days,
    Fen,
    RateCurve,
    Ratio,
    Report,
    ReportTable,
    cell_text,
)

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

HEAD_ROW = 2
"""Title and day stand above the head; all three stay in view."""
_NUMBER_WIDTH, _LEAST_WIDTH, _MOST_WIDTH = 14, 8, 60
_FEWEST, _MOST_DECIMALS = 2, 12
_FEN_A_YUAN = 100


def report_workbook(report: Report) -> bytes:
    """Return the report as an xlsx file."""
    from xlsxwriter import Workbook

    buffer = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    with Workbook(buffer, options) as book:
        book.set_properties({"title": f"{report.title}（{report.period}）"})
        formats = _Formats(book)
        _write_front(book, formats, report)
        for table in report.tables:
            _write_table(book, formats, report, table.widened())
    return buffer.getvalue()


def ratio_format(value: Fraction, target: Fraction | None) -> str:
    """Return the number format in which a ratio is not shown on the other side of its target.

    A spreadsheet rounds what it shows: 97.996 % would read 98.00 %.  So many decimals are
    shown that what is read and what is so fall on the same side.
    """
    places = _FEWEST
    while places < _MOST_DECIMALS and _crosses(value, target, places):
        places += 1
    return f"0.{'0' * places}%"


def _crosses(value: Fraction, target: Fraction | None, places: int) -> bool:
    shown = Fraction(round(value * 100 * 10**places), 100 * 10**places)
    whole = value != 1 and shown == 1
    return whole or (target is not None and (shown >= target) != (value >= target))


class _Formats:
    """The cell formats of one book, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._make: Callable[[dict[str, Any]], Format] = book.add_format
        self._numbers: dict[str, Format] = {}
        self.title = self._make({"bold": True, "font_size": 14})
        self.head = self._make(
            {
                "bold": True,
                "text_wrap": True,
                "bottom": 1,
                "valign": "vcenter",
                "bg_color": "#E8EEF5",
            }
        )
        self.words = self._make({"text_wrap": True, "valign": "top", "num_format": "@"})
        self.note = self._make({"font_color": "#555555"})

    def number(self, pattern: str) -> Format:
        """Return the format of a pattern."""
        if pattern not in self._numbers:
            self._numbers[pattern] = self._make({"num_format": pattern, "valign": "top"})
        return self._numbers[pattern]


def _write_front(book: Workbook, formats: _Formats, report: Report) -> None:
    page = book.add_worksheet("说明")
    page.write_string(0, 0, f"{report.title}（{report.period}）", formats.title)
    lines = [
        ("制表单位", report.office),
        ("期间", report.period),
        ("判定日", report.as_of),
        ("制表日期", report.made),
        *([("注意", report.warning)] if report.warning else []),
    ]
    row = HEAD_ROW
    for name, text in lines:
        page.write_string(row, 0, name, formats.words)
        page.write_string(row, 1, text, formats.words)
        row += 1
    row += 1
    for section in report.sections:
        page.write_string(row, 0, section.title, formats.head)
        row += 1
        for part in section.parts:
            if isinstance(part, (RateCurve, Bars)):
                continue
            text = part if isinstance(part, str) else f"工作表“{part.name}”：{part.title}"
            page.write_string(row, 1, text, formats.words)
            row += 1
    page.set_column(0, 0, 26)
    page.set_column(1, 1, 100)


def _write_table(book: Workbook, formats: _Formats, report: Report, table: ReportTable) -> None:
    page = book.add_worksheet(table.name)
    page.write_string(0, 0, table.title, formats.title)
    page.write_string(1, 0, f"{report.period}　判定日{report.as_of}　{report.office}", formats.note)
    ratios = _ratio_columns(table)
    column = 0
    for n, text in enumerate(table.head):
        page.write_string(HEAD_ROW, column, text, formats.head)
        if n in ratios:
            column += 1
            page.write_string(HEAD_ROW, column, f"{text}（截尾）", formats.head)
        column += 1
    row = HEAD_ROW
    for cells in table.rows:
        row += 1
        column = 0
        for n, cell in enumerate(cells):
            _write_cell(page, formats, row, column, cell)
            if n in ratios:
                column += 1
                said = cell_text(cell) if isinstance(cell, Ratio) else ""
                page.write_string(row, column, said, formats.words)
            column += 1
    for note in table.notes:
        row += 1
        page.write_string(row + 1, 0, note, formats.note)
    _set_widths(page, table, ratios)
    page.freeze_panes(HEAD_ROW + 1, 1)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0, HEAD_ROW)


def _ratio_columns(table: ReportTable) -> frozenset[int]:
    """Return the columns in which a ratio stands: each gets its cut text beside it."""
    return frozenset(
        n for row in table.rows for n, cell in enumerate(row) if isinstance(cell, Ratio)
    )


def _write_cell(page: Worksheet, formats: _Formats, row: int, column: int, cell: Cell) -> None:
    match cell:
        case None:
            page.write_blank(row, column, None, formats.words)
        case str():
            page.write_string(row, column, cell, formats.words)
        case Ratio(value, target, otherwise):
            if value is None:
                page.write_string(row, column, otherwise, formats.words)
            else:
                pattern = ratio_format(value, target)
                page.write_number(row, column, float(value), formats.number(pattern))
        case Fen(value):
            page.write_number(row, column, value / _FEN_A_YUAN, formats.number("#,##0.00"))
        case Days(value):
            page.write_number(row, column, float(value), formats.number("0.0"))
        case Change():
            _write_change(page, formats, row, column, cell)
        case Fraction():
            page.write_number(row, column, float(cell), formats.number("#,##0.######"))
        case _:
            page.write_number(row, column, cell, formats.number("#,##0"))


def _write_change(
    page: Worksheet, formats: _Formats, row: int, column: int, change: Change
) -> None:
    """Write a difference; of ratios in percentage points, unrounded; of fen in yuan."""
    if change.points:
        number = float(change.value * 100)
        pattern = '+0.00##"个百分点";-0.00##"个百分点";0'
    elif change.in_fen:
        number, pattern = float(change.value) / _FEN_A_YUAN, "+#,##0.00;-#,##0.00;0.00"
    else:
        number, pattern = float(change.value), "+#,##0;-#,##0;0"
    page.write_number(row, column, number, formats.number(pattern))


def _set_widths(page: Worksheet, table: ReportTable, ratios: frozenset[int]) -> None:
    column = 0
    for n, head in enumerate(table.head):
        texts = [head, *(row[n] for row in table.rows if isinstance(row[n], str))]
        longest = max(len(str(text)) for text in texts) * 2 + 2
        width = max(_LEAST_WIDTH, min(longest, _MOST_WIDTH))
        is_words = n < table.words or n in table.left
        page.set_column(column, column, width if is_words else max(width, _NUMBER_WIDTH))
        if n in ratios:
            column += 1
            page.set_column(column, column, _NUMBER_WIDTH)
        column += 1
