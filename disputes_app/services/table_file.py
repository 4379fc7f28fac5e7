"""How is a table that somebody made in a spreadsheet read: csv in any usual coding, or xlsx?"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from disputes_app.domain.errors import DomainError

MOST_BYTES = 20_000_000
MOST_ROWS = 5_000
_CODINGS = ("utf-8-sig", "gb18030")
_ZIP_MARK = b"PK"


@dataclass(eq=False)
class TableUnreadableError(DomainError):
    """The file is no table.

    Attributes:
        reason: ``file_missing``, ``file_too_large``, ``not_a_table``, ``no_rows``,
            ``too_many_rows`` or ``no_such_columns``.
    """

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row with its number in the file (the heading is 1) and its cells by heading."""

    line: int
    cells: Mapping[str, str]


def read_table(path: Path) -> tuple[TableRow, ...]:
    """Return the rows below the heading; empty ones are left out.

    Raises:
        TableUnreadableError: see its reasons.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise TableUnreadableError(path.name, "file_too_large")
        content = path.read_bytes()
    except OSError as error:
        raise TableUnreadableError(path.name, "file_missing") from error
    lines = _sheet(path, content) if content.startswith(_ZIP_MARK) else _text(path, content)
    return _rows(path.name, lines)


def read_text(text: str) -> tuple[TableRow, ...]:
    """Return the rows of a table pasted from a spreadsheet, its heading first.

    Raises:
        TableUnreadableError: see its reasons; ``name`` is empty.
    """
    if len(text) > MOST_BYTES:
        raise TableUnreadableError("", "file_too_large")
    return _rows("", _cut("", text))


def _text(path: Path, content: bytes) -> list[list[str]]:
    for coding in _CODINGS:
        try:
            text = content.decode(coding)
        except UnicodeDecodeError:
            continue
        break
    else:
        raise TableUnreadableError(path.name, "not_a_table")
    return _cut(path.name, text)


def _cut(name: str, text: str) -> list[list[str]]:
    first = text.partition("\n")[0]
    mark = max(",\t;，", key=first.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True))
    except csv.Error as error:
        raise TableUnreadableError(name, "not_a_table") from error


def _sheet(path: Path, content: bytes) -> list[list[str]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        rows = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (CalamineError, IndexError, ValueError) as error:
        raise TableUnreadableError(path.name, "not_a_table") from error
    return [[_cell(value) for value in row] for row in rows]


def _cell(value: object) -> str:
    match value:
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


def _rows(name: str, lines: Sequence[Sequence[str]]) -> tuple[TableRow, ...]:
    if not lines:
        raise TableUnreadableError(name, "no_rows")
    heads = ["".join(one.split()) for one in lines[0]]
    found = []
    for line, cells in enumerate(lines[1:], start=2):
        texts = [one.strip().removeprefix("'") for one in cells]
        if any(texts):
            found.append(TableRow(line, dict(zip(heads, texts, strict=False))))
    if not found:
        raise TableUnreadableError(name, "no_rows")
    if len(found) > MOST_ROWS:
        raise TableUnreadableError(name, "too_many_rows")
    return tuple(found)
