"""Tables for spreadsheets: no formula, no digit lost, and readable by others."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from disputes_app.services.sheet_file import csv_bytes, xlsx_bytes
from disputes_app.services.table_file import read_table

HEAD = ("姓名", "账号", "金额")
ROWS = (
    ("=1+1", "6222021234000000001", Decimal("0.01")),
    ("<王>&", "11010519491231002X", Decimal("2690.10")),
    ("@x", "0012", Decimal("12345678.99")),
)


def test_an_xlsx_keeps_texts_as_texts(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    content = xlsx_bytes("清册/1", HEAD, ROWS)
    path.write_bytes(content)
    assert content == xlsx_bytes("清册/1", HEAD, ROWS)
    cells = [tuple(row.cells.values()) for row in read_table(path)]
    assert cells == [
        ("=1+1", "6222021234000000001", "0.01"),
        ("<王>&", "11010519491231002X", "2690.1"),
        ("@x", "0012", "12345678.99"),
    ]


def test_a_csv_marks_what_a_spreadsheet_would_change() -> None:
    text = csv_bytes(HEAD, ROWS).decode("utf-8-sig")
    assert text.splitlines()[1:] == [
        "'=1+1,\t6222021234000000001,0.01",
        "<王>&,\t11010519491231002X,2690.10",
        "'@x,0012,12345678.99",
    ]
