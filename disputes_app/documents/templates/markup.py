"""How do the lines of a filled form become blocks?

A line is a paragraph.  What stands at its head says which:

    # text          a line of the title
    ## text         a heading in 黑体;  ### text  one in 楷体
    > text          at the right edge, as a document number
    < text          at the left edge, without indent
    = text          in the middle
    @ text          whom the paper is for; the colon is added
    |: 2 8 | c l | 12   begins a table: shares of the columns, where each stands, size of type
    |= a | b        its head, repeated on every page
    | a | b         a row
    %hand who       a line to be signed and dated by hand; %hand a | b for two of them
    %gap 0.5        empty lines
    %size 10.5      size of the paragraphs that follow; tables have their own
    %sign name | day    who signs, and when, with room for the seal
    %signer text    who signs besides, at the right edge, kept with what stands above it
    %note text      small, kept with what stands above it
    %after text     a paragraph kept with what stands above it
    %new            begins a new page
    %lines 8        lines to write on by hand
    %code digits    a QR code at the right edge, with its digits below
    %ride number    the dashed line below a stub, with the number and the riding seal

Within a line ``**text**`` is 黑体.  What was filled in stands between invisible marks and is only
ever text; a line feed within it begins a new line of the same paragraph or cell.  A long text
that was filled in with ``|rich`` may itself use ``##``, ``###`` and ``**``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from disputes_app.documents.blocks import (
    Align,
    Block,
    Code,
    Gap,
    NewPage,
    Paragraph,
    Ride,
    Signature,
    Span,
    Story,
    Table,
    Title,
    WritingLines,
    addressee,
)
from disputes_app.documents.font_files import Role
from disputes_app.documents.page import SIZE_3, SIZE_4
from disputes_app.documents.templates.errors import TemplateError
from disputes_app.documents.wording import plain
from disputes_app.domain.rich_text import BOLD, HEADS

OPEN, CLOSE, FEED = "\x02", "\x03", "\x04"
_MARKS = re.compile(f"[{OPEN}{CLOSE}{FEED}]")
_VALUE = re.compile(f"{OPEN}[^{CLOSE}]*{CLOSE}")
_BLANK = "\u3000"
_DATE_BY_HAND, _DATE_WIDTH, _LINE = "年\u3000\u3000月\u3000\u3000日", 7, 28
"""What is written by hand under a record, in characters of a line (GB/T 9704)."""
_DAY = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_ALIGNS = {"l": Align.LEFT, "c": Align.CENTRE, "r": Align.RIGHT, "j": Align.JUSTIFY}
_SIZES = range(6, 23)
_WRITTEN = range(1, 101)
_MOST_DIGITS = 30


def closed(text: str) -> str:
    """Return a value so that nothing in it is read as a mark; nothing stays nothing."""
    if not text:
        return ""
    inner = _MARKS.sub("", plain(text)).replace("\n", FEED)
    return f"{OPEN}{inner}{CLOSE}"


@dataclass(frozen=True, slots=True)
class RichText:
    """A long text with its own few marks: headings and words in 黑体, a paragraph a line."""

    text: str

    def __bool__(self) -> bool:
        """Say whether anything would be printed."""
        return bool(self.text.strip())


def opened(rich: RichText) -> str:
    """Return a rich text with those marks open that it may use, and everything else closed."""
    return "\n".join(_opened_line(line) for line in plain(rich.text).split("\n") if line.strip())


def _opened_line(line: str) -> str:
    mark, _, rest = line.strip().partition(" ")
    head, body = (f"{mark} ", rest) if mark in HEADS else ("", line.strip())
    pieces = body.split(BOLD)
    if len(pieces) % 2 == 0:  # a mark without its fellow is text
        pieces[-2:] = [BOLD.join(pieces[-2:])]
    return head + BOLD.join(closed(piece) for piece in pieces)


def unclosed(text: str) -> str:
    """Return what :func:`closed` made of values as plain text again."""
    return _MARKS.sub("", text.replace(FEED, "\n")).strip()


def story_of(form_id: str, text: str) -> Story:
    """Return the blocks of a filled form.

    Raises:
        TemplateError: ``form_bad_mark`` or ``form_bad_day``.
    """
    return tuple(_Reader(form_id).read(text))


class _Reader:
    def __init__(self, form_id: str) -> None:
        self._form_id = form_id
        self._title: list[str] = []
        self._table: _OpenTable | None = None
        self._size: float | None = None

    def read(self, text: str) -> Iterator[Block]:
        for line in text.split("\n"):
            stripped = line.strip()
            if stripped.startswith("|") or _bare(stripped):
                yield from self._line(stripped)
        yield from self._ended()

    def _line(self, line: str) -> Iterator[Block]:
        if line.startswith("|"):
            yield from self._ended_title()
            if line.startswith("|:"):
                yield from self._ended()
                self._table = _OpenTable(*self._columns(line[2:]))
            elif self._table is None:
                raise self._fault("form_bad_mark", line)
            else:
                self._table.add(line)
            return
        yield from self._ended_table()
        if line.startswith("# "):
            self._title.append(_text(line[2:]))
            return
        yield from self._ended_title()
        if line.startswith("%size"):
            self._size = self._points(_text(line[5:]))
        elif line not in _BLOCKS:  # a mark with nothing to print
            yield self._sized(self._block(line))

    def _sized(self, block: Block) -> Block:
        """Return a paragraph of the common size in the size that the form asks for."""
        if self._size is None or not isinstance(block, Paragraph) or block.size != SIZE_3:
            return block
        return replace(block, size=self._size)

    def _points(self, text: str) -> float:
        try:
            points = float(text)
        except ValueError:
            points = 0
        if int(points) not in _SIZES:
            raise self._fault("form_bad_mark", f"%size {text}")
        return points

    def _block(self, line: str) -> Block:
        if line.startswith("%"):
            return self._directive(line)
        mark, _, rest = line.partition(" ")
        make = _BLOCKS.get(mark)
        return make(rest.strip()) if make is not None else Paragraph(_spans(line))

    def _directive(self, line: str) -> Block:
        word, _, rest = line[1:].partition(" ")
        simple = _SIMPLE.get(word)
        if simple is not None:
            return simple(rest)
        if word == "gap":
            try:
                return Gap(float(_text(rest) or 1))
            except ValueError:
                raise self._fault("form_bad_mark", line) from None
        if word == "code":
            return self._code(_text(rest))
        if word == "lines":
            return WritingLines(self._count(_text(rest)))
        if word == "sign":
            name, _, day = _split(rest)
            return Signature(_text(name), self._day(_text(day)))
        raise self._fault("form_bad_mark", line)

    def _count(self, text: str) -> int:
        if not text.isdecimal() or int(text) not in _WRITTEN:
            raise self._fault("form_bad_mark", f"%lines {text}")
        return int(text)

    def _code(self, text: str) -> Code:
        if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS):
            raise self._fault("form_bad_mark", f"%code {text}")
        return Code(text)

    def _day(self, text: str) -> date:
        found = _DAY.search(text)
        if found is None:
            raise self._fault("form_bad_day", text)
        return date(*map(int, found.groups()))

    def _columns(self, text: str) -> tuple[tuple[float, ...], tuple[Align, ...], float]:
        shares, aligns, size = (*(part.split() for part in text.split("|")), [], [])[:3]
        try:
            widths = tuple(float(one) for one in shares)
            where = tuple(_ALIGNS[one] for one in aligns)
            points = float(size[0]) if size else SIZE_4
        except (KeyError, ValueError):
            raise self._fault("form_bad_mark", text) from None
        if not widths or min(widths) <= 0 or int(points) not in _SIZES:
            raise self._fault("form_bad_mark", text)
        return widths, where, points

    def _ended(self) -> Iterator[Block]:
        yield from self._ended_table()
        yield from self._ended_title()

    def _ended_title(self) -> Iterator[Block]:
        if self._title:
            yield Title(tuple(self._title))
            self._title = []

    def _ended_table(self) -> Iterator[Block]:
        if self._table is not None:
            if self._table.rows or self._table.head:
                yield self._table.block()
            self._table = None

    def _fault(self, problem: str, text: str) -> TemplateError:
        return TemplateError(self._form_id, 0, problem, _text(text)[:40])


class _OpenTable:
    """A table whose rows are still being read."""

    def __init__(self, widths: tuple[float, ...], aligns: tuple[Align, ...], size: float) -> None:
        self.widths, self.aligns, self.size = widths, aligns, size
        self.head: tuple[str, ...] = ()
        self.rows: list[tuple[str, ...]] = []

    def add(self, line: str) -> None:
        is_head = line.startswith("|=")
        cells = [_text(cell) for cell in _cells(line[2 if is_head else 1 :])]
        columns = len(self.widths)
        whole = (*cells, *[""] * columns)[:columns]
        if len(cells) > columns:
            whole = (*cells[: columns - 1], "|".join(cells[columns - 1 :]))
        if is_head:
            self.head = whole
        else:
            self.rows.append(whole)

    def block(self) -> Table:
        return Table(self.widths, tuple(self.rows), self.head, self.aligns, self.size)


def _bare(text: str) -> str:
    """Return what would be seen of a line."""
    return _MARKS.sub("", text).strip()


def _text(part: str) -> str:
    """Return text without the marks around values, with its line feeds."""
    return _raw(part.strip())


def _raw(part: str) -> str:
    pieces: list[str] = []
    start = 0
    for found in _VALUE.finditer(part):
        pieces += (_own(part[start : found.start()]), found.group().replace(FEED, "\n"))
        start = found.end()
    return _MARKS.sub("", "".join((*pieces, _own(part[start:]))))


def _own(text: str) -> str:
    """Return what the form itself says; a backslash and n begin a new line of a cell."""
    return text.replace("\\n", "\n")


def _split(text: str, mark: str = "|") -> tuple[str, str, str]:
    """Split at the first mark that is not inside a value."""
    for place in _places(text, mark):
        return text[:place], mark, text[place + 1 :]
    return text, "", ""


def _cells(text: str) -> list[str]:
    places = list(_places(text, "|"))
    if places and not text[places[-1] + 1 :].strip():
        text = text[: places.pop()]
    starts = [0, *(place + 1 for place in places)]
    ends = [*places, len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def _places(text: str, mark: str) -> Iterator[int]:
    hidden = [found.span() for found in _VALUE.finditer(text)]
    for place, character in enumerate(text):
        if character == mark and not any(start < place < end for start, end in hidden):
            yield place


def _spans(text: str, role: Role = Role.FANG_SONG) -> str | tuple[Span, ...]:
    """Return the text, or its stretches where some are in 黑体."""
    pieces: list[str] = []
    start = 0
    places = [one for one in _places(text, "*") if text[one : one + 2] == BOLD]
    for place in places:
        if place >= start:
            pieces.append(text[start:place])
            start = place + 2
    pieces.append(text[start:])
    if len(pieces) == 1:
        return _text(text) if role is Role.FANG_SONG else (Span(_text(text), role),)
    roles = (role, Role.HEI)
    spans = (Span(_raw(piece), roles[n % 2]) for n, piece in enumerate(pieces))
    return tuple(span for span in spans if span.text)


def _by_hand(first: str, second: str) -> Block:
    """Return a line for a signature, or two, with the date at the right edge."""
    signers = f"{first}：" if not second else f"{first}：{_BLANK * 5}{second}："
    room = _LINE - len(signers) - _DATE_WIDTH
    line = f"{signers}{_BLANK * max(room, 2)}{_DATE_BY_HAND}"
    return Paragraph(line, indent=0, align=Align.LEFT, keep_with_previous=True)


def _heading(role: Role) -> Callable[[str], Block]:
    return lambda text: Paragraph((Span(_text(text), role),), keep_with_next=True)


def _aligned(align: Align) -> Callable[[str], Block]:
    return lambda text: Paragraph(_spans(text), indent=0, align=align)


_BLOCKS: dict[str, Callable[[str], Block]] = {
    "##": _heading(Role.HEI),
    "###": _heading(Role.KAI),
    ">": _aligned(Align.RIGHT),
    "<": _aligned(Align.LEFT),
    "=": _aligned(Align.CENTRE),
    "@": lambda text: addressee(_text(text)),
}

_SIMPLE: dict[str, Callable[[str], Block]] = {
    "new": lambda _text_after: NewPage(),
    "note": lambda text: Paragraph(_spans(text), size=SIZE_4, indent=0, keep_with_previous=True),
    "after": lambda text: Paragraph(_spans(text), keep_with_previous=True),
    "signer": lambda text: Paragraph(
        _spans(text), indent=0, align=Align.RIGHT, keep_with_previous=True
    ),
    "ride": lambda text: Ride(_text(text)),
    "hand": lambda text: _by_hand(*(_text(part) for part in _split(text)[::2])),
}
"""Marks after % whose text cannot be wrong."""
