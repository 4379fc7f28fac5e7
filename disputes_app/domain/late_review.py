"""Which causes make cases late, and what do the reviews of a period come to?

A cause is its words: those of the packaged list, or the office's own, which stand in the list
once they were used.  The table is ordered by how many cases a cause stands in; its cumulative
share says in how many of the reviewed cases at least one of the causes so far stands, so that it
ends at 100 % although a case may have several.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TypeVar

from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.base import lines_of, text_of
from disputes_app.domain.kinds.late_review import REVIEWED
from disputes_app.domain.labels import Label
from disputes_app.domain.rate import rate_of

LONGEST_CAUSE = 30
MOST_CAUSES = 8
Key = TypeVar("Key")


@dataclass(eq=False)
class CauseError(DomainError):
    """``reason``: ``cause_missing``, ``cause_too_long`` or ``too_many_causes``."""

    reason: str
    cause: str


@dataclass(frozen=True, slots=True)
class Cause:
    """A cause of the list; ``hint`` says what belongs to it; ``own`` that the office added it."""

    zh: str
    en: str
    hint: Label
    own: bool = False


@dataclass(frozen=True, slots=True)
class LateReview:
    """What a supervisor found; ``causes`` with the main one first."""

    seq: int
    on: date
    causes: tuple[str, ...]
    note: str
    measure: str
    reviewer: str


@dataclass(frozen=True, slots=True)
class ParetoRow:
    """A cause over a period.

    Attributes:
        cases: in how many reviewed cases it stands; ``main`` in how many as the main one.
        covered: in how many at least one of the causes up to this one stands.
    """

    cause: str
    cases: int
    main: int
    covered: int


@dataclass(frozen=True, slots=True)
class Pareto:
    """The causes of a period, the most frequent first."""

    rows: tuple[ParetoRow, ...]
    reviewed: int

    def share(self, row: ParetoRow) -> Fraction | None:
        """In which part of the reviewed cases it stands."""
        return rate_of(row.cases, self.reviewed)

    def cumulative(self, row: ParetoRow) -> Fraction | None:
        """In which part of them at least one of the causes up to this one stands."""
        return rate_of(row.covered, self.reviewed)


def read_causes(text: str) -> tuple[Cause, ...]:
    """Return the causes of a TOML document, in its order."""
    return tuple(
        Cause(one["zh"], one["en"], Label(one.get("hint", ""), one.get("hint_en", "")))
        for one in tomllib.loads(text)["cause"]
    )


def with_own(packaged: Sequence[Cause], used: Iterable[str]) -> tuple[Cause, ...]:
    """Return the packaged causes, then those of the office's own that were used."""
    known = {one.zh for one in packaged}
    own = sorted({one for one in used if one not in known})
    return (*packaged, *(Cause(one, one, Label("", ""), own=True) for one in own))


def checked_causes(causes: Iterable[str]) -> tuple[str, ...]:
    """Return causes as they are kept, each once.

    Raises:
        CauseError: there is none, there are too many, or one is no short word.
    """
    found = tuple(dict.fromkeys(filter(None, (" ".join(one.split()) for one in causes))))
    if not found:
        raise CauseError("cause_missing", "")
    for one in found:
        if len(one) > LONGEST_CAUSE:
            raise CauseError("cause_too_long", one)
    if len(found) > MOST_CAUSES:
        raise CauseError("too_many_causes", found[MOST_CAUSES])
    return found


def late_review_of(events: Sequence[Event]) -> LateReview | None:
    """Return the review that holds: the one in force that was entered last."""
    live = [one for one in live_events(events, date.max) if one.kind == REVIEWED]
    if not live:
        return None
    event = max(live, key=lambda one: one.seq)
    facts = event.facts
    return LateReview(
        event.seq,
        event.happened_on,
        tuple(lines_of(facts, "causes")),
        text_of(facts, "note"),
        text_of(facts, "measure"),
        text_of(facts, "reviewer"),
    )


def pareto(causes_by_case: Mapping[Key, Sequence[str]]) -> Pareto:
    """Return the table of causes of reviewed cases; equal numbers by their words."""
    cases: dict[str, set[Key]] = {}
    main: dict[str, int] = {}
    for key, causes in causes_by_case.items():
        for cause in causes:
            cases.setdefault(cause, set()).add(key)
        for cause in causes[:1]:
            main[cause] = main.get(cause, 0) + 1
    covered: set[Key] = set()
    rows = []
    for cause in sorted(cases, key=lambda one: (-len(cases[one]), -main.get(one, 0), one)):
        covered |= cases[cause]
        rows.append(ParetoRow(cause, len(cases[cause]), main.get(cause, 0), len(covered)))
    return Pareto(tuple(rows), len(causes_by_case))
