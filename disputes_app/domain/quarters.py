"""What is a quarter: which days has it, how is it written and read?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.errors import DomainError

_MONTHS, _QUARTERS = 3, 4
_TEXT = re.compile(r"(?P<year>(?:19|20)\d{2})\s*[-年]?\s*[Qq第]?\s*(?P<n>[1-4])\s*(?:季度?)?")


@dataclass(eq=False)
class QuarterUnreadableError(DomainError):
    """What was typed names no quarter."""

    text: str


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A quarter of a year, ``n`` from 1 to 4."""

    year: int
    n: int

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, (self.n - 1) * _MONTHS + 1, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.following.first - timedelta(days=1)

    @property
    def following(self) -> Quarter:
        """The quarter after it."""
        return Quarter(self.year + 1, 1) if self.n == _QUARTERS else Quarter(self.year, self.n + 1)

    @property
    def former(self) -> Quarter:
        """The quarter before it."""
        return Quarter(self.year - 1, _QUARTERS) if self.n == 1 else Quarter(self.year, self.n - 1)

    @property
    def code(self) -> str:
        """How it is written for machines: 2026-Q3."""
        return f"{self.year}-Q{self.n}"


def quarter_on(day: date) -> Quarter:
    """Return the quarter in which a day lies."""
    return Quarter(day.year, (day.month - 1) // _MONTHS + 1)


def read_quarter(text: str) -> Quarter:
    """Return the quarter that was typed: 2026-3, 2026Q3, 2026年第3季度.

    Raises:
        QuarterUnreadableError: it names none.
    """
    found = _TEXT.fullmatch(text.strip())
    if found is None:
        raise QuarterUnreadableError(text)
    return Quarter(int(found["year"]), int(found["n"]))
