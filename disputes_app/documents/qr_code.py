"""How does a QR code stand on a page?  The pattern is reportlab's; every run of it is one box."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from disputes_app.documents.blocks import Code
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook
from disputes_app.documents.page import TEXT_WIDTH
from disputes_app.documents.rows import Box, Mark, Row, Setting, Unit, measured

_DIGITS_SIZE = 7.0


def code_setting(block: Code, book: FontBook) -> Setting:
    """Return the code as one row, with its text below for whoever has no scanner."""
    left = TEXT_WIDTH - block.size
    boxes = [
        Box(left + x, y, width, height) for x, y, width, height in _boxes(block.text, block.size)
    ]
    face = book.typeface(Role.SONG)
    width = measured(face, _DIGITS_SIZE, 0.0)(block.text)
    digits = Mark(left + (block.size - width) / 2, block.text, face, _DIGITS_SIZE, 0.0)
    return Setting(
        [Unit([Row(points=block.size, boxes=boxes), Row(points=11.0, marks=[digits])])],
        keep_with_next=True,
    )


def _boxes(text: str, size: float) -> Iterator[tuple[float, float, float, float]]:
    """Yield x, y, width and height of each run of dark modules, from the top left corner."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    modules: list[list[bool]] = code.modules
    side = size / len(modules)
    for y, row in enumerate(modules):
        x = 0
        for dark, run in groupby(row):
            count = len(list(run))
            if dark:
                yield x * side, y * side, count * side, side
            x += count
