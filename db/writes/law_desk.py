"""How are changes of the law prepared, decided, and what they moved kept?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Connection, insert, update

from db.columns import rows_of
from db.models import LawDossierMove, LawMove, LawProposal
from disputes_app.domain.cases import CaseId

MOVE_ROWS = rows_of(LawMove)
_DOSSIER_MOVE_ROWS = rows_of(LawDossierMove)

Moved = tuple[CaseId, str, int, date | None, date | None, bool]
"""Case, rule, key, last day before and after, and whether it decides on the closure."""


def add_proposal(
    conn: Connection, *, kind: str, title: str, body: str, at: datetime, by: str
) -> int:
    """Store a change that was prepared, still open; return its id."""
    statement = insert(LawProposal).values(
        kind=kind, title=title, body=body, prepared_at=at, prepared_by=by, state="open", reason=""
    )
    return int(conn.execute(statement.returning(LawProposal.c.id)).scalar_one())


def decide_proposal(
    conn: Connection,
    proposal_id: int,
    *,
    state: str,
    at: datetime,
    by: str,
    reason: str = "",
    adoption_id: int | None = None,
) -> None:
    """Note that a change was adopted or withdrawn."""
    conn.execute(
        update(LawProposal)
        .where(LawProposal.c.id == proposal_id)
        .values(state=state, decided_at=at, decided_by=by, reason=reason, adoption_id=adoption_id)
    )


def add_moves(conn: Connection, adoption_id: int, moves: Iterable[Moved]) -> None:
    """Keep what an adoption did to running periods."""
    MOVE_ROWS.insert(conn, [(adoption_id, *move) for move in moves])


def add_dossier_moves(
    conn: Connection,
    adoption_id: int,
    moves: Iterable[tuple[int, str, int, date | None, date | None]],
) -> None:
    """Keep what an adoption did to running periods of records beside the cases."""
    _DOSSIER_MOVE_ROWS.insert(conn, [(adoption_id, *move) for move in moves])
