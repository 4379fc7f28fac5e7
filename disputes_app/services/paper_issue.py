"""How is a paper of a case checked, issued, opened again and printed once more?

Issuing is one transaction: the number is taken, the paper set with it, looked through, and kept
as it is handed out.  Whatever goes wrong gives the number back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from db.queries import papers as queries
from db.queries.case_file import case_record
from db.writes import audit as audit_writes
from db.writes import numbers as number_writes
from db.writes import papers as writes
from db.writes.cases import lock_case
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.cases import CaseId
from disputes_app.domain.issued_papers import (
    IssuedPaper,
    NoSuchPaperError,
    NotCorrectableError,
    PaperDamagedError,
    copy_mark,
    correcting_line,
)
from disputes_app.domain.numbering import PAPER_SERIES, Series
from disputes_app.domain.paper_entries import last_of
from disputes_app.domain.paper_gate import Finding, NothingToPassError, PaperStoppedError, stopping
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.records import IssuedNumber
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.archive_facts import counted_pages
from disputes_app.services.case_view import CaseView, open_case
from disputes_app.services.context import Context
from disputes_app.services.office_settings import series_in_use
from disputes_app.services.paper_facts import case_paper
from disputes_app.services.paper_typed import TypedPaper, check_names, typed_paper
from disputes_app.services.papers import FILE_PAPERS
from disputes_app.services.secrecy import (
    Exposes,
    check_reveal,
    check_texts,
    exposure_of,
    secrets_of,
)

if TYPE_CHECKING:
    from disputes_app.documents.form import Form
    from disputes_app.documents.gate import CheckedPaper
    from disputes_app.domain.typed_papers import TypedState

TO_COME = "　"
"""Stands in a preview for the number that a paper is given when it is issued."""


@dataclass(frozen=True, slots=True)
class PaperWish:
    """What somebody wants issued.

    Attributes:
        typed: by field; what is not here is what was kept, else what the form proposes.
        corrects: the issued paper that it takes the place of.
        despite: why a supervisor lets pass what may be let pass.
    """

    typed: Mapping[str, str] = field(default_factory=dict)
    corrects: int | None = None
    despite: str = ""


@dataclass(frozen=True, slots=True)
class PaperPreview:
    """A paper before it is issued: how it looks, what speaks against it, what is typed for it."""

    checked: CheckedPaper
    typed: tuple[TypedState, ...]
    serves: str = ""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What speaks against it."""
        return self.checked.findings


@dataclass(frozen=True, slots=True)
class PaperIssued:
    """What the command left behind; ``paper`` as it is listed from now on."""

    case_id: CaseId
    paper: IssuedPaper
    pdf: bytes


# Queries


def papers_of(ctx: Context, case_id: CaseId) -> tuple[IssuedPaper, ...]:
    """Return the papers that were issued in a case, the newest first."""
    with ctx.database.read() as conn:
        return queries.papers_of_case(conn, case_id)


def preview(
    ctx: Context, actor: Actor, case_id: CaseId, form_id: str, wish: PaperWish | None = None
) -> PaperPreview:
    """Return a paper as it would be issued now; nothing is recorded, no number is taken.

    Raises:
        UnknownFormError, UnknownTypedFieldError: there is no such form, or no such field of it.
        NoChineseFontError: this machine cannot print Chinese.
        NotCorrectableError, NoSuchPaperError: it cannot take the place of that paper.
        NotAllowedError: the actor may not issue papers.
    """
    actor.require(Right.ISSUE_PAPER)
    wish = wish or PaperWish()
    with ctx.database.read() as conn:
        old = _corrected(conn, case_id, form_id, wish.corrects)
        prepared = _prepared(conn, ctx, case_id, form_id, wish, old)
    if prepared.series is not None:
        number = prepared.series.pattern.format(year=ctx.today().year, n=TO_COME)
        prepared = replace(prepared, own_number=number)
    checked = _checked(ctx, prepared, old)
    return PaperPreview(checked, prepared.typed.states, prepared.serves)


