"""How is a report page written: text fitted into boxes, measured from the top?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook
from disputes_app.documents.linebreak import broken_lines
from disputes_app.documents.page import BASELINE, PAGE_HEIGHT
from disputes_app.documents.pen import Pen
from disputes_app.documents.rows import measured


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points; ``top`` counts down from the upper edge of the page."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge, from the left edge of the page."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Lower edge, from the upper edge of the page."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Style:
    """How a line of text in a box looks.  ``place`` is 0 for left, 0.5 centre, 1 right."""

    role: Role = Role.SONG
    size: float = 9.0
    place: float = 0.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A pen with fonts; all heights count down from the upper edge of the page."""

    pen: Pen
    book: FontBook

    def width(self, text: str, style: Style) -> float:
        """Return the width of ``text`` in points."""
        return self.book.typeface(style.role).width(text) * style.size

    def fitted(self, text: str, box: Box, style: Style) -> None:
        """Write one line in the middle of a box, smaller where it would not fit."""
        if not text:
            return
        face = self.book.typeface(style.role)
        size = min(style.size, box.width / face.width(text))
        x = box.left + (box.width - face.width(text) * size) * style.place
        drop = box.top + (box.height - size) / 2 + BASELINE * size
        self.pen.write(x, PAGE_HEIGHT - drop, text, face, size)

    def turned(self, text: str, box: Box, style: Style) -> None:
        """Write one line upwards, in the middle of a narrow box, smaller where it must be."""
        self.pen.flush()
        canvas = self.pen.canvas
        canvas.saveState()
        canvas.translate(box.left, PAGE_HEIGHT - box.bottom)
        canvas.rotate(90)
        lying = Box(0.0, PAGE_HEIGHT, box.height, -box.width)
        self.fitted(text, lying, style)
        self.pen.flush()
        canvas.restoreState()

    def wrapped(self, texts: Iterable[str], box: Box, style: Style, pitch: float) -> float:
        """Write paragraphs from the top of a box; return where the next line would start.

        Lines after the first of a paragraph are indented by one character.
        """
        face = self.book.typeface(style.role)
        measure = measured(face, style.size, 0.0)
        top = box.top
        for text in texts:
            indent = 0.0
            for line in broken_lines(text, measure, box.width, box.width - style.size):
                y = PAGE_HEIGHT - top - BASELINE * style.size
                self.pen.write(box.left + indent, y, line, face, style.size)
                top += pitch
                indent = style.size
        return top

    def rule(self, left: float, top: float, right: float, width: float = 0.5) -> None:
        """Draw a level line."""
        self.pen.line(left, PAGE_HEIGHT - top, right, PAGE_HEIGHT - top, width)
