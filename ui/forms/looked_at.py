"""On what is a form looked at while it is written: a case, or a record beside the cases?"""

from __future__ import annotations

from dataclasses import dataclass

from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.staff import Actor
from disputes_app.services.case_view import find_case
from disputes_app.services.context import Context
from disputes_app.services.forms import case_for_preview, preview_form
from disputes_app.services.record_form_preview import (
    preview_record_form,
    record_for_preview,
    record_type_of,
    record_typed,
)


@dataclass(frozen=True, slots=True)
class LookedAt:
    """One of the two ids, and the number as people write it."""

    number: str
    case_id: CaseId | None = None
    dossier_id: DossierId | None = None


def proposed(ctx: Context, form_id: str) -> LookedAt | None:
    """Return a case or a record that the form is allowed for, if there is any."""
    if record_type_of(ctx, form_id) is not None:
        record = record_for_preview(ctx, form_id)
        return None if record is None else _of_record(record)
    row = case_for_preview(ctx, form_id)
    return None if row is None else LookedAt(row.shown_number, row.id)


def numbered(ctx: Context, form_id: str, number: str) -> LookedAt:
    """Return the case or record of a number; raises as ``find_case`` and ``record_typed``."""
    if record_type_of(ctx, form_id) is not None:
        return _of_record(record_typed(ctx, form_id, number))
    return LookedAt(number, find_case(ctx, number))


def look(ctx: Context, actor: Actor, form_id: str, text: str, on: LookedAt) -> bytes:
    """Return how a text prints; raises as ``preview_form``."""
    if on.dossier_id is not None:
        return preview_record_form(ctx, actor, form_id, text, on.dossier_id)
    if on.case_id is None:
        raise ValueError("nothing to look at a form on")
    return preview_form(ctx, actor, form_id, text, on.case_id)


def _of_record(record: DossierRecord) -> LookedAt:
    return LookedAt(record.number, dossier_id=DossierId(record.id or 0))
