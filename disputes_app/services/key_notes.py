"""How does a note on a key case look, and which receipts are missing?

Its steps are recorded like those of every record (``services.dossiers``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.base import DossierState, DossierType
from disputes_app.domain.dossiers.reading import fold_dossier, live_steps
from disputes_app.domain.dossiers.records import DossierId, DossierQuery, DossierRecord
from disputes_app.domain.events import Event
from disputes_app.domain.key_note_log import Addressee, key_note_log
from disputes_app.services.context import Context

_MOST = 500


@dataclass(frozen=True, slots=True)
class Outstanding:
    """A receipt that has not come back."""

    record: DossierRecord
    office: Addressee


@dataclass(frozen=True, slots=True)
class _Read:
    record: DossierRecord
    live: tuple[Event, ...]
    state: DossierState


def outstanding_receipts(ctx: Context) -> tuple[Outstanding, ...]:
    """Return every receipt that is awaited, the note sent first at the top."""
    wanted = DossierQuery(DossierType.KEY_NOTE, open_only=True, stage="sent")
    found: list[Outstanding] = []
    with ctx.database.read() as conn:
        for record in queries.dossier_rows(conn, wanted, limit=_MOST):
            if record.id is not None:
                events = [one.event for one in queries.dossier_log(conn, record.id)]
                log = key_note_log(live_steps(DossierType.KEY_NOTE, events))
                found += [Outstanding(record, one) for one in log.outstanding]
    return tuple(sorted(found, key=lambda one: one.office.sent_on or date.max))


def _read(conn: Connection, ctx: Context, dossier_id: DossierId) -> _Read:
    law = ctx.law_in_force.follow(conn)
    record = queries.dossier_record(conn, dossier_id)
    events = tuple(one.event for one in queries.dossier_log(conn, dossier_id))
    live = live_steps(DossierType.KEY_NOTE, events)
    return _Read(record, live, fold_dossier(DossierType.KEY_NOTE, events, law))
