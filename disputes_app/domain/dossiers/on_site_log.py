"""Who went, who paid whom, and what is still owed, as the log of a dispute on the spot says it?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.on_site import AGREED, ATTENDED, OPENED, PAID, PAYERS
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, is_set, number_of, text_of


@dataclass(frozen=True, slots=True)
class Visit:
    """One time on the spot: the day, who went, and whether they inspected (条例 16)."""

    on: date
    officers: tuple[str, ...]
    others: str
    inspected: bool


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment: by whom (a code of ``on_site.PAYERS``), to whom, before whom."""

    seq: int
    on: date
    payer: str
    fen: int
    people: int
    paid_to: str
    witness: str
    papers: str


@dataclass(frozen=True, slots=True)
class OnSiteFacts:
    """What a log says of a dispute on the spot.

    Attributes:
        place, project: where; empty where nobody said it.
        heads: how many had gathered, 0 where it was no group incident.
        promised_by: the last day promised for payment, None without one.
        papers: names of what was signed, each once.
    """

    place: str
    project: str
    group_incident: bool
    heads: int
    visits: tuple[Visit, ...]
    payments: tuple[Payment, ...]
    promised_by: date | None
    papers: tuple[str, ...]

    @property
    def paid_by(self) -> tuple[tuple[str, int], ...]:
        """Return what each payer paid, fen, in the order of ``PAYERS``; only those who did."""
        sums = [
            (one.value, sum(row.fen for row in self.payments if row.payer == one.value))
            for one in PAYERS
        ]
        return tuple((payer, fen) for payer, fen in sums if fen)


def on_site_facts(events: Iterable[Event]) -> OnSiteFacts:
    """Return what the entries in force say."""
    live = live_steps(DossierType.ON_SITE, events)
    opened = next((one.facts for one in live if one.kind == OPENED), {})
    promised = [day_of(one.facts, "pay_by") for one in live if one.kind == AGREED]
    papers = [text_of(one.facts, "papers") for one in live]
    return OnSiteFacts(
        text_of(opened, "place"),
        text_of(opened, "project"),
        is_set(opened, "group_incident"),
        number_of(opened, "heads"),
        tuple(_visit(one) for one in live if one.kind == ATTENDED),
        tuple(_payment(one) for one in live if one.kind == PAID),
        promised[-1] if promised else None,
        tuple(dict.fromkeys(one for one in papers if one)),
    )


def _visit(event: Event) -> Visit:
    facts = event.facts
    officers = (text_of(facts, "first_officer"), text_of(facts, "second_officer"))
    return Visit(
        event.happened_on,
        tuple(one for one in officers if one),
        text_of(facts, "others"),
        is_set(facts, "inspects"),
    )


def _payment(event: Event) -> Payment:
    facts = event.facts
    return Payment(
        event.seq,
        event.happened_on,
        text_of(facts, "payer"),
        number_of(facts, "paid_fen"),
        number_of(facts, "people"),
        text_of(facts, "paid_to"),
        text_of(facts, "witness"),
        text_of(facts, "papers"),
    )
