"""The demonstration has locked months and a published figure with a correction."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from db.queries.offices import staff
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.demonstration.district import build_district
from disputes_app.services.demonstration.published_figures import MONTHS, published_figures
from disputes_app.services.demonstration.supervisor_desk import SupervisorDesk
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.figures import published_figures as published
from disputes_app.services.figures import rebuild_figure
from disputes_app.services.months import month_chain
from disputes_app.services.verify import verify
from tests.services.conftest import SUPERVISOR, Desk


def test_months_are_locked_in_a_chain_and_one_closing_was_corrected_since(desk: Desk) -> None:
    for name, received, decided in (
        ("王测试", "2026-05-06", "2026-07-15"),
        ("何测试", "2026-06-01", "2026-08-12"),
        ("吴测试", "2026-06-15", "2026-09-25"),
    ):
        worker = NewParty(PartyRole.APPLICANT, is_person=True, name=name)
        desk.decide(desk.complaint(received, worker=worker), decided)
    ctx = desk.on("2026-11-20")
    with ctx.database.write() as conn:
        head = next(one for one in staff(conn) if one.id == SUPERVISOR.staff_id)
        district = replace(build_district(Random(1)), supervisor=head)
        days = WorkDays(ctx.law.calendar, today=ctx.today())
        published_figures(SupervisorDesk(conn, ctx, district, days, Random(1)))
    chain = month_chain(ctx)
    assert [one.report.month.month for one in chain.months] == [7, 8, 9]
    assert len(chain.months) == MONTHS
    assert (chain.whole, chain.waiting, chain.next_month) == (True, 1, date(2026, 10, 1))
    assert chain.months[0].report.covering.sent_on == date(2026, 8, 6)
    figure = published(ctx)[0]
    assert figure.title == "2026年1至9月举报投诉按期结案率"
    found = rebuild_figure(ctx, figure.number)
    assert found.proven
    assert len(found.corrections) == 1
    assert {one.kind for one in found.corrections[0].entries} == {
        "void",
        "inspection.handling_decision",
    }
    assert verify(ctx).ok
