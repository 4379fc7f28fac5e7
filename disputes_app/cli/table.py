"""How does a table of Chinese and Latin text line up in a terminal?"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

GAP = "  "


def width(text: str) -> int:
    """Return the columns that ``text`` takes: two for a wide character, none for a mark."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Cc"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def padded(text: str, columns: int, *, right: bool = False) -> str:
    """Return ``text`` filled with spaces to ``columns``; ``right`` puts it at the right edge."""
    room = " " * max(0, columns - width(text))
    return room + text if right else text + room


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[int] = ()) -> str:
    """Return lines of aligned columns under their heads.

    Args:
        right: places of the columns that stand at their right edge, such as numbers.
    """
    columns = [max(width(row[place]) for row in (heads, *rows)) for place in range(len(heads))]
    lines = [_line(heads, columns, right), GAP.join("-" * size for size in columns)]
    lines += [_line(row, columns, right) for row in rows]
    return "\n".join(lines)


def _line(cells: Sequence[str], columns: Sequence[int], right: Sequence[int]) -> str:
    shown = (padded(cell, columns[place], right=place in right) for place, cell in enumerate(cells))
    return GAP.join(shown).rstrip()


def pairs(rows: Sequence[tuple[str, str]]) -> str:
    """Return lines of a name and its value, the values under one another."""
    columns = max((width(name) for name, _ in rows), default=0)
    return "\n".join(f"{padded(name, columns)}{GAP}{value}".rstrip() for name, value in rows)
