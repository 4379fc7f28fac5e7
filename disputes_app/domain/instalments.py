"""Which payments does an agreement promise, each with its day, and how are they written?

企业劳动争议协商调解规定 26: an agreement says by when and how it is performed.  Kept as a list
of texts, each an ISO day and whole fen: ``2026-03-31 500000``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from disputes_app.domain.events import Facts, FactValue

INSTALMENTS = "instalments"
"""The fact that holds them."""
_MOST_FEN = 10**15


@dataclass(frozen=True, slots=True)
class Instalment:
    """One payment promised: ``number`` from 1 in the order of the days."""

    number: int
    due_on: date
    fen: int

    @property
    def text(self) -> str:
        """How it is kept."""
        return f"{self.due_on.isoformat()} {self.fen}"


def read_one(text: str, number: int) -> Instalment | None:
    """Return a payment as it is kept; None for anything else."""
    day, _, amount = text.partition(" ")
    if not (amount.isascii() and amount.isdigit()) or amount != str(int(amount)):
        return None
    try:
        due_on = date.fromisoformat(day)
    except ValueError:
        return None
    fen = int(amount)
    return Instalment(number, due_on, fen) if 0 < fen < _MOST_FEN else None


def is_instalments(value: FactValue) -> bool:
    """Say whether a fact is a list of payments, none on a day before the one before it."""
    if not isinstance(value, list):
        return False
    found = _read(value)
    days = [one.due_on for one in found]
    return len(found) == len(value) and days == sorted(days)


def instalments_of(facts: Facts) -> tuple[Instalment, ...]:
    """Return the payments that an agreement promises; none where the fact is malformed."""
    value = facts.get(INSTALMENTS)
    return tuple(_read(value)) if isinstance(value, list) and is_instalments(value) else ()


def _read(values: list[int] | list[str]) -> list[Instalment]:
    found = []
    for number, text in enumerate(values, start=1):
        one = read_one(text, number) if isinstance(text, str) else None
        if one is not None:
            found.append(one)
    return found
