"""How is an official page divided?

GB/T 9704-2012: A4; head margin 37 mm, binding margin 28 mm, text area 156 x 225 mm, 22
lines of 28 characters of 3号; page number in 4号 between dashes, 7 mm below the text area,
at the outer side.  All measures here are points (1/72 inch) unless the name says mm.
"""

from __future__ import annotations

MM = 72 / 25.4

PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
HEAD_MARGIN = 37 * MM
BINDING_MARGIN = 28 * MM
OUTER_MARGIN = 26 * MM
TEXT_WIDTH = 156 * MM
TEXT_HEIGHT = 225 * MM
FOLIO_DROP = 7 * MM

LINES_PER_PAGE = 22
MOST_LINES_PER_PAGE = 26
"""The standard lets the grid be adjusted where a paper would spill a few lines over."""
CHARACTERS_PER_LINE = 28

SIZE_2 = 22.0
SIZE_3 = 16.0
SIZE_4 = 14.0
SIZE_SMALL_4 = 12.0
SIZE_5 = 10.5

GRID_EM = TEXT_WIDTH / CHARACTERS_PER_LINE
"""Set width of one character of 3号 on the grid; a little less than its size."""

BASELINE = 0.88
"""Where the baseline lies in the square of a Chinese character, from its top, in em."""


def text_left(page_number: int) -> float:
    """Return the left edge of the text area; pages are bound on the left of odd ones."""
    return BINDING_MARGIN if page_number % 2 else OUTER_MARGIN


def line_pitch(lines_per_page: int) -> float:
    """Return the distance between two baselines."""
    return TEXT_HEIGHT / lines_per_page
