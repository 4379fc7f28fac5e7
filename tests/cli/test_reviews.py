"""The late cases of a period and their causes on the command line."""

from __future__ import annotations

from tests.cli.conftest import Run

YEAR = ("--from", "2016-01-01", "--to", "2016-12-31", "--line", "arbitration")


def test_late_cases_are_those_of_the_rate(run: Run, demonstration: str) -> None:
    found = run("--db", demonstration, "reviews", *YEAR, "--json").json("reviews")
    rate = run("--db", demonstration, "rate", *YEAR, "--json").json("rate")
    assert found["late"] == len(found["cases"]) == rate["late_closed"] + rate["late_open"]
    assert (found["reviewed"], found["waiting"]) == (0, found["late"])
    assert found["causes"] == []
    assert all(one["days_over"] > 0 and one["causes"] == [] for one in found["cases"])


def test_nothing_late_is_said_in_words(run: Run, demonstration: str) -> None:
    empty = ("--from", "2010-01-01", "--to", "2010-12-31")
    answer = run("--db", demonstration, "reviews", *empty)
    assert "没有逾期案件" in answer.out
    refusal = run("--db", demonstration, "reviews", "--from", "2026-02-01", "--to", "2026-01-01")
    assert "对调" in refusal.refusal()
