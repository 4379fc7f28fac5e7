"""What did courts make of the awards in a year (裁审衔接)?  Read from the logs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.queries import case_file
from db.queries.archive import cases_at_court
from disputes_app.domain.claim_items import claim_items
from disputes_app.domain.court_course import (
    CourtItem,
    CourtRow,
    CourtYear,
    court_items,
    court_step,
)
from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.award import AWARDED
from disputes_app.domain.kinds.base import number_of
from disputes_app.services.context import Context


def court_year(ctx: Context, year: int) -> CourtYear:
    """Return the cases with an entry about a court in a year, as they stand today, newest first."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    rows: list[CourtRow] = []
    with ctx.database.read() as conn:
        ids = cases_at_court(conn, first, last)
        records = case_file.cases_of(conn, ids) if ids else {}
        logs = case_file.events_of(conn, ids) if ids else {}
    for case_id in ids:
        live = live_events([one.event for one in logs.get(case_id, ())], ctx.today())
        step = court_step(live)
        if step is None:
            continue
        record = records[case_id]
        award = sum(number_of(one.facts, "amount_fen") for one in live if one.kind == AWARDED)
        rows.append(
            CourtRow(
                case_id,
                record.shown_number,
                record.applicant_names,
                record.respondent_names,
                award,
                step,
                _items(live),
            )
        )
    rows.sort(key=lambda row: (row.step.on, row.case_id), reverse=True)
    return CourtYear(first, last, tuple(rows))


def _items(live: Sequence[Event]) -> tuple[tuple[CourtItem, str], ...]:
    claims = {one.number: one.cause or one.text for one in claim_items(live)}
    return tuple((one, claims.get(one.item, "")) for one in court_items(live))
