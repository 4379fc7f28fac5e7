"""Where on the pages does something stand, and what runs over its edge?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from disputes_app.documents.blocks import Story, texts_of
from disputes_app.documents.layout import Page
from disputes_app.documents.page import HEAD_MARGIN, TEXT_HEIGHT, TEXT_WIDTH, text_left
from disputes_app.documents.rows import Mark, Row
from disputes_app.documents.wording import plain
from disputes_app.domain.paper_gate import Place

_ROOM = 1.0
"""Points that a stretch of text may reach over its edge unseen."""
_MOST_PLACES = 20


@dataclass(frozen=True, slots=True)
class _Sign:
    """One character on a page."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text that reaches over the edge of its column or page."""

    text: str
    place: Place


def places_of(papers: Sequence[Sequence[Page]], text: str) -> tuple[Place, ...]:
    """Return the boxes of the first place where a text stands, one a line; blanks do not count."""
    wanted = "".join(text.split())
    signs = [one for one in _signs(papers) if not one.text.isspace()]
    start = "".join(one.text for one in signs).find(wanted) if wanted else -1
    return () if start < 0 else _lines(signs[start : start + len(wanted)])


def every_place_of(papers: Sequence[Sequence[Page]], sign: str) -> tuple[Place, ...]:
    """Return the boxes of a single character wherever it stands."""
    found = [one.place for one in _signs(papers) if one.text == sign]
    return tuple(found[:_MOST_PLACES])


def overflowing(papers: Sequence[Sequence[Page]]) -> Iterator[Stretch]:
    """Yield what is wider than its column or lies below the text area."""
    for number, left, page in _numbered(papers):
        top = HEAD_MARGIN
        for row in page.rows:
            height = row.height(page.pitch)
            low = top + height > HEAD_MARGIN + TEXT_HEIGHT + _ROOM
            for mark in row.marks:
                if low or mark.x + _width(mark) > _edge(row, mark) + _ROOM:
                    yield Stretch(mark.text, _box(number, left, top, height, mark))
            top += height


def lost_signs(papers: Sequence[Sequence[Page]], stories: Iterable[Story]) -> str:
    """Return characters of the stories that stand on no page; heads of tables may repeat."""
    wanted: Counter[str] = Counter()
    for story in stories:
        for text in texts_of(story):
            wanted.update("".join(plain(text).split()))
    drawn: Counter[str] = Counter()
    for _number, _left, page in _numbered(papers):
        for row in page.rows:
            for mark in row.marks:
                drawn.update("".join(mark.text.split()))
    return "".join(sorted((wanted - drawn).keys()))


def _numbered(papers: Sequence[Sequence[Page]]) -> Iterator[tuple[int, float, Page]]:
    number = 0
    for pages in papers:
        for place, page in enumerate(pages, start=1):
            yield number, text_left(place), page
            number += 1


def _signs(papers: Sequence[Sequence[Page]]) -> Iterator[_Sign]:
    for number, left, page in _numbered(papers):
        top = HEAD_MARGIN
        for row in page.rows:
            height = row.height(page.pitch)
            for mark in row.marks:
                yield from _of_mark(mark, number, left, top, height)
            top += height


def _of_mark(mark: Mark, number: int, left: float, top: float, height: float) -> Iterator[_Sign]:
    x = left + mark.x
    over = max(0.0, (height - mark.size) / 2)
    for sign in mark.text:
        wide = mark.typeface.width(sign) * mark.size + mark.tracking
        yield _Sign(sign, Place(number, x, top + over, x + wide, top + over + mark.size))
        x += wide


def _lines(signs: Sequence[_Sign]) -> tuple[Place, ...]:
    """Join the boxes of characters that follow each other on one line."""
    boxes: list[Place] = []
    for one in signs:
        here, last = one.place, boxes[-1] if boxes else None
        if last is not None and (last.page, last.top) == (here.page, here.top):
            boxes[-1] = Place(last.page, last.left, last.top, here.right, last.bottom)
        else:
            boxes.append(here)
    return tuple(boxes)


def _edge(row: Row, mark: Mark) -> float:
    """Return the right edge of the column that a mark stands in."""
    edges = [rule.x1 for rule in row.rules if rule.x1 == rule.x2]
    return min((x for x in edges if x > mark.x + _ROOM), default=TEXT_WIDTH)


def _width(mark: Mark) -> float:
    """Return the width of a mark; what follows its last character is no ink."""
    tracking = mark.tracking * max(0, len(mark.text) - 1)
    return mark.typeface.width(mark.text) * mark.size + tracking


def _box(number: int, left: float, top: float, height: float, mark: Mark) -> Place:
    x = left + mark.x
    return Place(number, x, top, x + _width(mark), top + height)
