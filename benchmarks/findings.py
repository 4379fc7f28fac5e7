"""What was measured, against which budget, and was it kept?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from benchmarks.databases import Databases


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the table.

    Attributes:
        measured: a ratio, or a count, in ``unit``; a time only where a time was asked for.
        budget: the most it may be, or the least where ``at_least``.
        detail: what it was compared with, and the times behind the ratio.
    """

    what: str
    measured: float
    budget: float
    at_least: bool = False
    unit: str = "x"
    detail: str = ""

    @property
    def met(self) -> bool:
        """Whether the budget was kept; the measured value is not rounded for this."""
        if self.at_least:
            return self.measured >= self.budget
        return self.measured <= self.budget


@dataclass(frozen=True, slots=True)
class Bench:
    """What a measurement gets to work with.

    Attributes:
        cases: how many cases the large database has.
        rounds: how often both sides of a comparison run.
    """

    databases: Databases
    cases: int
    rounds: int

    @property
    def large(self) -> Path:
        """The large database, to read from."""
        return self.databases.of(self.cases)

    @property
    def on_server(self) -> str:
        """The address of the same database on a PostgreSQL server, to read from."""
        return self.databases.on_server(self.cases)

    def smaller(self, cases: int) -> int:
        """Return a size that is not above that of the large database."""
        return min(cases, self.cases)


class Measure(Protocol):
    """A module of ``benchmarks.measures``."""

    def measure(self, bench: Bench) -> Iterator[Finding]:
        """Measure and yield what was found.

        Raises:
            SidesDifferError: the two sides of a comparison gave different answers.
        """
        ...


class SidesDifferError(Exception):
    """The two sides of a comparison did not give the same answer."""


def same(what: str, ours: object, reference: object) -> None:
    """Raise SidesDifferError unless both answers are equal."""
    if ours != reference:
        shown = f"{str(ours)[:300]} / {str(reference)[:300]}"
        raise SidesDifferError(f"{what}: {shown}")
