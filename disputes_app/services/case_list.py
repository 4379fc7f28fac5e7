"""Which cases stand in a list, behind a tile, under a search?

A tile and the list behind it are the same filter, so they always agree.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import Connection

from db.queries import approvals as approval_queries
from db.queries import cases as case_queries
from db.queries import search as search_queries
from db.queries.service import count_service
from disputes_app.domain import case_list
from disputes_app.domain.approval_records import ApprovalFilter
from disputes_app.domain.case_list import (
    CaseCursor,
    CaseFilter,
    CaseOrder,
    CasePage,
    CaseStatus,
    SearchPage,
    TileDays,
)
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.quiet import quiet_days
from disputes_app.domain.service_list import ServiceFilter
from disputes_app.domain.setting_table import STALLED_AFTER, stall_key
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.office_settings import settings_of
from disputes_app.services.running_deadlines import own_scope
from disputes_app.services.search_keys import query_words

PAGE = 200
SOON_WORKING_DAYS = 3
UNSERVED = "unserved"
"""The tile that counts papers, not cases."""


@dataclass(eq=False)
class SearchTooShortError(DomainError):
    """A search needs at least two characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Tile:
    """A count on the workbench and the filter of the list that it counted."""

    id: str
    count: int
    filter: CaseFilter | ApprovalFilter | ServiceFilter


def case_page(
    ctx: Context,
    case_filter: CaseFilter,
    order: CaseOrder | None = None,
    after: CaseCursor | None = None,
    limit: int = PAGE,
) -> CasePage:
    """Return up to ``limit`` cases that follow ``after``; raise NotOfferedError."""
    with ctx.database.read() as conn:
        wanted = _today(ctx, conn, case_filter)
        return case_queries.case_page(conn, wanted, order, after=after, limit=limit)


def count_cases(ctx: Context, case_filter: CaseFilter) -> int:
    """Return how many cases the list of this filter has."""
    with ctx.database.read() as conn:
        return case_queries.count_cases(conn, _today(ctx, conn, case_filter))


def _today(ctx: Context, conn: Connection, wanted: CaseFilter) -> CaseFilter:
    """Say what is stalled today as the office has set it; other lists stay as they are."""
    if wanted.status is not CaseStatus.STALLED:
        return wanted
    settings = settings_of(conn)
    allowed = {line: settings.number(stall_key(line)) or STALLED_AFTER for line in Line}
    quiet = quiet_days(ctx.today(), ctx.law.calendar, allowed)
    return replace(wanted, quiet=quiet, to_day=quiet.latest)


def search_cases(
    ctx: Context,
    text: str,
    *,
    line: Line | None = None,
    limit: int = 50,
    before: CaseId | None = None,
) -> SearchPage:
    """Return the newest cases with all words of ``text`` in number, party or worker names."""
    words = query_words(text)
    if not words:
        raise SearchTooShortError(text)
    with ctx.database.read() as conn:
        return search_queries.search_cases(conn, words, line=line, limit=limit, before=before)


def tile_days(ctx: Context) -> TileDays:
    """Return the days that the tiles look at."""
    today = ctx.today()
    monday = today - timedelta(days=today.weekday())
    soon = ctx.law.calendar.add_working_days(today, SOON_WORKING_DAYS)
    return TileDays(today, soon, monday, monday + timedelta(days=6))


def tiles(ctx: Context, actor: Actor, *, line: Line | None = None) -> tuple[Tile, ...]:
    """Return the counts on the workbench, each with the list behind it."""
    filters = case_list.tiles(tile_days(ctx), line=line, handler_id=own_scope(actor))
    waiting = ApprovalFilter(line, own_scope(actor))
    unserved = ServiceFilter(line=line, handler_id=own_scope(actor))
    with ctx.database.read() as conn:
        counted = [
            Tile(name, case_queries.count_cases(conn, _today(ctx, conn, wanted)), wanted)
            for name, wanted in filters.items()
            if name != UNSERVED
        ]
        to_sign = approval_queries.count_waiting(
            conn, line=waiting.line, handler_id=waiting.handler_id
        )
        to_serve = count_service(conn, unserved, ctx.today())
    return (
        *counted,
        Tile("approvals", to_sign, waiting),
        Tile(UNSERVED, to_serve, unserved),
    )
