"""Which papers were issued in the demonstration, so that their lists are not empty?

A handful in the newest cases and in records beside them, issued, corrected, printed again and
queued by the same commands as at a desk, after the cases are written.  They are no part of the hash
over the content.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from db.queries.offices import staff
from disputes_app.domain.case_list import CaseFilter, CaseOrder, CaseRow, CaseSort, CaseStatus
from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId, DossierQuery
from disputes_app.domain.errors import DomainError
from disputes_app.domain.issued_papers import IssuedPaper, OfRecord, PaperWish, Subject
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.case_list import case_page
from disputes_app.services.context import Context
from disputes_app.services.dossiers import dossier_list
from disputes_app.services.paper_issue import issue_paper, print_again
from disputes_app.services.print_queue import queue_papers

_WANTED = (
    (Line.ARBITRATION, "common.receipt", 3),
    (Line.ARBITRATION, "arbitration.acceptance_notice", 3),
    (Line.ARBITRATION, "arbitration.response_notice", 2),
    (Line.INSPECTION, "common.receipt", 3),
    (Line.INSPECTION, "inspection.acceptance_notice", 2),
    (Line.MEDIATION, "common.receipt", 2),
    (Line.MEDIATION, "mediation.acceptance_notice", 2),
)
"""Of each line which form in how many cases; all of them need nothing typed."""
_OF_RECORDS = (
    (DossierType.LISTING, "listing.decision", 2),
    (DossierType.EXTERNAL, "external.reply", 2),
    (DossierType.ON_SITE, "on_site.record_sheet", 2),
)
"""Of each type of record which form in how many; all of them need nothing typed."""
_LOOKED_AT = 30
_WAITING = 3


def issued_papers(ctx: Context) -> int:
    """Issue them; return how many.  A machine without a Chinese font issues none."""
    people = _people(ctx)
    found: list[tuple[Actor, IssuedPaper]] = []
    newest = {line: _newest(ctx, line) for line in Line}
    for line, form_id, count in _WANTED:
        in_cases = [(people.get(row.handler or ""), row.id) for row in newest[line]]
        found += _some(ctx, in_cases, form_id, count)
    by_id = {one.staff_id: one for one in people.values()}
    for type_, form_id, count in _OF_RECORDS:
        rows = dossier_list(ctx, DossierQuery(type_), limit=_LOOKED_AT).rows
        in_records = [(by_id.get(row.handler_id), OfRecord(DossierId(row.id or 0))) for row in rows]
        found += _some(ctx, in_records, form_id, count)
    if found:
        _handled(ctx, found)
    return len(found)


def _handled(ctx: Context, found: list[tuple[Actor, IssuedPaper]]) -> None:
    """Correct the first, print the second again, let the last ones wait for a printer."""
    actor, first = found[0]
    wish = PaperWish(corrects=first.id)
    issue_paper(ctx, actor, first.subject, first.form_id, wish, invariant=True)
    actor, second = found[len(found) // 2]
    print_again(ctx, actor, second.id)
    actor = found[-1][0]
    queue_papers(ctx, actor, [paper.id for _, paper in found[-_WAITING:]])


def _some(
    ctx: Context,
    rows: Iterable[tuple[Actor | None, Subject]],
    form_id: str,
    count: int,
) -> Iterator[tuple[Actor, IssuedPaper]]:
    left = count
    for actor, of in rows:
        if left == 0 or actor is None:
            continue
        try:
            issued = issue_paper(ctx, actor, of, form_id, invariant=True)
        except DomainError:  # not this one: nothing to tell of, or a secret
            continue
        left -= 1
        yield actor, issued.paper


def _newest(ctx: Context, line: Line) -> tuple[CaseRow, ...]:
    order = CaseOrder(CaseSort.RECEIVED, descending=True)
    wanted = CaseFilter(line=line, status=CaseStatus.OPEN)
    return tuple(case_page(ctx, wanted, order, limit=_LOOKED_AT).rows)


def _people(ctx: Context) -> dict[str, Actor]:
    with ctx.database.read() as conn:
        return {
            one.name: Actor(one.name, Role(one.role), one.office_id, one.id) for one in staff(conn)
        }
