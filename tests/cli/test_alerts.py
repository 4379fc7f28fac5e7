from __future__ import annotations

from tests.cli.conftest import Run


def test_warnings_are_listed_and_the_rules_replayed(run: Run, demonstration: str) -> None:
    base = ("--db", demonstration, "alerts")
    rows = run(*base, "--json").json("alerts")
    assert rows == run(*base, "list", "--json").json("alerts")
    assert run(*base).out.endswith(f"待接警 {len(rows)} 条，已登记未接警 0 条\n")
    days = ("--from", "2016-01-01", "--to", "2020-12-31")
    told = run(*base, "replay", *days, "--json").json("alerts-replay")
    totals = run("--db", demonstration, "totals", *days, "--json").json("totals")
    assert len(told["incidents"]) == totals["group_incidents"]["value"] == told["recall"]["whole"]
    ahead = [one["days_ahead"] for one in told["incidents"] if one["days_ahead"]]
    assert len(ahead) == told["recall"]["part"]
    assert sum(one["right"] is True for one in told["alerts"]) == told["precision"]["part"]
    assert "recall" in run("--lang", "en", *base, "replay", *days).out
    assert run(*base, "replay", "--from", "2020-12-31", "--to", "2016-01-01").code == 1
    assert "Commands" in run("--lang", "en", *base, "--help").out
