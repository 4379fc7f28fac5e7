"""How is a table written for a spreadsheet, so that no cell becomes a formula and no digit is lost?

An xlsx of one sheet, or a csv.  Texts stay texts: in the xlsx by their type, in the csv by a tab
before long digits and an apostrophe before what a spreadsheet would take for a formula.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from decimal import Decimal
from xml.sax.saxutils import escape

Cell = str | int | Decimal
"""A text, a count, or yuan."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONG_DIGITS = re.compile(r"\d{12,}[Xx]?")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_STAMP = (1980, 1, 1, 0, 0, 0)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PARTS = {
    "[Content_Types].xml": (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        '<Override PartName="/xl/styles.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1"'
        f' Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1"'
        f' Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2"'
        f' Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
    ),
    "xl/styles.xml": (
        f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts>'
        '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
        '<cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/>'
        '<xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>'
    ),
}
_TEXT, _YUAN = 1, 2


def csv_bytes(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return the table as a csv in UTF-8 with its mark, as spreadsheets in offices open it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(head)
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def xlsx_bytes(title: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return the table as an xlsx; equal tables give equal bytes."""
    lines = [_row(1, head), *(_row(n, row) for n, row in enumerate(rows, start=2))]
    columns = f'<cols><col min="1" max="{len(head)}" width="20" customWidth="1"/></cols>'
    sheet = (
        f'<worksheet xmlns="{_MAIN}">{columns}<sheetData>{"".join(lines)}</sheetData></worksheet>'
    )
    book = (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="{_safe(title)}"'
        ' sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    parts = {**_PARTS, "xl/workbook.xml": book, "xl/worksheets/sheet1.xml": sheet}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, _STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(info, f"{_HEAD}{text}")
    return out.getvalue()


def _row(number: int, cells: Sequence[Cell]) -> str:
    return f'<row r="{number}">{"".join(map(_cell, cells))}</row>'


def _cell(cell: Cell) -> str:
    if isinstance(cell, Decimal):
        return f'<c s="{_YUAN}"><v>{cell}</v></c>'
    if isinstance(cell, int):
        return f"<c><v>{cell}</v></c>"
    text = escape(_FORBIDDEN.sub("", cell))
    return f'<c s="{_TEXT}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _safe(title: str) -> str:
    return escape(re.sub(r"[\[\]:*?/\\]", "", title)[:31], {'"': "&quot;"})


def _plain(cell: Cell) -> str:
    if not isinstance(cell, str):
        return str(cell)
    if cell.startswith(_FORMULA):
        return f"'{cell}"
    return f"\t{cell}" if _LONG_DIGITS.fullmatch(cell) else cell
