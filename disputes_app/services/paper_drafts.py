"""How does a paper of a case or a record leave the program as a draft for a word processor?

It is no issued paper: it gets no number and is not kept.  What must not be printed must not be
in it either.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from disputes_app.domain.issued_papers import OfRecord, Subject
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.paper_subjects import ground_of
from disputes_app.services.paper_typed import check_names, kept_typed, typed_paper
from disputes_app.services.secrecy import PaperExposesError

if TYPE_CHECKING:
    from disputes_app.documents.blocks import Story


def draft_for_word(
    ctx: Context,
    actor: Actor,
    of: Subject,
    form_id: str,
    typed: Mapping[str, str] | None = None,
) -> bytes:
    """Return a paper of a case or a record as .docx; that it was made is written to the audit.

    Raises:
        UnknownFormError, FormNotAllowedError, MissingFieldsError: there is no such form, the law
            does not allow it, or it lacks something.
        UnknownTypedFieldError: it has no such field.
        PaperExposesError: it would tell who is protected in the case.
        NotAllowedError: the actor may not issue papers.
    """
    from disputes_app.documents.docx_paper import docx_of

    actor.require(Right.ISSUE_PAPER)
    number, name, sheets = _sheets(ctx, of, form_id, typed or {})
    content = docx_of(sheets, name)
    with ctx.database.write() as conn:
        add_audit_row(
            conn,
            ctx,
            actor,
            "draft_paper",
            None if isinstance(of, OfRecord) else of,
            f"{number} {form_id}" if isinstance(of, OfRecord) else form_id,
        )
    return content


def _sheets(
    ctx: Context, of: Subject, form_id: str, typed: Mapping[str, str]
) -> tuple[str, str, tuple[Story, ...]]:
    """Return the number of the case or record, the name of the paper, and what it consists of."""
    from disputes_app.documents.blocks import texts_of

    known = {**kept_typed(ctx, of).get(form_id, {}), **typed}
    ground = ground_of(ctx, of, form_id, known)
    check_names(ground.form, typed)
    facts = typed_paper(ground.form, ground.facts, known).facts
    sheets = ground.form.sheets(facts)
    exposes = ground.cover(facts)
    codes = () if exposes is None else exposes(text for one in sheets for text in texts_of(one))
    if codes:
        raise PaperExposesError(form_id, codes)
    return ground.number, ground.form.name_zh, sheets
