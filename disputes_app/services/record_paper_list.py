"""Which papers does a record beside the cases offer, what is typed for each, and how is it made?

All are forms (``services.record_papers``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import PaperValue
from disputes_app.domain.record_paper import RecordPaper
from disputes_app.domain.staff import Actor
from disputes_app.domain.typed_papers import (
    TypedState,
    TypedValueError,
    UnknownTypedFieldError,
    as_typed,
    typed_value,
)
from disputes_app.services.context import Context
from disputes_app.services.forms import record_forms_in_force
from disputes_app.services.record_papers import has_forms, preview_record_paper, record_paper

if TYPE_CHECKING:
    from disputes_app.documents.form import RecordForm
    from disputes_app.documents.templates.source import FormSource, TypedField


@dataclass(frozen=True, slots=True)
class RecordPaperRow:
    """A paper as offered.

    Attributes:
        why_not: why it cannot be made now; None where it can.
        missing: what the record does not say yet.
        asked: what is typed for it, with what the form proposes.
        signs: who signs or seals it.
    """

    id: str
    name: Label
    why_not: Label | None = None
    missing: tuple[Label, ...] = ()
    asked: tuple[TypedState, ...] = ()
    signs: str = ""


def find_record(ctx: Context, number: str) -> DossierRecord | None:
    """Return the record with this number of ours, or the newest with it from others."""
    with ctx.database.read() as conn:
        found = queries.find_dossier(conn, number.strip())
        return None if found is None else queries.dossier_record(conn, found)


def has_papers(type_: DossierType) -> bool:
    """Say whether records of a type have any papers."""
    return has_forms(type_)


def record_paper_rows(ctx: Context, dossier_id: DossierId) -> tuple[RecordPaperRow, ...]:
    """Return every paper of a record; raise DossierMissingError."""
    facts = record_paper(ctx, dossier_id)
    return tuple(
        _row(one, one.source, facts)
        for one in record_forms_in_force(ctx).values()
        if one.source is not None and one.source.head.record == facts.type.value
    )


def render_record_paper(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    paper_id: str,
    typed: Mapping[str, str] | None = None,
    *,
    invariant: bool = False,
) -> bytes:
    """Return a paper as PDF, to be looked at or issued.

    Args:
        typed: what was typed, by the name of the field; the others stay as proposed.

    Raises:
        TypedValueError, UnknownTypedFieldError: what was typed does not fit.
        Others: as :func:`disputes_app.services.record_papers.preview_record_paper`.
    """
    values = _values(ctx, dossier_id, paper_id, typed or {})
    return preview_record_paper(ctx, actor, dossier_id, paper_id, typed=values, invariant=invariant)


def _values(
    ctx: Context, dossier_id: DossierId, paper_id: str, typed: Mapping[str, str]
) -> dict[str, PaperValue]:
    """Read what was typed; a paper that there is not, or not now, is refused by who makes it."""
    form = record_forms_in_force(ctx).get(paper_id)
    if form is None or form.source is None:
        return {}
    facts = record_paper(ctx, dossier_id)
    asked = [_asked(form.source, one, facts) for one in form.source.head.typed]
    known = tuple(one.name for one in asked)
    for name in typed:
        if name not in known:
            raise UnknownTypedFieldError(name, known)
    return {
        one.name: typed_value(one.type, one.label, typed.get(one.name, one.text), one.choices)
        for one in asked
    }


def _row(form: RecordForm, source: FormSource, facts: RecordPaper) -> RecordPaperRow:
    name, head = Label(form.name_zh, form.name_en), source.head
    why_not = form.why_not(facts)
    if why_not is not None:
        return RecordPaperRow(form.id, name, why_not, signs=head.signs)
    asked = tuple(_asked(source, one, facts) for one in head.typed)
    missing = form.missing(replace(facts, typed={one.name: "-" for one in head.typed}))
    return RecordPaperRow(form.id, name, None, missing, asked, head.signs)


def _asked(source: FormSource, field: TypedField, facts: RecordPaper) -> TypedState:
    text = _proposed(source, field, facts) if field.default else ""
    return TypedState(field.name, field.label, field.type, field.required, field.choices, text)


def _proposed(source: FormSource, field: TypedField, facts: RecordPaper) -> str:
    """Return what a form proposes; what it cannot say now, or cannot be read, is nothing."""
    from disputes_app.documents.templates.errors import TemplateError
    from disputes_app.documents.templates.forms import proposed

    try:
        text = proposed(source, field, facts)
        return as_typed(typed_value(field.type, field.label, text, field.choices))
    except (TemplateError, TypedValueError):
        return ""
