"""Which orders to pay may lead to the joint-punishment list, by which of the two tests?

Sources: 失信联合惩戒名单管理暂行办法 (人社部令45号) 5, 8; 法释〔2013〕3号 3 (the sum that the
first test refers to).  Nothing is decided here: the tests are shown with their evidence, and a
person opens the record of a listing.  Ten workers at the gate are not enough for the second test:
it asks for a group or extreme incident *and* for serious bad social influence, of which a file
says nothing unless somebody wrote it down.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.arrears_standing import owed_wages
from disputes_app.domain.counting import plain_period
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.inspection_standing import OrderRow, OrderState
from disputes_app.domain.kinds.base import number_of
from disputes_app.domain.kinds.ledger import PAID as LEDGER_PAID
from disputes_app.domain.law import Law
from disputes_app.domain.ledger_log import Ledger
from disputes_app.domain.wage_crime import ORDERED, Met, Owed, Threshold, large_sum

DECIDE = "blacklist.decide"


@dataclass(frozen=True, slots=True)
class SumTest:
    """The first test (办法 5(1)): what was not paid against the figures of the bureau.

    Attributes:
        owed: what is compared; of the order's addressee, when its term ran out.
        counted: worker by worker in the ledger, not only as the paper says.
        entries: places in the log of the case that say so.
    """

    met: Met
    owed: Owed
    threshold: Threshold
    counted: bool
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class IncidentRecord:
    """A record beside the case that tells of a gathering: its number, day and how many came."""

    number: str
    on: date
    title: str
    people: int


@dataclass(frozen=True, slots=True)
class IncidentTest:
    """The second test (办法 5(2)): both facts are asked for; ``influence`` no record says."""

    group: Met
    influence: Met
    records: tuple[IncidentRecord, ...]

    @property
    def met(self) -> Met:
        """Say whether both are met."""
        if Met.NO in {self.group, self.influence}:
            return Met.NO
        return Met.YES if self.group is self.influence is Met.YES else Met.OPEN


@dataclass(frozen=True, slots=True)
class Candidate:
    """One order to pay, its term, and the two tests.

    Attributes:
        number: the case as people call it; ``receipt`` its 收件号.
        order: the order as the log of the case tells of it.
        expired: it was served and its term was over before today; else it still runs.
        migrants: how many of the workers are 农民工; None where the file does not say.
        decide_by: last day of the 20 working days after the term (办法 8).
        record: number of the record of this order's listing; empty for none.
    """

    case_id: int
    number: str
    receipt: str
    employer: str
    employer_code: str
    employer_id: int | None
    order: OrderRow
    expired: bool
    workers: int
    migrants: int | None
    sum: SumTest
    incident: IncidentTest
    decide_by: date | None
    record: str = ""
    record_id: int | None = None

    @property
    def may_list(self) -> bool:
        """Whether the list is still possible: no test is met, but one may be."""
        open_ = {Met.YES, Met.OPEN}
        return self.migrants != 0 and (self.sum.met in open_ or self.incident.met in open_)


def decide_by(law: Law, order: OrderRow) -> date | None:
    """Return the last day for the decision (办法 8); None where no rule was in force."""
    if order.comply_by is None:
        return None
    try:
        return plain_period(law, DECIDE, order.comply_by).due
    except DomainError:
        return None


def counts(order: OrderRow, first: date, last: date) -> bool:
    """Say whether an order to pay is in question: its term ends within both days (inclusive).

    One that was obeyed within its term is not; what was paid later is for 办法 7.
    """
    by = order.comply_by
    if by is None or not first <= by <= last:
        return False
    in_time = order.result_on is None or order.result_on <= by
    return not (order.state is OrderState.PERFORMED and in_time)


def sum_test(
    live: Sequence[Event], order: OrderRow, ledger: Ledger, threshold: Threshold
) -> SumTest:
    """Compare what was left unpaid with the figures of the bureau.

    Args:
        ledger: as it was when the term of the order ended; see :func:`before_end_of`.
    """
    said = next((one for one in live if one.kind == ORDERED and one.seq == order.seq), None)
    entries = () if said is None else (said.seq,)
    if ledger.workers:
        owed = owed_wages(ledger)
        return SumTest(large_sum(owed, threshold), owed, threshold, counted=True, entries=entries)
    people = 0 if said is None else number_of(said.facts, "people")
    # Paid late, nothing is unpaid any more: then the order's own sum is what had been due.
    fen = order.unpaid_fen or order.amount_fen
    owed = Owed(people, fen)
    met = large_sum(owed, threshold) if fen else Met.OPEN
    if not people and fen >= threshold.one_fen:
        met = Met.OPEN
    return SumTest(met, owed, threshold, counted=False, entries=entries)


def before_end_of(events: Iterable[Event], day: date) -> tuple[Event, ...]:
    """Return a log without what was paid after a day: its ledger is then that of the day's end."""
    return tuple(one for one in events if one.kind != LEDGER_PAID or one.happened_on <= day)


def incident_test(records: Iterable[IncidentRecord], *, influence: bool = False) -> IncidentTest:
    """Say what the records beside the case tell; that none does is no proof of the contrary."""
    found = tuple(records)
    return IncidentTest(Met.YES if found else Met.OPEN, Met.YES if influence else Met.OPEN, found)
