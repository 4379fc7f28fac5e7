"""How does a paper of a case leave the program as a draft for a word processor?

It is no issued paper: it gets no number and is not kept.  What must not be printed must not be
in it either.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from db.writes import audit as audit_writes
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.cases import CaseId
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.case_view import open_case
from disputes_app.services.context import Context
from disputes_app.services.forms import forms_in_force
from disputes_app.services.paper_subjects import paper_facts
from disputes_app.services.paper_typed import check_names, kept_typed, typed_paper
from disputes_app.services.secrecy import screen_for

if TYPE_CHECKING:
    from disputes_app.documents.blocks import Story


def draft_for_word(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    form_id: str,
    typed: Mapping[str, str] | None = None,
) -> bytes:
    """Return a paper of a case as .docx; that it was made is written to the audit.

    Raises:
        UnknownFormError, FormNotAllowedError, MissingFieldsError: there is no such form, the law
            does not allow it, or it lacks something.
        UnknownTypedFieldError: it has no such field.
        PaperExposesError: it would tell who is protected in the case.
        NotAllowedError: the actor may not issue papers.
    """
    from disputes_app.documents.docx_paper import docx_of

    actor.require(Right.ISSUE_PAPER)
    name, sheets = _sheets(ctx, case_id, form_id, typed or {})
    content = docx_of(sheets, name)
    with ctx.database.write() as conn:
        audit_writes.append_audit(
            conn,
            AuditRecord(
                ctx.now(),
                actor.name,
                actor.role.value,
                actor.office_id,
                "draft_paper",
                case_id,
                form_id,
            ),
        )
    return content


def _sheets(
    ctx: Context, case_id: CaseId, form_id: str, typed: Mapping[str, str]
) -> tuple[str, tuple[Story, ...]]:
    from disputes_app.documents.blocks import texts_of
    from disputes_app.documents.form import chosen

    wanted = chosen(form_id, forms_in_force(ctx))
    check_names(wanted, typed)
    view = open_case(ctx, case_id)
    facts = paper_facts(ctx, view, form_id)
    known = {**kept_typed(ctx, case_id).get(form_id, {}), **typed}
    sheets = wanted.sheets(typed_paper(wanted, facts, known).facts)
    if view.protected:
        screen_for(ctx, case_id, form_id)([text for sheet in sheets for text in texts_of(sheet)])
    return wanted.name_zh, sheets
