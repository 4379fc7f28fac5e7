from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.dialects import postgresql

from db.engine import Database
from db.models.case_indexes import CASE_INDEXES, SORT_COLUMNS
from db.queries.case_rows import rows_of
from db.queries.cases import case_page, count_cases, count_query, page_queries
from db.queries.deadlines import running_deadlines
from db.queries.offered import OFFERED, Offer
from db.queries.rate_slices import branch_queries
from db.writes.bulk import insert_bundles
from disputes_app.domain.case_list import (
    CaseCursor,
    CaseFilter,
    CaseOrder,
    CaseSort,
    CaseStatus,
    NotOfferedError,
    RateNumber,
    RateSlice,
    TileDays,
    overdue,
    tiles,
)
from disputes_app.domain.cases import CaseId, Line, Stage
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.records import CaseRecord
from tests.support.case_rows import add_people, random_bundles

_SERVER: Any = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped
_TODAY = date(2025, 6, 16)
_WINDOWED = {
    CaseStatus.DUE_WINDOW,
    CaseStatus.INTAKE_LATE,
    CaseStatus.HEARING,
    CaseStatus.STALLED,
    CaseStatus.RECEIVED,
    CaseStatus.ENDED,
}


@pytest.fixture(scope="module")
def cases(shared_database: Database) -> list[CaseRecord]:
    bundles = random_bundles(21, 700)
    with shared_database.write() as conn:
        add_people(conn)
        insert_bundles(conn, bundles)
    shared_database.analyze()
    return [bundle.case for bundle in bundles]


def _filter(offer: Offer) -> CaseFilter:
    """Return a filter for an offer that meets some of the cases."""
    wanted = CaseFilter(status=offer.status)
    match offer.scope:
        case "line":
            held = offer.status is CaseStatus.TO_SCHEDULE
            wanted = replace(wanted, line=Line.ARBITRATION if held else Line.INSPECTION)
        case "office":
            wanted = replace(wanted, office_id=3)
        case "handler":
            wanted = replace(wanted, handler_id=5)
        case "stage":
            wanted = replace(wanted, line=Line.MEDIATION, stage=Stage.SERVED)
    if offer.status in _WINDOWED:
        return replace(wanted, from_day=date(2024, 2, 1), to_day=date(2025, 12, 20))
    return wanted


_MEETS: dict[CaseStatus, Callable[[CaseRecord], bool]] = {
    CaseStatus.ALL: lambda _case: True,
    CaseStatus.OPEN: lambda case: case.ended_on is None,
    CaseStatus.DUE_WINDOW: lambda case: case.ended_on is None and case.due_on is not None,
    CaseStatus.INTAKE: lambda case: case.ended_on is None and case.accepted_on is None,
    CaseStatus.INTAKE_LATE: lambda case: (
        case.ended_on is None and case.accepted_on is None and case.accept_due_on is not None
    ),
    CaseStatus.SUSPENDED: lambda case: case.ended_on is None and case.suspended_since is not None,
    CaseStatus.CANNOT_JUDGE: lambda case: case.cannot_judge is not None,
    CaseStatus.UNSERVED: lambda case: case.unserved,
    CaseStatus.HEARING: lambda case: case.ended_on is None and case.hearing_on is not None,
    CaseStatus.STALLED: lambda case: case.quiet_since is not None,
    CaseStatus.TO_SCHEDULE: lambda case: (
        case.line is Line.ARBITRATION
        and case.ended_on is None
        and case.hearing_on is None
        and case.stage in {Stage.ACCEPTED, Stage.SERVED, Stage.TRIBUNAL}
    ),
    CaseStatus.BACK_ENTERED: lambda case: case.back_entered,
    CaseStatus.GROUPED: lambda case: case.grouped,
    CaseStatus.RECEIVED: lambda _case: True,
    CaseStatus.ENDED: lambda case: case.ended_on is not None,
}
_WINDOW = {
    CaseStatus.DUE_WINDOW: "due_on",
    CaseStatus.INTAKE_LATE: "accept_due_on",
    CaseStatus.HEARING: "hearing_on",
    CaseStatus.STALLED: "quiet_since",
    CaseStatus.RECEIVED: "received_on",
    CaseStatus.ENDED: "ended_on",
}


def _meets(case: CaseRecord, wanted: CaseFilter) -> bool:
    if not _MEETS[wanted.status](case):
        return False
    if wanted.status in _WINDOW:
        day = getattr(case, _WINDOW[wanted.status])
        if wanted.from_day is not None and day < wanted.from_day:
            return False
        if wanted.to_day is not None and day > wanted.to_day:
            return False
    return (
        wanted.line in {None, case.line}
        and wanted.stage in {None, case.stage}
        and wanted.office_id in {None, case.office_id}
        and wanted.handler_id in {None, case.handler_id}
    )


