"""What has an inspection done so far: its orders, prior notices, decisions, demands, claims?

Working state of one ``fold``, like :class:`domain.docket.Docket`, which holds it; made only for
cases whose log tells of any of it.  A ``place`` of 0 means every employer of the case: entries
made before an order could name one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from disputes_app.domain.instalments import Instalment

if TYPE_CHECKING:
    from disputes_app.domain.docket import Docket

PERFORMED, PARTLY, NOT_PERFORMED = "performed", "partly", "not_performed"
PENALTY, HANDLING, BOTH = "penalty", "handling", "both"
OPEN_CLAIM = "open"


@dataclass(slots=True)
class Order:
    """An order to correct: to whom, until when, and what became of it.

    Attributes:
        comply_by: the end of its term; after a public notice that that the notice gives.
        served_on: None while it has still to reach an employer who was absent; of a public
            notice the day on which it counts as served.
        published_on: the day of a public notice.
        result: one of PERFORMED, PARTLY, NOT_PERFORMED; empty while unknown.
    """

    seq: int
    place: int
    on: date
    number: str
    comply_by: date | None
    amount_fen: int
    served_on: date | None
    result: str = ""
    result_on: date | None = None
    unpaid_fen: int | None = None
    published_on: date | None = None

    def expired_unpaid(self, on: date) -> bool:
        """Say whether its term had run out on a day without all of it being done (条例 26)."""
        over = self.comply_by is not None and on > self.comply_by
        return over and self.served_on is not None and self.result != PERFORMED


@dataclass(slots=True)
class PriorNotice:
    """A notice before a penalty or a handling decision (条例 19, 处罚法 44).

    Attributes:
        told_on: None while it has still to be served.
        statement_by: last day for the statement, where the notice sets one.
        heard: the statement was made, or given up in so many words.
        hearing_asked: in time, so that it has to be held; ``hearing_late`` after that.
    """

    seq: int
    place: int
    about: str
    fine_fen: int
    statement_by: date | None
    told_on: date | None
    tells_hearing: bool
    heard: bool = False
    hearing_asked: bool = False
    hearing_late: bool = False
    hearing_waived: bool = False
    hearing_over: bool = False


@dataclass(slots=True)
class Decision:
    """A handling or penalty decision and how far it was carried out.

    Attributes:
        fine_fen: of a penalty; ``amount_fen`` what a handling decision orders to be paid.
        on_the_spot: 处罚法 51; handed over at once, review comes before a suit.
    """

    seq: int
    place: int
    on: date
    number: str
    penalty: bool
    fine_fen: int = 0
    amount_fen: int = 0
    extra_fen: int = 0
    extra_percent: int = 0
    on_the_spot: bool = False
    served_on: date | None = None
    performed_on: date | None = None


@dataclass(slots=True)
class Carrying:
    """What one employer did after a decision, and what was done against it.

    Attributes:
        remedies: spans in which a review or a suit was under way; the last may be open.
        void: the decision was set aside.
    """

    paid_fine: list[tuple[date, int, int]] = field(default_factory=list)
    paid_fen: int = 0
    remedies: list[tuple[date, date | None]] = field(default_factory=list)
    instalments: tuple[Instalment, ...] = ()
    demanded_on: date | None = None
    demand_served_on: date | None = None
    applied_on: date | None = None
    court: str = ""
    answer: str = ""
    void: bool = False

    @property
    def in_remedy(self) -> bool:
        """Whether a review or a suit is under way."""
        return bool(self.remedies) and self.remedies[-1][1] is None


class InspectionCourse:
    """Everything said so far about the steps of one inspection."""

    __slots__ = (
        "carrying",
        "claims",
        "decisions",
        "followed_up",
        "inquiries",
        "inspectors",
        "notices",
        "orders",
        "paid_in_full",
        "withdrawn",
    )

    def __init__(self) -> None:
        self.orders: list[Order] = []
        self.notices: list[PriorNotice] = []
        self.decisions: list[Decision] = []
        self.carrying: dict[int, Carrying] = {}
        self.claims: dict[int, str] = {}
        self.inquiries: list[tuple[int, int, date]] = []
        self.inspectors: set[str] = set()
        self.followed_up = False
        self.paid_in_full = False
        self.withdrawn = False

    def order_to(self, place: int) -> Order | None:
        """Return the last order that a party has; without a party the last one."""
        return next((one for one in reversed(self.orders) if _meets(one.place, place)), None)

    def notice_to(self, place: int, about: str) -> PriorNotice | None:
        """Return the last prior notice to a party about such a decision."""
        return next(
            (
                one
                for one in reversed(self.notices)
                if _meets(one.place, place) and one.about in {about, BOTH}
            ),
            None,
        )

    def last_notice(self, place: int) -> PriorNotice | None:
        """Return the last prior notice to a party, whatever it is about."""
        return next((one for one in reversed(self.notices) if _meets(one.place, place)), None)

    def decisions_on(self, place: int) -> list[Decision]:
        """Return the decisions against a party."""
        return [one for one in self.decisions if _meets(one.place, place)]

    def of(self, place: int) -> Carrying:
        """Return what is known of the carrying out by one party."""
        return self.carrying.setdefault(place, Carrying())


def _meets(one: int, other: int) -> bool:
    return one == other or 0 in {one, other}


def course_of(docket: Docket) -> InspectionCourse:
    """Return the course of the case, made now where nothing was said before."""
    if docket.inspection is None:
        docket.inspection = InspectionCourse()
    return docket.inspection


def entered_as(docket: Docket) -> int:
    """Return the shape in which the entry under way was stored.

    Old entries are read as they always were: what is asked of new ones is not asked of them.
    """
    return 1 if docket.event is None else docket.event.schema


def key_in(docket: Docket, rule_id: str, place: int) -> int:
    """Return the key of a party's clock: its own, or 0 where the case has one for all."""
    return place if (rule_id, place) in docket.clocks else 0