def open_paper(ctx: Context, actor: Actor, paper_id: int) -> bytes:
    """Return an issued paper exactly as it was handed out.

    Raises:
        NoSuchPaperError: there is none.
        PaperDamagedError: what is stored is not what was issued.
        NotAllowedError: it was issued before a person in the case was put under cover, and the
            actor may not look behind that.
    """
    actor.require(Right.ISSUE_PAPER)
    with ctx.database.read() as conn:
        return _content(conn, actor, _paper(conn, paper_id))


# Commands


def issue_paper(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    form_id: str,
    wish: PaperWish | None = None,
    *,
    invariant: bool = False,
) -> PaperIssued:
    """Issue a paper: give it its number, set it, look it through and keep it.

    Raises:
        PaperStoppedError: what speaks against it; nothing was kept and no number taken.
        NothingToPassError: a reason was given to let something pass, and there is nothing.
        UnknownFormError, UnknownTypedFieldError: there is no such form, or no such field of it.
        NotCorrectableError, NoSuchPaperError: it cannot take the place of that paper.
        EntryExposesError: the reason for letting something pass would tell who is protected.
        NoChineseFontError: this machine cannot print Chinese.
        NotAllowedError: the actor may not issue papers, or not let anything pass.
    """
    actor.require(Right.ISSUE_PAPER)
    wish = wish or PaperWish()
    if wish.despite.strip():
        actor.require(Right.CONFIRM_IRREGULAR)

    def work(conn: Connection) -> PaperIssued:
        lock_case(conn, case_id)
        return issued_in(conn, ctx, actor, case_id, form_id, wish, invariant=invariant)

    return ctx.database.run_write(work)


def issued_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    form_id: str,
    wish: PaperWish,
    *,
    invariant: bool = False,
) -> PaperIssued:
    """Issue a paper inside a transaction that holds the row of its case; as :func:`issue_paper`."""
    old = _corrected(conn, case_id, form_id, wish.corrects)
    _check_reason(conn, case_id, wish.despite)
    prepared = _prepared(conn, ctx, case_id, form_id, wish, old)
    if prepared.series is not None:
        number = _taken(conn, prepared.series, ctx.today().year, case_id)
        prepared = replace(prepared, own_number=number)
    checked = _checked(ctx, prepared, old, invariant=invariant)
    stopped = stopping(checked.findings, wish.despite)
    if stopped or checked.pdf is None:
        raise PaperStoppedError(form_id, tuple(one.detail for one in stopped))
    if wish.despite.strip() and not checked.findings:
        raise NothingToPassError(form_id)
    paper = _as_kept(ctx, actor, case_id, prepared, checked, wish)
    paper = replace(paper, id=writes.insert_paper(conn, paper, checked.pdf))
    writes.forget_typed(conn, case_id, form_id)
    _audit(conn, ctx, actor, "issue_paper", paper)
    return PaperIssued(case_id, paper, checked.pdf)


def print_again(ctx: Context, actor: Actor, paper_id: int) -> bytes:
    """Return an issued paper with the mark of a copy; what is stored stays as it is.

    Raises:
        As :func:`open_paper`.
    """
    from disputes_app.documents.copies import marked_copy

    actor.require(Right.ISSUE_PAPER)

    def work(conn: Connection) -> bytes:
        paper = _paper(conn, paper_id)
        lock_case(conn, CaseId(paper.case_id))
        pdf = _content(conn, actor, paper)
        count = writes.add_copy(conn, paper_id, ctx.now(), actor.name)
        _audit(conn, ctx, actor, "print_paper_again", paper)
        return marked_copy(pdf, copy_mark(count))

    return ctx.database.run_write(work)


# Inside


@dataclass(frozen=True, slots=True)
class _Prepared:
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


def _serves(form: Form) -> str:
    return "" if form.source is None else form.source.head.serves


