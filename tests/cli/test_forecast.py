"""The forecast on the command line: the same seed, the same numbers; bad measures are refused."""

from __future__ import annotations

from tests.cli.conftest import Run

ASKED = ("forecast", "--line", "mediation", "--horizon", "year", "--as-of", "2019-03-01")
FEW = ("--runs", "100")


def test_a_forecast_repeats_itself_and_compares_measures(run: Run, demonstration: str) -> None:
    first = run("--db", demonstration, *ASKED, *FEW, "--lever", "more_cases=20", "--json")
    again = run("--db", demonstration, *ASKED, *FEW, "--lever", "more_cases=20", "--json")
    assert first.out == again.out
    found = first.json("forecast")
    assert (found["target"], found["no_forecast"], found["seed"]) == (None, None, 1)
    base, more = found["baseline"], found["with_levers"]
    assert (base["probability"], base["allowance_end"]) == (None, None)
    assert float(more["expected_due"]) > float(base["expected_due"])
    assert base["low90"] <= base["low80"] <= base["median"] <= base["high80"] <= base["high90"]
    assert found["assumptions"][-1] == "more_cases"


def test_words_say_what_is_known_and_what_could_not_be_forecast(
    run: Run, demonstration: str
) -> None:
    said = run("--db", demonstration, "forecast", "--as-of", "2016-02-01", "--back-test", "2")
    assert said.code == 0
    assert "不作预测" in said.out
    assert "实际" in said.out
    english = run("--db", demonstration, "--lang", "en", *ASKED, *FEW)
    assert "80% interval" in english.out
    assert "no target" in english.out


def test_a_measure_that_is_none_is_a_usage_error(run: Run, demonstration: str) -> None:
    for wrong in ("handlers", "handlers=-1", "magic=3", "more_cases=501"):
        answer = run("--db", demonstration, "forecast", "--lever", wrong)
        assert (answer.code, answer.out) == (2, "")
    assert run("--db", demonstration, "forecast", "--as-of", "2031-01-01").refusal()
