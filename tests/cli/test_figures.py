from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from tests.cli.conftest import Run

YEARS = ("--from", "2016-01-01", "--to", "2020-12-31")


def _rate(run: Run, demonstration: str, *arguments: str) -> dict[str, Any]:
    found = run("--db", demonstration, "rate", *arguments, "--json").json("rate")
    assert isinstance(found, dict)
    return found


def _cut(part: int, whole: int) -> str | None:
    if not whole:
        return None
    scaled = Fraction(part, whole) * 10_000
    return f"{int(scaled) // 10_000}.{int(scaled) % 10_000:04d}"


def test_the_figure_is_a_recount_of_the_list(run: Run, demonstration: str) -> None:
    for line in ("mediation", "arbitration"):
        rows = run(
            "--db", demonstration, "cases", "--limit", "0", "--line", line, "--json"
        ).json("cases")  # fmt: skip
        counted = [
            row for row in rows
            if row["left"] is None and not row["suspended"] and row["due_on"] is not None
            and "2016-01-01" <= row["due_on"] <= "2020-12-31"
        ]  # fmt: skip
        figures = _rate(run, demonstration, *YEARS, "--line", line)
        assert figures["due"] == len(counted)
        on_time = sum(row["on_time"] is True for row in counted)
        assert figures["on_time"] == on_time
        assert figures["rate"] == _cut(on_time, len(counted))
        assert (figures["population"], figures["target"]) == ("all", None)
        assert figures["allowance"] is None


def test_complaints_stand_against_their_target(run: Run, demonstration: str) -> None:
    figures = _rate(run, demonstration, *YEARS)
    assert (figures["line"], figures["population"]) == ("inspection", "complaints")
    assert (figures["basis"], figures["target"]) == ("due", "0.9800")
    assert figures["known_at"] is None
    assert isinstance(figures["allowance"], int)
    everything = _rate(run, demonstration, *YEARS, "--population", "all")
    assert everything["target"] is None
    assert everything["due"] >= figures["due"]


@pytest.mark.parametrize("by", ["month", "year", "office", "town", "handler", "cause"])
def test_groups_add_up(run: Run, demonstration: str, by: str) -> None:
    figures = _rate(run, demonstration, *YEARS, "--line", "arbitration", "--by", by)
    assert figures["groups"]
    for number in ("due", "on_time", "late_closed", "late_open", "pending"):
        assert sum(group[number] for group in figures["groups"]) == figures[number]


def test_a_period_in_which_nothing_was_due_has_no_rate(run: Run, demonstration: str) -> None:
    figures = _rate(run, demonstration, "--from", "2010-01-01", "--to", "2010-12-31")
    assert (figures["due"], figures["rate"], figures["best_reachable"]) == (0, None, None)
    text = run("--db", demonstration, "rate", "--from", "2010-01-01", "--to", "2010-12-31").out
    assert "无应结" in text


def test_an_earlier_day_and_an_earlier_knowledge(run: Run, demonstration: str) -> None:
    period = ("--from", "2018-01-01", "--to", "2018-12-31", "--line", "mediation")
    then = _rate(run, demonstration, *period, "--as-of", "2018-06-30")
    assert then["as_of"] == "2018-06-30"
    assert then["due"] < _rate(run, demonstration, *period)["due"]
    known = _rate(
        run, demonstration, *period, "--as-of", "2018-06-30", "--known-at", "2018-07-01T08:00:00"
    )
    assert known["known_at"] == "2018-07-01T00:00:00+00:00"
    nothing = _rate(run, demonstration, *period, "--known-at", "2015-01-01T00:00:00Z")
    assert nothing["due"] == 0


def test_both_bases_can_be_asked_for(run: Run, demonstration: str) -> None:
    figures = _rate(run, demonstration, *YEARS, "--basis", "closed", "--line", "mediation")
    assert figures["basis"] == "closed"
    assert figures["rate"] == _cut(figures["on_time"], figures["due"])
    text = run("--db", demonstration, "rate", *YEARS, "--basis", "closed", "--by", "month").out
    assert "不能相加" in text


def test_people_read_figure_formula_and_reservation(run: Run, demonstration: str) -> None:
    out = run("--db", demonstration, "rate", *YEARS, "--by", "office").out
    for words in ("按期结案率", "目标", "可再逾期件数", "无法判定", "承办机构", "演示数据"):
        assert words in out
    english = run("--lang", "en", "--db", demonstration, "rate", *YEARS).out
    assert "On-time rate" in english
    assert "Demonstration data" in english


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--from", "2026-02-31", "--to", "2026-03-01"), "2026-02-31"),
        (("--from", "2026-03-02", "--to", "2026-03-01"), "2026-03-02"),
        (("--from", "2006-01-01", "--to", "2026-03-01"), "2006-01-01"),
        (("--from", "2026-01-01", "--to", "2037-01-01"), "2037-01-01"),
        (("--from", "2007-01-01", "--to", "2036-12-31"), "20"),
        ((*YEARS, "--as-of", "2036-01-01"), "2036-01-01"),
        ((*YEARS, "--as-of", "2021-02-29"), "2021-02-29"),
        ((*YEARS, "--known-at", "noon"), "noon"),
        ((*YEARS, "--line", "mediation", "--population", "complaints"), "--population"),
    ],
)
def test_a_question_without_sense_is_refused(
    run: Run, demonstration: str, arguments: tuple[str, ...], named: str
) -> None:
    assert named in run("--db", demonstration, "rate", *arguments).refusal()


@pytest.mark.parametrize(
    "arguments", [(), ("--from", "2026-01-01"), (*YEARS, "--by", "week"), (*YEARS, "--line", "x")]
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    assert run("rate", *arguments).code == 2


def test_the_cases_of_an_indicator_are_as_many_as_its_number(run: Run, demonstration: str) -> None:
    sheet = run("--db", demonstration, "indicators", *YEARS, "--json").json("indicators")
    found = {one["id"]: one for one in sheet["indicators"]}
    for id_ in ("mediation_success", "arbitration_handling_p90"):
        for part in ("part", "whole"):
            wanted = ("--cases", id_, "--part", part)
            cases = run("--db", demonstration, "indicators", *YEARS, *wanted, "--json").json(
                "cases"
            )
            expected = found[id_][part] if found[id_][part] is not None else found[id_]["whole"]
            assert len(cases) == expected > 0
    assert run("indicators", *YEARS, "--cases", "group_incidents").code == 2


def test_totals_name_every_indicator(run: Run, demonstration: str) -> None:
    totals = run("--db", demonstration, "totals", *YEARS, "--json").json("totals")
    assert totals["mediation_closed"]["value"] > 0
    assert totals["recovered_for_parties"]["value"].count(".") == 1
    assert totals["listed"]["unit"] == "家"
    assert "首次被决定列入失信名单" in totals["listed"]["definition"]
    english = run("--lang", "en", "--db", demonstration, "totals", *YEARS, "--json").json("totals")
    assert english["listed"]["unit"] == "employers"


def test_totals_for_people(run: Run, demonstration: str) -> None:
    assert "调解结案" in run("--db", demonstration, "totals", *YEARS).out
    assert "Mediations closed" in run("--lang", "en", "--db", demonstration, "totals", *YEARS).out


def test_totals_of_a_reversed_period_are_refused(run: Run, demonstration: str) -> None:
    refused = run("--db", demonstration, "totals", "--from", "2020-12-31", "--to", "2016-01-01")
    assert "--from" in refused.refusal()
