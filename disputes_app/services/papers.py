"""Which papers may this case have, and how are they and the reports made?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from disputes_app.domain.cases import CaseId
from disputes_app.domain.issued_papers import OfRecord, Subject
from disputes_app.domain.labels import Label
from disputes_app.domain.rate import RateQuery
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.typed_papers import TypedState
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.case_view import open_case
from disputes_app.services.context import Context
from disputes_app.services.forms import forms_in_force
from disputes_app.services.paper_facts import case_paper
from disputes_app.services.paper_names import bureau_name
from disputes_app.services.paper_subjects import paper_facts
from disputes_app.services.paper_typed import check_names, kept_typed, typed_paper
from disputes_app.services.rate import closure_rate
from disputes_app.services.record_forms import forms_of_record
from disputes_app.services.record_papers import record_paper
from disputes_app.services.record_special import for_typed
from disputes_app.services.secrecy import screen_for

if TYPE_CHECKING:
    from disputes_app.documents.form import AnyForm, PaperFacts


@dataclass(frozen=True, slots=True)
class FormRow:
    """A form as offered: whether it may be issued for the case, and what is missing.

    Attributes:
        missing: facts that the case does not have, and fields that nobody has filled.
        typed: the fields that somebody fills when it is made, as they stand.
        serves: the paper of ``domain.service_papers`` that its service is recorded under.
    """

    id: str
    name_zh: str
    name_en: str
    allowed: bool
    why_not: Label | None
    missing: tuple[Label, ...]
    typed: tuple[TypedState, ...] = ()
    serves: str = ""

    @property
    def not_on_record(self) -> tuple[Label, ...]:
        """What is missing and cannot be filled in here: it has to be entered in the case."""
        fields = {one.label for one in self.typed}
        return tuple(label for label in self.missing if label not in fields)


def forms_of(ctx: Context, of: Subject | None = None) -> tuple[FormRow, ...]:
    """Return the catalogue of cases, or the forms of a case or a record with their state."""
    if of is None:
        return tuple(
            FormRow(form.id, form.name_zh, form.name_en, allowed=True, why_not=None, missing=())
            for form in forms_in_force(ctx).values()
        )
    kept = kept_typed(ctx, of)
    if isinstance(of, OfRecord):
        record = record_paper(ctx, of.dossier_id)
        forms = forms_of_record(ctx, of.dossier_id).values()
        said = ((form, kept.get(form.id, {})) for form in forms)
        return tuple(
            _offered(form, for_typed(ctx, of.dossier_id, record, typed), typed)
            for form, typed in said
        )
    facts = case_paper(ctx, open_case(ctx, of), ctx.today())
    return tuple(
        _offered(form, facts, kept.get(form.id, {}))
        for form in forms_in_force(ctx).values()
        if facts.line in form.lines
    )


def _offered(form: AnyForm, facts: PaperFacts, kept: Mapping[str, str]) -> FormRow:
    why_not = form.why_not(facts)
    serves = "" if form.source is None else form.source.head.serves
    if why_not is not None:
        return FormRow(form.id, form.name_zh, form.name_en, False, why_not, (), (), serves)  # noqa: FBT003 - in the order of the row
    typed = typed_paper(form, facts, kept)
    missing = form.missing(typed.facts)
    return FormRow(form.id, form.name_zh, form.name_en, True, None, missing, typed.states, serves)  # noqa: FBT003 - the same


def render_paper(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    form_id: str,
    typed: Mapping[str, str] | None = None,
    *,
    invariant: bool = False,
) -> bytes:
    """Return the PDF of a paper of a case; that it was made is written to the audit.

    ``typed`` is what somebody fills in, by field; else what was kept, else what the form proposes.

    Raises:
        UnknownFormError, FormNotAllowedError, MissingFieldsError, MissingGlyphError,
        NoChineseFontError: see :func:`disputes_app.documents.render.render_form`.
        PaperExposesError: it would tell who is protected in the case.
    """
    pdf = preview_paper(ctx, actor, case_id, form_id, typed, invariant=invariant)
    record_issue(ctx, actor, case_id, form_id)
    return pdf


def preview_paper(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    form_id: str,
    typed: Mapping[str, str] | None = None,
    *,
    invariant: bool = False,
) -> bytes:
    """Return the same PDF to be looked at: it is not issued, and nothing is recorded.

    Raises:
        As :func:`render_paper`.
    """
    from disputes_app.documents.form import chosen
    from disputes_app.documents.render import rendered

    actor.require(Right.ISSUE_PAPER)
    view = open_case(ctx, case_id)
    facts = paper_facts(ctx, view, form_id)
    wanted = chosen(form_id, forms_in_force(ctx))
    check_names(wanted, typed or {})
    known = {**kept_typed(ctx, case_id).get(form_id, {}), **(typed or {})}
    facts = typed_paper(wanted, facts, known).facts
    screen = screen_for(ctx, case_id, form_id) if view.protected else None
    return rendered(wanted, facts, screen=screen, invariant=invariant).pdf


def record_issue(ctx: Context, actor: Actor, case_id: CaseId, form_id: str) -> None:
    """Write to the audit that a paper was printed, or saved to a file."""
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.write() as conn:
        add_audit_row(conn, ctx, actor, "print", case_id, form_id)


def render_rate_report(ctx: Context, query: RateQuery, *, invariant: bool = False) -> bytes:
    """Return the one-page closure-rate report as PDF."""
    from disputes_app.documents.reports.closure_rate import render_closure_rate_report

    figures = closure_rate(ctx, query)
    return render_closure_rate_report(
        figures,
        office_name=bureau_name(ctx),
        issued_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )
