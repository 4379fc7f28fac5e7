"""How does an application to the fund stand: its papers, proof, sums, payments and recovery?

Read from the live entries of its log, as ``domain.hearing_log`` reads hearings.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from disputes_app.domain.dossiers.fund import APPLIED, COMPUTED, PAID, RECOVERED
from disputes_app.domain.dossiers.fund_review import MATERIALS
from disputes_app.domain.events import Event
from disputes_app.domain.fund_computation import FundTerms, WageMonth
from disputes_app.domain.kinds.base import day_of, is_set, number_of, numbers_of, text_of

Change = dict[str, Any]


class PayState(enum.StrEnum):
    """What became of a worker's advance."""

    WAITING = "waiting"
    PAID = "paid"
    FAILED = "failed"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Material:
    """A paper of the application: its code (see ``MATERIALS``) and the day it came."""

    code: str
    received_on: date | None


@dataclass(frozen=True, slots=True)
class Proof:
    """A proof of the arrears, by the entry that told of it."""

    seq: int
    on: date
    evidence: str
    number: str
    effective_on: date | None
    case: str


@dataclass(frozen=True, slots=True)
class Computed:
    """The sums of the list in force; the list itself is stored under ``seq``."""

    seq: int
    on: date
    people: int
    owed_fen: int
    wages_fen: int
    compensation_fen: int
    advance_fen: int
    terms: FundTerms
    digest: str

    @property
    def needs_city(self) -> bool:
        """Whether the city decides."""
        return self.advance_fen > self.terms.limit_fen


@dataclass(frozen=True, slots=True)
class FundDecision:
    """A decision or the opinion of the district; ``what`` is ``advance`` or ``refuse``."""

    seq: int
    on: date
    what: str
    by: str
    number: str
    signed_by: str
    reason: str
    ground: str = ""


@dataclass(frozen=True, slots=True)
class MoneyStep:
    """A payment to workers, a claim against the enterprise, or what came back."""

    seq: int
    on: date
    fen: int
    what: str = ""
    number: str = ""
    note: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class FundLog:
    """Everything that the record of an application says.

    Attributes:
        ground: code of the condition of art. 13.
        construction: the enterprise is excluded (art. 3).
        paid, failed: places of workers, with the day.
        written_off_fen: what a decision gave up.
    """

    ground: str = ""
    construction: bool = False
    materials: tuple[Material, ...] = ()
    proofs: tuple[Proof, ...] = ()
    accepted_on: date | None = None
    decide_by: date | None = None
    computed: Computed | None = None
    opinion: FundDecision | None = None
    decision: FundDecision | None = None
    payments: tuple[MoneyStep, ...] = ()
    paid: tuple[tuple[int, date], ...] = ()
    failed: tuple[tuple[int, date], ...] = ()
    claims: tuple[MoneyStep, ...] = ()
    recoveries: tuple[MoneyStep, ...] = ()
    written_off_fen: int = 0

    @property
    def advanced_fen(self) -> int:
        """Paid out to workers."""
        return sum(one.fen for one in self.payments)

    @property
    def recovered_fen(self) -> int:
        """What has come back."""
        return sum(one.fen for one in self.recoveries)

    @property
    def balance_fen(self) -> int:
        """Still out: advanced less recovered less written off."""
        return self.advanced_fen - self.recovered_fen - self.written_off_fen

    @property
    def missing(self) -> tuple[str, ...]:
        """Codes of the papers that have not come."""
        return tuple(one.code for one in self.materials if one.received_on is None)

    def pay_state(self, place: int, advance_fen: int) -> PayState:
        """Return what became of a worker's advance."""
        if place in dict(self.paid):
            return PayState.PAID
        if not advance_fen:
            return PayState.NOTHING
        return PayState.FAILED if place in dict(self.failed) else PayState.WAITING


def fund_log(live: Iterable[Event]) -> FundLog:
    """Read the live entries of an application, in order."""
    found = FundLog(materials=tuple(Material(one.value, None) for one in MATERIALS))
    for event in live:
        found = _with(found, event)
    return found


