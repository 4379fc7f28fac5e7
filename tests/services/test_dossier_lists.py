"""Numbers of records beside the cases and the lists behind them, on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import date

from disputes_app.domain.case_list import IndicatorPart
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
from disputes_app.services.indicator_records import records_of_indicator
from disputes_app.services.indicators import indicator_sheet
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


def test_the_numbers_of_answered_matters_are_those_of_their_lists(desk: Desk) -> None:
    for day, reply_by, replied in (
        ("2026-11-02", "2026-11-10", "2026-11-09"),
        ("2026-11-03", "2026-11-11", "2026-11-13"),
        ("2026-11-04", "2026-11-12", None),
        ("2026-11-05", "2026-11-20", None),  # due today and not answered: neither
        ("2026-11-06", "2026-12-01", "2026-11-09"),
    ):
        opened = received(desk, day, reply_by)
        if replied is not None:
            late = replied > reply_by
            entry = NewEntry(
                "external.replied",
                date.fromisoformat(replied),
                {"text": "已办结"},
                irregular="承办人请假" if late else None,
                confirmed_by=SUPERVISOR.name if late else None,
            )
            seen = opened.version
            record_step(desk.on(replied), SUPERVISOR, opened.dossier_id, entry, seen_version=seen)
    ctx = desk.on("2026-11-20")
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    sheet = indicator_sheet(ctx, first, last)
    (found,) = (one for one in sheet.measured if one.indicator.id == "matters_in_time")
    assert (found.part, found.whole) == (1, 3)
    for part, number in ((IndicatorPart.PART, 1), (IndicatorPart.WHOLE, 3)):
        wanted = records_of_indicator(ctx, "matters_in_time", part, first, last)
        assert wanted is not None
        listed = dossier_list(ctx, wanted)
        assert (listed.total, len(listed.rows)) == (number, number)
    assert records_of_indicator(ctx, "stalled", IndicatorPart.WHOLE, first, last) is None


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
