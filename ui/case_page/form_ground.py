"""What does the form of an entry need to know, whichever log the entry belongs to?

A case knows all of it (``CaseFile``), a record beside the cases too (``DossierGround``).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.kinds.base import FactShape, Label
from ui.case_page.office_terms import OfficeTerms
from ui.case_page.reading import Names


class EntryShape(FactShape, Protocol):
    """A kind of entry as a form sees it: its words, its facts, what its day is called."""

    @property
    def zh(self) -> str:
        """What it is called in Chinese."""

    @property
    def en(self) -> str:
        """What it is called in English."""

    @property
    def rank(self) -> int:
        """Its order among entries of one day."""

    @property
    def day(self) -> Label | None:
        """What its day is called, where 发生日期 would not say which day is meant."""


class LoggedEntry(Protocol):
    """An entry as shown: with its kind, and whether it was struck out."""

    @property
    def event(self) -> Event:
        """The entry."""

    @property
    def kind(self) -> EntryShape | None:
        """Its kind; None for one that this program does not know."""

    @property
    def voided(self) -> bool:
        """Whether it was struck out."""


class FormGround(Protocol):
    """Where an entry is made: the day, who works here, what there is to choose from."""

    @property
    def today(self) -> date:
        """The day on which it is entered."""

    @property
    def names(self) -> Names:
        """What stands for numbers and ids in facts."""

    @property
    def line(self) -> Line | None:
        """The line of the case; None where it is no case."""

    @property
    def entries(self) -> Sequence[LoggedEntry]:
        """The log that the entry belongs to; empty while there is none."""

    @property
    def own_office(self) -> int | None:
        """The office that is meant unless another is chosen."""

    @property
    def supervisors(self) -> tuple[str, ...]:
        """Who may confirm what was not lawful."""

    @property
    def rooms(self) -> tuple[str, ...]:
        """The rooms in use."""

    @property
    def on_leave(self) -> frozenset[int]:
        """Who is away today."""

    @property
    def is_acted_for(self) -> bool:
        """Whether somebody acts for a party."""

    def terms(self, kind_id: str) -> OfficeTerms:
        """Return what the settings of the office fill in, or say, for a kind of entry."""

    def known(self, kind: FactShape) -> Facts:
        """Return the facts of an entry that the log tells already; typed over where wrong."""
