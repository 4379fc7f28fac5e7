"""Which forms does a record beside the cases have?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.services.context import Context
from disputes_app.services.forms import record_forms_in_force

if TYPE_CHECKING:
    from disputes_app.documents.form import RecordForm

KEY_NOTE = "key_note"
PUBLIC_TEXT = "publication.announcement"
_LISTS = frozenset({"fund.computation", "fund.payout"})


def is_list(form_id: str) -> bool:
    """Say whether a paper is a list of workers that stays among the offices that pay."""
    return form_id in _LISTS


def forms_of_record(ctx: Context, dossier_id: DossierId) -> dict[str, RecordForm]:
    """Return every form of a record by id.

    Raises:
        DossierMissingError: there is no such record.
    """
    with ctx.database.read() as conn:
        type_ = queries.dossier_record(conn, dossier_id).type
    return {
        one.id: one
        for one in record_forms_in_force(ctx).values()
        if one.source is not None and one.source.head.record == type_.value
    }
