"""What does a person type for a paper, what does the form propose, and how is it kept?

What is typed is kept by case and form in the database until the paper is issued, so that a
killed program loses nothing and a colleague can go on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from db.queries import papers as queries
from db.writes import papers as writes
from disputes_app.domain.cases import CaseId
from disputes_app.domain.paper_entries import PaperValue
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.typed_papers import (
    TypedState,
    TypedValueError,
    UnknownTypedFieldError,
    as_typed,
    typed_value,
)
from disputes_app.services.context import Context
from disputes_app.services.forms import forms_in_force
from disputes_app.services.secrecy import check_texts, secrets_of

if TYPE_CHECKING:
    from disputes_app.documents.form import Form
    from disputes_app.documents.templates.source import FormSource, TypedField


@dataclass(frozen=True, slots=True)
class TypedPaper:
    """The fields of a form that somebody fills, and the facts with what stands in them."""

    facts: CasePaper
    states: tuple[TypedState, ...] = ()


def keep_typed(
    ctx: Context, actor: Actor, case_id: CaseId, form_id: str, typed: Mapping[str, str]
) -> None:
    """Keep what stands in fields of a form, whether it can be read or not.

    Raises:
        UnknownFormError, UnknownTypedFieldError: there is no such form, or no such field of it.
        EntryExposesError: it would tell who is protected in the case.
        CaseMissingError: there is no such case.
        NotAllowedError: the actor may not issue papers.
    """
    from disputes_app.documents.form import chosen

    actor.require(Right.ISSUE_PAPER)
    check_names(chosen(form_id, forms_in_force(ctx)), typed)

    def work(conn: Connection) -> None:
        secrets = secrets_of(conn, case_id)
        if secrets:
            check_texts(conn, case_id, secrets, typed.values())
        writes.keep_typed(conn, case_id, form_id, typed, ctx.now(), actor.name)

    ctx.database.run_write(work)


def kept_typed(ctx: Context, case_id: CaseId) -> dict[str, dict[str, str]]:
    """Return what was typed for the forms of a case: by form, then by field."""
    with ctx.database.read() as conn:
        return queries.typed_of(conn, case_id)


def check_names(form: Form, typed: Mapping[str, str]) -> None:
    """Raise UnknownTypedFieldError unless the form asks for each of these."""
    known = tuple(one.name for one in _fields_of(form))
    for name in typed:
        if name not in known:
            raise UnknownTypedFieldError(name, known)


def typed_paper(form: Form, facts: CasePaper, typed: Mapping[str, str]) -> TypedPaper:
    """Return the facts of a case with what was typed for a form, and what the form proposes."""
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


def _fields_of(form: Form) -> tuple[TypedField, ...]:
    return () if form.source is None else form.source.head.typed


def _read(field: TypedField, text: str, *, own: bool) -> tuple[TypedState, PaperValue]:
    state = TypedState(
        field.name, field.label, field.type, field.required, field.choices, text, own
    )
    try:
        return state, typed_value(field.type, field.label, text, field.choices)
    except TypedValueError as error:
        return replace(state, problem=error.problem), None


def _proposed(source: FormSource, field: TypedField, facts: CasePaper) -> str:
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
