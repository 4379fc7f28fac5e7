"""What does the control sheet of one period (期限控制单) look like?

One page: whose period it is and by which law, how its last day came about, the last day in
large type, how it stands, and lines for signatures.  Type gets smaller, within reason, before
a second page is begun; that one repeats the head.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.linebreak import broken_lines
from disputes_app.documents.page import BASELINE, MM, PAGE_HEIGHT, TEXT_WIDTH, text_left
from disputes_app.documents.pen import Pen
from disputes_app.documents.reports import control_words as words
from disputes_app.documents.reports.control_words import Line
from disputes_app.documents.reports.sheet import Box, Sheet, Style
from disputes_app.documents.rows import measured
from disputes_app.documents.wording import plain
from disputes_app.domain.control_facts import ControlFacts

_TITLE = "期限控制单"
_TOP = 20 * MM
_BOTTOM = PAGE_HEIGHT - 18 * MM
_LABEL_WIDTH = 62.0
_PADDING = 5.0
_SIZES = (10.5, 9.5, 8.5, 7.5)
"""Sizes of type, tried from the first until everything fits on one page."""
_PITCH = 1.45
_RESULT_HEIGHT = 64.0
_FOOT_HEIGHT = 66.0
_SIGNATURES = ("承办人：", "复核人：", "日期：")
_HEAD_HEIGHT = 47.0
_LEAST_LINES = 3
"""Fewer lines of a matter than that are not left on a page by themselves."""
_LEAST_ROOM = 80.0
_TOLERANCE = 0.01
_ROOM = _BOTTOM - _TOP - _HEAD_HEIGHT - _RESULT_HEIGHT - _FOOT_HEIGHT
"""Height for the matters of one page."""


def render_control_sheet(
    facts: ControlFacts,
    *,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the sheet as a PDF.

    Args:
        facts: of one clock of a case.
        demonstration: the case is made up, and the sheet says so.
        invariant: leave out time and random ids, so that equal facts give equal bytes.
        book: fonts to print with; those of this machine where nothing is given.

    Raises:
        MissingGlyphError: names the characters that no installed font has.
        NoChineseFontError: no installed TrueType font has Chinese characters.
    """
    fonts = book or installed_fonts()
    fonts.require(map(plain, words.user_texts(facts)))
    pen = Pen(_TITLE, fonts.typeface(Role.SONG), invariant=invariant)
    _Drawing(Sheet(pen, fonts), facts, demonstration).draw()
    return pen.finished()


@dataclass(frozen=True, slots=True)
class _Cell:
    """A matter with its text cut into lines."""

    label: str
    lines: tuple[str, ...]
    size: float

    @property
    def height(self) -> float:
        """Height in points, with the space around the text."""
        return len(self.lines) * self.size * _PITCH + 2 * _PADDING

    def divided(self, room: float) -> tuple[_Cell | None, _Cell | None]:
        """Return what fits into ``room`` points, and the rest."""
        most = int((room - 2 * _PADDING + _TOLERANCE) / (self.size * _PITCH))
        if most >= len(self.lines):
            return self, None
        if most < _LEAST_LINES:
            return None, self
        return replace(self, lines=self.lines[:most]), replace(self, lines=self.lines[most:])


