from __future__ import annotations

from collections.abc import Sequence

import pytest

from db.engine import Database
from db.queries.search import search_cases
from db.writes.cases import insert_case
from db.writes.projections import index_case
from disputes_app.domain.case_list import HITS_COUNTED
from disputes_app.domain.cases import CaseId, Line
from tests.support.case_rows import add_people, make_record

_KEYS = ["测试 试甲 csj", "测试 试乙 csy 2026", "东方 方厂 dfc 2025", "测试 试厂 csc it's a\\b"]


@pytest.fixture
def indexed(database: Database) -> Database:
    with database.write() as conn:
        add_people(conn)
        for n, tokens in enumerate(_KEYS, start=1):
            line = Line.MEDIATION if n == 1 else Line.ARBITRATION
            index_case(conn, insert_case(conn, make_record(n, line=line)), tokens)
    return database


def _found(database: Database, tokens: Sequence[str], line: Line | None = None) -> list[int]:
    with database.read() as conn:
        return [row.id for row in search_cases(conn, tokens, line=line).rows]


@pytest.mark.parametrize(
    ("tokens", "ids"),
    [
        (["测试"], [4, 2, 1]),
        (["试乙"], [2]),
        (["测试", "试厂"], [4]),
        (["测试", "方厂"], []),
        (["cs"], [4, 2, 1]),
        (["csy"], [2]),
        (["202"], [3, 2]),
        (["测"], []),
        (["it's"], [4]),
        (["a\\b"], [4]),
        (['"', "OR", "*"], []),
        (["' | 'x"], []),
        ([], []),
        ([" "], []),
    ],
)
def test_newest_first(indexed: Database, tokens: list[str], ids: list[int]) -> None:
    assert _found(indexed, tokens) == ids


def test_one_line_only(indexed: Database) -> None:
    assert _found(indexed, ["测试"], Line.MEDIATION) == [1]


def test_new_keys_replace_the_old_ones(indexed: Database) -> None:
    with indexed.write() as conn:
        index_case(conn, CaseId(2), "新名")
    assert _found(indexed, ["试乙"]) == []
    assert _found(indexed, ["新名"]) == [2]


def test_pages_and_hits(indexed: Database) -> None:
    with indexed.read() as conn:
        page = search_cases(conn, ["测试"], limit=2)
        assert [row.id for row in page.rows] == [4, 2]
        assert page.hits == 3
        assert page.after == 2
        rest = search_cases(conn, ["测试"], limit=2, before=page.after)
        assert [row.id for row in rest.rows] == [1]
        assert rest.after is None


def test_hits_are_counted_up_to_a_limit(indexed: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.queries.search.HITS_COUNTED", 1)
    with indexed.read() as conn:
        assert search_cases(conn, ["测试"]).hits == 2
    assert HITS_COUNTED == 1_000