def _expected(cases: list[CaseRecord], wanted: CaseFilter, order: CaseOrder) -> list[CaseId]:
    met = [case for case in cases if _meets(case, wanted)]
    column = SORT_COLUMNS[order.sort]
    met.sort(key=lambda case: (getattr(case, column), case.id), reverse=order.descending)
    return [case.id for case in met if case.id is not None]


def _listed(database: Database, wanted: CaseFilter, order: CaseOrder, size: int) -> list[CaseId]:
    found: list[CaseId] = []
    after: CaseCursor | None = None
    with database.read() as conn:
        while True:
            page = case_page(conn, wanted, order, after=after, limit=size)
            found += [row.id for row in page.rows]
            after = page.after
            if after is None:
                return found


def test_every_list_on_offer(shared_database: Database, cases: list[CaseRecord]) -> None:
    empty = []
    for offer in OFFERED:
        wanted = _filter(offer)
        expected = _expected(cases, wanted, CaseOrder.usual(offer.sort))
        listed = _listed(shared_database, wanted, CaseOrder.usual(offer.sort), 97)
        assert listed == expected, offer
        other = CaseOrder(offer.sort, not offer.sort.newest_first)
        assert _listed(shared_database, wanted, other, 300) == expected[::-1], offer
        with shared_database.read() as conn:
            assert count_cases(conn, wanted) == len(expected)
        if not expected:
            empty.append(offer)
    assert empty == []


def test_the_table_offers_what_the_filters_offer() -> None:
    for offer in OFFERED:
        assert offer.sort in _filter(offer).sorts, offer
    names = {index.name for index in CASE_INDEXES}
    assert {offer.index for offer in OFFERED} <= names
    used = {offer.index for offer in OFFERED}
    assert {name for name in names - used if not name.startswith("ix_case_rate")} == set()


def _explain(database: Database, query: Any) -> str:
    """Return the plan as text, with every choice but an ordered index made unattractive."""
    with database.read() as conn:
        if database.dialect == "sqlite":
            compiled = query.compile(conn.engine, compile_kwargs={"literal_binds": True})
            rows = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}").all()
            return "\n".join(str(row[-1]) for row in rows)
        compiled = query.compile(dialect=_SERVER, compile_kwargs={"literal_binds": True})
        for way in ("seqscan", "bitmapscan", "sort", "hashjoin", "mergejoin", "material"):
            conn.exec_driver_sql(f"SET LOCAL enable_{way} = off")
        rows = conn.exec_driver_sql(f"EXPLAIN {str(compiled).replace('%', '%%')}").all()
        return "\n".join(str(row[0]) for row in rows)


def _assert_ordered(plan: str, index: str) -> None:
    assert "TEMP B-TREE" not in plan, plan
    assert "Sort" not in plan, plan
    assert "Seq Scan on dispute_case" not in plan, plan
    # On few rows the server may find the same order in the index of a wider list.
    alike = {index} if "SEARCH" in plan or "SCAN" in plan else {index, *_wider(index)}
    assert any(one in plan for one in alike), f"{index} is not in\n{plan}"


def _wider(index: str) -> set[str]:
    """Return the indexes in which the rows of this one stand in the same order."""
    columns = next(one.columns for one in CASE_INDEXES if one.name == index)
    sort = next(one for one in columns if one in SORT_COLUMNS.values())
    return {one.name for one in CASE_INDEXES if sort in one.columns}


def test_every_list_is_read_in_order_from_its_index(
    shared_database: Database, cases: list[CaseRecord]
) -> None:
    for offer in OFFERED:
        wanted = _filter(offer)
        for order in (CaseOrder(offer.sort, descending=False), CaseOrder.usual(offer.sort)):
            column = SORT_COLUMNS[offer.sort]
            value = getattr(cases[5], column) or _TODAY
            for after in (None, CaseCursor(value, CaseId(5))):
                for query in page_queries(wanted, order, after=after, limit=50):
                    _assert_ordered(_explain(shared_database, query), offer.index)
        counting = _explain(shared_database, count_query(wanted))
        assert "Seq Scan" not in counting, counting
        assert "SCAN dispute_case" not in counting or "INDEX" in counting, counting


