"""Rosters as site offices make them: written to a file in memory, invented people only."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter

from disputes_app.services.roster_file import RosterFile, roster_of

HEADS = (
    "姓名",
    "身份证号",
    "联系电话",
    "班组",
    "月份",
    "应发工资(元)",
    "已发工资(元)",
    "欠发工资(元)",
)
"""The usual ones."""
FIRST, SECOND = "310101199001010012", "310101199001010020"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)

Row = Sequence[object]


def invented_id(number: int) -> str:
    """Return an identity number that is possible; no two numbers give the same."""
    born = date(1970, 1, 1) + timedelta(days=number % 12_000)
    head = f"310101{born:%Y%m%d}{number // 12_000:03}"
    summed = sum(int(one) * weight for one, weight in zip(head, _WEIGHTS, strict=True))
    return head + "10X98765432"[summed % 11]


def usual_row(number: int, month: str = "2026-03", due: object = 8000, paid: object = 0) -> Row:
    """Return a row under ``HEADS``."""
    owed = due - paid if isinstance(due, int) and isinstance(paid, int) else ""
    name, person = f"测试{number}", invented_id(number)
    return (name, person, f"138{number:08}", "一班", month, due, paid, owed)


def csv_roster(rows: Sequence[Row], *, coding: str = "utf-8") -> RosterFile:
    """Return a csv of these rows, the headings among them."""
    text = "\n".join(",".join(map(str, row)) for row in rows)
    return roster_of("名册.csv", text.encode(coding))


def xlsx_roster(rows: Sequence[Row], *, merged: Sequence[str] = ()) -> RosterFile:
    """Return a workbook of these rows; of each merged range the first cell keeps its value."""
    return roster_of("名册.xlsx", workbook(rows, merged=merged))


def workbook(rows: Sequence[Row], *, merged: Sequence[str] = ()) -> bytes:
    """Return the content of such a workbook."""
    written = io.BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True, "nan_inf_to_errors": True})
    sheet = book.add_worksheet("名册")
    day = book.add_format({"num_format": "yyyy-mm"})
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(at, column, value, day)
            else:
                sheet.write(at, column, value)
    for area in merged:
        first = area.partition(":")[0]
        top, left = int(first[1:]) - 1, ord(first[0]) - 65
        sheet.merge_range(area, rows[top][left])
    book.close()
    return written.getvalue()


def on_disk(folder: Path, content: bytes, name: str = "名册.xlsx") -> Path:
    """Write a content to a file."""
    path = folder / name
    path.write_bytes(content)
    return path
