"""Which numbers of issued papers of a record does no entry of its log name?

They are there when an entry was struck out and is made anew, or when it left the number open
and the paper got one as it was issued.
"""

from __future__ import annotations

from db.queries.papers import papers_of_subject
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.issued_papers import BETWEEN_NUMBERS, OfRecord
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.record_numbers import NUMBERED
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierView


def numbers_unnamed(ctx: Context, view: DossierView) -> dict[str, str]:
    """Return by kind of step the number of the newest paper that goes with it, if none names it."""
    record = view.record
    with ctx.database.read() as conn:
        papers = papers_of_subject(conn, OfRecord(DossierId(record.id or 0)))
    live = view.live
    named = {text_of(one.facts, "number") for one in live}
    found: dict[str, str] = {}
    for paper in papers:
        own = NUMBERED.get(paper.form_id)
        if own is None or not own.step or paper.corrected_by is not None:
            continue
        numbers = paper.number.split(BETWEEN_NUMBERS)
        unnamed = [one for one in numbers if one not in {*named, record.number}]
        if unnamed:
            found.setdefault(own.step, unnamed[0])
    return found
