"""What does the daily deadline log (期限日志) look like on paper?

The day and the counts above, then one table under four headings; its head stands on every
page, rows are never cut, and a heading that goes on is repeated.  Lines to sign below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.linebreak import broken_lines
from disputes_app.documents.page import BASELINE, MM, PAGE_HEIGHT, TEXT_WIDTH, text_left
from disputes_app.documents.pen import Pen
from disputes_app.documents.reports import deadline_log_words as words
from disputes_app.documents.reports.sheet import Box, Sheet, Style
from disputes_app.documents.rows import measured
from disputes_app.documents.wording import plain
from disputes_app.domain.deadline_log import LogGroup
from disputes_app.domain.deadline_log_facts import DayLog
from disputes_app.domain.words import word

_TITLE = "期限日志"
_TOP = 20 * MM
_BOTTOM = PAGE_HEIGHT - 16 * MM
_WIDTHS = (22.0, 128.0, 84.0, 64.0, 62.0, TEXT_WIDTH - 360.0)
_EDGES = tuple(accumulate(_WIDTHS, initial=0.0))
_SIZE = 8.0
_PITCH = 10.6
_PADDING = 2.5
_HEAD_HEIGHT = 16.0
_GROUP_HEIGHT = 17.0
_COUNT_HEIGHT = 44.0
_COUNT_EDGES = (0.0, 172.0, 252.0, 352.0, TEXT_WIDTH)
"""What ran out has the most kinds of changes to name."""
_NOTE = Style(Role.SONG, 8.0)
_NOTE_PITCH = 11.0
_FOOT_HEIGHT = 34.0
_MOST_LINES = 6
"""A cell with more lines than that ends in an ellipsis: the number of the case tells the rest."""
_SIGNATURES = ("制表：", "复核：", "日期：")


def render_deadline_log(
    log: DayLog,
    *,
    office_name: str,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the log as a PDF.

    Args:
        office_name: whose log it is.
        demonstration: the cases are made up, and the log says so.
        invariant: leave out time and random ids, so that equal logs give equal bytes.
        book: fonts to print with; those of this machine where nothing is given.

    Raises:
        MissingGlyphError: names the characters that no installed font has.
        NoChineseFontError: no installed TrueType font has Chinese characters.
    """
    fonts = book or installed_fonts()
    office = plain(office_name)
    fonts.require([office, *map(plain, words.user_texts(log))])
    pen = Pen(_TITLE, fonts.typeface(Role.SONG), invariant=invariant)
    _Drawing(Sheet(pen, fonts), log, office, demonstration).draw()
    return pen.finished()


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table cut into lines; or a heading, which has only ``title``."""

    cells: tuple[tuple[str, ...], ...] = ()
    title: str = ""

    @property
    def height(self) -> float:
        """Height in points, with the space around the text."""
        if self.title:
            return _GROUP_HEIGHT
        return max(len(lines) for lines in self.cells) * _PITCH + 2 * _PADDING


@dataclass(slots=True)
class _Page:
    rows: list[_Row] = field(default_factory=list)
    left: float = 0.0


class _Drawing:
    """The log while it is drawn; ``page`` counts from 1."""

    def __init__(self, sheet: Sheet, log: DayLog, office: str, demonstration: bool) -> None:  # noqa: FBT001 - passed on as given
        self.sheet = sheet
        self.log = log
        self.office = office
        self.demonstration = demonstration
        self.page = 1
        self.top = 0.0

    @property
    def left(self) -> float:
        """Left edge of the text area of this page."""
        return text_left(self.page)

    def draw(self) -> None:
        """Draw all pages."""
        pages = self._pages()
        for number, page in enumerate(pages, start=1):
            self.page = number
            self.top = _TOP
            if number == 1:
                self._head()
            else:
                self._running_head()
            if page.rows:
                self._table(page.rows)
            if number == len(pages):
                self._sign()
            self._folio(number, len(pages))
            self.sheet.pen.end_page()

    # Dividing the rows among pages

    def _pages(self) -> list[_Page]:
        """Fill pages; a heading goes with its first row, and is repeated where it goes on."""
        pages = [_Page(left=_BOTTOM - _TOP - self._head_height() - _HEAD_HEIGHT)]
        for title, rows in self._groups():
            pages = self._with_group(pages, title, rows)
        if pages[-1].left < _FOOT_HEIGHT:
            pages.append(_next_page())
        return pages

    def _with_group(self, pages: list[_Page], title: str, rows: list[_Row]) -> list[_Page]:
        heading = _Row(title=title)
        if pages[-1].left < heading.height + rows[0].height:
            pages.append(_next_page())
        _put(pages[-1], heading)
        for row in rows:
            if pages[-1].left < row.height:
                pages.append(_next_page())
                _put(pages[-1], _Row(title=f"{title}（续）"))
            _put(pages[-1], row)
        return pages

    def _groups(self) -> Iterator[tuple[str, list[_Row]]]:
        number = 0
        for group in LogGroup:
            found = self.log.of(group)
            rows = [
                self._cut(words.cells(number + place, row))
                for place, row in enumerate(found, start=1)
            ]
            number += len(found)
            if rows:
                yield f"{word(group, 'zh')}  {len(found)}项", rows

    def _cut(self, cells: Sequence[Sequence[str]]) -> _Row:
        measure = measured(self.sheet.book.typeface(Role.SONG), _SIZE, 0.0)
        cut = []
        for paragraphs, width in zip(cells, _WIDTHS, strict=True):
            room = width - 2 * _PADDING
            lines: list[str] = []
            for text in paragraphs:
                found = broken_lines(text, measure, room, room)
                if len(found) > _MOST_LINES:
                    found = [*found[: _MOST_LINES - 1], f"{found[_MOST_LINES - 1][:-1]}…"]
                lines += found
            cut.append(tuple(lines))
        return _Row(tuple(cut))

    # Drawing

    def _head_height(self) -> float:
        return 62.0 + _COUNT_HEIGHT + len(self._note_lines()) * _NOTE_PITCH + 12.0

    def _note_lines(self) -> list[str]:
        measure = measured(self.sheet.book.typeface(_NOTE.role), _NOTE.size, 0.0)
        lines: list[str] = []
        for text in self._notes():
            lines += broken_lines(text, measure, TEXT_WIDTH, TEXT_WIDTH - _NOTE.size)
        return lines

    def _notes(self) -> tuple[str, ...]:
        found = words.notes(self.log, demonstration=self.demonstration)
        if self.log.rows:
            return found
        return (
            f"{'当日' if self.log.over else '当日到此时'}没有期限起算、变动、办理或者届满。",
            *found,
        )

    def _head(self) -> None:
        self.sheet.fitted(_TITLE, self._line(28), Style(Role.TITLE_SONG, 20, 0.5))
        self.top += 31
        day = f"{self.office}  {words.day_line(self.log)}"
        self.sheet.fitted(day, self._line(14), Style(Role.KAI, 11, 0.5))
        self.top += 15
        scope = words.scope_line(self.log)
        self.sheet.fitted(scope, self._line(12), Style(Role.KAI, 10, 0.5))
        self.top += 16
        self._counts()
        box = Box(self.left, self.top, TEXT_WIDTH, 0)
        self.top = self.sheet.wrapped(self._notes(), box, _NOTE, _NOTE_PITCH) + 6

    def _running_head(self) -> None:
        note = words.title_note(demonstration=self.demonstration)
        text = "  ".join(filter(None, (_TITLE, words.day_line(self.log), note)))
        self.sheet.fitted(text, self._line(12), Style(Role.KAI, 9.5))
        self.top += 16

    def _counts(self) -> None:
        cells = words.count_lines(self.log)
        edges = [self.left + edge for edge in _COUNT_EDGES]
        for (name, number, detail), (edge, end) in zip(cells, pairwise(edges), strict=True):
            left, room = edge + 4, end - edge - 8
            self.sheet.fitted(name, Box(left, self.top + 3, room, 10), Style(Role.SONG, 8.5))
            self.sheet.fitted(number, Box(left, self.top + 14, room, 15), Style(Role.HEI, 13))
            self.sheet.fitted(detail, Box(left, self.top + 31, room, 9), Style(Role.SONG, 7.5))
        bottom = self.top + _COUNT_HEIGHT
        for top in (self.top, bottom):
            self.sheet.rule(self.left, top, self.left + TEXT_WIDTH, 0.6)
        for edge in edges:
            self._upright(edge, self.top, bottom, 0.4)
        self.top = bottom + 6

    def _table(self, rows: Sequence[_Row]) -> None:
        start = self.top
        for text, (left, right) in zip(words.HEADS, pairwise(_EDGES), strict=True):
            box = Box(self.left + left + 1, self.top, right - left - 2, _HEAD_HEIGHT)
            self.sheet.fitted(text, box, Style(Role.HEI, 8.5, 0.5))
        self.sheet.rule(self.left, start, self.left + TEXT_WIDTH, 0.8)
        self.top += _HEAD_HEIGHT
        self._columns(start, self.top)
        span = self.top
        for row in rows:
            self.sheet.rule(self.left, self.top, self.left + TEXT_WIDTH, 0.4)
            if row.title:
                self._columns(span, self.top)
                self._heading(row.title)
                span = self.top
            else:
                self._row(row)
        self._columns(span, self.top)
        self.sheet.rule(self.left, self.top, self.left + TEXT_WIDTH, 0.8)
        for x in (self.left, self.left + TEXT_WIDTH):
            self._upright(x, start, self.top, 0.8)

    def _columns(self, top: float, bottom: float) -> None:
        """Draw the lines between the columns, which a heading interrupts."""
        if bottom > top:
            for edge in _EDGES[1:-1]:
                self._upright(self.left + edge, top, bottom, 0.4)

    def _heading(self, title: str) -> None:
        box = Box(self.left + 4, self.top, TEXT_WIDTH - 8, _GROUP_HEIGHT)
        self.sheet.fitted(title, box, Style(Role.HEI, 9.5))
        self.top += _GROUP_HEIGHT

    def _row(self, row: _Row) -> None:
        face = self.sheet.book.typeface(Role.SONG)
        for lines, edge in zip(row.cells, _EDGES, strict=False):
            top = self.top + _PADDING + (_PITCH - _SIZE) / 2
            for text in lines:
                y = PAGE_HEIGHT - top - BASELINE * _SIZE
                self.sheet.pen.write(self.left + edge + _PADDING, y, text, face, _SIZE)
                top += _PITCH
        self.top += row.height

    def _sign(self) -> None:
        width = TEXT_WIDTH / len(_SIGNATURES)
        top = self.top + 14
        for place, label in enumerate(_SIGNATURES):
            left = self.left + place * width
            self.sheet.fitted(label, Box(left, top, 36, 14), Style(Role.SONG, 11))
            self.sheet.rule(left + 35, top + 14, left + width - 14, 0.5)

    def _folio(self, number: int, count: int) -> None:
        box = Box(self.left, _BOTTOM + 6, TEXT_WIDTH, 10)
        self.sheet.fitted(f"第{number}页，共{count}页", box, Style(Role.SONG, 8.5, 0.5))

    def _line(self, height: float) -> Box:
        return Box(self.left, self.top, TEXT_WIDTH, height)

    def _upright(self, x: float, top: float, bottom: float, width: float) -> None:
        self.sheet.pen.line(x, PAGE_HEIGHT - top, x, PAGE_HEIGHT - bottom, width)


def _next_page() -> _Page:
    return _Page(left=_BOTTOM - _TOP - 16.0 - _HEAD_HEIGHT)


def _put(page: _Page, row: _Row) -> None:
    page.rows.append(row)
    page.left -= row.height
