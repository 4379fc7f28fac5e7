"""Which receipts of notes on key cases are missing?

The steps of a note are recorded like those of every record (``services.dossiers``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierQuery, DossierRecord
from disputes_app.domain.key_note_log import Addressee, key_note_log
from disputes_app.services.context import Context

_MOST = 500


@dataclass(frozen=True, slots=True)
class Outstanding:
    """A receipt that has not come back."""

    record: DossierRecord
    office: Addressee


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
