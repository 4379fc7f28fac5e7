"""On which record is a form looked at while it is written, and how does it print there?"""

from __future__ import annotations

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId, DossierQuery, DossierRecord
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.dossier_checks import UnknownDossierNumberError
from disputes_app.services.forms import record_forms_in_force
from disputes_app.services.record_paper_list import find_record
from disputes_app.services.record_papers import record_exposure, record_paper, record_screen

_LOOKED_AT = 12


def record_type_of(ctx: Context, form_id: str) -> DossierType | None:
    """Return the type of records that a form is for; None for a form of cases."""
    form = record_forms_in_force(ctx).get(form_id)
    return None if form is None or form.source is None else DossierType(form.source.head.record)


def record_for_preview(ctx: Context, form_id: str) -> DossierRecord | None:
    """Return a record that the form is allowed for, else the newest of its type, if any."""
    type_, form = record_type_of(ctx, form_id), record_forms_in_force(ctx).get(form_id)
    if type_ is None or form is None:
        return None
    with ctx.database.read() as conn:
        rows = queries.dossier_rows(conn, DossierQuery(type_), limit=_LOOKED_AT)
    for row in rows:
        if row.id is not None and form.may_issue(record_paper(ctx, DossierId(row.id))):
            return row
    return next(iter(rows), None)


def record_typed(ctx: Context, form_id: str, number: str) -> DossierRecord:
    """Return the record of this number; raise UnknownDossierNumberError, also for other types."""
    found = find_record(ctx, number)
    if found is None or found.type is not record_type_of(ctx, form_id):
        raise UnknownDossierNumberError(number)
    return found


def preview_record_form(
    ctx: Context, actor: Actor, form_id: str, text: str, dossier_id: DossierId
) -> bytes:
    """Return how a text would print for a record, whether or not the law allows it now.

    Raises:
        As :func:`disputes_app.services.forms.preview_form`.
    """
    from disputes_app.documents.templates.preview import preview

    actor.require(Right.ISSUE_PAPER)
    facts = record_paper(ctx, dossier_id)
    exposes = record_exposure(ctx, dossier_id, facts)
    screen = None if exposes is None else record_screen(exposes)
    return preview(form_id, text, facts, screen)
