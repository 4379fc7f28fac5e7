"""How do finished papers become one file without any of them being made again?

Every page stays as it was issued, with its fonts; only numbers of objects move, and one tree of
pages stands over all of them.  It is only asked of papers of this program, whose shape is known
(see :mod:`disputes_app.documents.copies`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from disputes_app.documents.copies import head_of, moved_object, objects_of

_PAGE = b"/Type /Page\n"
_KEPT_OUT = (b"/Type /Catalog", b"/Type /Pages", b"/Type /Outlines")
_PARENT = re.compile(rb"/Parent \d+ 0 R")
_INFO = re.compile(rb"/(?:CreationDate|Producer|Creator)\b")
_TREE, _CATALOG = 1, 2


def bound(papers: Iterable[bytes]) -> bytes:
    """Return one PDF with the pages of all papers, in their order.

    Raises:
        ValueError: one of them is no paper of this program.
    """
    written = bytearray(b"%PDF-1.4\n%\x93\x8c\x8b\x9e\n")
    places: dict[int, int] = {}
    pages: list[int] = []
    last = _CATALOG
    for pdf in papers:
        found = objects_of(pdf)
        for number, body in found.items():
            head = head_of(body)
            if any(one in head for one in _KEPT_OUT) or _INFO.search(head):
                continue
            own = number + last
            moved = moved_object(body, last)
            if _PAGE in head:
                moved = _PARENT.sub(b"/Parent %d 0 R" % _TREE, moved, count=1)
                pages.append(own)
            places[own] = len(written)
            written += b"%d 0 obj\n%s\nendobj\n" % (own, moved.strip(b"\n"))
        last += max(found)
    kids = b" ".join(b"%d 0 R" % one for one in pages)
    places[_TREE] = len(written)
    written += b"%d 0 obj\n<< /Type /Pages /Count %d /Kids [ %s ] >>\nendobj\n" % (
        _TREE,
        len(pages),
        kids,
    )
    places[_CATALOG] = len(written)
    written += b"%d 0 obj\n<< /Type /Catalog /Pages %d 0 R >>\nendobj\n" % (_CATALOG, _TREE)
    return bytes(written + _table(places, len(written)))


def _table(places: dict[int, int], at: int) -> bytes:
    """Return the table of references; a number that no object has is free."""
    most = max(places)
    rows = [b"0000000000 65535 f \n"]
    rows += [
        b"%010d 00000 n \n" % places[one] if one in places else b"0000000000 00000 f \n"
        for one in range(1, most + 1)
    ]
    trailer = b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return b"xref\n0 %d\n%s" % (most + 1, b"".join(rows)) + trailer % (most + 1, _CATALOG, at)
