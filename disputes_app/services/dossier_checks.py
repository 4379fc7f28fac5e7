"""What speaks against an entry of a record beside the cases that its own log cannot know?"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.external import RECEIVED
from disputes_app.domain.dossiers.grading import OPENED as GRADING_BEGUN
from disputes_app.domain.dossiers.incident import COUNTED_FOR, LINKED, REPORTED
from disputes_app.domain.dossiers.publication import OPENED as BATCH_OPENED
from disputes_app.domain.dossiers.publication import QUARTERLY, quarter_of
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import number_of, text_of


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
class GradedTwiceError(DomainError):
    """The grades of this year are kept already for the same employers, as ``number``."""

    number: str
    year: int


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


@dataclass(eq=False)
class QuarterTwiceError(DomainError):
    """The quarter has its batch of publications already, as ``number``."""

    number: str
    quarter: str


def check_not_twice(conn: Connection, event: Event) -> None:
    """Raise MatterTwiceError if the sheet has been entered, unless it was struck out since.

    Raises:
        GradedTwiceError: the grades of a year are begun again for some of the same employers.
        QuarterTwiceError: likewise for the quarter of a batch of publications.
    """
    if event.kind == GRADING_BEGUN:
        _check_graded_once(conn, event)
    if event.kind == BATCH_OPENED:
        _check_quarter(conn, event)
    if event.kind != RECEIVED:
        return
    channel, reference = text_of(event.facts, "channel"), text_of(event.facts, "reference")
    for row in queries.dossiers_of_reference(conn, DossierType.EXTERNAL, reference):
        if row.id is None or row.outcome == "struck_out":
            continue
        first = queries.dossier_log(conn, row.id)[0].event
        if text_of(first.facts, "channel") == channel:
            raise MatterTwiceError(row.number, reference)


def _check_graded_once(conn: Connection, event: Event) -> None:
    """A year has one grading of the whole district, or one for each of its towns."""
    year, town = number_of(event.facts, "year"), text_of(event.facts, "town").strip()
    for stored, log in queries.all_stored(conn, DossierType.GRADING):
        first, row = log[0].event, stored.record
        same = not town or not row.town.strip() or town == row.town.strip()
        if row.outcome != "cancelled" and number_of(first.facts, "year") == year and same:
            raise GradedTwiceError(row.number, year)


def _check_quarter(conn: Connection, event: Event) -> None:
    quarter = quarter_of(event)
    if quarter is None or text_of(event.facts, "occasion") != QUARTERLY:
        return
    for row in queries.dossiers_of_reference(conn, DossierType.PUBLICATION, quarter.code):
        if row.outcome != "struck_out":
            raise QuarterTwiceError(row.number, quarter.code)


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
