"""What is a paper made of?

A form draws a case into a story: a tuple of these blocks, plain values without a page, a
font file or a markup language.  Text is only ever text; nothing in it is interpreted.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from disputes_app.documents.font_files import Role
from disputes_app.documents.page import SIZE_3, SIZE_4

if TYPE_CHECKING:
    from disputes_app.documents.fonts import FontBook
    from disputes_app.documents.pen import Pen

Drawn = Callable[["Pen", "FontBook", float, float], None]


class Align(enum.Enum):
    """Where the lines of a block stand."""

    JUSTIFY = "justify"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in another role than the paragraph around it."""

    text: str
    role: Role


@dataclass(frozen=True, slots=True)
class Title:
    """The name of the paper: 2号小标宋, centred, each line broken evenly."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text.

    Attributes:
        spans: plain text, or stretches in several roles.  Line feeds begin new paragraphs.
        indent: room before the first line, in characters.
        keep_with_next: never the last thing on a page (a heading).
        keep_with_previous: never the first thing on a page (a note under a signature).
        leading: distance of its lines in points; that of the page's grid where nothing is given.
        anchor: a name by which the page it begins on can be found.
    """

    spans: str | tuple[Span, ...]
    role: Role = Role.FANG_SONG
    size: float = SIZE_3
    indent: float = 2
    align: Align = Align.JUSTIFY
    keep_with_next: bool = False
    keep_with_previous: bool = False
    leading: float | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty lines; none at the head of a page."""

    lines: float = 1


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows stands on a page of its own; nothing at the head of a page."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code at the right edge, with its digits below; ``size`` in points."""

    text: str
    size: float = 62.0


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs and when, with room for the seal; never alone on a page."""

    name: str
    day: date


@dataclass(frozen=True, slots=True)
class Table:
    """Ruled rows of wrapped text; the head is repeated on every page.

    Attributes:
        widths: share of each column; they need not add up to one.
        head: texts of the head, or nothing.
        rows: one text a column each.
        aligns: one a column; left where nothing is given.
        keep: a table of at most so many rows stays on one page; of a longer one the first two
            rows stay together, and the last two. Nothing of the kind where it is 0.
    """

    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    head: tuple[str, ...] = ()
    aligns: tuple[Align, ...] = ()
    size: float = SIZE_4
    keep: int = 0


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Lines to write on by hand."""

    count: int


@dataclass(frozen=True, slots=True)
class Ride:
    """The dashed line between a stub and what is handed out: the number, and the riding seal."""

    number: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart across the text area, drawn as vectors.

    Attributes:
        height: in points.
        draw: is given what it draws with, and its left and upper edge; the latter counts down
            from the upper edge of the page.
        texts: every text in it.
    """

    height: float
    draw: Drawn
    texts: tuple[str, ...] = ()


Block = Title | Paragraph | Gap | NewPage | Code | Signature | Table | WritingLines | Ride | Drawing
Story = tuple[Block, ...]


def texts_of(story: Story) -> tuple[str, ...]:
    """Return every text of a story, block by block, as it would be read."""
    return tuple(text for block in story for text in _texts(block))


_SAID: dict[type, str] = {Signature: "name", Code: "text", Ride: "number"}
"""The one text of blocks that have no more."""


def _texts(block: Block) -> tuple[str, ...]:
    if isinstance(block, Title):
        return ("".join(block.lines),)
    if isinstance(block, Paragraph):
        spans = block.spans
        return (spans,) if isinstance(spans, str) else ("".join(one.text for one in spans),)
    said = _SAID.get(type(block))
    if said is not None:
        return (str(getattr(block, said)),)
    if isinstance(block, Drawing):
        return block.texts
    if isinstance(block, Table):
        return (*block.head, *(text for row in block.rows for text in row))
    return ()


def addressee(names: str) -> Paragraph:
    """Return the line that names whom the paper is for: flush left, with a colon."""
    return Paragraph(f"{names}：", indent=0, align=Align.LEFT)
