"""Where are papers sent to a party: as it confirmed in the case, else as it was written down?

办案规则 20 leaves how papers are served to the civil procedure; a confirmed address
(送达地址确认书) is what a served paper is measured by.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries.hearings import parties_of
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event
from disputes_app.domain.party_log import ConfirmedAddress, addresses_of
from disputes_app.domain.records import PartyRecord


@dataclass(frozen=True, slots=True)
class ServiceAddress:
    """Where one party of a case is served.

    Attributes:
        confirmed_on: the day of the confirmation; None for what the party said otherwise.
        electronic_address: where it may be served electronically since ``consent_on``; empty
            without its consent.
        document: where the signed confirmation is kept.
        seq: the entry that confirmed it.
    """

    place: int
    name: str
    address: str
    postcode: str = ""
    recipient: str = ""
    phone: str = ""
    electronic_address: str = ""
    consent_on: date | None = None
    confirmed_on: date | None = None
    document: str = ""
    seq: int | None = None

    @property
    def confirmed(self) -> bool:
        """Whether the party confirmed it."""
        return self.confirmed_on is not None


def addresses_of_cases(
    conn: Connection, case_ids: Sequence[CaseId]
) -> dict[CaseId, dict[int, ServiceAddress]]:
    """Return where everybody in these cases is served, by case and place."""
    if not case_ids:
        return {}
    parties = parties_of(conn, list(case_ids))
    logs = case_file.events_of(conn, list(case_ids))
    return {
        case_id: addresses_among(
            parties.get(case_id, ()), [one.event for one in logs.get(case_id, ())]
        )
        for case_id in case_ids
    }


def addresses_among(
    parties: Iterable[PartyRecord], events: Sequence[Event]
) -> dict[int, ServiceAddress]:
    """Return where each of these parties is served, as the log of their case tells."""
    confirmed = addresses_of(events)
    return {party.place: _address(party, confirmed.get(party.place, ())) for party in parties}


def _address(party: PartyRecord, confirmed: tuple[ConfirmedAddress, ...]) -> ServiceAddress:
    if not confirmed:
        return ServiceAddress(party.place, party.name, party.address or "", phone=party.phone or "")
    last = confirmed[-1]
    return ServiceAddress(
        party.place,
        party.name,
        last.address,
        last.postcode,
        last.recipient,
        last.phone or party.phone or "",
        last.electronic_address if last.electronic else "",
        last.consent_on,
        last.confirmed_on,
        last.document,
        last.seq,
    )
