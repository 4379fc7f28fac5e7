"""How does a construction project stand: its parties, its safeguards by month, its deposit?

Read from the live entries of its log.  A later check of a month replaces the earlier one of the
same safeguard.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from disputes_app.domain.dossiers.project import CHECKED, OPENED, PARTY
from disputes_app.domain.dossiers.project_safeguards import (
    Check,
    Safeguard,
    month_of,
    months_between,
)
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, number_of, text_of

_SIGNS = {
    "project.deposit_made": 1,
    "project.deposit_used": -1,
    "project.deposit_topped_up": 1,
    "project.deposit_returned": -1,
}
_ENDS = frozenset({"project.completed", "project.transferred"})


@dataclass(frozen=True, slots=True)
class ProjectParty:
    """Who takes part; ``seq`` 0 for the owner and contractor that the registration names."""

    seq: int
    role: str
    name: str
    code: str
    since: date
    left_on: date | None = None


@dataclass(frozen=True, slots=True)
class CheckCell:
    """What was found of a safeguard in a month, when, and what proves it."""

    result: Check
    on: date
    seq: int
    document: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class DepositMove:
    """A movement of the wage deposit: what was left after it."""

    seq: int
    kind: str
    on: date
    fen: int
    left_fen: int
    form: str = ""
    case: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ProjectOrder:
    """An order to correct, or to stop the work."""

    seq: int
    on: date
    role: str
    to: str
    matter: str
    until: date | None
    stops: bool
    met_on: date | None = None


@dataclass(frozen=True, slots=True)
class ProjectLog:
    """Everything that the record of a project says.

    Attributes:
        begins_on: the day work begins; where nobody said, that of its registration.
        cells: by month and safeguard.
    """

    begins_on: date | None = None
    planned_end: date | None = None
    ended_on: date | None = None
    contract_fen: int = 0
    parties: tuple[ProjectParty, ...] = ()
    cells: Mapping[tuple[date, Safeguard], CheckCell] = field(default_factory=dict)
    deposit: tuple[DepositMove, ...] = ()
    orders: tuple[ProjectOrder, ...] = ()
    account: str = ""
    account_closed_on: date | None = None

    @property
    def deposit_fen(self) -> int:
        """What is left of the wage deposit."""
        return self.deposit[-1].left_fen if self.deposit else 0

    def short_since(self) -> DepositMove | None:
        """Return the last use of the deposit that was not topped up to what it was."""
        need = 0
        for move in reversed(self.deposit):
            if move.kind == "project.deposit_topped_up":
                need -= move.fen
            elif move.kind == "project.deposit_used":
                need += move.fen
                if need > 0:
                    return move
        return None

    def runs_in(self, month: date) -> bool:
        """Say whether it was under way in a month."""
        if self.begins_on is None or self.begins_on.replace(day=1) > month:
            return False
        return self.ended_on is None or self.ended_on >= month

    def months(self, today: date) -> tuple[date, ...]:
        """Return the months that can be checked: from its beginning to today or its end."""
        if self.begins_on is None:
            return ()
        first = min((month for month, _ in self.cells), default=self.begins_on)
        return months_between(min(first, self.begins_on), self.ended_on or today)

    def is_whole(self, month: date) -> bool:
        """Say whether all four were in place in a month, or do not apply; one must be in place."""
        found = [self.cells.get((month, one)) for one in Safeguard]
        results = [Check.NOT_OK if cell is None else cell.result for cell in found]
        return Check.NOT_OK not in results and Check.OK in results

    def is_checked(self, month: date) -> bool:
        """Say whether anything was checked for a month."""
        return any((month, one) in self.cells for one in Safeguard)


def project_log(live: Iterable[Event]) -> ProjectLog:
    """Read the live entries of a project, in order."""
    reading = _Reading()
    for event in live:
        reading.read(event)
    return reading.log()


class _Reading:
    """What has been read so far."""

    def __init__(self) -> None:
        self.opened: Event | None = None
        self.ended_on: date | None = None
        self.parties: dict[int, ProjectParty] = {}
        self.cells: dict[tuple[date, Safeguard], CheckCell] = {}
        self.deposit: list[DepositMove] = []
        self.orders: dict[int, ProjectOrder] = {}
        self.account = ""
        self.account_closed_on: date | None = None
        self._readers: Mapping[str, Callable[[Event], None]] = {
            OPENED: self._open,
            PARTY: self._came,
            "project.party_left": self._left,
            CHECKED: self._check,
            "project.ordered": self._order,
            "project.stopped_work": self._order,
            "project.order_met": self._met,
            **dict.fromkeys(_SIGNS, self._move),
        }

    def read(self, event: Event) -> None:
        facts, on = event.facts, event.happened_on
        read = self._readers.get(event.kind)
        if read is not None:
            read(event)
        elif event.kind == "project.account_opened":
            self.account = text_of(facts, "bank")
        elif event.kind == "project.account_closed":
            self.account_closed_on = on
        elif event.kind in _ENDS:
            self.ended_on = on

    def _came(self, event: Event) -> None:
        facts = event.facts
        name, code = text_of(facts, "name"), text_of(facts, "code")
        self.parties[event.seq] = ProjectParty(
            event.seq, text_of(facts, "role"), name, code, event.happened_on
        )

    def _open(self, event: Event) -> None:
        facts, on = event.facts, event.happened_on
        self.opened = event
        named = (
            (-2, "owner", text_of(facts, "owner"), text_of(facts, "owner_code")),
            (-1, "general", text_of(facts, "employer"), text_of(facts, "employer_code")),
        )
        for key, role, name, code in named:
            if name:
                self.parties[key] = ProjectParty(0, role, name, code, on)

    def _left(self, event: Event) -> None:
        seq, on = number_of(event.facts, "seq"), event.happened_on
        one = self.parties.get(seq)
        if one is not None:
            self.parties[seq] = ProjectParty(one.seq, one.role, one.name, one.code, one.since, on)

    def _check(self, event: Event) -> None:
        facts = event.facts
        month = month_of(text_of(facts, "month"))
        if month is None:
            return
        for one in Safeguard:
            result = text_of(facts, one.value)
            if result in set(Check):
                self.cells[month, one] = CheckCell(
                    Check(result),
                    event.happened_on,
                    event.seq,
                    text_of(facts, "document"),
                    text_of(facts, "note"),
                )

    def _move(self, event: Event) -> None:
        facts = event.facts
        fen = number_of(facts, "amount_fen")
        before = self.deposit[-1].left_fen if self.deposit else 0
        self.deposit.append(
            DepositMove(
                event.seq,
                event.kind,
                event.happened_on,
                fen,
                before + _SIGNS[event.kind] * fen,
                text_of(facts, "form"),
                text_of(facts, "case"),
                day_of(facts, "until"),
            )
        )

    def _order(self, event: Event) -> None:
        facts = event.facts
        self.orders[event.seq] = ProjectOrder(
            event.seq,
            event.happened_on,
            text_of(facts, "role"),
            text_of(facts, "to"),
            text_of(facts, "matter"),
            day_of(facts, "until"),
            event.kind == "project.stopped_work",
        )

    def _met(self, event: Event) -> None:
        seq, on = number_of(event.facts, "seq"), event.happened_on
        one = self.orders.get(seq)
        if one is not None:
            self.orders[seq] = ProjectOrder(
                one.seq, one.on, one.role, one.to, one.matter, one.until, one.stops, on
            )

    def log(self) -> ProjectLog:
        facts = {} if self.opened is None else self.opened.facts
        registered = None if self.opened is None else self.opened.happened_on
        return ProjectLog(
            day_of(facts, "starts_on") or registered,
            day_of(facts, "ends_on"),
            self.ended_on,
            number_of(facts, "contract_fen"),
            tuple(self.parties.values()),
            self.cells,
            tuple(self.deposit),
            tuple(self.orders.values()),
            self.account,
            self.account_closed_on,
        )
