"""How are addresses put on labels and envelopes, whole whatever their length?

GB/T 1416: postcode of the addressee at the upper left, address and name in the middle, the
sender at the lower right.  A text that is too long for its box wraps, and is set smaller until
everything stands in it; nothing is cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, Typeface, installed_fonts
from disputes_app.documents.linebreak import broken_lines
from disputes_app.documents.page import MM, PAGE_HEIGHT, PAGE_WIDTH
from disputes_app.documents.pen import Pen
from disputes_app.documents.wording import plain
from disputes_app.domain.envelopes import Cover, EnvelopeSize, LabelLayout, Letter

_PITCH = 1.3
_AIR = 5 * MM
_LARGEST_LABEL, _LARGEST_ADDRESS, _LARGEST_SENDER = 12.0, 18.0, 11.0
_SMALLEST, _STEP = 4.0, 0.5
_NOTE = 7.5
_ASCENT = 0.88
_CODE_BOX, _CODE_GAP, _CODE_SIZE = 8 * MM, 1.5 * MM, 15.0


@dataclass(frozen=True, slots=True)
class _Box:
    """A place on the page, from its upper left corner."""

    left: float
    top: float
    width: float
    height: float


def letters_pdf(
    letters: Sequence[Letter], cover: Cover, *, used: int = 0, invariant: bool = False
) -> bytes:
    """Return sheets of labels, or one envelope a page.

    Args:
        used: so many labels of the first sheet are gone already.

    Raises:
        MissingGlyphError: names every character that no font has.
        NoChineseFontError: this machine cannot print Chinese.
    """
    book = installed_fonts()
    book.require(text for letter in letters for text in map(plain, _texts(letter)))
    pen = Pen("", book.typeface(Role.SONG), invariant=invariant)
    if isinstance(cover, LabelLayout):
        _labels(pen, letters, cover, used % cover.places, book)
    else:
        _envelopes(pen, letters, cover, book)
    return pen.finished()


def _texts(letter: Letter) -> Iterator[str]:
    to, sender = letter.to, letter.sender
    yield from ("收 邮编电话：", to.name, to.recipient, to.address, to.postcode, to.phone, to.note)
    yield from (sender.name, sender.address, sender.postcode, sender.phone)


def _labels(
    pen: Pen, letters: Sequence[Letter], layout: LabelLayout, used: int, book: FontBook
) -> None:
    width, height = PAGE_WIDTH / layout.columns, PAGE_HEIGHT / layout.rows
    for place, letter in enumerate(letters, start=used):
        if place > used and place % layout.places == 0:
            pen.end_page()
        row, column = divmod(place % layout.places, layout.columns)
        box = _Box(
            column * width + _AIR,
            PAGE_HEIGHT - row * height - _AIR,
            width - 2 * _AIR,
            height - 2 * _AIR,
        )
        _label(pen, letter, box, book)
    pen.end_page()


def _label(pen: Pen, letter: Letter, box: _Box, book: FontBook) -> None:
    to = letter.to
    lines = [to.postcode, to.address, to.to_whom, f"电话：{to.phone}" if to.phone else ""]
    room = _Box(box.left, box.top, box.width, box.height - (_NOTE * _PITCH if to.note else 0))
    _fill(pen, room, "\n".join(filter(None, lines)), book.typeface(Role.SONG), _LARGEST_LABEL)
    if to.note:
        foot = _Box(box.left, box.top - box.height + _NOTE * _PITCH, box.width, _NOTE * _PITCH)
        _fill(pen, foot, to.note, book.typeface(Role.SONG), _NOTE)


def _envelopes(pen: Pen, letters: Sequence[Letter], size: EnvelopeSize, book: FontBook) -> None:
    width, height = (one * MM for one in size.millimetres)
    song, fang = book.typeface(Role.SONG), book.typeface(Role.FANG_SONG)
    for letter in letters:
        pen.canvas.setPageSize((width, height))
        _postcode(pen, letter.to.postcode, height, song)
        to, sender = letter.to, letter.sender
        phone = f"电话：{to.phone}" if to.phone else ""
        text = "\n".join(filter(None, [to.address, to.to_whom, phone]))
        top = height - 12 * MM - _CODE_BOX - 6 * MM
        low = 10 * MM + 0.24 * height
        _fill(pen, _Box(0.2 * width, top, 0.72 * width, top - low), text, fang, _LARGEST_ADDRESS)
        own = f"邮编：{sender.postcode}" if sender.postcode else ""
        lines = filter(None, [sender.name, sender.address, f"{sender.phone}  {own}".strip()])
        place = _Box(0.42 * width, low - 4 * MM, 0.54 * width, low - 4 * MM - 8 * MM)
        _fill(pen, place, "\n".join(lines), song, _LARGEST_SENDER)
        if to.note:
            _fill(pen, _Box(12 * MM, 14 * MM, 0.34 * width, 6 * MM), to.note, song, _NOTE)
        pen.end_page()


def _postcode(pen: Pen, code: str, height: float, face: Typeface) -> None:
    """Draw six boxes with a digit each; they stay empty where no postcode is known."""
    digits = code if len(code) == 6 and code.isascii() and code.isdigit() else ""  # noqa: PLR2004 - six digits, GB/T 1416
    top = height - 12 * MM
    for place in range(6):
        left = 12 * MM + place * (_CODE_BOX + _CODE_GAP)
        right, low = left + _CODE_BOX, top - _CODE_BOX
        pen.line(left, top, right, top)
        pen.line(left, low, right, low)
        pen.line(left, top, left, low)
        pen.line(right, top, right, low)
        if digits:
            digit = digits[place]
            x = left + (_CODE_BOX - face.width(digit) * _CODE_SIZE) / 2
            pen.write(x, low + (_CODE_BOX - 0.72 * _CODE_SIZE) / 2, digit, face, _CODE_SIZE)


def _fill(pen: Pen, box: _Box, text: str, face: Typeface, largest: float) -> None:
    """Write a text into a box, as large as it goes."""
    size, lines = fitting(text, face, (box.width, box.height), largest)
    y = box.top - _ASCENT * size
    for line in lines:
        pen.write(box.left, y, line, face, size)
        y -= size * _PITCH


def fitting(
    text: str, face: Typeface, room: tuple[float, float], largest: float
) -> tuple[float, list[str]]:
    """Return the largest size in which a text stands in a room, and its lines."""
    width, height = room
    size = largest
    parts = [plain(part) for part in text.split("\n")]
    while True:
        em = width / size
        lines = [line for part in parts for line in broken_lines(part, face.width, em, em)]
        if size <= _SMALLEST or len(lines) * size * _PITCH <= height:
            return size, lines
        size -= _STEP
