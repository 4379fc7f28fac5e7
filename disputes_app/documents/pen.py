"""How do text and lines get onto a page of a PDF?

A thin pen over the reportlab canvas: text is kept in one text object as long as its weight
allows, in the order in which it is read, so that it can be searched and copied.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from disputes_app.documents.fonts import Typeface
from disputes_app.documents.page import PAGE_HEIGHT, PAGE_WIDTH

_PROGRAM = "disputes-app"
_BOLD_STROKE = 0.03
_FILL, _FILL_AND_STROKE = 0, 2


class Pen:
    """Draws on one PDF.  Coordinates are points from the lower left corner of the page.

    Args:
        title: of the document, without personal data.
        first_face: any typeface that the document uses.
        invariant: leave out time and random ids, so that equal input gives equal bytes.
    """

    def __init__(self, title: str, first_face: Typeface, *, invariant: bool) -> None:
        self._buffer = BytesIO()
        self.canvas: Any = Canvas(
            self._buffer,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=1,
            invariant=int(invariant),
            initialFontName=first_face.font_name,
            lang="zh-CN",
        )
        for set_entry in (self.canvas.setAuthor, self.canvas.setSubject):
            set_entry("")
        self.canvas.setTitle(title)
        self.canvas.setCreator(_PROGRAM)
        self._text: Any = None
        self._font: tuple[str, float] | None = None
        self._tracking = 0.0
        self._bold_size = 0.0

    def write(
        self, x: float, y: float, text: str, face: Typeface, size: float, tracking: float = 0.0
    ) -> None:
        """Write one stretch of text from ``x`` on the baseline ``y``; nothing is wrapped."""
        self._weigh(size if face.embolden else 0.0)
        target = self._text
        target.setTextOrigin(x, y)
        if tracking != self._tracking:
            target.setCharSpace(tracking)
            self._tracking = tracking
        for font_name, piece in face.runs(text):
            if (font_name, size) != self._font:
                target.setFont(font_name, size)
                self._font = (font_name, size)
            target.textOut(piece)

    def line(self, x1: float, y1: float, x2: float, y2: float, width: float = 0.5) -> None:
        """Draw a straight line.

        It is written out here: a table has thousands, and the canvas looks at each number longer
        than all the rest takes.
        """
        self.flush()
        self.canvas.addLiteral(f"{width:.4g} w {x1:.3f} {y1:.3f} m {x2:.3f} {y2:.3f} l S")

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a box whose lower left corner is at ``x``, ``y``."""
        self.flush()
        self.canvas.rect(x, y, width, height, stroke=0, fill=1)

    def flush(self) -> None:
        """Put pending text down before something else is drawn on the canvas itself."""
        if self._text is not None:
            self._text.setTextRenderMode(_FILL)
            self.canvas.drawText(self._text)
            self._text = None

    def end_page(self) -> None:
        """Finish the page; the next mark goes on a new one."""
        self.flush()
        self.canvas.showPage()
        self._bold_size = 0.0

    def finished(self) -> bytes:
        """Close the document and return it."""
        self.canvas.save()
        return self._buffer.getvalue()

    def _weigh(self, bold_size: float) -> None:
        """Make ready for text of a weight: 0 for as it is, else the size to thicken for."""
        if self._text is not None and bold_size == self._bold_size:
            return
        self.flush()
        self._bold_size = bold_size
        if bold_size:
            self.canvas.setLineWidth(bold_size * _BOLD_STROKE)
        self._text = self.canvas.beginText()
        self._text.setTextRenderMode(_FILL_AND_STROKE if bold_size else _FILL)
        self._font = None
        self._tracking = 0.0
        self._text.setCharSpace(0)
