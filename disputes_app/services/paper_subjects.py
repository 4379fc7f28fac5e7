"""What does issuing a paper ask of the case or the record beside the cases that it belongs to?

Nothing else of issuing knows which of the two it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from db.queries.case_file import case_record
from db.queries.dossiers import dossier_record
from db.writes.cases import lock_case
from db.writes.dossiers import lock_dossier
from disputes_app.domain.cases import CaseId
from disputes_app.domain.issued_papers import IssuedPaper, OfRecord, Subject
from disputes_app.domain.staff import Actor
from disputes_app.services.archive_facts import counted_pages
from disputes_app.services.case_view import CaseView, open_case
from disputes_app.services.context import Context
from disputes_app.services.forms import forms_in_force
from disputes_app.services.paper_facts import case_paper
from disputes_app.services.record_forms import forms_of_record, is_list
from disputes_app.services.record_papers import cases_about, record_exposure, record_paper
from disputes_app.services.record_special import for_typed
from disputes_app.services.secrecy import (
    EntryExposesError,
    Exposes,
    check_reveal,
    check_texts,
    exposure_of,
    secrets_of,
)

if TYPE_CHECKING:
    from disputes_app.documents.form import AnyForm, PaperFacts
    from disputes_app.domain.papers import CasePaper

_NOTHING: Mapping[str, str] = MappingProxyType({})
FILE_PAPERS = "archive."
"""Forms that tell how many pages the files of the case have."""


@dataclass(frozen=True, slots=True)
class PaperGround:
    """What a paper is made from.

    Attributes:
        number: of the case or the record.
        cover: from the facts with what was typed, what looks a paper through for what would tell
            who is protected; None where nobody is.
        stays_inside: nobody outside the offices reads it, so it is not looked through.
    """

    form: AnyForm
    facts: PaperFacts
    number: str
    cover: Callable[[PaperFacts], Exposes | None]
    stays_inside: bool = False


def lock_subject(conn: Connection, of: Subject) -> None:
    """Lock the row of a case or a record against other writers until the transaction ends.

    Raises:
        CaseMissingError, DossierMissingError: there is none.
    """
    if isinstance(of, OfRecord):
        lock_dossier(conn, of.dossier_id)
    else:
        lock_case(conn, of)


def forms_of_subject(ctx: Context, of: Subject) -> Mapping[str, AnyForm]:
    """Return the forms among which a paper of a case or a record is chosen, by id."""
    if isinstance(of, OfRecord):
        return forms_of_record(ctx, of.dossier_id)
    return forms_in_force(ctx)


def ground_of(
    ctx: Context, of: Subject, form_id: str, typed: Mapping[str, str] = _NOTHING
) -> PaperGround:
    """Read what a paper is made from today; raise UnknownFormError.

    Args:
        typed: what was typed for it, which may name whom it is for.
    """
    from disputes_app.documents.form import chosen

    form = chosen(form_id, forms_of_subject(ctx, of))
    if isinstance(of, OfRecord):
        record, inside = record_paper(ctx, of.dossier_id), is_list(form_id)
        record = for_typed(ctx, of.dossier_id, record, typed)
        return PaperGround(
            form,
            record,
            record.number,
            lambda facts: None if inside else record_exposure(ctx, of.dossier_id, facts),
            inside,
        )
    view = open_case(ctx, of)
    case = paper_facts(ctx, view, form_id)
    return PaperGround(
        form,
        case,
        case.number or case.receipt_number,
        lambda _facts: exposure_of(ctx, of) if view.protected else None,
    )


def paper_facts(ctx: Context, view: CaseView, form_id: str) -> CasePaper:
    """Return what a form of a case prints today."""
    pages = counted_pages(ctx, view) if form_id.startswith(FILE_PAPERS) else None
    return case_paper(ctx, view, ctx.today(), pages=pages)


def check_words(conn: Connection, ctx: Context, of: Subject, texts: Iterable[str]) -> None:
    """Raise EntryExposesError where texts that somebody typed tell who is protected."""
    if isinstance(of, OfRecord):
        exposes = record_exposure(ctx, of.dossier_id, record_paper(ctx, of.dossier_id))
        codes = exposes(texts) if exposes is not None else ()
        if codes:
            raise EntryExposesError(codes)
        return
    secrets = secrets_of(conn, of)
    if secrets:
        check_texts(conn, of, secrets, texts)


def check_may_see(conn: Connection, actor: Actor, paper: IssuedPaper) -> None:
    """Raise NotAllowedError unless an issued paper may be shown to the actor.

    One that was never looked through, since nobody was protected then, is for those who may
    look behind the cover now.
    """
    if paper.screened:
        return
    of = paper.subject
    if isinstance(of, OfRecord):
        record = dossier_record(conn, of.dossier_id)
        cases = cases_about(conn, of.dossier_id, [(record.employer, "")])
    else:
        cases = (of,)
    for case_id in cases:
        if secrets_of(conn, case_id):
            check_reveal(conn, actor, case_record(conn, CaseId(case_id)))
