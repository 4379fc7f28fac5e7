"""The batches of the demonstration lie in the past, whatever the day on which it is made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from db.engine import Database
from db.writes.offices import add_offices, add_staff
from disputes_app.domain.organisation import OfficeRecord
from disputes_app.domain.shanghai import fixed_day
from disputes_app.services.context import Context
from disputes_app.services.demonstration.district import build_district
from disputes_app.services.demonstration.publications import publications
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.publications import batches
from tests.services.conftest import LAW


@pytest.mark.parametrize(
    ("today", "count"), [("2026-11-28", 6), ("2027-01-02", 5), ("2026-07-01", 6)]
)
def test_batches_are_opened_up_to_today(bureau_in_a_file: Database, today: str, count: int) -> None:
    day = date.fromisoformat(today)
    ctx = Context(bureau_in_a_file, LawInForce(LAW, stamp=1), fixed_day(day), demonstration=True)
    district = build_district(Random(1))
    inspector = replace(district.inspectors[0], id=99, office_id=99)
    with ctx.database.write() as conn:
        add_offices(conn, [OfficeRecord(99, "JC9", "监察", "Inspection", None, "")])
        add_staff(conn, [inspector])
        publications(conn, ctx, replace(district, inspectors=(inspector,)))
    found = batches(ctx)
    assert len(found) == count
    assert sum(one.record.open for one in found) == (1 if count == len(found) == 6 else 0)
