"""What does the log of a case tell of its parties: who acts for whom, and where papers reach them?

A later confirmation of an address supersedes the one before; both stay in the log.  An agent
stands among the parties from the entry that appoints it; struck out, it never was one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from disputes_app.domain.events import Event, voided_seqs
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.base import day_of, is_set, number_of, numbers_of, text_of
from disputes_app.domain.kinds.taking_part import (
    ADDRESS_CONFIRMED,
    REPRESENTATIVES,
    chosen_lawfully,
    with_changed_powers,
)
from disputes_app.domain.mandates import (
    APPOINTED,
    ENDED,
    POWERS_CHANGED,
    Mandate,
    mandate_from,
)
from disputes_app.domain.parties import ACTING_ROLES, PartyRole
from disputes_app.domain.records import PartyRecord

_FOREVER = date.max
_ABOUT_AGENTS = frozenset({APPOINTED, POWERS_CHANGED, ENDED})


@dataclass(frozen=True, slots=True)
class ConfirmedAddress:
    """Where a party said papers reach it (送达地址确认书).

    Attributes:
        place: of the party in the case.
        recipient: who takes papers there; empty for the party itself.
        electronic: the party agreed to electronic service, since ``consent_on``.
        electronic_address: e-mail, telephone or system for it.
        document: where the signed confirmation is kept; empty where that was not said.
        seq: the entry.
    """

    place: int
    confirmed_on: date
    address: str
    postcode: str
    recipient: str
    phone: str
    electronic: bool
    electronic_address: str
    consent_on: date | None
    document: str
    seq: int


def mandates_of(events: Sequence[Event]) -> tuple[Mandate, ...]:
    """Return every agent that acts or acted, in the order of appointment."""
    if not any(event.kind == APPOINTED for event in events):
        return ()
    found: dict[int, Mandate] = {}
    for event in live_events(events, _FOREVER):
        if event.kind == APPOINTED:
            mandate = mandate_from(event)
            found.setdefault(mandate.place, mandate)
            continue
        mandate_before = found.get(number_of(event.facts, "agent"))
        if event.kind not in _ABOUT_AGENTS or mandate_before is None:
            continue
        if event.kind == ENDED:
            changed = replace(mandate_before, until_on=event.happened_on)
        else:
            changed = with_changed_powers(mandate_before, event)
        found[mandate_before.place] = changed
    return tuple(found.values())


def agents_in_log(
    parties: Sequence[PartyRecord], events: Sequence[Event]
) -> tuple[PartyRecord, ...]:
    """Return the agents among these parties as the log tells of them.

    An agent of whom no entry tells (a file of before) stays as it is.
    """
    acting = {one.place: one for one in mandates_of(events)}
    voided = voided_seqs(events)
    struck = {
        number_of(event.facts, "party")
        for event in events
        if event.kind == APPOINTED and event.seq in voided
    }
    found = []
    for party in parties:
        if party.role not in ACTING_ROLES:
            continue
        mandate = acting.get(party.place)
        if mandate is not None:
            as_told = replace(party, role=PartyRole.AGENT.value, until_on=mandate.until_on)
        elif party.place in struck:
            as_told = replace(party, role=PartyRole.NO_AGENT.value, until_on=None)
        else:
            as_told = party
        found.append(as_told)
    return tuple(found)


def addresses_of(events: Sequence[Event]) -> Mapping[int, tuple[ConfirmedAddress, ...]]:
    """Return the confirmed addresses of each party by place, the newest last."""
    if not any(event.kind == ADDRESS_CONFIRMED for event in events):
        return {}
    found: dict[int, list[ConfirmedAddress]] = {}
    for event in live_events(events, _FOREVER):
        if event.kind == ADDRESS_CONFIRMED:
            address = _address(event)
            found.setdefault(address.place, []).append(address)
    return {place: tuple(addresses) for place, addresses in found.items()}


def _address(event: Event) -> ConfirmedAddress:
    facts = event.facts
    electronic = is_set(facts, "electronic")
    consent_on = day_of(facts, "consent_on") or event.happened_on
    return ConfirmedAddress(
        number_of(facts, "party"),
        event.happened_on,
        text_of(facts, "address"),
        text_of(facts, "postcode"),
        text_of(facts, "recipient"),
        text_of(facts, "phone"),
        electronic,
        text_of(facts, "electronic_address"),
        consent_on if electronic else None,
        text_of(facts, "document"),
        event.seq,
    )


@dataclass(frozen=True, slots=True)
class Representation:
    """Who receives papers for whom since a day (办案规则 63)."""

    since: date
    representatives: tuple[int, ...]
    represented: tuple[int, ...]


def representation_of(live: Sequence[Event]) -> Representation | None:
    """Return the representation chosen last, None where nobody lawfully represents others.

    Args:
        live: the entries in force.
    """
    chosen = [one for one in live if one.kind == REPRESENTATIVES]
    receipt = next((one for one in live if one.kind == "received"), None)
    if not chosen or receipt is None or not chosen_lawfully(chosen[-1]):
        return None
    by_employer = is_set(receipt.facts, "employer_applies")
    workers = numbers_of(receipt.facts, "respondents" if by_employer else "applicants")
    places = numbers_of(chosen[-1].facts, "representatives")
    others = tuple(one for one in workers if one not in places)
    return Representation(chosen[-1].happened_on, places, others)


def representatives_of(events: Sequence[Event]) -> tuple[int, ...]:
    """Return the places of the representatives chosen last (办案规则 63)."""
    chosen = [one for one in live_events(events, _FOREVER) if one.kind == REPRESENTATIVES]
    return numbers_of(chosen[-1].facts, "representatives") if chosen else ()