class _Drawing:
    """The sheet while it is drawn; ``page`` counts from 1."""

    def __init__(self, sheet: Sheet, facts: ControlFacts, demonstration: bool) -> None:  # noqa: FBT001 - passed on as given
        self.sheet = sheet
        self.facts = facts
        self.demonstration = demonstration
        self.page = 1
        self.top = 0.0

    @property
    def left(self) -> float:
        """Left edge of the text area of this page."""
        return text_left(self.page)

    def draw(self) -> None:
        """Draw all pages."""
        head, cells = self._cells()
        pages = self._pages(head, cells)
        for number, page in enumerate(pages, start=1):
            self.page = number
            self._title(number, len(pages))
            start = self.top
            for cell in (*head, *page):
                self._cell(cell)
            if number == len(pages):
                self._result()
            self._frame(start)
            self._foot(is_last=number == len(pages))
            self.sheet.pen.end_page()

    def _cells(self) -> tuple[list[_Cell], list[_Cell]]:
        """Set everything in the first size in which it fits on one page, or in the last."""
        head: list[_Cell] = []
        cells: list[_Cell] = []
        for size in _SIZES:
            head = [self._set(line, size) for line in words.head(self.facts)]
            cells = [self._set(line, size) for line in words.working(self.facts)]
            if sum(cell.height for cell in (*head, *cells)) <= _ROOM:
                break
        return head, cells

    def _pages(self, head: Sequence[_Cell], cells: Sequence[_Cell]) -> list[list[_Cell]]:
        """Divide the working among pages; the head stands on each, the result on the last."""
        room = max(_ROOM - sum(cell.height for cell in head), _LEAST_ROOM)
        pages: list[list[_Cell]] = [[]]
        left = room
        for cell in cells:
            rest: _Cell | None = cell
            while rest is not None:
                fits, rest = rest.divided(left)
                if fits is not None:
                    pages[-1].append(fits)
                    left -= fits.height
                if rest is not None:
                    pages.append([])
                    left = room
        return pages

    def _set(self, line: Line, size: float) -> _Cell:
        face = self.sheet.book.typeface(Role.SONG)
        measure = measured(face, size, 0.0)
        width = TEXT_WIDTH - _LABEL_WIDTH - 2 * _PADDING
        found: list[str] = []
        for text in line.texts:
            found += broken_lines(text, measure, width, width)
        return _Cell(line.label, tuple(found), size)

    def _title(self, number: int, count: int) -> None:
        box = Box(self.left, _TOP, TEXT_WIDTH, 28)
        self.sheet.fitted(_TITLE, box, Style(Role.TITLE_SONG, 20, 0.5))
        line = Box(self.left, _TOP + 31, TEXT_WIDTH, 12)
        notes = ["演示数据：案件为虚构"] if self.demonstration else []
        if count > 1:
            notes.append(f"第{number}页，共{count}页")
        self.sheet.fitted("  ".join(notes), line, Style(Role.KAI, 9.5, 0.5))
        self.top = _TOP + _HEAD_HEIGHT

    def _cell(self, cell: _Cell) -> None:
        pitch = cell.size * _PITCH
        box = Box(self.left + _PADDING, self.top, _LABEL_WIDTH - 2 * _PADDING, cell.height)
        self.sheet.fitted(cell.label, box, Style(Role.HEI, min(cell.size, 10.0)))
        left = self.left + _LABEL_WIDTH + _PADDING
        face = self.sheet.book.typeface(Role.SONG)
        top = self.top + _PADDING + (pitch - cell.size) / 2
        for text in cell.lines:
            self.sheet.pen.write(
                left, PAGE_HEIGHT - top - BASELINE * cell.size, text, face, cell.size
            )
            top += pitch
        self.top += cell.height
        self.sheet.rule(self.left, self.top, self.left + TEXT_WIDTH, 0.4)

    def _result(self) -> None:
        result = words.result(self.facts)
        label = Box(self.left + _PADDING, self.top, _LABEL_WIDTH - 2 * _PADDING, _RESULT_HEIGHT)
        self.sheet.fitted(result.label, label, Style(Role.HEI, 10))
        left = self.left + _LABEL_WIDTH + _PADDING
        width = TEXT_WIDTH - _LABEL_WIDTH - 2 * _PADDING
        day = Box(left, self.top + (4 if result.note else 9), width, 28)
        self.sheet.fitted(result.text, day, Style(Role.HEI, 22))
        note = Box(left, self.top + 34, width, 10)
        self.sheet.fitted(result.note, note, Style(Role.HEI, 9))
        state = Box(left, self.top + 47, width, 11)
        self.sheet.fitted(words.standing(self.facts), state, Style(Role.SONG, 9.5))
        self.top += _RESULT_HEIGHT
        self.sheet.rule(self.left, self.top, self.left + TEXT_WIDTH, 0.8)

    def _frame(self, start: float) -> None:
        """Draw the outline and the line between labels and texts."""
        right = self.left + TEXT_WIDTH
        self.sheet.rule(self.left, start, right, 0.8)
        for x, width in ((self.left, 0.8), (self.left + _LABEL_WIDTH, 0.4), (right, 0.8)):
            self.sheet.pen.line(x, PAGE_HEIGHT - start, x, PAGE_HEIGHT - self.top, width)

    def _foot(self, *, is_last: bool) -> None:
        """Write by which law it was counted, and on the last page who signs."""
        note = Box(self.left, self.top + 5, TEXT_WIDTH, 10)
        text = words.law_note(self.facts) if is_last else "（接下页）"
        self.sheet.fitted(text, note, Style(Role.SONG, 8))
        if not is_last:
            return
        width = TEXT_WIDTH / len(_SIGNATURES)
        top = self.top + 34
        edges = [self.left + n * width for n in range(len(_SIGNATURES) + 1)]
        for (left, right), label in zip(pairwise(edges), _SIGNATURES, strict=True):
            self.sheet.fitted(label, Box(left, top, 48, 14), Style(Role.SONG, 11))
            self.sheet.rule(left + 46, top + 14, right - 12, 0.5)
