"""Numbers of records beside the cases and the lists behind them, on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import date

from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierQuery
from disputes_app.domain.events import Facts
from disputes_app.services.dossier_lists import (
    DossierCount,
    dossier_counts,
    dossier_deadlines,
    dossier_links,
    dossier_tile,
    dossiers_of_case,
    find_dossiers,
)
from disputes_app.services.dossiers import (
    DossierChanged,
    dossier_list,
    dossier_view,
    open_dossier,
    record_step,
)
from disputes_app.services.log_entries import NewEntry
from tests.services.conftest import HANDLER, SUPERVISOR, Desk

EXTERNAL = DossierType.EXTERNAL


def received(desk: Desk, day: str, reply_by: str, **more: str | int) -> DossierChanged:
    facts: Facts = {
        "channel": "petition",
        "reference": f"信{day}",
        "title": "反映加班费",
        "reply_by": reply_by,
        **more,
    }
    entry = NewEntry("external.received", date.fromisoformat(day), facts)
    return open_dossier(desk.on(day), SUPERVISOR, EXTERNAL, entry)


def test_every_number_is_that_of_its_list(desk: Desk) -> None:
    case = desk.complaint("2026-11-02")
    late = received(desk, "2026-11-03", "2026-11-10", case=case.number or "", handler=2)
    own = received(desk, "2026-11-04", "2026-11-30", handler=2, office=3)
    received(desk, "2026-11-05", "2026-11-20", handler=3, office=3)
    ended = received(desk, "2026-11-06", "2026-11-20", handler=2, office=3)
    reply = NewEntry("external.returned", date(2026, 11, 7), {"reason": "不属本区"})
    record_step(desk.on("2026-11-07"), SUPERVISOR, ended.dossier_id, reply, seen_version=1)
    ctx = desk.on("2026-11-18")

    assert dossier_counts(ctx)[EXTERNAL] == DossierCount(3, 1)
    assert dossier_counts(ctx, office_id=3)[EXTERNAL] == DossierCount(2, 0)
    assert dossier_counts(ctx, handler_id=2)[EXTERNAL] == DossierCount(2, 1)
    tile = dossier_tile(ctx, HANDLER, EXTERNAL)
    assert tile.count == DossierCount(2, 1)
    listed = dossier_list(ctx, tile.query)
    assert [row.number for row in listed.rows] == [late.number, own.number]
    assert dossier_list(ctx, DossierQuery(EXTERNAL)).total == 4

    running = dossier_deadlines(ctx, HANDLER, limit=5)
    assert [(one.dossier_id, one.due_on) for one in running] == [
        (late.dossier_id, date(2026, 11, 10)),
        (own.dossier_id, date(2026, 11, 30)),
    ]
    assert [row.number for row in dossiers_of_case(ctx, CaseId(case.case_id))] == [late.number]
    links = dossier_links(ctx, dossier_view(ctx, late.dossier_id))
    assert [one.id for one in links.cases] == [case.case_id]
    assert [row.number for row in find_dossiers(ctx, "信2026-11-04", limit=5)] == [own.number]
    assert find_dossiers(ctx, " ", limit=5) == ()
