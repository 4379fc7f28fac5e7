"""Which papers does a record beside the cases offer, and how is one made without issuing it?

They are issued like those of cases (``services.paper_issue``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.queries import dossiers as queries
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.issued_papers import OfRecord, PaperWish
from disputes_app.domain.labels import Label
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.typed_papers import TypedState, TypedValueError
from disputes_app.services.context import Context
from disputes_app.services.paper_making import prepared_paper
from disputes_app.services.papers import FormRow, forms_of
from disputes_app.services.record_forms import forms_of_record
from disputes_app.services.record_papers import has_forms, record_screen

if TYPE_CHECKING:
    from disputes_app.documents.form import RecordForm


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
    forms = forms_of_record(ctx, dossier_id)
    return tuple(_row(one, forms[one.id]) for one in forms_of(ctx, OfRecord(dossier_id)))


def render_record_paper(
    ctx: Context,
    actor: Actor,
    dossier_id: DossierId,
    paper_id: str,
    typed: Mapping[str, str] | None = None,
    *,
    invariant: bool = False,
) -> bytes:
    """Return a paper as PDF; it is not issued, and nothing is recorded.

    Args:
        typed: what was typed, by the name of the field; the others stay as kept or proposed.

    Raises:
        TypedValueError, UnknownTypedFieldError: what was typed does not fit.
        UnknownFormError, FormNotAllowedError, MissingFieldsError, TemplateError,
        MissingGlyphError, NoChineseFontError: as for a paper of a case.
        EntryExposesError: it would tell who is protected in a case that it is about.
    """
    from disputes_app.documents.render import rendered

    actor.require(Right.ISSUE_PAPER)
    wish = PaperWish(typed or {})
    with ctx.database.read() as conn:
        made = prepared_paper(conn, ctx, OfRecord(dossier_id), paper_id, wish, None)
    for one in made.typed.states:
        if one.problem:
            raise TypedValueError(one.label, one.text, one.problem)
    facts = replace(made.typed.facts, document_number=made.own_number)
    screen = None if made.exposes is None else record_screen(made.exposes)
    return rendered(made.form, facts, screen=screen, invariant=invariant).pdf


def _row(row: FormRow, form: RecordForm) -> RecordPaperRow:
    signs = "" if form.source is None else form.source.head.signs
    name = Label(row.name_zh, row.name_en)
    return RecordPaperRow(row.id, name, row.why_not, row.not_on_record, row.typed, signs)
