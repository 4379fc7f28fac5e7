"""Which cases can the log of a day concern, and is that found without reading all of them?"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.dialects import postgresql

from db.engine import Database
from db.queries import case_file
from db.queries.deadline_log import (
    adoptions_since,
    cases_changed_since,
    cases_of_day,
    changed_query,
    day_query,
    moves_of_day,
)
from db.writes import law as law_writes
from db.writes import law_desk as law_desk_writes
from db.writes.bulk import insert_bundles
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.deadline_log import DayBounds, LawCause, LawMove, day_bounds
from disputes_app.domain.records import CaseBundle
from tests.support.case_rows import add_people, morning, random_bundles

_SERVER: Any = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped
NOW = morning(date(2027, 1, 1))
ADOPTED_ON = date(2025, 6, 16)
MOVED = CaseId(77)


def bounds_of(day: date) -> DayBounds:
    return day_bounds(day, NOW)


@pytest.fixture(scope="module")
def bundles(shared_database: Database) -> list[CaseBundle]:
    bundles = random_bundles(21, 500)
    with shared_database.write() as conn:
        add_people(conn)
        insert_bundles(conn, bundles)
        first, last = [
            law_writes.add_adoption(
                conn, at=morning(day), actor="张测试", what="calendar", detail="放假安排"
            )
            for day in (date(2020, 1, 1), ADOPTED_ON)
        ]
        assert first < last
        law_desk_writes.add_moves(
            conn, last, [(MOVED, "test.conclude", 0, date(2025, 7, 1), date(2025, 7, 2), True)]
        )
    shared_database.analyze()
    return bundles


def _expected(
    bundles: list[CaseBundle], bounds: DayBounds, line: Line | None
) -> tuple[set[CaseId], set[CaseId]]:
    """Return the cases of the day, and those that were known then and changed since."""
    of_day, changed = set(), set()
    for bundle in bundles:
        case_id = bundle.case.id
        assert case_id is not None
        entered = [one.event.recorded_at for one in bundle.events]
        on_it = any(bounds.begins <= at < bounds.ends for at in entered)
        since = entered[0] < bounds.ends and any(at >= bounds.ends for at in entered)
        ends = any(c.due_on == bounds.day and c.stopped_on is None for c in bundle.clocks)
        moved = bounds.day == ADOPTED_ON and case_id == MOVED
        if line in {None, bundle.case.line}:
            of_day |= {case_id} if on_it or ends or moved else set()
            changed |= {case_id} if since else set()
    return of_day, changed


@pytest.mark.parametrize("line", [None, Line.MEDIATION])
def test_the_cases_of_a_day(
    shared_database: Database, bundles: list[CaseBundle], line: Line | None
) -> None:
    sizes = set()
    for after in range(0, 900, 30):
        bounds = bounds_of(date(2024, 1, 10) + timedelta(after))
        of_day, changed = _expected(bundles, bounds, line)
        with shared_database.read() as conn:
            assert cases_of_day(conn, bounds, line=line) == tuple(sorted(of_day))
            found = list(cases_changed_since(conn, bounds, line=line))
        assert {one for some in found for one in some} == changed
        sizes.add(len(of_day | changed))
    assert len(sizes) > 5


def test_the_case_that_an_adoption_of_the_day_moved(
    shared_database: Database, bundles: list[CaseBundle]
) -> None:
    assert bundles
    bounds, cause = bounds_of(ADOPTED_ON), LawCause(2, morning(ADOPTED_ON), "张测试", "放假安排")
    move = LawMove("test.conclude", 0, date(2025, 7, 1), date(2025, 7, 2), cause)
    with shared_database.read() as conn:
        assert moves_of_day(conn, bounds) == {MOVED: (move,)}
        assert moves_of_day(conn, bounds_of(ADOPTED_ON + timedelta(1))) == {}
        assert MOVED in cases_of_day(conn, bounds)
        assert adoptions_since(conn, bounds) == (cause,)
        # The first adoption is the law that the database was made with.
        assert adoptions_since(conn, bounds_of(date(2019, 12, 31))) == (cause,)
        assert adoptions_since(conn, bounds_of(ADOPTED_ON + timedelta(1))) == ()
        assert case_file.case_record(conn, MOVED).id == MOVED


def _plan(database: Database, query: Any) -> str:
    with database.read() as conn:
        if database.dialect == "sqlite":
            compiled = query.compile(conn.engine, compile_kwargs={"literal_binds": True})
            rows = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}").all()
            return "\n".join(str(row[-1]) for row in rows)
        compiled = query.compile(dialect=_SERVER, compile_kwargs={"literal_binds": True})
        for way in ("seqscan", "hashjoin", "mergejoin", "material"):
            conn.exec_driver_sql(f"SET LOCAL enable_{way} = off")
        rows = conn.exec_driver_sql(f"EXPLAIN {str(compiled).replace('%', '%%')}").all()
        return "\n".join(str(row[0]) for row in rows)


@pytest.mark.parametrize("line", [None, Line.INSPECTION])
def test_no_table_of_cases_is_read_whole(
    shared_database: Database, bundles: list[CaseBundle], line: Line | None
) -> None:
    assert bundles
    bounds = bounds_of(date(2025, 6, 16))
    of_day = _plan(shared_database, day_query(bounds, line=line))
    since = _plan(shared_database, changed_query(bounds, bounds.ends, bounds.ends + timedelta(30)))
    assert "ix_case_clock_ending" in of_day, of_day
    for plan in (of_day, since):
        assert "ix_case_event_recorded_at_case_id" in plan, plan
        for table in ("case_event", "case_clock", "dispute_case", "law_move"):
            assert f"Seq Scan on {table}" not in plan, plan
            assert f"SCAN {table}" not in plan, plan


def test_without_entries_there_is_nothing_to_search(sqlite_database: Database) -> None:
    with sqlite_database.read() as conn:
        assert list(cases_changed_since(conn, bounds_of(date(2025, 6, 16)))) == []
