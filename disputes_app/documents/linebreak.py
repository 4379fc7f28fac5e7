"""Where may a line of Chinese text end?

GB/T 15834-2011 (5.1): closing marks do not begin a line and opening marks do not end
one; dashes and ellipses are not split.  Beyond that a number stays with its unit
(30日, 第二十九条) and a Latin word or number is kept whole.

A paragraph is cut into atoms, the smallest pieces that stay on one line, and lines are
filled with atoms.  An atom longer than a line is the one thing that is cut anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

OPENING = "（〔【《〈「『“‘［｛([{"
CLOSING = "，。、；：？！）〕】》〉」』”’］｝)]},.;:?!·～－—…%％‰℃/"

_UNIT = (
    "(?:个工作日|工作日|个月|小时|分钟|平方米|万元|亿元|个|[年月日天时分秒元角号条款项次份件人名页户"
    "岁周倍室楼幢弄路])"
)
_CORE = "|".join(
    (
        "—{2,}|…{2}",
        rf"[第¥￥$]?[0-9]+(?:[.,:][0-9]+)*(?!-?[0-9A-Za-z])(?:[%％‰℃]|{_UNIT})?",
        rf"第?[〇零一二三四五六七八九十百千万亿两]{{1,9}}{_UNIT}",
        r"[0-9A-Za-z]+(?:[-.,:/@_&'+#=?][0-9A-Za-z]+)*",
        ".",
    )
)
_ATOM = re.compile(
    rf" +|[{re.escape(OPENING)}]*(?:{_CORE})[{re.escape(CLOSING)}]*",
    re.DOTALL,
)
_TOLERANCE = 1e-6

Tag = TypeVar("Tag")
Measure = Callable[[str], float]
Fragments = list[tuple[str, Tag]]
Styled = Iterable[tuple[str, Tag, Measure]]


def atoms(text: str) -> list[str]:
    """Cut ``text`` (one paragraph) into the pieces that stay together; nothing is lost."""
    return _ATOM.findall(text)


def broken_lines(text: str, measure: Measure, first: float, rest: float) -> list[str]:
    """Cut one paragraph of one style into lines; see :func:`styled_lines`."""
    lines = styled_lines([(text, None, measure)], first, rest)
    return ["".join(piece for piece, _ in line) for line in lines]


def styled_lines(spans: Styled[Tag], first: float, rest: float) -> list[Fragments[Tag]]:
    """Cut one paragraph into lines.

    Args:
        spans: text without line feeds, its tag, and its measure, which gives the set width
            of a piece of text in any unit; widths add up.
        first: room on the first line, in that unit.
        rest: room on every other line.

    Returns:
        The lines, each as stretches of equal tags, without the spaces at which they were
        cut; at least one, maybe empty.
    """
    lines: list[Fragments[Tag]] = []
    line: Fragments[Tag] = []
    used, room = 0.0, first
    for unit, width in _units(spans, min(first, rest)):
        if line and used + width > room + _TOLERANCE:
            lines.append(_trimmed(line))
            line, used, room = [], 0.0, rest
        if not line and lines and unit[0][0].isspace():
            continue
        for piece, tag in unit:
            if line and line[-1][1] is tag:
                line[-1] = (line[-1][0] + piece, tag)
            else:
                line.append((piece, tag))
        used += width
    lines.append(_trimmed(line))
    return lines


def balanced_lines(text: str, measure: Measure, room: float) -> list[str]:
    """Cut a title into as few lines as possible, of lengths as equal as possible."""
    lines = broken_lines(text, measure, room, room)
    if len(lines) == 1:
        return lines
    narrow, wide = room / 2, room
    for _ in range(8):
        middle = (narrow + wide) / 2
        attempt = broken_lines(text, measure, middle, middle)
        if len(attempt) > len(lines):
            narrow = middle
        else:
            wide, lines = middle, attempt
    return lines


def _units(spans: Styled[Tag], room: float) -> Iterator[tuple[Fragments[Tag], float]]:
    """Yield what stays together, and its width; a closing mark joins the span before it."""
    held: Fragments[Tag] = []
    held_width = 0.0
    for text, tag, measure in spans:
        for atom in _ATOM.findall(text):
            width = measure(atom)
            if held and (atom[0] not in CLOSING or held_width + width > room):
                yield held, held_width
                held, held_width = [], 0.0
            if width > room + _TOLERANCE:
                yield from (([(letter, tag)], measure(letter)) for letter in atom)
            else:
                held.append((atom, tag))
                held_width += width
    if held:
        yield held, held_width


def _trimmed(line: Fragments[Tag]) -> Fragments[Tag]:
    if line and line[-1][0].endswith(" "):
        text, tag = line.pop()
        if text.rstrip(" "):
            line.append((text.rstrip(" "), tag))
    return line
