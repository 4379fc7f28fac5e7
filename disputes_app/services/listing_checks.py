"""What speaks against an entry of the joint-punishment list that its own log cannot know?

Another record of the same order; and what the log of the case says of the order (办法 5, 16).
What the office has set, and the check digit of a number, come into the facts here too.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as queries
from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierState, DossierType
from disputes_app.domain.dossiers.listing import LISTED, RESTORED
from disputes_app.domain.dossiers.listing_entries import AMOUNT, OPENED, PERSON
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, FactValue
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.law import Law
from disputes_app.domain.listing_order import order_is_annulled
from disputes_app.domain.numbering import spellings
from disputes_app.domain.register_keys import whole_name
from disputes_app.services.identity import read_id_number
from disputes_app.services.office_settings import settings_of

ONE_WORKER, TEN_WORKERS = "arrears.one_worker", "arrears.ten_workers"
_ASKED = frozenset({OPENED, LISTED, RESTORED})


@dataclass(eq=False)
class ListingTwiceError(DomainError):
    """A record of this employer and this order to pay is there already, as ``number``."""

    number: str
    order: str


@dataclass(eq=False)
class OrderAnnulledError(DomainError):
    """The log of the case says that the order to pay was annulled or struck out (办法 16)."""

    order: str
    case_number: str


def filled(conn: Connection, kind: str, facts: dict[str, FactValue]) -> None:
    """Put into the facts of an entry what the office has set, and read its numbers.

    Raises:
        IdNumberError: the identity number of a person is wrong.
    """
    if kind == AMOUNT:
        settings = settings_of(conn)
        facts["threshold_one_fen"] = settings.number(ONE_WORKER) or 0
        facts["threshold_ten_fen"] = settings.number(TEN_WORKERS) or 0
    elif kind == PERSON and text_of(facts, "id_number"):
        facts["id_number"] = read_id_number(text_of(facts, "id_number")).number


def check_listing(conn: Connection, law: Law, state: DossierState, event: Event) -> None:
    """Raise what speaks against an entry; ``state`` is that with the entry in it.

    Raises:
        ListingTwiceError, OrderAnnulledError: see there.
    """
    if state.type is not DossierType.LISTING or event.kind not in _ASKED:
        return
    if event.kind == OPENED:
        _check_not_twice(conn, state)
    for number in state.cases:
        case_id = case_file.case_of_receipt(conn, number)
        if case_id is None or case_file.case_record(conn, case_id).line is not Line.INSPECTION:
            continue
        events = [one.event for one in case_file.case_events(conn, case_id)]
        if order_is_annulled(events, state.reference, law):
            raise OrderAnnulledError(state.reference, number)


def _check_not_twice(conn: Connection, state: DossierState) -> None:
    numbers = spellings(state.reference)
    for row in queries.dossiers_of_references(conn, DossierType.LISTING, numbers):
        if row.outcome != "struck_out" and _is_same(row, state):
            raise ListingTwiceError(row.number, state.reference)


def _is_same(row: DossierRecord, state: DossierState) -> bool:
    return whole_name(row.employer) == whole_name(state.employer)
