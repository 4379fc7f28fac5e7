"""What is a forecast made from, which levers can be moved, and what do its runs hold?"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from disputes_app.domain.forecast_blocks import Block
from disputes_app.domain.forecast_facts import Counted, LiveCase, Past
from disputes_app.domain.rate import rate_of
from disputes_app.domain.work_calendar import WorkCalendar

RUNS = 1000
FEWEST_RUNS, MOST_RUNS = 100, 20_000
MOST_SEED = 999_999
MOST_LEVER = 500
"""How far a lever can be moved."""
MONTHS, MOST_HELD_OUT = 24, 120
"""How many past months a forecast is tested on, and how many at most."""


class Horizon(enum.StrEnum):
    """Over which period the rate is forecast."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class NoForecast(enum.StrEnum):
    """Why nothing can be said."""

    FEW_PAST = "few_past"
    NOTHING_DUE = "nothing_due"


class Assumption(enum.StrEnum):
    """What a forecast takes for granted; stands under every result."""

    ALLOWANCE = "allowance"
    ENDS = "ends"
    BEGINS = "begins"
    UNSURE = "unsure"
    SAME_DRAWS = "same_draws"
    HANDLERS = "handlers"
    HEARINGS = "hearings"
    EXTENSIONS = "extensions"
    MORE_CASES = "more_cases"


@dataclass(frozen=True, slots=True)
class Levers:
    """What the office could do, or what could come upon it.

    Attributes:
        handlers: people who take cases besides those who do.
        hearing_days: by how many working days hearings already fixed are held earlier.
        extensions: in how many of the cases that may be extended this is approved in time.
        more_cases: by how many per cent more new cases come.
    """

    handlers: int = 0
    hearing_days: int = 0
    extensions: int = 0
    more_cases: int = 0

    @property
    def any(self) -> bool:
        """Whether any of them is moved."""
        return self != Levers()

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """What is taken for granted, with these levers."""
        moved = (
            (Assumption.HANDLERS, self.handlers),
            (Assumption.HEARINGS, self.hearing_days),
            (Assumption.EXTENSIONS, self.extensions),
            (Assumption.MORE_CASES, self.more_cases),
        )
        of_levers = tuple(one for one, n in moved if n)
        same = (Assumption.SAME_DRAWS,) if of_levers else ()
        return (Assumption.ENDS, Assumption.BEGINS, Assumption.UNSURE, *same, *of_levers)


NO_LEVERS = Levers()


@dataclass(frozen=True, slots=True)
class LeverFacts:
    """To what the levers apply.

    Attributes:
        handlers: who holds open cases now.
        extended: the last day that a lawful extension would give each case that may have one,
            and by how many working days that is later.
        sooner: by how many working days the hearing of a case can be held earlier at most.
    """

    handlers: int = 0
    extended: Mapping[int, tuple[date, int]] = field(default_factory=dict)
    sooner: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ground:
    """Everything a forecast is made from.

    Attributes:
        first, last: the period, both inclusive.
        day: the day whose facts are known; the runs begin the day after.
        blocks: how far past months were off the chances of their cases.
        day_over: whether nothing more can be closed on that day: it is past, or no working day.
    """

    first: date
    last: date
    day: date
    day_over: bool
    target: Fraction | None
    counted: Counted
    live: tuple[LiveCase, ...]
    past: Past
    calendar: WorkCalendar
    blocks: tuple[Block, ...] = ()


@dataclass(slots=True)
class Runs:
    """What the runs came to: cases due by last day, and the last days of those late.

    Attributes:
        points: the days up to which is counted, ascending; the last one ends the period.
        certain: cases due after the point before, up to each point, the same in every run.
        due: what each run adds to or takes from them; rounded once it is summed up.
        late: for each run the last days of the cases that were late.
        extended: how often an extension was used, over all runs.
    """

    points: tuple[date, ...]
    certain: list[int]
    due: list[list[float]]
    late: list[list[date]]
    extended: int = 0


def load_factor(levers: Levers, facts: LeverFacts) -> Fraction:
    """Return by what the remaining time of every case is multiplied.

    The time a case still takes is taken to follow the open cases of one person: with as many
    people more it falls, with as many cases more it grows in the same proportion.
    """
    factor = Fraction(100 + levers.more_cases, 100)
    if facts.handlers:
        factor *= Fraction(facts.handlers, facts.handlers + levers.handlers)
    return factor


def first_extended(ground: Ground, levers: Levers, facts: LeverFacts) -> frozenset[int]:
    """Return the cases in which an extension is approved: the nearest last days first.

    Only cases due in the period: others could only be moved into it.
    """
    allowed = [
        case.case_id
        for case in ground.live
        if case.case_id in facts.extended and ground.first <= case.due_on <= ground.last
    ]
    return frozenset(allowed[: levers.extensions])


def rate_to(counted: Counted, day: date) -> Fraction | None:
    """Return the rate of the cases due up to a day, from what is certain."""
    due = sum(n for on, n in counted.due.items() if on <= day)
    late = sum(n for on, n in counted.late.items() if on <= day)
    return rate_of(due - late, due)
