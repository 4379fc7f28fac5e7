"""How does text become rows?

A row is one line across the text area: stretches of text at measured places, and rules.
Units are rows that stay on one page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from disputes_app.documents.blocks import Align, Drawn, Paragraph, Span
from disputes_app.documents.fonts import FontBook, Typeface
from disputes_app.documents.linebreak import Fragments, styled_lines
from disputes_app.documents.page import GRID_EM, SIZE_3
from disputes_app.documents.wording import plain

_MOST_STRETCH = 0.15
"""Room given to each character to fill a line, in em; beyond it the line stays ragged."""


@dataclass(slots=True)
class Mark:
    """A stretch of text: ``x`` from the left edge of the text area, ``tracking`` in points."""

    x: float
    text: str
    typeface: Typeface
    size: float
    tracking: float


@dataclass(slots=True)
class Rule:
    """A line between two points, from the left edge and the top of its row, downwards."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(slots=True)
class Box:
    """A filled box, from the left edge and the top of its row, downwards."""

    x: float
    y: float
    width: float
    height: float


@dataclass(slots=True)
class Row:
    """One line of a page: ``pitches`` of the page's grid and ``points`` high."""

    pitches: float = 0.0
    points: float = 0.0
    marks: list[Mark] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    is_gap: bool = False
    is_break: bool = False
    drawn: Drawn | None = None
    anchor: str = ""

    def height(self, pitch: float) -> float:
        """Return the height in points on a grid of ``pitch``."""
        return self.pitches * pitch + self.points


@dataclass(slots=True)
class Unit:
    """Rows that stay on one page; ``head`` is repeated above them on a new page."""

    rows: list[Row]
    head: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class Setting:
    """What one block became."""

    units: list[Unit]
    keep_with_next: bool = False
    keep_with_previous: bool = False


def measured(face: Typeface, size: float, tracking: float) -> Callable[[str], float]:
    """Return the measure of text in points."""
    return partial(_width, face, size, tracking)


def _width(face: Typeface, size: float, tracking: float, text: str) -> float:
    return face.width(text) * size + tracking * len(text)


def paragraph_rows(
    spans: list[Span], style: Paragraph, book: FontBook, room: float, left: float = 0.0
) -> list[Row]:
    """Set one paragraph into rows of one pitch each.

    Args:
        spans: its text, without line feeds.
        book: where the faces come from.
        style: where role, size, indent and alignment come from.
        room: width of the column, in points.
        left: left edge of the column, in points.
    """
    tracking = GRID_EM - SIZE_3 if style.size == SIZE_3 else 0.0
    indent = style.indent * (style.size + tracking)
    styled = []
    for span in spans:
        face = book.typeface(span.role)
        styled.append((span.text, face, measured(face, style.size, tracking)))
    lines = styled_lines(styled, room - indent, room)
    rows = []
    for n, line in enumerate(lines):
        shift = indent if n == 0 else 0.0
        last = n == len(lines) - 1
        marks = _marks(line, style, room - shift, tracking, justify=not last)
        for mark in marks:
            mark.x += left + shift
        rows.append(Row(pitches=1, marks=marks))
    return rows


def _marks(
    line: Fragments[Typeface], style: Paragraph, room: float, tracking: float, *, justify: bool
) -> list[Mark]:
    widths = [_width(face, style.size, tracking, text) for text, face in line]
    slack = room - sum(widths)
    gaps = sum(len(text) for text, _ in line) - 1
    stretch, x = 0.0, 0.0
    if style.align is Align.CENTRE:
        x = slack / 2
    elif style.align is Align.RIGHT:
        x = slack
    elif style.align is Align.JUSTIFY and justify and gaps > 0:
        stretch = slack / gaps if slack / gaps <= _MOST_STRETCH * style.size else 0.0
    marks = []
    for (text, face), width in zip(line, widths, strict=True):
        marks.append(Mark(x, text, face, style.size, tracking + stretch))
        x += width + stretch * len(text)
    return marks


def spans_of(block: Paragraph) -> tuple[Span, ...]:
    """Return the text of a paragraph with its roles."""
    if isinstance(block.spans, str):
        return (Span(block.spans, block.role),)
    return block.spans


def parts_of(block: Paragraph) -> list[list[Span]]:
    """Cut a paragraph at its line feeds."""
    parts: list[list[Span]] = [[]]
    for span in spans_of(block):
        first, *others = plain(span.text).split("\n")
        parts[-1].append(Span(first, span.role))
        parts.extend([Span(text, span.role)] for text in others)
    return parts


def guarded(rows: list[Row]) -> list[Unit]:
    """Keep the first two and the last two lines of a paragraph together."""
    if len(rows) <= 3:  # noqa: PLR2004 - three lines cannot be parted without a single one
        return [Unit(rows)]
    return [Unit(rows[:2]), *(Unit([row]) for row in rows[2:-2]), Unit(rows[-2:])]
