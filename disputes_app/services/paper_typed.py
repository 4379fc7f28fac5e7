"""What does a person type for a paper, what does the form propose, and how is it kept?

What is typed is kept by case or record, and by form, in the database until the paper is issued,
so that a killed program loses nothing and a colleague can go on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from sqlalchemy import Connection

from db.queries import papers as queries
from db.writes import papers as writes
from disputes_app.domain.issued_papers import Subject
from disputes_app.domain.paper_entries import PaperValue
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.record_paper import RecordPaper
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.typed_papers import (
    TypedState,
    TypedValueError,
    UnknownTypedFieldError,
    as_typed,
    typed_value,
)
from disputes_app.services.context import Context
from disputes_app.services.paper_subjects import check_words, forms_of_subject

if TYPE_CHECKING:
    from disputes_app.documents.form import AnyForm
    from disputes_app.documents.templates.source import FormSource, TypedField


Facts = TypeVar("Facts", bound=CasePaper | RecordPaper)


@dataclass(frozen=True, slots=True)
class TypedPaper(Generic[Facts]):
    """The fields of a form that somebody fills, and the facts with what stands in them."""

    facts: Facts
    states: tuple[TypedState, ...] = ()


def keep_typed(
    ctx: Context, actor: Actor, of: Subject, form_id: str, typed: Mapping[str, str]
) -> None:
    """Keep what stands in fields of a form, whether it can be read or not.

    Raises:
        UnknownFormError, UnknownTypedFieldError: there is no such form, or no such field of it.
        EntryExposesError: it would tell who is protected in the case.
        CaseMissingError, DossierMissingError: there is no such case or record.
        NotAllowedError: the actor may not issue papers.
    """
    from disputes_app.documents.form import chosen

    actor.require(Right.ISSUE_PAPER)
    check_names(chosen(form_id, forms_of_subject(ctx, of)), typed)

    def work(conn: Connection) -> None:
        check_words(conn, ctx, of, typed.values())
        writes.keep_typed(conn, of, form_id, typed, ctx.now(), actor.name)

    ctx.database.run_write(work)


def kept_typed(ctx: Context, of: Subject) -> dict[str, dict[str, str]]:
    """Return what was typed for the forms of a case or a record: by form, then by field."""
    with ctx.database.read() as conn:
        return queries.typed_of(conn, of)


def check_names(form: AnyForm, typed: Mapping[str, str]) -> None:
    """Raise UnknownTypedFieldError unless the form asks for each of these."""
    known = tuple(one.name for one in _fields_of(form))
    for name in typed:
        if name not in known:
            raise UnknownTypedFieldError(name, known)


def typed_paper(form: AnyForm, facts: Facts, typed: Mapping[str, str]) -> TypedPaper[Facts]:
    """Return facts with what was typed for a form, and what the form proposes."""
    fields = _fields_of(form)
    if form.source is None or not fields:
        return TypedPaper(facts)
    states, values = [], dict[str, PaperValue]()
    for one in fields:
        own = one.name in typed
        text = typed[one.name] if own else _proposed(form.source, one, facts)
        state, values[one.name] = _read(one, text, own=own)
        states.append(state)
    return TypedPaper(replace(facts, typed=values), tuple(states))


def _fields_of(form: AnyForm) -> tuple[TypedField, ...]:
    return () if form.source is None else form.source.head.typed


def _read(field: TypedField, text: str, *, own: bool) -> tuple[TypedState, PaperValue]:
    state = TypedState(
        field.name, field.label, field.type, field.required, field.choices, text, own
    )
    try:
        return state, typed_value(field.type, field.label, text, field.choices)
    except TypedValueError as error:
        return replace(state, problem=error.problem), None


def _proposed(source: FormSource, field: TypedField, facts: CasePaper | RecordPaper) -> str:
    """Return what a form proposes for a field; nothing where its expression says nothing."""
    from disputes_app.documents.templates.errors import TemplateError
    from disputes_app.documents.templates.forms import proposed

    if not field.default:
        return ""
    try:
        text = proposed(source, field, facts)
        return as_typed(typed_value(field.type, field.label, text, field.choices))
    except (TemplateError, TypedValueError):
        return ""