@pytest.mark.parametrize(
    ("held", "index"),
    [
        ({}, "ix_case_rate"),
        ({"office_id": 2}, "ix_case_rate_office"),
        ({"handler_id": 2}, "ix_case_rate_handler"),
    ],
)
def test_the_cases_behind_a_rate_are_read_in_order(
    shared_database: Database, cases: list[CaseRecord], held: Mapping[str, Any], index: str
) -> None:
    query = RateQuery(
        Line.INSPECTION,
        Population.COMPLAINTS,
        Basis.DUE,
        date(2024, 1, 1),
        date(2025, 12, 31),
        date(2027, 1, 1),
    )
    wanted = RateSlice(query, RateNumber.LATE, **held)
    after = CaseCursor(date(2024, 8, 1), CaseId(3))
    for place in (None, after):
        for one in branch_queries(wanted, CaseOrder.usual(CaseSort.DUE), after=place, limit=50):
            _assert_ordered(_explain(shared_database, one), index)


@pytest.mark.parametrize(
    "wanted",
    [
        CaseFilter(stage=Stage.SERVED),
        CaseFilter(line=Line.ARBITRATION, stage=Stage.SERVED, handler_id=1),
        CaseFilter(status=CaseStatus.ENDED, handler_id=1),
    ],
)
def test_other_lists_are_refused(shared_database: Database, wanted: CaseFilter) -> None:
    assert wanted.sorts == ()
    with shared_database.read() as conn:
        with pytest.raises(NotOfferedError):
            case_page(conn, wanted)
        with pytest.raises(NotOfferedError):
            count_cases(conn, wanted)
        with pytest.raises(NotOfferedError):
            case_page(conn, wanted, CaseOrder.usual(CaseSort.DUE))


def test_a_narrow_list_has_no_wide_sort(shared_database: Database) -> None:
    wanted = CaseFilter(handler_id=2)
    with shared_database.read() as conn, pytest.raises(NotOfferedError):
        case_page(conn, wanted, CaseOrder.usual(CaseSort.EMPLOYER))


def test_every_tile_counts_its_list(shared_database: Database, cases: list[CaseRecord]) -> None:
    days = TileDays(
        today=_TODAY,
        soon=_TODAY + timedelta(days=3),
        week_from=_TODAY,
        week_to=_TODAY + timedelta(days=6),
    )
    for scope in ({}, {"line": Line.INSPECTION}, {"handler_id": 3}):
        for name, wanted in tiles(days, **scope).items():
            order = CaseOrder.usual(wanted.sorts[0])
            expected = _expected(cases, wanted, order)
            with shared_database.read() as conn:
                assert count_cases(conn, wanted) == len(expected), name
            assert _listed(shared_database, wanted, order, 10) == expected, name
    late = overdue(_TODAY, line=Line.INSPECTION)
    assert late == tiles(days, line=Line.INSPECTION)["overdue"]


def test_the_row_of_a_list(shared_database: Database, cases: list[CaseRecord]) -> None:
    with shared_database.read() as conn:
        rows = rows_of(conn, [CaseId(9), CaseId(10_000), CaseId(4)])
    assert [row.id for row in rows] == [9, 4]
    for row in rows:
        case = cases[row.id - 1]
        assert row.shown_number == case.shown_number
        assert row.office == f"测试{case.office_id}所"
        assert row.handler == (f"测试员{case.handler_id}" if case.handler_id else None)
        assert row.stage is case.stage
        assert row.open == (case.ended_on is None)


def test_whether_a_row_is_on_time(shared_database: Database, cases: list[CaseRecord]) -> None:
    with shared_database.read() as conn:
        rows = case_page(conn, CaseFilter(), limit=1_000).rows
    for row in rows:
        case = cases[row.id - 1]
        if case.departure is not None or case.due_on is None:
            assert row.on_time(_TODAY) is None
        elif case.closed_on is not None:
            assert row.on_time(_TODAY) is (case.closed_on <= case.due_on)
        else:
            assert row.on_time(_TODAY) is (False if case.due_on < _TODAY else None)


def test_running_deadlines(shared_database: Database, cases: list[CaseRecord]) -> None:
    running = [
        (case.due_on, case.id)
        for case in cases
        if case.closed_on is None and case.due_on is not None and case.handler_id == 3
    ]
    with shared_database.read() as conn:
        found = running_deadlines(conn, handler_id=3)
        assert [(one.due_on, one.case_id) for one in found] == sorted(running)
        for one in found:
            assert one.rule_id == "test.conclude"
        few = running_deadlines(conn, line=Line.MEDIATION, office_id=1, to_day=_TODAY, limit=3)
        assert len(few) <= 3
        assert all(one.due_on <= _TODAY and one.line is Line.MEDIATION for one in few)


def test_numbers_sort_by_value_not_by_letter(shared_database: Database) -> None:
    order = CaseOrder(CaseSort.NUMBER, descending=False)
    with shared_database.read() as conn:
        shown = [row.shown_number for row in case_page(conn, CaseFilter(), order, limit=999).rows]
    numbers = [int(one[4:-1]) for one in shown if one.startswith("测办字第")]
    assert numbers == sorted(numbers)
    assert len(numbers) > 400
