"""How do the records of the joint-punishment list stand today, for the page and the record?

Nothing here writes.  What a record says is read from its log by ``domain.listing_log``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.listing import LISTED
from disputes_app.domain.dossiers.listing_entries import AMOUNT, NOTICED, UNPAID
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.events import Event, Facts, FactValue
from disputes_app.domain.listing_basis import basis_text, facts_text
from disputes_app.domain.listing_log import listing_log
from disputes_app.domain.listing_settings import REPAIR_MONTHS
from disputes_app.domain.listing_standing import ListingLog
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierView
from disputes_app.services.listing_candidates import (
    Candidates,
    listing_candidates,
    threshold_of,
)
from disputes_app.services.office_settings import settings_of


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A record with everything that its log says as of today."""

    record: DossierRecord
    log: ListingLog


@dataclass(frozen=True, slots=True)
class ListingBoard:
    """The page: the records that were asked for, and what may become one."""

    rows: tuple[BoardRow, ...]
    candidates: Candidates | None
    today: date


@dataclass(frozen=True, slots=True)
class ListingGround:
    """What the form of an entry in the record of a listing knows beforehand.

    Attributes:
        parties: names by place.
        known: facts by kind of entry, which the record or a setting says already.
    """

    parties: Mapping[int, str]
    known: Mapping[str, Facts]


def listing_board(
    ctx: Context, records: Sequence[DossierRecord], *, with_candidates: bool
) -> ListingBoard:
    """Return these records as they stand today, with the candidates where they are wanted."""
    today = ctx.today()
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        months = repair_months(conn)
        rows = tuple(
            BoardRow(one, listing_log(_events(conn, one), law, today, repair_months=months))
            for one in records
        )
    return ListingBoard(rows, listing_candidates(ctx) if with_candidates else None, today)


def listing_of(ctx: Context, view: DossierView) -> ListingLog:
    """Return how the record of a page stands today."""
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        months = repair_months(conn)
    return listing_log(view.events, law, view.today, repair_months=months)


def listing_ground(ctx: Context, view: DossierView) -> ListingGround:
    """Return what the form of the next entry knows: parties, thresholds, facts and basis."""
    log = listing_of(ctx, view)
    with ctx.database.read() as conn:
        threshold = threshold_of(conn)
    reason, basis = facts_text(log), basis_text(log)
    amount: dict[str, FactValue] = {
        "threshold_one_fen": threshold.one_fen,
        "threshold_ten_fen": threshold.ten_fen,
        "people": log.people,
        "amount_fen": log.unpaid_fen or log.owed_fen,
    }
    papers: dict[str, FactValue] = {"reason": reason, "basis": basis}
    known: dict[str, Facts] = {
        AMOUNT: amount,
        UNPAID: {"unpaid_fen": log.owed_fen},
        NOTICED: papers,
        LISTED: papers,
    }
    return ListingGround({one.place: one.name for one in log.parties}, known)


def repair_months(conn: Connection) -> int:
    """Return how long the credit-repair rules may ask to wait; 0 where nothing is to be warned."""
    return settings_of(conn).number(REPAIR_MONTHS) or 0


def _events(conn: Connection, record: DossierRecord) -> tuple[Event, ...]:
    return tuple(one.event for one in queries.dossier_log(conn, DossierId(record.id or 0)))
