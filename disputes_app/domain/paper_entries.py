"""What does an entry of a log say, in values that a paper can print?

Ids and places are names by now, choices their Chinese words; days and sums keep their type, so
that a form can write a sum in words or a day in Chinese numerals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.money import yuan_text


@dataclass(frozen=True, slots=True)
class Money:
    """A sum as papers print it: with its unit, whole fen inside."""

    fen: int

    def __str__(self) -> str:
        """Return it in digits: 12,345.00元."""
        return f"{yuan_text(self.fen)}元"

    def __bool__(self) -> bool:
        """Say whether there is a sum at all."""
        return self.fen != 0


PaperValue = str | int | bool | date | Money | tuple["PaperValue", ...] | None


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """An entry in force.

    Attributes:
        kind: its id; ``name`` in Chinese.
        seq: its place in the log.
        on: the day on which it happened.
        by: who entered it.
        facts: by the names of the fields of its kind; what was left empty is None.
    """

    kind: str
    name: str
    seq: int
    on: date
    by: str
    facts: Mapping[str, PaperValue]


def last_of(entries: Iterable[PaperEntry], kinds: Iterable[str]) -> PaperEntry | None:
    """Return the newest entry of these kinds, by its day and then its place in the log."""
    wanted = frozenset(kinds)
    found = [one for one in entries if one.kind in wanted]
    return max(found, key=lambda one: (one.on, one.seq), default=None)
