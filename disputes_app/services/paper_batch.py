"""How are papers of one form issued in many cases, one transaction a paper?

What is finished stays issued, whether the batch is stopped, the disk runs full or a case in the
middle is broken; a case that is refused is told with its reason, and the next one is taken.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from db.errors import StorageError
from db.queries import case_file
from db.writes.cases import lock_case
from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.issued_papers import PaperWish
from disputes_app.domain.paper_batches import (
    MOST_CASES,
    BatchPaper,
    BatchRefusal,
    BatchReport,
    PaperBrokenError,
    TooManyPapersError,
)
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.typed_papers import TypedState
from disputes_app.services.case_view import case_numbers
from disputes_app.services.context import Context
from disputes_app.services.errors import ServiceError
from disputes_app.services.forms import forms_in_force
from disputes_app.services.paper_issue import PaperIssued, issued_in, open_paper
from disputes_app.services.print_queue import queue_in
from disputes_app.services.progress import Cancelled, Progress

if TYPE_CHECKING:
    from disputes_app.documents.form import Form

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BatchForm:
    """A form that some of the chosen cases may have by their line.

    Attributes:
        cases: so many of them are of its lines.
        copies: so many are printed of it as a rule.
        serves: the paper that its service is recorded under; empty for none.
        typed: what somebody fills in, the same for all cases; empty texts leave what the form
            proposes for each.
    """

    id: str
    name_zh: str
    name_en: str
    cases: int
    copies: int
    serves: str
    typed: tuple[TypedState, ...] = ()


@dataclass(slots=True)
class _Made:
    """What a batch has come to so far."""

    issued: list[BatchPaper] = field(default_factory=list)
    refused: list[BatchRefusal] = field(default_factory=list)


def batch_forms(ctx: Context, case_ids: Sequence[CaseId]) -> tuple[BatchForm, ...]:
    """Return the forms of the lines of these cases, those for most of them first."""
    with ctx.database.read() as conn:
        lines = [one.line for one in case_file.cases_of(conn, tuple(case_ids)).values()]
    found = []
    for form in forms_in_force(ctx).values():
        cases = sum(line in form.lines for line in lines)
        if cases:
            head = None if form.source is None else form.source.head
            copies, serves = (1, "") if head is None else (head.copies, head.serves)
            names = (form.id, form.name_zh, form.name_en)
            found.append(BatchForm(*names, cases, copies, serves, _fields_of(form)))
    return tuple(sorted(found, key=lambda one: (-one.cases, not one.serves, one.name_zh)))


def issue_many(
    ctx: Context,
    actor: Actor,
    form_id: str,
    case_ids: Sequence[CaseId],
    progress: Progress | None = None,
    wish: PaperWish | None = None,
    *,
    copies: int = 0,
) -> BatchReport:
    """Issue a paper in each of these cases, in their order; each is checked by the gate.

    Being stopped is no failure: the report tells what was issued until then.  With ``copies``
    each paper waits for a printer from the moment in which it is issued.

    Raises:
        UnknownFormError: there is no such form.
        TooManyPapersError: there are too many cases for one batch.
        NotAllowedError: the actor may not issue papers.
    """
    actor.require(Right.ISSUE_PAPER)
    wanted = tuple(dict.fromkeys(case_ids))
    if len(wanted) > MOST_CASES:
        raise TooManyPapersError(len(wanted), MOST_CASES)
    form = _form(ctx, form_id)
    numbers = case_numbers(ctx, wanted)
    made = _Made()
    ended_by: Exception | None = None
    stopped = False
    try:
        for done, case_id in enumerate(wanted):
            number = numbers.get(case_id, str(case_id))
            if progress is not None:
                progress.step(done, len(wanted), number)
            _issue_one(ctx, actor, form, (case_id, number), (wish or PaperWish(), copies), made)
    except Cancelled:
        stopped = True
    except (StorageError, SQLAlchemyError, OSError) as error:
        ended_by = error
    tried = {one.paper.case_id for one in made.issued} | {one.case_id for one in made.refused}
    return BatchReport(
        form.id,
        form.name_zh,
        tuple(made.issued),
        tuple(made.refused),
        tuple(one for one in wanted if one not in tried),
        ended_by,
        stopped,
    )


def bundle(
    ctx: Context, actor: Actor, paper_ids: Sequence[int], progress: Progress | None = None
) -> bytes:
    """Return issued papers as one PDF, every page as it was handed out.

    Raises:
        NoSuchPaperError, PaperDamagedError: a paper is not there, or not what was issued.
        NotAllowedError: the actor may not see one of them.
    """
    from disputes_app.documents.bundle import bound

    actor.require(Right.ISSUE_PAPER)
    papers = []
    for done, paper_id in enumerate(paper_ids):
        if progress is not None:
            progress.step(done, len(paper_ids))
        papers.append(open_paper(ctx, actor, paper_id))
    return bound(papers)


def _fields_of(form: Form) -> tuple[TypedState, ...]:
    fields = () if form.source is None else form.source.head.typed
    return tuple(
        TypedState(one.name, one.label, one.type, one.required and not one.default, one.choices)
        for one in fields
    )


def _form(ctx: Context, form_id: str) -> Form:
    from disputes_app.documents.form import chosen

    return chosen(form_id, forms_in_force(ctx))


def _issued(
    ctx: Context, actor: Actor, case_id: CaseId, form_id: str, asked: tuple[PaperWish, int]
) -> PaperIssued:
    """Issue one paper, and let it wait for the printer in the same transaction."""
    wish, copies = asked

    def work(conn: Connection) -> PaperIssued:
        lock_case(conn, case_id)
        issued = issued_in(conn, ctx, actor, case_id, form_id, wish)
        if copies:
            queue_in(conn, ctx, actor, [issued.paper.id], copies)
        return issued

    return ctx.database.run_write(work)


def _issue_one(
    ctx: Context,
    actor: Actor,
    form: Form,
    case: tuple[CaseId, str],
    asked: tuple[PaperWish, int],
    made: _Made,
) -> None:
    """Issue one paper or note why not; what would stop every other paper too is let through."""
    case_id, number = case
    try:
        issued = _issued(ctx, actor, case_id, form.id, asked)
    except (StorageError, SQLAlchemyError, OSError):
        raise
    except (DomainError, ServiceError) as error:
        made.refused.append(BatchRefusal(case_id, number, error))
    except Exception:
        log.exception("paper %s of case %s cannot be made", form.id, case_id)
        made.refused.append(BatchRefusal(case_id, number, PaperBrokenError(number)))
    else:
        made.issued.append(BatchPaper(number, issued.paper))
