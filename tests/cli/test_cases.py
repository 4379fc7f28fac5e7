from __future__ import annotations

from typing import Any

import pytest

from tests.cli.conftest import DEMONSTRATION_CASES, DEMONSTRATION_DAY, Run

FAR = "9999-12-31"
TODAY = DEMONSTRATION_DAY.isoformat()


def _cases(run: Run, demonstration: str, *arguments: str) -> list[dict[str, Any]]:
    found = run("--db", demonstration, "--today", TODAY, *arguments, "--json").json("cases")
    assert isinstance(found, list)
    return found


def test_all_cases_are_listed_by_their_last_day(run: Run, demonstration: str) -> None:
    rows = _cases(run, demonstration, "cases", "--limit", "0")
    assert len(rows) == DEMONSTRATION_CASES
    days = [row["due_on"] for row in rows if row["due_on"] is not None]
    assert days == sorted(days)


def test_a_page_holds_no_more_than_asked_for(run: Run, demonstration: str) -> None:
    rows = _cases(run, demonstration, "cases", "--limit", "0")
    assert _cases(run, demonstration, "cases") == rows[:200]
    assert _cases(run, demonstration, "cases", "--limit", "3") == rows[:3]


@pytest.mark.parametrize("line", ["mediation", "arbitration", "inspection"])
def test_a_line_alone(run: Run, demonstration: str, line: str) -> None:
    rows = _cases(run, demonstration, "cases", "--limit", "0")
    wanted = [row for row in rows if row["line"] == line]
    assert wanted
    assert _cases(run, demonstration, "cases", "--limit", "0", "--line", line) == wanted


def test_on_time_says_whether_a_case_closed_by_its_last_day(run: Run, demonstration: str) -> None:
    for row in _cases(run, demonstration, "cases", "--limit", "0"):
        if row["left"] is not None or row["due_on"] is None:
            assert row["on_time"] is None
        elif row["closed_on"] is not None:
            assert row["on_time"] is (row["closed_on"] <= row["due_on"])
        else:
            assert row["on_time"] is (False if row["due_on"] < TODAY else None)


def test_open_and_overdue_cases(run: Run, demonstration: str) -> None:
    rows = _cases(run, demonstration, "cases", "--limit", "0")
    still = [row for row in rows if row["closed_on"] is None and row["left"] is None]
    assert _cases(run, demonstration, "cases", "--limit", "0", "--open") == still
    overdue = [row["number"] for row in still if row["on_time"] is False]
    found = _cases(run, demonstration, "cases", "--limit", "0", "--overdue")
    assert [row["number"] for row in found] == overdue
    both = _cases(run, demonstration, "cases", "--limit", "0", "--open", "--overdue")
    assert both == found


def test_a_case_is_found_by_its_number(run: Run, demonstration: str) -> None:
    row = _cases(run, demonstration, "cases", "--limit", "1")[0]
    found = _cases(run, demonstration, "cases", "--search", row["number"])
    assert row in found
    assert [one["due_on"] or FAR for one in found] == sorted(one["due_on"] or FAR for one in found)


def test_a_search_is_narrowed_like_a_list(run: Run, demonstration: str) -> None:
    every = _cases(run, demonstration, "cases", "--search", "测试", "--limit", "0")
    assert len(every) > 20
    closed = [row for row in every if row["closed_on"] is not None or row["left"] is not None]
    still = _cases(run, demonstration, "cases", "--search", "测试", "--limit", "0", "--open")
    assert len(still) == len(every) - len(closed)
    late = _cases(run, demonstration, "cases", "--search", "测试", "--limit", "0", "--overdue")
    assert all(row["on_time"] is False and row["closed_on"] is None for row in late)
    some = _cases(run, demonstration, "cases", "--search", "测试", "--limit", "5")
    assert len(some) == 5
    line = _cases(run, demonstration, "cases", "--search", "测试", "--line", "mediation")
    assert {row["line"] for row in line} == {"mediation"}


def test_one_character_is_too_little_to_search_for(run: Run, demonstration: str) -> None:
    refused = run("--db", demonstration, "cases", "--search", "测").refusal()
    assert "两个字" in refused


def test_people_get_a_table(run: Run, demonstration: str) -> None:
    out = run("--db", demonstration, "cases", "--limit", "30").out
    assert out.splitlines()[0].startswith("案号")
    assert out.splitlines()[-1] == "共 30 件"
    assert "按期" in out
    english = run("--lang", "en", "--db", demonstration, "cases", "--limit", "240").out
    assert english.splitlines()[-1] == "240 cases"
    assert "Mediation agreement" in english


def test_a_protected_reporter_is_in_no_list(run: Run, demonstration: str) -> None:
    rows = run("--db", demonstration, "cases", "--limit", "0", "--line", "inspection").out
    assert "举报人(保密)" in rows
