"""Publications on the command line: candidates of a quarter, batches, the text of one."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_candidates_and_batches_are_listed_and_one_is_exported(
    run: Run, demonstration: str, tmp_path: Path
) -> None:
    asked = ("--db", demonstration, "--today", "2021-03-01", "publications")
    for quarter in ("2020-4", "2021Q1"):
        found = run(*asked, "candidates", "--quarter", quarter, "--all", "--json")
        rows = found.json("publications-candidates")
        shown = run(*asked, "candidates", "--quarter", quarter, "--all").out
        assert f"共 {len(rows)} 件" in shown
        assert all(one["decision_number"] in shown for one in rows)
    assert "2026-3" in run(*asked, "candidates", "--quarter", "下季度").refusal()
    told = run(*asked, "list", "--json").json("publications-list")
    assert [one["quarter"] for one in told["due"]] == ["2020-Q4"]
    assert "2020-Q4 应公布，自 2021-01-01 起" in run(*asked, "list").out
    number = "嘉人社监（2026）公布第9号"
    assert number in run(*asked, "export", number, "-o", tmp_path / "a.txt").refusal()
