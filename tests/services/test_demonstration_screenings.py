"""The towns' reports and notes of the demonstration: some missing, some open, as their logs say."""

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
from disputes_app.services.demonstration.screenings import screenings
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.law_store import seed_law
from disputes_app.services.screening import screening_view, towns_overview
from disputes_app.services.verify import verify
from tests.services.conftest import LAW
from tests.ui.daily.conftest import TODAY


def test_towns_report_and_some_do_not(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = open_database(path)
    ctx = Context(database, LawInForce(LAW), fixed_day(TODAY), demonstration=True)
    district = build_district(Random("7:district"))
    with database.write() as conn:
        seed_law(conn, LAW, ctx.now())
        add_offices(conn, district.offices)
        add_staff(conn, district.staff)
        screenings(conn, ctx, district, firms(Random("7:firms"), 12), [], 7)
    overview = towns_overview(ctx)
    assert [one.town for one in overview.missing] == ["徐行镇", "华亭镇"]
    with database.read() as conn:
        reports = [one.record for one, _ in queries.all_stored(conn, DossierType.SCREENING)]
        notes = [one.record for one, _ in queries.all_stored(conn, DossierType.KEY_NOTE)]
    assert len(reports) == 3 * 12 - 2
    assert {one.outcome for one in reports} == {"handled", "nothing", ""}
    assert [one.stage for one in notes] == ["received"]
    newest = [one.id for one in reports if one.id is not None][-1]
    assert screening_view(ctx, newest).compared is not None
    assert verify(ctx).ok
    database.close()
