"""Into which of the seven classes may what an inspection decided fall, and what speaks for it?

重大劳动保障违法行为社会公布办法: the classes say "large", "serious"; no sum is named there, so the
sum of the bureau for a refusal to pay stands in (unverified).  A class is only proposed: a person
chooses.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import number_of, text_of
from disputes_app.domain.kinds.crime import TRANSFERRED, WAGES
from disputes_app.domain.kinds.decision_service import REVOKED
from disputes_app.domain.kinds.inspection_decision import DECIDED, FINED

ON_THE_SPOT = "inspection.summary_penalty"
DECISION_KINDS = (DECIDED, FINED, ON_THE_SPOT)
HANDLING, PENALTY = "handling", "penalty"
_REMEDY_ENDED = "inspection.remedy_ended"
_ORDERED = "inspection.ordered"
_MANY = 10
"""From so many workers on the sum for all of them counts (法释〔2013〕3号 3)."""

LARGE_SUM, SUM_TO_CHECK = "large_sum", "sum_to_check"
REFERRED, CAUSE, GROUP = "referred", "cause", "group_incident"
"""Codes of what speaks for a class; see ``domain.publication_words``."""

_BY_CAUSE = (
    ("child_labour", ("童工",)),
    ("women_minors", ("女职工", "未成年工")),
    ("insurance", ("社会保险", "社保", "养老保险", "工伤保险", "医疗保险")),
    ("hours", ("加班", "延长工作时间", "工作时间", "休息", "休假", "工时")),
)
_WAGES_WORDS = ("工资", "劳动报酬", "欠薪")


@dataclass(frozen=True, slots=True)
class Made:
    """A decision of the log that stands: its place, day, number, and whom it is against."""

    seq: int
    on: date
    kind: str
    number: str
    place: int
    amount_fen: int = 0
    fine_fen: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """A class with what speaks for it: a code, the sum found and the sum it is compared with."""

    violation_class: str
    why: str
    fen: int = 0
    limit_fen: int = 0


@dataclass(frozen=True, slots=True)
class Sums:
    """From which sum on pay withheld is large: of one worker, of ten or more in all."""

    one_fen: int
    ten_fen: int

    def of(self, people: int) -> int:
        """Return the sum that counts for so many workers."""
        return self.ten_fen if people >= _MANY else self.one_fen


def decisions_made(live: Iterable[Event]) -> tuple[Made, ...]:
    """Return the decisions of a log in force, without those that a review or a court revoked."""
    found: list[Made] = []
    for event in live:
        facts, place = event.facts, number_of(event.facts, "party")
        if event.kind in DECISION_KINDS:
            found.append(
                Made(
                    event.seq,
                    event.happened_on,
                    HANDLING if event.kind == DECIDED else PENALTY,
                    text_of(facts, "number"),
                    place,
                    number_of(facts, "amount_fen"),
                    number_of(facts, "fine_fen"),
                )
            )
        elif event.kind == _REMEDY_ENDED and text_of(facts, "result") == REVOKED:
            found = [one for one in found if one.place != place and 0 not in {one.place, place}]
    return tuple(found)


def ordered_fen(live: Iterable[Event], place: int) -> int:
    """Return the largest sum that an order to a party named."""
    sums = [
        number_of(one.facts, "amount_fen")
        for one in live
        if one.kind == _ORDERED and number_of(one.facts, "party") in {0, place}
    ]
    return max(sums, default=0)


def classes_found(
    cause: str,
    live: Sequence[Event],
    *,
    people: int,
    owed_fen: int,
    sums: Sums,
    group_incident: bool = False,
) -> tuple[Found, ...]:
    """Return every class that something speaks for, in the order of the law; none: no class.

    Args:
        owed_fen: what was ordered, decided or found in the ledger to be owed; 0 unknown.
    """
    found: list[Found] = []
    if any(one.kind == TRANSFERRED and _wages_crime(one) for one in live):
        found.append(Found("wages", REFERRED))
    if any(word in cause for word in _WAGES_WORDS):
        limit = sums.of(people)
        if owed_fen >= limit > 0:
            found.append(Found("wages", LARGE_SUM, owed_fen, limit))
        elif not owed_fen:
            found.append(Found("wages", SUM_TO_CHECK, 0, limit))
    found += [
        Found(violation_class, CAUSE)
        for violation_class, words in reversed(_BY_CAUSE)
        if any(word in cause for word in words)
    ]
    if group_incident:
        found.append(Found("social_influence", GROUP))
    return tuple(found)


def _wages_crime(event: Event) -> bool:
    return text_of(event.facts, "crime") in {"", WAGES}
