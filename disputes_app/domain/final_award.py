"""Which items of an award are final (终局裁决), and does the award need two papers?

调解仲裁法 47(1): remuneration, medical costs of a work injury, compensation or damages, each
item (办案规则 50) not over twelve times the monthly minimum wage; 47(2): disputes on national
labour standards, whatever their amount.  All else is not final.  The sum that counts is the
one awarded; until there is one, the one claimed shows what to expect.  An item whose nature or
amount is not known is not judged.  Final and not final items need an award each (规则 50).

Which day's wage counts is not in the text: the office chooses (:class:`WageDay`).
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.claim_items import ClaimItem, Nature, claim_items, people_of
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.kinds.court import SET_ASIDE, SUE, SUE_FINAL
from disputes_app.domain.minimum_wage import MinimumWage, WageUnknownError, minimum_wage_on
from disputes_app.domain.money import to_fen
from disputes_app.domain.rules import Mark

AWARDED = "arbitration.awarded"
BASIS = (("劳动争议调解仲裁法", "47"), ("劳动人事争议仲裁办案规则", "50"))
"""Statutes and articles behind it."""
WAGE_DAY_MARK = Mark.INTERP
"""The choice of the day is a reading of the law, whichever it is."""

_MONEY_ITEMS = frozenset({Nature.WAGES, Nature.MEDICAL, Nature.COMPENSATION, Nature.DAMAGES})


class WageDay(enum.StrEnum):
    """Which day's minimum wage makes the ceiling."""

    AWARD = "award"
    APPLICATION = "application"


class Finality(enum.StrEnum):
    """What an item is."""

    FINAL = "final"
    NOT_FINAL = "not_final"
    UNKNOWN = "unknown"


class FinalityReason(enum.StrEnum):
    """Why an item is what it is."""

    WITHIN_CEILING = "within_ceiling"
    STANDARDS = "standards"
    OVER_CEILING = "over_ceiling"
    NOT_LISTED = "not_listed"
    NO_AMOUNT = "no_amount"
    NATURE_UNCLEAR = "nature_unclear"
    TOTAL_OVER_CEILING = "total_over_ceiling"
    """Only the sum of the receipt is known, and it may be of several items."""
    NO_WAGE = "no_wage"


@dataclass(frozen=True, slots=True)
class ItemFinality:
    """An item and what it is; ``fen`` is the sum it was judged by, None where there is none."""

    item: ClaimItem
    finality: Finality
    reason: FinalityReason
    fen: int | None


@dataclass(frozen=True, slots=True)
class AwardPaper:
    """One paper of the award: what it disposes of, and the periods it tells of as rule ids."""

    finality: Finality
    numbers: tuple[int, ...]
    remedies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FinalAward:
    """What can be said of the award of a case.

    Attributes:
        wage: the row that makes the ceiling; None where none was in force.
        wage_on: the day it was looked up for.
        by_award: an award is on record, so ``wage_on`` is no longer today.
        entered: what the award on record was called (an ``award_type``), empty without one.
        people: how many workers the case concerns: each one's item is an item by itself.
    """

    items: tuple[ItemFinality, ...]
    wage: MinimumWage | None
    wage_on: date
    wage_day: WageDay
    by_award: bool
    entered: str
    people: int

    @property
    def ceiling_fen(self) -> int | None:
        """The ceiling of one item, None without a wage."""
        return None if self.wage is None else to_fen(self.wage.twelve_months)

    @property
    def papers(self) -> tuple[AwardPaper, ...]:
        """The papers that the items judged so far need: -1 final and -2 not, or only one."""
        return tuple(
            AwardPaper(finality, numbers, remedies)
            for finality, remedies in (
                (Finality.FINAL, (SUE_FINAL, SET_ASIDE)),
                (Finality.NOT_FINAL, (SUE,)),
            )
            if (numbers := self._numbers(finality))
        )

    @property
    def is_mixed(self) -> bool:
        """Whether it takes two papers."""
        return len(self.papers) > 1

    @property
    def unknown(self) -> tuple[int, ...]:
        """Numbers of the items that cannot be judged."""
        return self._numbers(Finality.UNKNOWN)

    @property
    def contradicts(self) -> bool:
        """Whether the award on record was called otherwise than its items come to."""
        if not self.entered or not self.items or self.unknown:
            return False
        if self.is_mixed:
            return self.entered != "both"
        only = self.papers[0].finality
        return self.entered != ("final" if only is Finality.FINAL else "non_final")

    def _numbers(self, finality: Finality) -> tuple[int, ...]:
        return tuple(one.item.number for one in self.items if one.finality is finality)


def final_award(
    line: Line,
    live: Iterable[Event],
    wages: Sequence[MinimumWage],
    today: date,
    wage_day: WageDay = WageDay.AWARD,
) -> FinalAward | None:
    """Return what each item of an arbitration is; None for another line.

    Args:
        line: the line the case is on.
        live: the entries in force, in the order in which they are read.
        wages: the rows of the database.
        today: stands for the day of the award until there is one.
        wage_day: which day's wage the office takes.
    """
    if line is not Line.ARBITRATION:
        return None
    events = tuple(live)
    award = next((one for one in reversed(events) if one.kind == AWARDED), None)
    receipt = next((one for one in events if one.kind == "received"), None)
    day = award.happened_on if award is not None else today
    if wage_day is WageDay.APPLICATION and receipt is not None:
        day = receipt.happened_on
    try:
        wage = minimum_wage_on(wages, day)
    except WageUnknownError:
        wage = None
    ceiling = None if wage is None else to_fen(wage.twelve_months)
    return FinalAward(
        tuple(judged(item, ceiling) for item in claim_items(events)),
        wage,
        day,
        wage_day,
        award is not None,
        text_of(award.facts, "award_type") if award is not None else "",
        people_of(events),
    )


def judged(item: ClaimItem, ceiling_fen: int | None) -> ItemFinality:
    """Return what one item is; ``ceiling_fen`` None where no minimum wage is known."""
    fen = item.claimed_fen if item.awarded_fen is None else item.awarded_fen
    finality, reason = _judged(item, fen, ceiling_fen)
    return ItemFinality(item, finality, reason, fen)


def _judged(
    item: ClaimItem, fen: int | None, ceiling_fen: int | None
) -> tuple[Finality, FinalityReason]:
    if item.nature is Nature.STANDARDS:
        return Finality.FINAL, FinalityReason.STANDARDS
    if item.nature is Nature.OTHER:
        return Finality.NOT_FINAL, FinalityReason.NOT_LISTED
    if item.nature not in _MONEY_ITEMS:
        return Finality.UNKNOWN, FinalityReason.NATURE_UNCLEAR
    return _by_sum(item, fen, ceiling_fen)


def _by_sum(
    item: ClaimItem, fen: int | None, ceiling_fen: int | None
) -> tuple[Finality, FinalityReason]:
    if fen is None:
        return Finality.UNKNOWN, FinalityReason.NO_AMOUNT
    if ceiling_fen is None:
        return Finality.UNKNOWN, FinalityReason.NO_WAGE
    if fen <= ceiling_fen:
        return Finality.FINAL, FinalityReason.WITHIN_CEILING
    if item.from_receipt:
        return Finality.UNKNOWN, FinalityReason.TOTAL_OVER_CEILING
    return Finality.NOT_FINAL, FinalityReason.OVER_CEILING
