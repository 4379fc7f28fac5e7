"""The rows that are measured are rows that the program itself could have written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.databases import Databases
from benchmarks.measures.list_page import filter_of
from benchmarks.rows.beside import AMOUNT_COLUMNS, CLOCK_COLUMNS, HEARING_COLUMNS
from benchmarks.rows.drawing import CASE_COLUMNS, SPAN_COLUMNS, TODAY
from db.engine import Database, open_database
from db.models import CaseAmount, CaseClock, CaseSpan, DisputeCase, Hearing
from db.queries.case_file import all_cases, spans_between
from db.queries.cases import count_cases
from db.queries.integrity import file_integrity, foreign_keys, tallies
from db.queries.offered import OFFERED
from disputes_app.domain.case_list import CaseFilter, overdue
from disputes_app.domain.spans import FOREVER

CASES = 3_000


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_database(Databases(tmp_path_factory.mktemp("rows")).of(CASES))
    yield database
    database.close()


def test_every_column_is_filled() -> None:
    for table, columns, without in (
        (DisputeCase, CASE_COLUMNS, set[str]()),
        (CaseSpan, SPAN_COLUMNS, {"id"}),
        (CaseClock, CLOCK_COLUMNS, set[str]()),
        (Hearing, HEARING_COLUMNS, set[str]()),
        (CaseAmount, AMOUNT_COLUMNS, set[str]()),
    ):
        names = {one.name for one in table.columns}
        assert set(columns) == names - without


def test_counts_and_references_are_right(filled: Database) -> None:
    with filled.read() as conn:
        for check in (file_integrity, foreign_keys, tallies):
            assert check(conn).problems == ()


def test_computed_columns_are_as_the_writer_computes_them(filled: Database) -> None:
    with filled.read() as conn:
        for batch in all_cases(conn):
            stored = {
                row[0]: row[1:]
                for row in conn.exec_driver_sql(
                    "SELECT id, measure, due_sort, ended_on, ended_sort, number_sort"
                    " FROM dispute_case"
                )
            }
            for case in batch:
                assert stored[case.id] == (
                    case.measure.value,
                    case.due_sort.isoformat(),
                    case.ended_on and case.ended_on.isoformat(),
                    case.ended_sort.isoformat(),
                    case.number_sort,
                )


def test_spans_follow_each_other_without_gaps(filled: Database) -> None:
    with filled.read() as conn:
        cases = [case for batch in all_cases(conn) for case in batch]
        ids = [case.id for case in cases if case.id is not None]
        spans = spans_between(conn, ids[0], ids[-1])
    for case in cases:
        assert case.id is not None
        own = [known.span for known in spans[case.id]]
        assert own[0].from_on == case.received_on
        assert own[-1].to_on == FOREVER
        assert [one.to_on for one in own[:-1]] == [one.from_on for one in own[1:]]
        assert own[-1].counted[0] is case.measure


def test_there_is_something_to_list(filled: Database) -> None:
    with filled.read() as conn:
        assert count_cases(conn, CaseFilter()) == CASES
        assert 0 < count_cases(conn, overdue(TODAY)) < CASES // 20


def test_no_list_on_offer_is_empty(filled: Database) -> None:
    with filled.read() as conn:
        empty = [
            offer
            for offer in OFFERED
            if offer.scope in {"all", "line", "stage"} and not count_cases(conn, filter_of(offer))
        ]
    assert empty == []


def test_a_database_is_made_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    databases = Databases(tmp_path)
    made = databases.of(10)
    assert "Making" in capsys.readouterr().out
    assert databases.of(10) == made
    assert capsys.readouterr().out == ""
    copy = databases.copy_of(10, "scratch")
    assert copy.read_bytes() == made.read_bytes()
    assert [path.suffix for path in tmp_path.iterdir()] == [".db", ".db"]
