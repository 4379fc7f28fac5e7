"""How is a paper of a case or a record checked, issued, opened again and printed once more?

Issuing is one transaction: the number is taken, the paper set with it, looked through, and kept
as it is handed out.  Whatever goes wrong gives the number back.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from db.queries import papers as queries
from db.queries.dossiers import dossier_record
from db.writes import numbers as number_writes
from db.writes import papers as writes
from disputes_app.domain.cases import CaseId
from disputes_app.domain.issued_papers import (
    BETWEEN_NUMBERS,
    IssuedPaper,
    NoSuchPaperError,
    NotCorrectableError,
    OfRecord,
    PaperDamagedError,
    PaperWish,
    Subject,
    copy_mark,
)
from disputes_app.domain.numbering import Series
from disputes_app.domain.paper_gate import Finding, NothingToPassError, PaperStoppedError, stopping
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.paper_making import PreparedPaper, checked_paper, prepared_paper
from disputes_app.services.paper_subjects import check_may_see, check_words, lock_subject
from disputes_app.services.typed_numbers import hold_number, holder_of

if TYPE_CHECKING:
    from disputes_app.documents.gate import CheckedPaper
    from disputes_app.domain.typed_papers import TypedState

TO_COME = "　"
"""Stands in a preview for the number that a paper is given when it is issued."""


@dataclass(frozen=True, slots=True)
class PaperPreview:
    """A paper before it is issued: how it looks, what speaks against it, what is typed for it.

    ``copies`` are printed of it as a rule.
    """

    checked: CheckedPaper
    typed: tuple[TypedState, ...]
    serves: str = ""
    copies: int = 1

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What speaks against it."""
        return self.checked.findings


@dataclass(frozen=True, slots=True)
class PaperIssued:
    """What the command left behind; ``paper`` as it is listed from now on."""

    of: Subject
    paper: IssuedPaper
    pdf: bytes


# Queries


def papers_of(ctx: Context, of: Subject) -> tuple[IssuedPaper, ...]:
    """Return the papers that were issued in a case or a record, the newest first."""
    with ctx.database.read() as conn:
        return queries.papers_of_subject(conn, of)


def preview(
    ctx: Context, actor: Actor, of: Subject, form_id: str, wish: PaperWish | None = None
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
        old = _corrected(conn, of, form_id, wish.corrects)
        prepared = prepared_paper(conn, ctx, of, form_id, wish, old)
    if prepared.series is not None:
        number = prepared.series.pattern.format(year=ctx.today().year, n=TO_COME)
        prepared = replace(prepared, own_number=number)
    checked = checked_paper(ctx, prepared, old)
    return PaperPreview(checked, prepared.typed.states, prepared.serves, prepared.copies)


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
    of: Subject,
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
        NumberTakenError: the log names a number that another paper has.
        NotAllowedError: the actor may not issue papers, or not let anything pass.
    """
    actor.require(Right.ISSUE_PAPER)
    wish = wish or PaperWish()
    if wish.despite.strip():
        actor.require(Right.CONFIRM_IRREGULAR)

    def work(conn: Connection) -> PaperIssued:
        lock_subject(conn, of)
        return issued_in(conn, ctx, actor, of, form_id, wish, invariant=invariant)

    return ctx.database.run_write(work)


def issued_in(
    conn: Connection,
    ctx: Context,
    actor: Actor,
    of: Subject,
    form_id: str,
    wish: PaperWish,
    *,
    invariant: bool = False,
) -> PaperIssued:
    """Issue a paper inside a transaction that holds the row it belongs to; as issue_paper."""
    old = _corrected(conn, of, form_id, wish.corrects)
    if wish.despite:
        check_words(conn, ctx, of, [wish.despite])
    prepared = prepared_paper(conn, ctx, of, form_id, wish, old)
    if prepared.series is not None:
        number = _taken(conn, prepared.series, ctx.today().year, of)
        prepared = replace(prepared, own_number=number)
    elif prepared.own_number:
        for told in prepared.own_number.split(BETWEEN_NUMBERS):
            hold_number(conn, holder_of(conn, of), told)
    checked = checked_paper(ctx, prepared, old, invariant=invariant)
    stopped = stopping(checked.findings, wish.despite)
    if stopped or checked.pdf is None:
        raise PaperStoppedError(form_id, tuple(one.detail for one in stopped))
    if wish.despite.strip() and not checked.findings:
        raise NothingToPassError(form_id)
    paper = _as_kept(ctx, actor, of, prepared, checked, wish)
    paper = replace(paper, id=writes.insert_paper(conn, paper, checked.pdf))
    writes.forget_typed(conn, of, form_id)
    _audit(conn, ctx, actor, "issue_paper", paper)
    return PaperIssued(of, paper, checked.pdf)


def print_again(ctx: Context, actor: Actor, paper_id: int) -> bytes:
    """Return an issued paper with the mark of a copy; what is stored stays as it is.

    Raises:
        As :func:`open_paper`.
    """
    from disputes_app.documents.copies import marked_copy

    actor.require(Right.ISSUE_PAPER)

    def work(conn: Connection) -> bytes:
        paper = _paper(conn, paper_id)
        lock_subject(conn, paper.subject)
        pdf = _content(conn, actor, paper)
        count = writes.add_copy(conn, paper_id, ctx.now(), actor.name)
        _audit(conn, ctx, actor, "print_paper_again", paper)
        return marked_copy(pdf, copy_mark(count))

    return ctx.database.run_write(work)


# Inside


def _taken(conn: Connection, series: Series, year: int, of: Subject) -> str:
    record = dossier_record(conn, of.dossier_id).number if isinstance(of, OfRecord) else ""
    return number_writes.give_number(conn, series, year, _case_of(of), record=record)


def _as_kept(
    ctx: Context,
    actor: Actor,
    of: Subject,
    prepared: PreparedPaper,
    checked: CheckedPaper,
    wish: PaperWish,
) -> IssuedPaper:
    pdf = checked.pdf or b""
    source = prepared.form.source
    return IssuedPaper(
        id=0,
        case_id=_case_of(of),
        dossier_id=of.dossier_id if isinstance(of, OfRecord) else None,
        form_id=checked.form_id,
        name=checked.name_zh,
        number=prepared.own_number or prepared.shown_number,
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
        screened=prepared.screened,
        serves=prepared.serves,
    )


def _case_of(of: Subject) -> CaseId | None:
    return None if isinstance(of, OfRecord) else of


def _corrected(
    conn: Connection, of: Subject, form_id: str, paper_id: int | None
) -> IssuedPaper | None:
    if paper_id is None:
        return None
    old = _paper(conn, paper_id)
    reason = ""
    if old.subject != of:
        reason = "other_record" if isinstance(of, OfRecord) else "other_case"
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
    check_may_see(conn, actor, paper)
    pdf = queries.content_of(conn, paper.id)
    if pdf is None or hashlib.sha256(pdf).hexdigest() != paper.sha256:
        raise PaperDamagedError(paper.name, paper.number)
    return pdf


def _audit(conn: Connection, ctx: Context, actor: Actor, command: str, paper: IssuedPaper) -> None:
    of = paper.subject
    record = dossier_record(conn, of.dossier_id).number if isinstance(of, OfRecord) else ""
    detail = f"{record} {paper.form_id} {paper.number} {paper.short_hash} {paper.despite}"
    add_audit_row(conn, ctx, actor, command, paper.case_id, detail.strip())
