"""Why does a case stand on the weekly list of those that are due soon and not yet decided?

The list (未来15个工作日内到期而未开庭、未作出决定的案件) holds every open case whose last day
comes within so many working days.  On arbitration it matters first whether a hearing is set
and held, on inspection whether it is decided, on mediation whether it has ended.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import Line

WORKING_DAYS = 15
MOST_WORKING_DAYS = 60


class WhyListed(enum.StrEnum):
    """What is still missing."""

    NO_HEARING = "no_hearing"
    HEARING_TOO_LATE = "hearing_too_late"
    """The hearing is set for a day after the last one."""
    HEARING_NOT_ENTERED = "hearing_not_entered"
    """The day of the hearing has passed, and nobody entered what became of it."""
    HEARING_AHEAD = "hearing_ahead"
    HEARD_NOT_DECIDED = "heard_not_decided"
    NOT_DECIDED = "not_decided"
    NOT_ENDED = "not_ended"


@dataclass(frozen=True, slots=True)
class SetHearing:
    """A hearing of a case that is set or held."""

    on: date
    held: bool


def why_listed(
    line: Line, due_on: date, today: date, hearings: Iterable[SetHearing]
) -> tuple[WhyListed, date | None]:
    """Return what is missing, and the day of the hearing that it is about."""
    if line is Line.INSPECTION:
        return WhyListed.NOT_DECIDED, None
    if line is Line.MEDIATION:
        return WhyListed.NOT_ENDED, None
    known = tuple(hearings)
    ahead = sorted(one.on for one in known if not one.held and one.on >= today)
    if ahead:
        late = ahead[0] > due_on
        return (WhyListed.HEARING_TOO_LATE if late else WhyListed.HEARING_AHEAD), ahead[0]
    past = sorted(one.on for one in known if not one.held)
    if past:
        return WhyListed.HEARING_NOT_ENTERED, past[-1]
    held = sorted(one.on for one in known if one.held)
    return (WhyListed.HEARD_NOT_DECIDED, held[-1]) if held else (WhyListed.NO_HEARING, None)


@dataclass(frozen=True, slots=True)
class DueCase:
    """A case on the list.

    Attributes:
        left: working days after today up to and including the last day.
        hearing_on: the hearing that ``why`` is about.
        law, article: by which the last day is counted; empty where no rule is known.
    """

    row: CaseRow
    due_on: date
    left: int
    why: WhyListed
    hearing_on: date | None
    law: str
    article: str


@dataclass(frozen=True, slots=True)
class DueList:
    """The list of a day: last days from ``today`` to ``until``, both inclusive.

    Attributes:
        cut: there are more than are listed.
    """

    today: date
    until: date
    working_days: int
    line: Line | None
    cases: tuple[DueCase, ...]
    cut: bool = False

    @property
    def by_handler(self) -> tuple[tuple[str, str, tuple[DueCase, ...]], ...]:
        """Office, handler (empty: nobody) and cases; nobody's first within an office."""
        groups: dict[tuple[str, str], list[DueCase]] = {}
        for one in self.cases:
            groups.setdefault((one.row.office, one.row.handler or ""), []).append(one)
        return tuple((*key, tuple(groups[key])) for key in sorted(groups))
