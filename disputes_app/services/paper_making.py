"""From what is a paper of a case made, under which number, and what speaks against it?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from db.queries import papers as queries
from disputes_app.domain.cases import CaseId
from disputes_app.domain.issued_papers import IssuedPaper, PaperWish, correcting_line
from disputes_app.domain.numbering import PAPER_SERIES, Series
from disputes_app.domain.paper_entries import last_of
from disputes_app.domain.papers import CasePaper
from disputes_app.services.archive_facts import counted_pages
from disputes_app.services.case_view import CaseView, open_case
from disputes_app.services.context import Context
from disputes_app.services.forms import forms_in_force
from disputes_app.services.office_settings import series_in_use
from disputes_app.services.paper_facts import case_paper
from disputes_app.services.paper_typed import TypedPaper, check_names, typed_paper
from disputes_app.services.papers import FILE_PAPERS
from disputes_app.services.secrecy import Exposes, exposure_of

if TYPE_CHECKING:
    from disputes_app.documents.form import Form
    from disputes_app.documents.gate import CheckedPaper


@dataclass(frozen=True, slots=True)
class PreparedPaper:
    """What a paper is made from, read under the lock of its case.

    Attributes:
        series: gives its number; None where the log or the case has one already.
        own_number: that number, and ``case_number`` where the form has none of its own.
    """

    form: Form
    typed: TypedPaper
    protected: bool
    exposes: Exposes | None
    series: Series | None
    own_number: str
    case_number: str

    @property
    def serves(self) -> str:
        return _serves(self.form)

    @property
    def copies(self) -> int:
        """How many are printed as a rule."""
        return 1 if self.form.source is None else self.form.source.head.copies


def _serves(form: Form) -> str:
    return "" if form.source is None else form.source.head.serves


def prepared_paper(
    conn: Connection,
    ctx: Context,
    case_id: CaseId,
    form_id: str,
    wish: PaperWish,
    old: IssuedPaper | None,
) -> PreparedPaper:
    """Read what a paper is made from; at first it says what was typed for the one it corrects."""
    from disputes_app.documents.form import chosen

    wanted = chosen(form_id, forms_in_force(ctx))
    check_names(wanted, wish.typed)
    kept = queries.typed_of(conn, case_id).get(form_id, {})
    asked_for = {one.name for one in wanted.source.head.typed} if wanted.source else set()
    before = {} if old is None else old.typed
    known = {**before, **kept, **wish.typed}
    typed = {name: text for name, text in known.items() if name in asked_for}
    view = open_case(ctx, case_id)
    facts = paper_facts(ctx, view, form_id)
    own, series = _number_of(conn, wanted, facts)
    return PreparedPaper(
        wanted,
        typed_paper(wanted, facts, typed),
        view.protected,
        exposure_of(ctx, case_id) if view.protected else None,
        series,
        own,
        facts.number or facts.receipt_number,
    )


def paper_facts(ctx: Context, view: CaseView, form_id: str) -> CasePaper:
    """Return what a form of a case prints today."""
    pages = counted_pages(ctx, view) if form_id.startswith(FILE_PAPERS) else None
    return case_paper(ctx, view, ctx.today(), pages=pages)


def _number_of(conn: Connection, form: Form, facts: CasePaper) -> tuple[str, Series | None]:
    """Return the paper's own number as the log names it, or the series that will give it one."""
    series = PAPER_SERIES.get(_serves(form))
    if series is None or form.source is None:
        return "", None
    entry = last_of(facts.entries, form.source.head.tells_of)
    named = None if entry is None else entry.facts.get("number")
    if isinstance(named, str) and named.strip():
        return named.strip(), None
    return "", series_in_use(conn, series)


def checked_paper(
    ctx: Context,
    prepared: PreparedPaper,
    old: IssuedPaper | None,
    *,
    invariant: bool = False,
) -> CheckedPaper:
    """Draw a paper under its number and say what speaks against it; ``old`` is what it corrects."""
    from disputes_app.documents.gate import Asked, checked_form
    from disputes_app.documents.wording import document_number

    note = "" if old is None else correcting_line(document_number(old.number), old.name)
    facts = replace(prepared.typed.facts, document_number=prepared.own_number)
    asked = Asked(ctx.today(), prepared.typed.states, note, prepared.exposes)
    return checked_form(prepared.form, facts, asked, invariant=invariant)
