"""The projects and applications of the demonstration: of every kind, and as their logs say."""

from __future__ import annotations

from pathlib import Path
from random import Random

from db.engine import open_database
from db.queries import dossiers as queries
from db.writes.offices import add_offices, add_staff
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.shanghai import fixed_day
from disputes_app.services.context import Context
from disputes_app.services.demonstration.district import build_district
from disputes_app.services.demonstration.names import firms
from disputes_app.services.demonstration.projects import projects_and_fund
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.law_store import seed_law
from disputes_app.services.minimum_wage import seed_wages
from disputes_app.services.projects import town_coverage
from disputes_app.services.verify import verify
from tests.services.conftest import LAW
from tests.ui.daily.conftest import TODAY


def test_they_are_of_every_kind_and_verified(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = open_database(path)
    ctx = Context(database, LawInForce(LAW), fixed_day(TODAY), demonstration=True)
    district = build_district(Random("7:district"))
    with database.write() as conn:
        seed_law(conn, LAW, ctx.now())
        seed_wages(conn, ctx.now())
        add_offices(conn, district.offices)
        add_staff(conn, district.staff)
        projects_and_fund(conn, ctx, district, firms(Random("7:firms"), 12), 7)
    with database.read() as conn:
        fund = [one.record for one, _ in queries.all_stored(conn, DossierType.FUND)]
        projects = [one.record for one, _ in queries.all_stored(conn, DossierType.PROJECT)]
    assert [(one.stage, one.outcome) for one in fund] == [
        ("ended", "refused"),
        ("recovery", ""),
        ("review", ""),
    ]
    assert {one.stage for one in projects} == {"running", "stopped"}
    found = town_coverage(ctx, TODAY.replace(month=10, day=1)).total
    assert 0 < found.whole < found.checked < found.running == 12
    assert verify(ctx).ok
    database.close()
