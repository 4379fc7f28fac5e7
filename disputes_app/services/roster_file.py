"""What stands in the file of a roster: xlsx, old xls, or csv, as it came from the site office?

Read whole and once; what cannot be understood is refused with its reason.  Merged cells and
formulas that were never computed are told beside the rows, because they change what a cell means.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from itertools import islice
from pathlib import Path

from disputes_app.domain.roster import MOST_ROWS, RosterUnreadableError
from disputes_app.services.file_sources import FileSource

MOST_BYTES = 30_000_000
MOST_UNPACKED = 400_000_000
MOST_COLUMNS = 120
_ABOVE = 30
"""Rows above the headings and sums below the last worker."""
_ZIP, _OLE = b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_WEB = (b"<html", b"<!doctype html", b"<table", b"<?xml", b"mime-version:")
_CODINGS = ("utf-8-sig", "gb18030")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_UNCOMPUTED = re.compile(
    rb"<c r=\"([A-Z]+[0-9]+)\"[^>]*>\s*<f(?:[^>]*/>|[^>]*>[^<]*</f>)"
    rb"\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>"
)
_ERROR = re.compile(rb"<c r=\"([A-Z]+[0-9]+)\"[^>]*? t=\"e\"")

Cell = int | float | str | bool | time | date | datetime | timedelta
Area = tuple[tuple[int, int], tuple[int, int]]
"""First and last row and column of cells that are merged, counted from 0."""


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A roster as it was read.

    Attributes:
        content: the file itself, which is kept with the import.
        rows: from the first row and column of the sheet on.
        merged: areas that are one cell.
        sheet_at: which sheet was read, counted from 0.
        other_sheets: sheets with something in them that are not read.
    """

    name: str
    content: bytes
    sha256: str
    rows: Sequence[Sequence[Cell]]
    merged: tuple[Area, ...] = ()
    sheet: str = ""
    sheet_at: int = 0
    other_sheets: tuple[str, ...] = ()


def read_roster(path: Path) -> RosterFile:
    """Return what stands in a file.

    Raises:
        RosterUnreadableError: see its reasons.
        SourceGoneError, SourceClosedError, NotAPlainFileError: it cannot be read.
    """
    source = FileSource(path)
    if source.look().size > MOST_BYTES:
        raise RosterUnreadableError(path.name, "roster_too_large")
    with source.open() as stream:
        content = stream.read()
    return roster_of(path.name, content)


def roster_of(name: str, content: bytes) -> RosterFile:
    """Return what stands in the content of a file; raises as :func:`read_roster`."""
    if not content.strip():
        raise RosterUnreadableError(name, "roster_empty")
    if content.startswith((_ZIP, _OLE)):
        return _book(name, content)
    if content[:400].lstrip(b"\xef\xbb\xbf \r\n").lower().startswith(_WEB):
        raise RosterUnreadableError(name, "roster_web_page")
    rows = _text_rows(name, content)
    _check_size(name, len(rows), max(map(len, rows), default=0))
    if not any(any(row) for row in rows):
        raise RosterUnreadableError(name, "roster_empty")
    return RosterFile(name, content, sha256(content).hexdigest(), rows)


def _text_rows(name: str, content: bytes) -> list[list[str]]:
    text = None
    for coding in ("utf-16",) if content.startswith(_UTF16) else _CODINGS:
        try:
            text = content.decode(coding)
        except UnicodeDecodeError:
            continue
        break
    if text is None or "\0" in text:
        raise RosterUnreadableError(name, "roster_not_a_table")
    first = text.partition("\n")[0]
    mark = max(",\t;，", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        rows = list(islice(reader, MOST_ROWS + _ABOVE + 1))
        if next(reader, None) is not None:
            raise RosterUnreadableError(name, "roster_too_many_rows", str(text.count("\n")))
        return rows
    except csv.Error as error:
        raise RosterUnreadableError(name, "roster_not_a_table") from error


def _book(name: str, content: bytes) -> RosterFile:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if content.startswith(_OLE) and _PASSWORD in content:
        raise RosterUnreadableError(name, "roster_password")
    if content.startswith(_ZIP):
        _check_unpacked(name, content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        found = [(at, book.get_sheet_by_index(at)) for at in range(len(book.sheet_names))]
        filled = [(at, sheet) for at, sheet in found if sheet.end is not None]
        if not filled:
            raise RosterUnreadableError(name, "roster_empty")
        at, sheet = filled[0]
        height, width = (one + 1 for one in sheet.end or (0, 0))
        _check_size(name, height, width)
        rows = sheet.to_python(skip_empty_area=False)
        areas = tuple(sheet.merged_cell_ranges or ())
    except PasswordError as error:
        raise RosterUnreadableError(name, "roster_password") from error
    except (CalamineError, IndexError, ValueError) as error:
        raise RosterUnreadableError(name, "roster_not_a_table") from error
    others = tuple(one.name for _, one in filled[1:])
    digest = sha256(content).hexdigest()
    return RosterFile(name, content, digest, rows, areas, sheet.name, at, others)


def _check_size(name: str, height: int, width: int) -> None:
    if height > MOST_ROWS + _ABOVE:
        raise RosterUnreadableError(name, "roster_too_many_rows", str(height))
    if width > MOST_COLUMNS:
        raise RosterUnreadableError(name, "roster_too_many_columns", str(width))


def _check_unpacked(name: str, content: bytes) -> None:
    """Refuse what would fill the memory before it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(one.file_size for one in packed.infolist()) > MOST_UNPACKED:
                raise RosterUnreadableError(name, "roster_too_large")
    except zipfile.BadZipFile as error:
        raise RosterUnreadableError(name, "roster_not_a_table") from error


def uncomputed(file: RosterFile) -> frozenset[str]:
    """Return the cells that hold a formula and no value, or an error; asked where one seems empty.

    Programs that only write files leave the value to be computed at the next opening, and a
    formula may have come to #DIV/0! or #REF!; the reader of the sheet gives nothing for such a
    cell, which must not be taken for an empty one.
    """
    if not file.content.startswith(_ZIP):
        return frozenset()
    with zipfile.ZipFile(io.BytesIO(file.content)) as packed:
        try:
            part = _part_of(packed, file.sheet_at)
            xml = packed.read(part) if part else b""
        except (KeyError, UnicodeDecodeError):
            return frozenset()
    found = _UNCOMPUTED.findall(xml) if b"<f" in xml else []
    if b't="e"' in xml:
        found += _ERROR.findall(xml)
    return frozenset(one.decode() for one in found)


def _part_of(packed: zipfile.ZipFile, index: int) -> str:
    """Return in which part of a workbook its sheet stands."""
    book = packed.read("xl/workbook.xml").decode()
    links = packed.read("xl/_rels/workbook.xml.rels").decode()
    ids = re.findall(r"<(?:\w+:)?sheet [^>]*?r:id=\"([^\"]+)\"", book)
    if index >= len(ids):
        return ""
    for link in re.findall(r"<Relationship [^>]*>", links):
        if f'Id="{ids[index]}"' in link:
            target = re.search(r"Target=\"([^\"]+)\"", link)
            told = target[1] if target else ""
            return told.lstrip("/") if told.startswith("/") else f"xl/{told}"
    return ""
