"""How does a story fill pages?

Every block becomes units of rows that must stay on one page; units are filled into pages
of 22 lines.  Where a few lines would spill over, the grid is tightened to at most 26 lines
a page if that saves a page (GB/T 9704-2012, 5.2.3, leaves the room for it).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import singledispatch
from math import ceil

from disputes_app.documents.blocks import (
    Block,
    Code,
    Drawing,
    Gap,
    NewPage,
    Paragraph,
    Ride,
    Signature,
    Story,
    Table,
    Title,
    WritingLines,
)
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook
from disputes_app.documents.linebreak import balanced_lines
from disputes_app.documents.page import (
    GRID_EM,
    LINES_PER_PAGE,
    MOST_LINES_PER_PAGE,
    SIZE_2,
    SIZE_3,
    SIZE_SMALL_4,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    line_pitch,
)
from disputes_app.documents.qr_code import code_setting
from disputes_app.documents.rows import (
    Mark,
    Row,
    Rule,
    Setting,
    Unit,
    guarded,
    measured,
    paragraph_rows,
    parts_of,
    spans_of,
)
from disputes_app.documents.tables import table_setting
from disputes_app.documents.wording import day_in_words, plain

_TITLE_PITCHES = 1.25
_SEAL_GAP = 2.0
"""Lines above the signature: the seal, 42 mm high, begins within a line of the text."""
_DATE_INSET = 4 * GRID_EM
_TOLERANCE = 0.01
_WRITING_PITCH = 30.0
"""Points between two lines that are written on by hand."""
_RIDE_HEIGHT, _RIDE_AIR, _DASH, _DASH_STEP = 34.0, 6.0, 6.0, 10.0
_RIDING_SEAL = "〔骑缝章〕"


@dataclass(slots=True)
class Page:
    """Rows of one page on a grid of ``pitch`` points."""

    rows: list[Row]
    pitch: float


def pages(story: Story, book: FontBook) -> list[Page]:
    """Fill ``story`` into pages.

    Raises:
        MissingGlyphError: names every character that no font has.
        NoChineseFontError: this machine cannot print Chinese.
    """
    book.require(text for block in story for text in texts(block))
    units = _chained(settings(block, book) for block in story)
    best = _filled(units, line_pitch(LINES_PER_PAGE))
    for lines in range(LINES_PER_PAGE + 1, MOST_LINES_PER_PAGE + 1):
        if len(best) == 1:
            break
        tighter = _filled(units, line_pitch(lines))
        if len(tighter) < len(best):
            best = tighter
    return best


@singledispatch
def texts(block: Block) -> Iterable[str]:
    """Return every text that ``block`` prints."""
    raise TypeError(type(block))  # a block without its function is a bug


@singledispatch
def settings(block: Block, book: FontBook) -> Setting:
    """Return ``block`` as rows; one function a kind of block."""
    raise TypeError(type(block), book)


@texts.register
def _(block: Title) -> Iterable[str]:
    return map(plain, block.lines)


@settings.register
def _(block: Title, book: FontBook) -> Setting:
    face = book.typeface(Role.TITLE_SONG)
    measure = measured(face, SIZE_2, 0.0)
    rows = []
    for text in map(plain, block.lines):
        for line in balanced_lines(text, measure, TEXT_WIDTH):
            left = (TEXT_WIDTH - measure(line)) / 2
            rows.append(Row(pitches=_TITLE_PITCHES, marks=[Mark(left, line, face, SIZE_2, 0.0)]))
    return Setting([Unit(rows)], keep_with_next=True)


@texts.register
def _(block: Paragraph) -> Iterable[str]:
    return [plain(span.text).replace("\n", "") for span in spans_of(block)]


@settings.register
def _(block: Paragraph, book: FontBook) -> Setting:
    rows: list[Row] = []
    for part in parts_of(block):
        rows += paragraph_rows(part, block, book, TEXT_WIDTH)
    if block.leading is not None:
        for row in rows:
            row.pitches, row.points = 0.0, block.leading
    if rows:
        rows[0].anchor = block.anchor
    return Setting(
        guarded(rows),
        keep_with_next=block.keep_with_next,
        keep_with_previous=block.keep_with_previous,
    )


@texts.register
def _(block: Drawing) -> Iterable[str]:
    return map(plain, block.texts)


@settings.register
def _(block: Drawing, _book: FontBook) -> Setting:
    return Setting([Unit([Row(points=block.height, drawn=block.draw)])])


@texts.register
def _(_block: Gap) -> Iterable[str]:
    return ()


@settings.register
def _(block: Gap, _book: FontBook) -> Setting:
    return Setting([Unit([Row(pitches=block.lines, is_gap=True)])], keep_with_next=True)


@texts.register
def _(block: Code) -> Iterable[str]:
    return (block.text,)


@settings.register
def _(block: Code, book: FontBook) -> Setting:
    return code_setting(block, book)


@texts.register
def _(_block: NewPage) -> Iterable[str]:
    return ()


@settings.register
def _(_block: NewPage, _book: FontBook) -> Setting:
    return Setting([Unit([Row(is_break=True)])])


@texts.register
def _(block: Signature) -> Iterable[str]:
    return (plain(block.name), day_in_words(block.day))


@settings.register
def _(block: Signature, book: FontBook) -> Setting:
    face = book.typeface(Role.FANG_SONG)
    tracking = GRID_EM - SIZE_3
    measure = measured(face, SIZE_3, tracking)
    day = day_in_words(block.day)
    day_left = TEXT_WIDTH - _DATE_INSET - measure(day)
    centre = day_left + measure(day) / 2
    rows = [Row(pitches=_SEAL_GAP)]
    for line in balanced_lines(plain(block.name), measure, TEXT_WIDTH):
        left = min(centre - measure(line) / 2, TEXT_WIDTH - measure(line))
        rows.append(Row(pitches=1, marks=[Mark(max(left, 0.0), line, face, SIZE_3, tracking)]))
    rows.append(Row(pitches=1, marks=[Mark(day_left, day, face, SIZE_3, tracking)]))
    return Setting([Unit(rows)], keep_with_previous=True)


@texts.register
def _(block: Table) -> Iterable[str]:
    return [plain(text).replace("\n", "") for row in (block.head, *block.rows) for text in row]


@settings.register
def _(block: Table, book: FontBook) -> Setting:
    return table_setting(block, book)


@texts.register
def _(_block: WritingLines) -> Iterable[str]:
    return ()


@settings.register
def _(block: WritingLines, _book: FontBook) -> Setting:
    rule = Rule(0.0, _WRITING_PITCH, TEXT_WIDTH, _WRITING_PITCH)
    return Setting([Unit([Row(points=_WRITING_PITCH, rules=[rule])]) for _ in range(block.count)])


@texts.register
def _(block: Ride) -> Iterable[str]:
    return (plain(block.number), _RIDING_SEAL)


@settings.register
def _(block: Ride, book: FontBook) -> Setting:
    face = book.typeface(Role.FANG_SONG)
    text = f"{plain(block.number)}  {_RIDING_SEAL}"
    width = measured(face, SIZE_SMALL_4, 0.0)(text)
    left = max((TEXT_WIDTH - width) / 2, 0.0)
    dashes = [
        Rule(start, _RIDE_HEIGHT / 2, min(start + _DASH, end), _RIDE_HEIGHT / 2)
        for first, end in ((0.0, left - _RIDE_AIR), (left + width + _RIDE_AIR, TEXT_WIDTH))
        for start in _steps(first, end)
    ]
    mark = Mark(left, text, face, SIZE_SMALL_4, 0.0)
    return Setting([Unit([Row(points=_RIDE_HEIGHT, marks=[mark], rules=dashes)])])


def _steps(first: float, end: float) -> Iterable[float]:
    return (first + n * _DASH_STEP for n in range(max(0, ceil((end - first) / _DASH_STEP))))


def _chained(all_settings: Iterable[Setting]) -> list[Unit]:
    """Join units of neighbours that must not be parted."""
    units: list[Unit] = []
    join = False
    for setting in all_settings:
        following = list(setting.units)
        if units and following and (join or setting.keep_with_previous):
            first = following.pop(0)
            units[-1] = Unit(units[-1].rows + first.rows, units[-1].head)
        units += following
        join = setting.keep_with_next
    return units


def _filled(units: list[Unit], pitch: float) -> list[Page]:
    filled = [Page([], pitch)]
    left = TEXT_HEIGHT
    for unit in units:
        needed = sum(row.height(pitch) for row in unit.rows)
        for n, row in enumerate(unit.rows):
            if row.is_break:
                if filled[-1].rows:
                    filled.append(Page([], pitch))
                    left = TEXT_HEIGHT
                continue
            height = row.height(pitch)
            wanted = needed if n == 0 else height
            if filled[-1].rows and wanted > left + _TOLERANCE:
                filled.append(Page(list(unit.head), pitch))
                left = TEXT_HEIGHT - sum(head.height(pitch) for head in unit.head)
            if row.is_gap and not filled[-1].rows:
                continue
            filled[-1].rows.append(row)
            left -= height
    return filled
