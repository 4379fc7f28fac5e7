"""What speaks against an entry of a record beside the cases that its own log cannot know?"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.external import RECEIVED
from disputes_app.domain.dossiers.incident import COUNTED_FOR, LINKED, REPORTED
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import text_of


@dataclass(eq=False)
class UnknownDossierNumberError(DomainError):
    """No record beside the cases has the number that was typed."""

    number: str


@dataclass(eq=False)
class MatterTwiceError(DomainError):
    """The sheet of this channel with this number is in the register already, as ``number``."""

    number: str
    reference: str


@dataclass(eq=False)
class OnSiteCountedError(DomainError):
    """The record on the spot belongs to the incident ``number`` already, which counts for it."""

    number: str
    on_site: str


def dossier_number(conn: Connection, typed: str) -> str:
    """Return the number of the record that was meant; raise UnknownDossierNumberError."""
    found = queries.find_dossier(conn, typed.strip())
    if found is None:
        raise UnknownDossierNumberError(typed)
    return queries.dossier_record(conn, found).number


def check_not_twice(conn: Connection, event: Event) -> None:
    """Raise MatterTwiceError if the sheet has been entered, unless it was struck out since.

    Raises:
        UnknownDossierNumberError, OnSiteCountedError: as :func:`check_incident`.
    """
    check_incident(conn, event)
    if event.kind != RECEIVED:
        return
    channel, reference = text_of(event.facts, "channel"), text_of(event.facts, "reference")
    for row in queries.dossiers_of_reference(conn, DossierType.EXTERNAL, reference):
        if row.id is None or row.outcome == "struck_out":
            continue
        first = queries.dossier_log(conn, row.id)[0].event
        if text_of(first.facts, "channel") == channel:
            raise MatterTwiceError(row.number, reference)


def check_incident(conn: Connection, event: Event) -> None:
    """Let a record on the spot count for one group incident only.

    Raises:
        UnknownDossierNumberError: what it names is no record on the spot.
        OnSiteCountedError: another incident counts for it.
    """
    on_site = text_of(event.facts, "on_site")
    if event.kind not in {REPORTED, LINKED} or not on_site:
        return
    found = queries.dossiers_numbered(conn, (on_site,))
    if not found or found[0].type is not DossierType.ON_SITE:
        raise UnknownDossierNumberError(on_site)
    other = queries.number_with_amount(conn, f"{COUNTED_FOR}{on_site}")
    if other is not None:
        raise OnSiteCountedError(other, on_site)
