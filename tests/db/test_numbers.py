from __future__ import annotations

import threading

import pytest

from db.engine import Database
from db.queries.numbers import check_series, issued_numbers, unlisted_numbers
from db.writes.cases import insert_case
from db.writes.numbers import (
    advance_series,
    next_number,
    record_number,
    record_numbers,
)
from disputes_app.domain.records import IssuedNumber
from tests.support.case_rows import add_people, make_record


def test_every_series_and_year_counts_from_one(database: Database) -> None:
    with database.write() as conn:
        taken = [next_number(conn, "a", 2025), next_number(conn, "a", 2025)]
        assert [*taken, next_number(conn, "a", 2026), next_number(conn, "b", 2025)] == [1, 2, 1, 1]


def test_a_number_not_used_is_given_again(database: Database) -> None:
    def fail() -> None:
        with database.write() as conn:
            next_number(conn, "a", 2026)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with database.write() as conn:
        assert next_number(conn, "a", 2026) == 1


def test_many_writers_leave_no_gap(database: Database) -> None:
    start = threading.Barrier(4, timeout=20)

    def take() -> None:
        start.wait()
        for _ in range(20):
            with database.write() as conn:
                n = next_number(conn, "a", 2026)
                record_number(conn, IssuedNumber(f"a-{n}", "a", 2026, n, None))

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    with database.read() as conn:
        assert [one.n for one in issued_numbers(conn, "a", 2026)] == list(range(1, 81))
        (series,) = check_series(conn)
    assert series.whole
    assert series.expected == 80


def test_a_gap_is_seen(database: Database) -> None:
    with database.write() as conn:
        record_numbers(conn, [IssuedNumber(f"a-{n}", "a", 2026, n, None) for n in (1, 3)])
        advance_series(conn, "a", 2026, 4)
        advance_series(conn, "a", 2026, 2)
        record_numbers(conn, [IssuedNumber("b-1", "b", 2026, 1, None)])
        checks = {one.series: one for one in check_series(conn)}
    assert not checks["a"].whole
    assert (checks["a"].given, checks["a"].highest, checks["a"].expected) == (2, 3, 3)
    assert not checks["b"].whole


def test_numbers_on_cases_must_have_been_given_out(database: Database) -> None:
    with database.write() as conn:
        add_people(conn)
        case_id = insert_case(conn, make_record())
        record_number(conn, IssuedNumber("测办字第1号", "a", 2026, 1, case_id))
        assert unlisted_numbers(conn) == ("测收字第1号",)
