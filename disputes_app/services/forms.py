"""Which forms hold in this office, and how does the office write its own version of one?

One office has one set, whatever the PC: its versions stand in the database.  What the law asks of
a paper (when it exists, what it tells of, whom it is for) stays as the program has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from db.queries import forms as queries
from db.writes import audit as audit_writes
from db.writes import forms as writes
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.case_list import CaseFilter, CaseOrder, CaseRow, CaseSort
from disputes_app.domain.cases import CaseId
from disputes_app.domain.form_versions import FormUnchangedError, FormVersion
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.case_list import case_page
from disputes_app.services.case_view import open_case
from disputes_app.services.context import Context
from disputes_app.services.secrecy import screen_for

if TYPE_CHECKING:
    from disputes_app.documents.form import Facts, Form, PaperForm, RecordForm
    from disputes_app.documents.templates.errors import TemplateError
    from disputes_app.documents.templates.source import FormSource


_LOOKED_AT = 12


@dataclass(frozen=True, slots=True)
class FormState:
    """A form as the office has it.

    Attributes:
        text: the file that holds.
        original: the file that came with the program.
        version: the office's own; None while the original holds.
        faults: why the office's own cannot be filled with this program.
    """

    form: Form | RecordForm
    text: str
    original: str
    version: FormVersion | None
    faults: tuple[TemplateError, ...] = ()


def forms_in_force(ctx: Context) -> Mapping[str, Form]:
    """Return every form by id: the office's own version where there is one.

    A version that this program cannot read any more is there as well; it refuses to be drawn.
    """
    from disputes_app.documents.form import form_catalogue
    from disputes_app.documents.templates.forms import form_of

    return _in_force(ctx, form_catalogue(), form_of)


def record_forms_in_force(ctx: Context) -> Mapping[str, RecordForm]:
    """Return every form of records beside the cases by id, as :func:`forms_in_force`."""
    from disputes_app.documents.form import record_forms
    from disputes_app.documents.templates.forms import record_form_of

    return _in_force(ctx, record_forms(), record_form_of)


def form_states(ctx: Context) -> tuple[FormState, ...]:
    """Return every form with the text that holds, by id."""
    from disputes_app.documents.form import form_catalogue, record_forms

    with ctx.database.read() as conn:
        own = queries.newest_versions(conn)
    cases = (_state(form, own.get(form.id)) for form in form_catalogue())
    return (*cases, *(_state(form, own.get(form.id)) for form in record_forms()))


def form_text(ctx: Context, form_id: str) -> str:
    """Return the file of a form that holds now.

    Raises:
        UnknownFormError: there is no such form.
    """
    original = _original(form_id)
    with ctx.database.read() as conn:
        own = queries.newest_versions(conn).get(form_id)
    return original.text if own is None or own.is_original else own.text


def versions_of_form(ctx: Context, form_id: str) -> tuple[FormVersion, ...]:
    """Return the office's versions of a form, the newest first."""
    with ctx.database.read() as conn:
        return queries.versions_of(conn, form_id)


def check_form(form_id: str, text: str) -> tuple[TemplateError, ...]:
    """Return everything that is wrong with a text as a version of a form.

    Raises:
        UnknownFormError: there is no such form.
    """
    from disputes_app.documents.templates.errors import TemplateError
    from disputes_app.documents.templates.lint import faults_of, law_faults_of
    from disputes_app.documents.templates.source import read_source

    original = _original(form_id)
    try:
        source = read_source(form_id, text)
    except TemplateError as error:
        return (error,)
    return (*law_faults_of(source, original), *faults_of(source))


def save_form(ctx: Context, actor: Actor, form_id: str, text: str, note: str) -> FormVersion:
    """Let a text be what the form says from now on.

    Raises:
        TemplateError: the first of its faults.
        UnknownFormError: there is no such form.
        FormUnchangedError: it says so already.
    """
    from disputes_app.documents.templates.source import read_source

    actor.require(Right.EDIT_FORMS)
    for fault in check_form(form_id, text):
        raise fault
    source, original = read_source(form_id, text), _original(form_id)
    kept = "" if source.version == original.version else source.text
    return _keep(ctx, actor, form_id, kept, source.version, note)


