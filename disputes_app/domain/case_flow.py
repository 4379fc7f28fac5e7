"""How do cases pass through a period: open before, accepted, closed, gone, open after?

Every case is counted from the days in its row.  ``open before + accepted = closed + gone +
open after`` has to hold of any set of cases; what does not balance is said, never hidden.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from disputes_app.domain.cases import SETTLED_OUTCOMES, Departure, Line, Outcome


class CauseClass(enum.StrEnum):
    """The classes of causes in the ministry's tables, as far as they are known."""

    PAY = "pay"
    INSURANCE = "insurance"
    CONTRACT_MADE = "contract_made"
    CONTRACT_CHANGED = "contract_changed"
    CONTRACT_ENDED = "contract_ended"
    TIME_OFF = "time_off"
    RELATION = "relation"
    OTHER = "other"


CAUSES: Mapping[str, CauseClass] = MappingProxyType(
    {
        **dict.fromkeys(
            ("追索劳动报酬", "加班工资", "奖金", "津贴、补贴", "工资标准", "克扣、拖欠工资"),
            CauseClass.PAY,
        ),
        **dict.fromkeys(
            (
                "工伤待遇", "社会保险待遇", "补缴社会保险费", "养老保险待遇", "医疗保险待遇",
                "失业保险待遇", "生育保险待遇",
            ),
            CauseClass.INSURANCE,
        ),
        **dict.fromkeys(
            ("未订立书面劳动合同二倍工资", "劳动合同订立"), CauseClass.CONTRACT_MADE
        ),
        **dict.fromkeys(("劳动合同履行", "劳动合同变更"), CauseClass.CONTRACT_CHANGED),
        **dict.fromkeys(
            ("经济补偿金", "违法解除赔偿金", "赔偿金", "劳动合同解除", "劳动合同终止"),
            CauseClass.CONTRACT_ENDED,
        ),
        **dict.fromkeys(("未休年休假工资", "休息休假"), CauseClass.TIME_OFF),
        "确认劳动关系": CauseClass.RELATION,
    }
)  # fmt: skip
"""Our own reading (unverified): the ministry's instructions for filling in are not on file."""


def cause_class(cause: str) -> CauseClass:
    """Return the class of a cause; what is not in the table is OTHER."""
    return CAUSES.get(cause.strip(), CauseClass.OTHER)


@dataclass(frozen=True, slots=True)
class FlowRow:
    """Cases that are alike in everything a report tells apart, counted for a period.

    Attributes:
        people, many, many_people: of those accepted in it, the workers, the cases with ten or
            more, and the workers in these.
        claimed_fen: claimed in those accepted in it.
    """

    line: Line
    complaint: bool
    cause: str
    office_id: int
    outcome: Outcome | None
    departure: Departure | None
    open_before: int
    accepted: int
    closed: int
    gone: int
    open_after: int
    people: int
    many: int
    many_people: int
    claimed_fen: int


@dataclass(frozen=True, slots=True)
class Flow:
    """The sums over a set of cases."""

    open_before: int = 0
    accepted: int = 0
    closed: int = 0
    settled: int = 0
    gone: int = 0
    open_after: int = 0
    people: int = 0
    many: int = 0
    many_people: int = 0
    claimed_fen: int = 0

    @property
    def balanced(self) -> bool:
        """Whether what came in is what went out and what is left."""
        return self.open_before + self.accepted == self.closed + self.gone + self.open_after


def flow_of(rows: Iterable[FlowRow]) -> Flow:
    """Add up a set of rows."""
    every = list(rows)
    return Flow(
        sum(one.open_before for one in every),
        sum(one.accepted for one in every),
        sum(one.closed for one in every),
        sum(one.closed for one in every if one.outcome in SETTLED_OUTCOMES),
        sum(one.gone for one in every),
        sum(one.open_after for one in every),
        sum(one.people for one in every),
        sum(one.many for one in every),
        sum(one.many_people for one in every),
        sum(one.claimed_fen for one in every),
    )


def flows_by(rows: Iterable[FlowRow], key: Callable[[FlowRow], str]) -> dict[str, Flow]:
    """Return the sums by a key, in the order in which the keys are first met."""
    groups: dict[str, list[FlowRow]] = {}
    for one in rows:
        groups.setdefault(key(one), []).append(one)
    return {name: flow_of(found) for name, found in groups.items()}


def ended_by(rows: Iterable[FlowRow]) -> dict[Outcome, int]:
    """Return how many were closed in the period by which outcome."""
    counts: dict[Outcome, int] = {}
    for one in rows:
        if one.closed and one.outcome is not None:
            counts[one.outcome] = counts.get(one.outcome, 0) + one.closed
    return counts


def gone_by(rows: Iterable[FlowRow]) -> dict[Departure, int]:
    """Return how many accepted cases went out of the line in the period, and how."""
    counts: dict[Departure, int] = {}
    for one in rows:
        if one.gone and one.departure is not None:
            counts[one.departure] = counts.get(one.departure, 0) + one.gone
    return counts
