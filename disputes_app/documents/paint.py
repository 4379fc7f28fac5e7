"""How are laid-out pages put on paper?"""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook
from disputes_app.documents.layout import Page
from disputes_app.documents.page import (
    BASELINE,
    FOLIO_DROP,
    HEAD_MARGIN,
    PAGE_HEIGHT,
    SIZE_4,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    text_left,
)
from disputes_app.documents.pen import Pen
from disputes_app.documents.rows import Row

_TEXT_TOP = PAGE_HEIGHT - HEAD_MARGIN
_DASH = 0.38
"""How far above the baseline the dashes lie, in em."""
_FOOT_SIZE = 9.0
_FOLIO_ROOM = 90.0
_FOLIO_BASELINE = _TEXT_TOP - TEXT_HEIGHT - FOLIO_DROP - _DASH * SIZE_4


def painted(pages: list[Page], title: str, book: FontBook, *, invariant: bool) -> bytes:
    """Return the PDF of ``pages``."""
    return painted_together([pages], title, book, invariant=invariant)


def painted_together(
    papers: Sequence[list[Page]], title: str, book: FontBook, *, invariant: bool
) -> bytes:
    """Return one PDF of several papers; each counts its own pages."""
    pen = Pen(title, book.typeface(Role.FANG_SONG), invariant=invariant)
    for pages in papers:
        _paint(pen, pages, book)
    return pen.finished()


def painted_report(
    front: list[Page], body: list[Page], title: str, foot: str, book: FontBook, *, invariant: bool
) -> bytes:
    """Return the PDF of a report: front pages without numbers, a body with a foot on each page."""
    pen = Pen(title, book.typeface(Role.FANG_SONG), invariant=invariant)
    _paint(pen, front, book, numbered=False)
    _paint(pen, body, book, foot=foot)
    return pen.finished()


def _paint(
    pen: Pen, pages: list[Page], book: FontBook, *, numbered: bool = True, foot: str = ""
) -> None:
    for number, page in enumerate(pages, start=1):
        left, top = text_left(number), _TEXT_TOP
        for row in page.rows:
            _paint_row(pen, row, left, top, page.pitch, book)
            top -= row.height(page.pitch)
        if numbered:
            _paint_folio(pen, number, left, book)
        if foot:
            _paint_foot(pen, foot, number, left, book)
        pen.end_page()


def _paint_row(pen: Pen, row: Row, left: float, top: float, pitch: float, book: FontBook) -> None:
    height = row.height(pitch)
    for mark in row.marks:
        baseline = top - (height - mark.size) / 2 - BASELINE * mark.size
        pen.write(left + mark.x, baseline, mark.text, mark.typeface, mark.size, mark.tracking)
    for box in row.boxes:
        pen.box(left + box.x, top - box.y - box.height, box.width, box.height)
    for rule in row.rules:
        pen.line(left + rule.x1, top - rule.y1, left + rule.x2, top - rule.y2)
    if row.drawn is not None:
        row.drawn(pen, book, left, PAGE_HEIGHT - top)


def _paint_foot(pen: Pen, foot: str, number: int, left: float, book: FontBook) -> None:
    """Print whose figures these are, of when, at the inner side of the page number."""
    face = book.typeface(Role.SONG)
    room = TEXT_WIDTH - _FOLIO_ROOM
    size = min(_FOOT_SIZE, room / face.width(foot))
    x = left if number % 2 else left + TEXT_WIDTH - face.width(foot) * size
    pen.write(x, _FOLIO_BASELINE, foot, face, size)


def _paint_folio(pen: Pen, number: int, left: float, book: FontBook) -> None:
    """Print the page number at the outer side, one character in."""
    face = book.typeface(Role.SONG)
    text = f"— {number} —"
    width = face.width(text) * SIZE_4
    x = left + TEXT_WIDTH - SIZE_4 - width if number % 2 else left + SIZE_4
    pen.write(x, _FOLIO_BASELINE, text, face, SIZE_4)
