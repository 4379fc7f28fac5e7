"""What did courts make of the awards: case by case, and in numbers (裁审衔接)?

The last decision of a case counts.  The share upheld is a reading, not a statutory figure: awards
that a court confirmed (与裁决一致, 驳回撤销申请) among those that it judged in substance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, number_of, text_of
from disputes_app.domain.kinds.court import (
    CHANGED,
    CHANGED_IN_PART,
    COURT_APPLIED,
    COURT_ITEM,
    COURT_RESULT,
    INSTANCES,
    RESULTS,
    SET_ASIDE_BY_COURT,
    SET_ASIDE_REFUSED,
    UPHELD,
)

PENDING = "pending"
_CONFIRMED = frozenset({UPHELD, SET_ASIDE_REFUSED})
_JUDGED = _CONFIRMED | {CHANGED_IN_PART, CHANGED, SET_ASIDE_BY_COURT}


@dataclass(frozen=True, slots=True)
class CourtStep:
    """The last that is known of a case before the court.

    Attributes:
        result: of ``kinds.court.RESULTS``, or ``PENDING`` while none is known.
        fen: the sum that the court awarded, 0 where none was entered.
    """

    on: date
    instance: str
    result: str
    court: str
    number: str
    fen: int


@dataclass(frozen=True, slots=True)
class CourtItem:
    """What a court decided on one claim; ``fen`` is None where no sum was entered."""

    item: int
    on: date
    result: str
    fen: int | None
    number: str


@dataclass(frozen=True, slots=True)
class CourtRow:
    """A case of the list; ``items`` are the court's decisions with what each claim is called."""

    case_id: CaseId
    number: str
    applicants: str
    respondents: str
    award_fen: int
    step: CourtStep
    items: tuple[tuple[CourtItem, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CourtYear:
    """What courts did with cases in a period."""

    first: date
    last: date
    rows: tuple[CourtRow, ...]

    @property
    def counts(self) -> Counter[str]:
        """How many cases ended how, or are pending."""
        return Counter(row.step.result for row in self.rows)

    @property
    def judged(self) -> int:
        """How many a court judged in substance."""
        return sum(self.counts[one] for one in _JUDGED)

    @property
    def confirmed(self) -> int:
        """How many of these it confirmed."""
        return sum(self.counts[one] for one in _CONFIRMED)

    @property
    def share(self) -> float | None:
        """The share confirmed, None where nothing was judged."""
        return self.confirmed / self.judged if self.judged else None


def court_step(live: Iterable[Event]) -> CourtStep | None:
    """Return the last that the log tells of a court; None where nobody went to one."""
    told = [one for one in live if one.kind in {COURT_APPLIED, COURT_RESULT}]
    if not told:
        return None
    last = max(told, key=lambda one: (one.kind == COURT_RESULT, one.happened_on, one.seq))
    facts = last.facts
    return CourtStep(
        last.happened_on,
        text_of(facts, "instance"),
        text_of(facts, "result") or PENDING,
        text_of(facts, "court"),
        text_of(facts, "number"),
        number_of(facts, "amount_fen"),
    )


def court_items(live: Iterable[Event]) -> tuple[CourtItem, ...]:
    """Return the last decision on each claim that the log tells of, by the claim's number.

    Args:
        live: the entries in force, in the order in which they are read.
    """
    found: dict[int, CourtItem] = {}
    for event in live:
        if event.kind == COURT_ITEM:
            facts = event.facts
            item = number_of(facts, "item")
            fen = number_of(facts, "amount_fen") if "amount_fen" in facts else None
            on, number = event.happened_on, text_of(facts, "number")
            found[item] = CourtItem(item, on, text_of(facts, "result"), fen, number)
    return tuple(found[item] for item in sorted(found))


def choice_words(value: str, choices: Sequence[Choice] = (*INSTANCES, *RESULTS)) -> Choice | None:
    """Return the words of an instance or a result; None for what is not known."""
    return next((one for one in choices if one.value == value), None)