def _prepared(
    conn: Connection,
    ctx: Context,
    case_id: CaseId,
    form_id: str,
    wish: PaperWish,
    old: IssuedPaper | None,
) -> _Prepared:
    """Read what a paper is made from; at first it says what was typed for the one it corrects."""
    from disputes_app.documents.form import form

    wanted = form(form_id)
    check_names(wanted, wish.typed)
    kept = queries.typed_of(conn, case_id).get(form_id, {})
    asked_for = {one.name for one in wanted.source.head.typed} if wanted.source else set()
    before = {} if old is None else old.typed
    known = {**before, **kept, **wish.typed}
    typed = {name: text for name, text in known.items() if name in asked_for}
    view = open_case(ctx, case_id)
    facts = paper_facts(ctx, view, form_id)
    own, series = _number_of(conn, wanted, facts)
    return _Prepared(
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


def _taken(conn: Connection, series: Series, year: int, case_id: CaseId) -> str:
    n = number_writes.next_number(conn, series.id, year)
    number = series.number(year, n)
    number_writes.record_number(conn, IssuedNumber(number, series.id, year, n, case_id))
    return number


def _checked(
    ctx: Context,
    prepared: _Prepared,
    old: IssuedPaper | None,
    *,
    invariant: bool = False,
) -> CheckedPaper:
    from disputes_app.documents.gate import Asked, checked_form
    from disputes_app.documents.wording import document_number

    note = "" if old is None else correcting_line(document_number(old.number), old.name)
    facts = replace(prepared.typed.facts, document_number=prepared.own_number)
    asked = Asked(ctx.today(), prepared.typed.states, note, prepared.exposes)
    return checked_form(prepared.form.id, facts, asked, invariant=invariant)


def _as_kept(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    prepared: _Prepared,
    checked: CheckedPaper,
    wish: PaperWish,
) -> IssuedPaper:
    pdf = checked.pdf or b""
    source = prepared.form.source
    return IssuedPaper(
        id=0,
        case_id=case_id,
        form_id=checked.form_id,
        name=checked.name_zh,
        number=prepared.own_number or prepared.case_number,
        series="" if prepared.series is None else prepared.series.id,
        corrects=wish.corrects,
        issued_at=ctx.now(),
        issued_by=actor.name,
        pages=checked.pages,
        size=len(pdf),
        sha256=hashlib.sha256(pdf).hexdigest(),
        version="" if source is None else source.version,
        facts_digest=hashlib.sha256(repr(prepared.typed.facts).encode()).hexdigest(),
        typed={one.name: one.text for one in prepared.typed.states if one.text},
        passed=tuple(one.detail.zh for one in checked.findings),
        despite=wish.despite.strip(),
        screened=prepared.protected,
        serves=prepared.serves,
    )


def _check_reason(conn: Connection, case_id: CaseId, reason: str) -> None:
    """Raise EntryExposesError where a reason, which many read, tells who is protected."""
    secrets = secrets_of(conn, case_id) if reason else ()
    if secrets:
        check_texts(conn, case_id, secrets, [reason])


def _corrected(
    conn: Connection, case_id: CaseId, form_id: str, paper_id: int | None
) -> IssuedPaper | None:
    if paper_id is None:
        return None
    old = _paper(conn, paper_id)
    reason = ""
    if old.case_id != case_id:
        reason = "other_case"
    elif old.form_id != form_id:
        reason = "other_form"
    elif old.corrected_by is not None:
        reason = "corrected_before"
    if reason:
        raise NotCorrectableError(old.number or old.name, reason)
    return old


def _paper(conn: Connection, paper_id: int) -> IssuedPaper:
    found = queries.issued_paper(conn, paper_id)
    if found is None:
        raise NoSuchPaperError(paper_id)
    return found


def _content(conn: Connection, actor: Actor, paper: IssuedPaper) -> bytes:
    case_id = CaseId(paper.case_id)
    if not paper.screened and secrets_of(conn, case_id):
        check_reveal(conn, actor, case_record(conn, case_id))
    pdf = queries.content_of(conn, paper.id)
    if pdf is None or hashlib.sha256(pdf).hexdigest() != paper.sha256:
        raise PaperDamagedError(paper.name, paper.number)
    return pdf


def _audit(conn: Connection, ctx: Context, actor: Actor, command: str, paper: IssuedPaper) -> None:
    detail = f"{paper.form_id} {paper.number} {paper.short_hash}"
    audit_writes.append_audit(
        conn,
        AuditRecord(
            ctx.now(),
            actor.name,
            actor.role.value,
            actor.office_id,
            command,
            paper.case_id,
            f"{detail} {paper.despite}".strip(),
        ),
    )