def _with(found: FundLog, event: Event) -> FundLog:
    read = _READERS.get(event.kind)
    return found if read is None else replace(found, **read(found, event))


def _applied(_found: FundLog, event: Event) -> Change:
    facts = event.facts
    return {"ground": text_of(facts, "ground"), "construction": is_set(facts, "construction")}


def _paid(found: FundLog, event: Event) -> Change:
    paid = tuple((place, event.happened_on) for place in numbers_of(event.facts, "paid"))
    failed = tuple((place, event.happened_on) for place in numbers_of(event.facts, "failed"))
    return {
        "payments": (*found.payments, _step(event)),
        "paid": (*found.paid, *paid),
        "failed": (*found.failed, *failed),
    }


def _received(materials: tuple[Material, ...], event: Event) -> tuple[Material, ...]:
    return tuple(
        Material(one.code, event.happened_on)
        if one.received_on is None and is_set(event.facts, one.code)
        else one
        for one in materials
    )


def _proof(event: Event) -> Proof:
    facts = event.facts
    return Proof(
        event.seq,
        event.happened_on,
        text_of(facts, "evidence"),
        text_of(facts, "number"),
        day_of(facts, "effective_on"),
        text_of(facts, "case"),
    )


def terms_of(event: Event) -> FundTerms:
    """Return the caps that held when a list was computed."""
    facts = event.facts
    wage_month = text_of(facts, "wage_month")
    return FundTerms(
        number_of(facts, "months_cap"),
        number_of(facts, "compensation_cap"),
        number_of(facts, "limit_fen"),
        WageMonth(wage_month) if wage_month in set(WageMonth) else WageMonth.ARREARS,
    )


def _computed(event: Event) -> Computed:
    facts = event.facts
    return Computed(
        event.seq,
        event.happened_on,
        number_of(facts, "people"),
        number_of(facts, "owed_fen"),
        number_of(facts, "wages_fen"),
        number_of(facts, "compensation_fen"),
        number_of(facts, "advance_fen"),
        terms_of(event),
        text_of(facts, "digest"),
    )


def _decision(event: Event, what: str) -> FundDecision:
    facts = event.facts
    return FundDecision(
        event.seq,
        event.happened_on,
        what,
        text_of(facts, "by") or "district",
        text_of(facts, "number"),
        text_of(facts, "signed_by"),
        text_of(facts, "reason"),
        text_of(facts, "ground"),
    )


def _step(event: Event) -> MoneyStep:
    facts = event.facts
    return MoneyStep(
        event.seq,
        event.happened_on,
        number_of(facts, "amount_fen"),
        text_of(facts, "way") or text_of(facts, "source"),
        text_of(facts, "number"),
        text_of(facts, "note"),
        day_of(facts, "until"),
    )


_READERS: Mapping[str, Callable[[FundLog, Event], Change]] = MappingProxyType(
    {
        APPLIED: _applied,
        "fund.materials": lambda found, event: {"materials": _received(found.materials, event)},
        "fund.proved": lambda found, event: {"proofs": (*found.proofs, _proof(event))},
        "fund.accepted": lambda _, event: {
            "accepted_on": event.happened_on,
            "decide_by": day_of(event.facts, "decide_by"),
        },
        COMPUTED: lambda _, event: {"computed": _computed(event)},
        "fund.preliminary": lambda _, event: {
            "opinion": _decision(event, text_of(event.facts, "opinion"))
        },
        "fund.decided": lambda _, event: {"decision": _decision(event, "advance")},
        "fund.refused": lambda _, event: {"decision": _decision(event, "refuse")},
        PAID: _paid,
        "fund.claimed": lambda found, event: {"claims": (*found.claims, _step(event))},
        RECOVERED: lambda found, event: {"recoveries": (*found.recoveries, _step(event))},
        "fund.written_off": lambda found, _: {"written_off_fen": found.balance_fen},
    }
)
"""What each kind of entry says of an application."""
