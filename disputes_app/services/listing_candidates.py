"""Which employers may have to be put on the joint-punishment list, and by which evidence?

Only cases with an order to pay whose term ended not long ago, or ends soon, are read.  Nothing
here writes, and nothing is listed by itself (失信联合惩戒名单管理暂行办法 5: a person decides).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as dossier_queries
from db.queries import ledger as ledger_queries
from db.queries import listing_candidates as queries
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.on_site_log import on_site_facts
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.fold import live_events
from disputes_app.domain.inspection_standing import inspection_standing
from disputes_app.domain.law import Law
from disputes_app.domain.ledger_log import Ledger, LedgerTotals, ledger_of
from disputes_app.domain.listing_candidate import (
    Candidate,
    IncidentRecord,
    before_end_of,
    counts,
    decide_by,
    incident_test,
    sum_test,
)
from disputes_app.domain.numbering import spellings
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.records import PartyRecord
from disputes_app.domain.wage_crime import Threshold
from disputes_app.services.context import Context
from disputes_app.services.ledger_totals import has_ledger
from disputes_app.services.log_store import read_log
from disputes_app.services.office_settings import settings_of

LOOK_BACK, LOOK_AHEAD = timedelta(days=183), timedelta(days=31)
"""An order whose term ended longer ago is not offered any more; it can still be entered."""
_ONE_WORKER, _TEN_WORKERS = "arrears.one_worker", "arrears.ten_workers"
_TELLING = (DossierType.ON_SITE, DossierType.INCIDENT, DossierType.LISTING)
_NO_ONE = PartyRecord(0, PartyRole.RESPONDENT.value, person=False, name="")


@dataclass(frozen=True, slots=True)
class Candidates:
    """The orders in question: those whose term is over first, the most urgent above.

    Attributes:
        hidden: how many more there are of which the file says that no test is met.
    """

    rows: tuple[Candidate, ...]
    hidden: int
    today: date


def listing_candidates(ctx: Context) -> Candidates:
    """Return every order to pay that may lead to the list, with its two tests, as of today."""
    today = ctx.today()
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        reading = _Reading(conn, law, today, threshold_of(conn))
        case_ids = queries.cases_with_orders(conn, today - LOOK_BACK, today + LOOK_AHEAD)
        found = [one for case_id in case_ids for one in reading.of_case(case_id)]
    rows = [one for one in found if one.may_list or one.record]
    return Candidates(tuple(sorted(rows, key=_urgency)), len(found) - len(rows), today)


def candidates_of_case(ctx: Context, case_id: CaseId) -> tuple[Candidate, ...]:
    """Return the orders to pay of one case, whenever their terms end, with the tests."""
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        reading = _Reading(conn, law, ctx.today(), threshold_of(conn))
        return tuple(reading.of_case(case_id, first=date.min, last=date.max))


def threshold_of(conn: Connection) -> Threshold:
    """Return from which sums on non-payment may be a crime, by the figures of the bureau."""
    settings = settings_of(conn)
    one, ten = settings[_ONE_WORKER], settings[_TEN_WORKERS]
    return Threshold(
        settings.number(_ONE_WORKER) or 0,
        settings.number(_TEN_WORKERS) or 0,
        own=one.is_own and ten.is_own,
    )


def _urgency(one: Candidate) -> tuple[bool, bool, date, int, int]:
    by = one.decide_by or one.order.comply_by or date.max
    return bool(one.record), not one.expired, by, one.case_id, one.order.seq


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads the candidates of one case after the other."""

    conn: Connection
    law: Law
    today: date
    threshold: Threshold

    def of_case(
        self, case_id: CaseId, first: date | None = None, last: date | None = None
    ) -> Iterator[Candidate]:
        record = case_file.case_record(self.conn, case_id)
        events = read_log(self.conn, case_id)
        live = live_events(events, self.today)
        standing = inspection_standing(record.line, live, self.law, self.today)
        first, last = first or self.today - LOOK_BACK, last or self.today + LOOK_AHEAD
        orders = () if standing is None else standing.orders
        wanted = [one for one in orders if counts(one, first, last)]
        if not wanted:
            return
        parties = case_file.case_parties(self.conn, case_id)
        rows = ledger_queries.entry_rows(self.conn, case_id) if has_ledger(events) else None
        totals = ledger_queries.totals_of(self.conn, case_id)
        beside = self._beside(case_id)
        told = incident_test(self._incidents(beside))
        listings = [one for one in beside if one.type is DossierType.LISTING]
        recorded = {number: one for one in listings for number in spellings(one.reference)}
        for order in wanted:
            by = order.comply_by or self.today
            empty = Ledger((), LedgerTotals())
            ledger = empty if rows is None else ledger_of(before_end_of(events, by), rows)
            summed = sum_test(live, order, ledger, self.threshold)
            if not (order.amount_fen or summed.owed.fen):
                continue
            at = _addressee(parties, order.place)
            row = next((recorded[n] for n in spellings(order.number) if n in recorded), None)
            yield Candidate(
                case_id,
                record.shown_number,
                record.receipt_number,
                at.name,
                at.code or "",
                at.employer_id,
                order,
                by < self.today and order.served_on is not None,
                summed.owed.people or record.people,
                None if totals is None else totals.migrants,
                summed,
                told,
                decide_by(self.law, order),
                "" if row is None else row.number,
                None if row is None else row.id,
            )

    def _beside(self, case_id: CaseId) -> tuple[DossierRecord, ...]:
        found = queries.records_of_cases(self.conn, [case_id], _TELLING)
        return tuple(
            dossier_queries.dossier_record(self.conn, one) for one in found.get(case_id, ())
        )

    def _incidents(self, beside: Sequence[DossierRecord]) -> Iterator[IncidentRecord]:
        for row in beside:
            if row.type is DossierType.INCIDENT:
                yield IncidentRecord(row.number, row.opened_on, row.title, row.people)
            elif row.type is DossierType.ON_SITE:
                log = dossier_queries.dossier_log(self.conn, DossierId(row.id or 0))
                facts = on_site_facts([one.event for one in log])
                if facts.group_incident:
                    yield IncidentRecord(row.number, row.opened_on, row.title, facts.heads)


def _addressee(parties: Sequence[PartyRecord], place: int) -> PartyRecord:
    """Return whom an order is for: the party it names, or the first employer of the case."""
    for one in parties:
        if one.place == place:
            return one
    firms = (one for one in parties if one.role == PartyRole.RESPONDENT.value)
    return next(firms, _NO_ONE)
