"""What do the papers of a file need: pieces, what is missing, effect, corrections, readings?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.queries import attachments as attachment_queries
from db.queries import papers as paper_queries
from db.queries.archive import file_of
from disputes_app.domain.archive_log import ARCHIVED
from disputes_app.domain.archive_paper import ArchivePaper
from disputes_app.domain.attachments import Attachment
from disputes_app.domain.case_volumes import missing_pieces, numbered, volumes_of
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.issued_pieces import with_issued
from disputes_app.domain.kinds.base import number_of, text_of
from disputes_app.domain.legal_effect import legal_effect
from disputes_app.domain.pdf_pages import pdf_pages
from disputes_app.domain.retention import least_years
from disputes_app.services.attachment_settings import open_store, store_settings
from disputes_app.services.case_view import CaseView
from disputes_app.services.context import Context

PDF = "application/pdf"
_LARGEST = 64 * 1024 * 1024
"""Of a larger PDF the pages are counted by hand, so that no paper waits for it."""


def archive_paper(
    ctx: Context, view: CaseView, *, pages: Mapping[int, int] | None = None
) -> ArchivePaper:
    """Return what papers of the file print; ``pages`` of files as far as they were counted."""
    today, state, record = ctx.today(), view.state, view.record
    live = live_events([entry.event for entry in view.entries], today)
    with ctx.database.read() as conn:
        files = attachment_queries.attachments_of_case(conn, view.row.id)
        file = file_of(conn, view.row.id)
        papers = paper_queries.papers_of_subject(conn, view.row.id)[::-1]
    names = {one.place: one.name for one in view.parties}
    places = (*state.applicants, *state.respondents, *state.third_parties)
    awarded = [one for one in live if one.kind == "arbitration.awarded"]
    pieces = volumes_of(live, files, pages, names, record.line)
    return ArchivePaper(
        outcome=state.outcome,
        award_type=text_of(awarded[-1].facts, "award_type") if awarded else "",
        ended_on=state.closed_on or state.facts.left_on,
        archived_on=None if file is None else file.archived_on,
        file_number="" if file is None else file.file_number,
        keep_years=_years(live) or least_years(record.line, state.outcome),
        keep_until=None if file is None else file.keep_until,
        pieces=numbered(with_issued(pieces, papers, {one.seq: one.kind for one in live})),
        missing=missing_pieces(record.line, live, places),
        effects=legal_effect(live, state, today),
        names=names,
        departure=state.departure,
    )


def counted_pages(ctx: Context, view: CaseView) -> dict[int, int]:
    """Return the pages of the PDFs of a case by attachment; what cannot be read is left out."""
    with ctx.database.read() as conn:
        files = attachment_queries.attachments_of_case(conn, view.row.id)
    wanted = [one for one in files if _countable(one)]
    if not wanted:
        return {}
    try:
        store = open_store(store_settings(ctx))
        found = {one.id: pdf_pages(b"".join(store.chunks(one.sha256, one.name))) for one in wanted}
    except DomainError:
        return {}
    return {number: count for number, count in found.items() if count is not None}


def _countable(one: Attachment) -> bool:
    return one.media_type == PDF and not one.removed and one.size <= _LARGEST


def _years(live: Sequence[Event]) -> int:
    return max(
        (number_of(one.facts, "keep_years") for one in live if one.kind == ARCHIVED), default=0
    )
