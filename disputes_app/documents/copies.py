"""How does a finished paper get the mark of a copy without being made again?

What was issued stays byte for byte; behind it stands an update of the file (ISO 32000-1, 7.5.6)
that lays one line over the head of every page.  It is only asked of papers of this program, whose
shape is known: one table of references, no compressed objects.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.page import MM, PAGE_HEIGHT, PAGE_WIDTH, SIZE_5
from disputes_app.documents.pen import Pen

_MARGIN = 15 * MM
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ROW = re.compile(rb"(\d{10}) (\d{5}) ([nf])")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_CONTENTS = re.compile(rb"/Contents (\d+) 0 R")
_FONTS = re.compile(rb"/Font (\d+) 0 R")
_NAME = b"CopyMark"


def marked_copy(pdf: bytes, text: str, book: FontBook | None = None) -> bytes:
    """Return a paper of this program with a line at the upper right of every page.

    Raises:
        MissingGlyphError: no font has a character of the line.
        NoChineseFontError: this machine cannot print Chinese.
        ValueError: it is no paper of this program.
    """
    objects = objects_of(pdf)
    first = max(objects) + 1
    added = dict(_stamp(text, book or installed_fonts(), first))
    mark = max(added)
    before, after = mark + 1, mark + 2
    added[before] = _stream(b"q")
    added[after] = _stream(b"Q q /%s Do Q" % _NAME)
    for number, body in objects.items():
        if b"/Type /Page\n" in head_of(body) and _CONTENTS.search(head_of(body)):
            added[number] = _marked_page(body, mark, before, after)
    return pdf + _update(pdf, added)


def _marked_page(body: bytes, mark: int, before: int, after: int) -> bytes:
    body = _CONTENTS.sub(rb"/Contents [ %d 0 R \1 0 R %d 0 R ]" % (before, after), body, count=1)
    named = rb"/Font \1 0 R /XObject << /%s %d 0 R >>" % (_NAME, mark)
    return _FONTS.sub(named, body, count=1)


def _stamp(text: str, book: FontBook, first: int) -> Iterator[tuple[int, bytes]]:
    """Yield the objects of the line, numbered from ``first``; the last one draws it."""
    face = book.typeface(Role.HEI)
    book.require([text])
    pen = Pen("", face, invariant=True)
    x = PAGE_WIDTH - _MARGIN - face.width(text) * SIZE_5
    pen.write(x, PAGE_HEIGHT - _MARGIN, text, face, SIZE_5)
    pen.end_page()
    objects = objects_of(pen.finished())
    page = next(one for one in objects.values() if b"/Type /Page\n" in head_of(one))
    contents, fonts = _CONTENTS.search(page), _FONTS.search(page)
    if contents is None or fonts is None:
        raise ValueError("no page")
    for number, body in objects.items():
        yield number + first, moved_object(body, first)
    drawing = moved_object(objects[int(contents[1])], first)
    form = (
        b"<< /Type /XObject /Subtype /Form /BBox [ 0 0 %.4f %.4f ] "
        b"/Resources << /Font %d 0 R >> " % (PAGE_WIDTH, PAGE_HEIGHT, int(fonts[1]) + first)
    )
    yield max(objects) + first + 1, drawing.replace(b"<<", form, 1)


def moved_object(body: bytes, by: int) -> bytes:
    """Return an object whose references go to the new numbers; its stream stays."""
    head = head_of(body)
    moved = _REFERENCE.sub(lambda found: b"%d 0 R" % (int(found[1]) + by), head)
    return moved + body[len(head) :]


def head_of(body: bytes) -> bytes:
    """Return an object without its stream."""
    return body.partition(b"stream")[0]


def _stream(drawing: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream\n" % (len(drawing), drawing)


def objects_of(pdf: bytes) -> dict[int, bytes]:
    """Return what stands between ``obj`` and ``endobj`` of every object."""
    start = _START.search(pdf)
    if start is None:
        raise ValueError("no table of references")
    table = pdf[int(start[1]) :]
    rows = list(_ROW.finditer(table.partition(b"trailer")[0]))
    found = {}
    for number, row in enumerate(rows):
        if row[3] == b"n":
            rest = pdf[int(row[1]) :]
            found[number] = rest[rest.index(b"obj") + 3 : rest.index(b"endobj")]
    return found


def _update(pdf: bytes, added: Mapping[int, bytes]) -> bytes:
    """Return the objects with their table, to stand behind the file."""
    start = _START.search(pdf)
    trailer = pdf[pdf.rindex(b"trailer") :]
    root = re.search(rb"/Root (\d+ 0 R)", trailer)
    if start is None or root is None:
        raise ValueError("no trailer")
    written, places = bytearray(b"\n"), {}
    for number in sorted(added):
        places[number] = len(pdf) + len(written)
        written += b"%d 0 obj%s\nendobj\n" % (number, b"\n" + added[number].strip(b"\n"))
    table = len(pdf) + len(written)
    written += b"xref\n"
    for number in sorted(places):
        written += b"%d 1\n%010d 00000 n \n" % (number, places[number])
    written += b"trailer\n<< /Size %d /Root %s /Prev %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        max(added) + 1,
        root[1],
        start[1],
        table,
    )
    return bytes(written)
