from __future__ import annotations

from tests.cli.conftest import Run


def test_records_beside_the_cases_are_listed(run: Run, demonstration: str) -> None:
    base = ("--db", demonstration, "dossiers", "--type")
    rows = run(*base, "on_site", "--json").json("dossiers")
    totals = run(
        "--db", demonstration, "totals", "--from", "2016-01-01", "--to", "2020-12-31", "--json"
    ).json("totals")  # fmt: skip
    settled = [row for row in rows if row["outcome"] in {"resolved", "case"}]
    assert len(settled) == totals["disputes_resolved"]["value"] > 0
    assert sum(row["people"] for row in settled) == totals["dispute_workers"]["value"]
    assert all(row["cases"] for row in settled if row["outcome"] == "case")
    assert run(*base, "on_site", "--open", "--late", "--json").json("dossiers") == []
    found = run(*base, "on_site", "--search", rows[0]["number"], "--json").json("dossiers")
    assert [row["number"] for row in found] == [rows[0]["number"]]
    assert "已化解" in run(*base, "on_site").out
    assert "Settled" in run("--lang", "en", *base, "on_site", "--limit", "5").out
    assert run(*base, "external").out.endswith("共 0 条\n")
    assert run(*base, "other").code == 2
