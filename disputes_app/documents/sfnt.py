"""Which characters does a font file on disk have, without loading all of it?

Reads the table directory, the character map and the glyph locations of TrueType files
and collections (OpenType 1.9, chapters "otff", "cmap", "loca").  Fonts with PostScript
outlines (CFF) have no ``glyf`` table; a PDF made here cannot embed them, so they are
treated as absent.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from struct import Struct, error, unpack_from
from typing import BinaryIO

_COLLECTION = b"ttcf"
_VERSIONS = (b"\x00\x01\x00\x00", b"true")
_RECORD = Struct(">4s4xLL")
_UNICODE_MAPS = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
_NEEDED = frozenset({b"cmap", b"glyf", b"loca", b"head", b"maxp"})
_SEGMENTED, _COVERAGE = 4, 12


@dataclass(frozen=True, slots=True)
class FontFace:
    """One TrueType face of a file: its place, character map and glyph locations."""

    path: Path
    index: int
    _cmap: bytes
    _loca: bytes
    _long_loca: bool

    def has(self, character: str) -> bool:
        """Say whether the face has a visible outline for ``character``."""
        glyph = _glyph(self._cmap, ord(character))
        return glyph > 0 and self._is_drawn(glyph)

    def _is_drawn(self, glyph: int) -> bool:
        layout, width = (">LL", 4) if self._long_loca else (">HH", 2)
        try:
            start, end = unpack_from(layout, self._loca, glyph * width)
        except error:
            return False
        return bool(end > start)


def read_face(path: Path, index: int = 0) -> FontFace | None:
    """Read one face; None where the file is no TrueType font or cannot be read."""
    try:
        with path.open("rb") as file:
            tables = _tables(file, index)
            if tables is None:
                return None
            head = _read(file, tables[b"head"])
            return FontFace(
                path=path,
                index=index,
                _cmap=_best_map(_read(file, tables[b"cmap"])),
                _loca=_read(file, tables[b"loca"]),
                _long_loca=bool(unpack_from(">h", head, 50)[0]),
            )
    except (OSError, error, IndexError):
        return None


def _tables(file: BinaryIO, index: int) -> dict[bytes, tuple[int, int]] | None:
    """Return offset and length of the needed tables, or None if one is absent."""
    start = 0
    if file.read(4) == _COLLECTION:
        _, count = unpack_from(">LL", file.read(8))
        if index >= count:
            return None
        file.seek(12 + 4 * index)
        start = unpack_from(">L", file.read(4))[0]
    file.seek(start)
    if file.read(4) not in _VERSIONS:
        return None
    count = unpack_from(">H", file.read(8))[0]
    directory = file.read(_RECORD.size * count)
    found = {tag: (offset, length) for tag, offset, length in _RECORD.iter_unpack(directory)}
    return found if found.keys() >= _NEEDED else None


def _read(file: BinaryIO, place: tuple[int, int]) -> bytes:
    offset, length = place
    file.seek(offset)
    return file.read(length)


def _best_map(cmap: bytes) -> bytes:
    """Return the widest Unicode subtable, or nothing where there is none we read."""
    count = unpack_from(">H", cmap, 2)[0]
    maps = {}
    for n in range(count):
        platform, encoding, offset = unpack_from(">HHL", cmap, 4 + 8 * n)
        maps[platform, encoding] = offset
    for wanted in _UNICODE_MAPS:
        offset = maps.get(wanted)
        if offset is not None and unpack_from(">H", cmap, offset)[0] in {_SEGMENTED, _COVERAGE}:
            return cmap[offset:]
    return b""


def _glyph(table: bytes, code: int) -> int:
    """Return the glyph number of a code point, 0 where the map has none."""
    if not table:
        return 0
    kind = unpack_from(">H", table)[0]
    try:
        return _covered(table, code) if kind == _COVERAGE else _segmented(table, code)
    except error:
        return 0


def _covered(table: bytes, code: int) -> int:
    low, high = 0, unpack_from(">L", table, 12)[0]
    while low < high:
        middle = (low + high) // 2
        first, last, glyph = unpack_from(">LLL", table, 16 + 12 * middle)
        if code < first:
            high = middle
        elif code > last:
            low = middle + 1
        else:
            return int(glyph) + code - int(first)
    return 0


def _segmented(table: bytes, code: int) -> int:
    double = unpack_from(">H", table, 6)[0]
    low, high = 0, double // 2 - 1
    while low < high:
        middle = (low + high) // 2
        if unpack_from(">H", table, 14 + 2 * middle)[0] < code:
            low = middle + 1
        else:
            high = middle
    starts = 16 + double + 2 * low
    first, delta, reach = (
        unpack_from(">H", table, place)[0]
        for place in (starts, starts + double, starts + 2 * double)
    )
    if not first <= code <= unpack_from(">H", table, 14 + 2 * low)[0]:
        return 0
    if not reach:
        return int(code + delta) & 0xFFFF
    glyph = unpack_from(">H", table, starts + 2 * double + reach + 2 * (code - first))[0]
    return int(glyph + delta) & 0xFFFF if glyph else 0
