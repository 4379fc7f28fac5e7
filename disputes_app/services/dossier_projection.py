"""What is stored of a record beside the cases besides its log?  ``verify`` compares it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from db.queries import dossiers as queries
from db.writes import dossiers as writes
from disputes_app.domain.dossiers.base import DossierState
from disputes_app.domain.dossiers.reading import fold_dossier
from disputes_app.domain.dossiers.records import (
    DossierAmount,
    DossierId,
    DossierRecord,
    StoredDossier,
)
from disputes_app.domain.law import Law
from disputes_app.domain.records import clock_record


def stored_of(
    row: DossierRecord, state: DossierState, last_seq: int, case_ids: Sequence[int]
) -> StoredDossier:
    """Return what the log of a record comes to.

    Args:
        row: what the log does not say (id, number, version, record of the register).
        case_ids: the rows of the cases that the log names.
    """
    opened_on = state.opened_on or row.opened_on
    next_clock = state.next_clock
    due_on = None if next_clock is None else next_clock.due
    record = replace(
        row,
        title=state.title,
        reference=state.reference,
        town=state.town,
        employer=state.employer,
        office_id=state.office_id,
        handler_id=state.handler_id,
        stage=state.stage,
        outcome=state.outcome,
        opened_on=opened_on,
        due_on=due_on,
        next_rule="" if next_clock is None else next_clock.rule.id,
        ended_on=state.ended_on,
        open=state.ended_on is None,
        sort_on=due_on or state.ended_on or opened_on,
        people=state.people,
        owed_fen=state.owed_fen,
        paid_fen=state.paid_fen,
        last_seq=last_seq,
    )
    clocks = sorted(
        map(clock_record, state.clocks), key=lambda one: (one.rule_id, one.key, one.seq)
    )
    amounts = [DossierAmount(one.seq, one.what, one.happened_on, one.fen) for one in state.amounts]
    amounts.sort(key=lambda one: (one.seq, one.what))
    cases = tuple(sorted(case_ids))
    listed = sorted(state.listed, key=lambda one: (one.place, one.term))
    return StoredDossier(record, tuple(clocks), tuple(amounts), cases, tuple(listed))


@dataclass(frozen=True, slots=True)
class ChangedDossier:
    """A record that would be stored otherwise under another law."""

    id: DossierId
    before: StoredDossier
    after: StoredDossier


def changed_dossiers(conn: Connection, law: Law) -> Iterator[ChangedDossier]:
    """Yield the records that read otherwise under ``law`` than they are stored, by id."""
    for stored, log in queries.all_stored(conn):
        row = stored.record
        state = fold_dossier(row.type, [one.event for one in log], law)
        now = stored_of(row, state, row.last_seq, stored.case_ids)
        if now != stored and row.id is not None:
            yield ChangedDossier(row.id, stored, now)


def store_changed(conn: Connection, one: ChangedDossier) -> None:
    """Bring a record in line with the law that is adopted, within its transaction."""
    writes.store_dossier(conn, one.id, one.after, seen_version=one.before.record.version)
