"""Which records beside the cases would a change of the law move, and how?

All of them are read again: they are far fewer than cases.  Their moves stand in the same list
as those of the cases, and what an adoption moved is kept in ``law_dossier_move``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection

from db.queries import law_desk as law_desk_queries
from db.queries import offices
from db.queries.dossiers import records_of
from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.services.dossier_projection import ChangedDossier
from disputes_app.services.law_impact import Move, moved_clocks, said_of


def moves_of_dossier(one: ChangedDossier) -> Iterator[tuple[Move, bool]]:
    """Yield the moves of a record, without its holders; and whether the last day itself moves."""
    for old, new in moved_clocks(one.before.clocks, one.after.clocks):
        clock = new or old
        if clock is None:
            continue
        (old_due, old_provisional), (new_due, new_provisional) = said_of(old), said_of(new)
        move = replace(
            _move(one.after.record, clock.rule_id, clock.key, old_due, new_due),
            old_provisional=old_provisional,
            new_provisional=new_provisional,
        )
        yield move, old_due != new_due


def with_holders(conn: Connection, found: Sequence[tuple[DossierRecord, Move]]) -> tuple[Move, ...]:
    """Return the moves with the names of who holds each record."""
    if not found:
        return ()
    names = {one.id: one.name_zh for one in offices.offices(conn)}
    people = {one.id: one.name for one in offices.staff(conn)}
    return tuple(
        replace(
            move,
            office="" if row.office_id is None else names.get(row.office_id, ""),
            handler=None if row.handler_id is None else people.get(row.handler_id),
        )
        for row, move in found
    )


def kept_moves(conn: Connection, adoption_id: int) -> tuple[Move, ...]:
    """Return what an adoption moved in records beside the cases, with both days."""
    kept = law_desk_queries.dossier_moves_of_adoption(conn, adoption_id)
    rows = records_of(conn, sorted({dossier_id for dossier_id, *_ in kept}))
    moves = [
        (rows[id_], _move(rows[id_], rule_id, key, old_due, new_due))
        for id_, rule_id, key, old_due, new_due in kept
    ]
    return with_holders(conn, moves)


def _move(
    row: DossierRecord, rule_id: str, key: int, old_due: date | None, new_due: date | None
) -> Move:
    return Move(
        CaseId(0),
        row.number,
        None,
        row.title,
        "",
        "",
        None,
        rule_id,
        key,
        old_due,
        new_due,
        old_provisional=False,
        new_provisional=False,
        closure=False,
        changes_rate=False,
        dossier_id=row.id,
        dossier_type=row.type,
    )
