"""Under which words is a case found: its numbers, its parties, and the workers of its ledger?

Never under the name of a protected reporter, also where a roster lists it among the others.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from db.engine import Database
from db.queries import case_file
from db.queries import ledger as ledger_queries
from db.search_keys import stored_keys
from db.writes import projections as projection_writes
from db.writes.meta import drop_meta
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event
from disputes_app.domain.ledger_log import filling, ledger_entries
from disputes_app.domain.records import CaseRecord, PartyRecord
from disputes_app.services import search_keys
from disputes_app.services.party_records import case_tokens


def index_case(
    conn: Connection,
    case_id: CaseId,
    case: CaseRecord,
    parties: Sequence[PartyRecord],
    events: Sequence[Event],
) -> None:
    """Store the search keys of a case as its log leaves them."""
    projection_writes.index_case(conn, case_id, tokens_of(conn, case_id, case, parties, events))


def tokens_of(
    conn: Connection,
    case_id: CaseId,
    case: CaseRecord,
    parties: Sequence[PartyRecord],
    events: Sequence[Event],
) -> str:
    """Return the keys of a case as they are stored; ``verify`` compares them."""
    own = case_tokens(case, parties)
    workers = _worker_keys(conn, case_id, events)
    return stored_keys(f"{own} {workers}" if workers else own)


def index_again(conn: Connection, case_id: CaseId) -> None:
    """Read a case and store its search keys anew."""
    case = case_file.case_record(conn, case_id)
    events = tuple(one.event for one in case_file.events_of(conn, [case_id]).get(case_id, ()))
    index_case(conn, case_id, case, case_file.case_parties(conn, case_id), events)


def index_ledgers(database: Database, mark: str) -> None:
    """Index every case with a ledger that is older than this index, and take the mark away."""

    def work(conn: Connection) -> None:
        for case_id in ledger_queries.cases_with_totals(conn):
            index_again(conn, case_id)
        drop_meta(conn, mark)

    database.run_write(work)


def _worker_keys(conn: Connection, case_id: CaseId, events: Sequence[Event]) -> str:
    seqs = filling(ledger_entries(events))
    if not seqs:
        return ""
    covered = {_plain(one.name) for one in case_file.reporters(conn, case_id)}
    names = ledger_queries.worker_names(conn, case_id, seqs)
    if covered:
        others = (one for one in names.split("\n") if _plain(one) not in covered)
        names = "\n".join(others)
    return search_keys.name_keys(names)


def _plain(name: str) -> str:
    return search_keys.normalise(name).strip()