def restore_form(ctx: Context, actor: Actor, form_id: str, note: str = "") -> FormVersion:
    """Let the form of the program hold again.

    Raises:
        UnknownFormError: there is no such form.
        FormUnchangedError: it holds already.
    """
    actor.require(Right.EDIT_FORMS)
    return _keep(ctx, actor, form_id, "", _original(form_id).version, note)


def preview_form(ctx: Context, actor: Actor, form_id: str, text: str, case_id: CaseId) -> bytes:
    """Return how a text would print for a case, whether or not the law allows it now.

    Raises:
        TemplateError: the text has a fault.
        MissingGlyphError, NoChineseFontError: as for any paper.
        PaperExposesError: it would tell who is protected in the case.
    """
    from disputes_app.documents.templates.preview import preview
    from disputes_app.services.paper_facts import case_paper

    actor.require(Right.ISSUE_PAPER)
    view = open_case(ctx, case_id)
    facts = case_paper(ctx, view, ctx.today())
    screen = screen_for(ctx, case_id, form_id) if view.protected else None
    return preview(form_id, text, facts, screen)


def case_for_preview(ctx: Context, form_id: str) -> CaseRow | None:
    """Return a case on which a form can be looked at: a late one that it is allowed for, if any.

    Only the newest cases of its line are looked through; None where the line has no case.
    """
    from disputes_app.services.paper_facts import case_paper

    form = forms_in_force(ctx).get(form_id)
    lines = sorted(form.lines) if form is not None else []
    newest: CaseRow | None = None
    for line in lines:
        newest_first = CaseOrder(CaseSort.RECEIVED, descending=True)
        for row in case_page(ctx, CaseFilter(line=line), newest_first, limit=_LOOKED_AT).rows:
            newest = newest or row
            facts = case_paper(ctx, open_case(ctx, row.id), ctx.today())
            if form is not None and form.may_issue(facts):
                return row
    return newest


def _original(form_id: str) -> FormSource:
    from disputes_app.documents.errors import UnknownFormError
    from disputes_app.documents.templates.forms import packaged_sources

    source = packaged_sources().get(form_id)
    if source is None:
        raise UnknownFormError(form_id)
    return source


def _in_force(
    ctx: Context,
    catalogue: Iterable[PaperForm[Facts]],
    made: Callable[[FormSource], PaperForm[Facts]],
) -> dict[str, PaperForm[Facts]]:
    found = {one.id: one for one in catalogue}
    with ctx.database.read() as conn:
        own = queries.newest_versions(conn)
    for form_id, version in own.items():
        if form_id in found and version.text:
            source = _own_source(form_id, version.text)
            found[form_id] = found[form_id] if source is None else made(source)
    return found


def _state(form: Form | RecordForm, version: FormVersion | None) -> FormState:
    original = _original(form.id).text
    if version is None or version.is_original:
        return FormState(form, original, original, None)
    faults = check_form(form.id, version.text)
    own = replace(form, source=_own_source(form.id, version.text) or form.source)
    return FormState(own, version.text, original, version, faults)


@lru_cache(maxsize=256)
def _own_source(form_id: str, text: str) -> FormSource | None:
    """Return the form that a text describes; None where its head cannot be read."""
    from disputes_app.documents.templates.errors import TemplateError
    from disputes_app.documents.templates.source import read_source

    try:
        return read_source(form_id, text)
    except TemplateError:
        return None


def _keep(
    ctx: Context, actor: Actor, form_id: str, text: str, version: str, note: str
) -> FormVersion:
    saved = FormVersion(form_id, text, version, note.strip(), actor.name, ctx.now())
    with ctx.database.write() as conn:
        now = queries.newest_versions(conn).get(form_id)
        if (now.text if now is not None else "") == text:
            raise FormUnchangedError(form_id)
        writes.insert_form_version(conn, saved)
        audit_writes.append_audit(
            conn,
            AuditRecord(
                saved.saved_at,
                actor.name,
                actor.role.value,
                actor.office_id,
                "form",
                None,
                f"{form_id} {version}",
            ),
        )
    return saved
