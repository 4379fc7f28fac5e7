from __future__ import annotations

import hashlib
from pathlib import Path

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


def test_a_paper_of_a_record_is_listed_and_printed(
    run: Run, demonstration: str, tmp_path: Path
) -> None:
    base = ("--db", demonstration)
    first = run(*base, "dossiers", "--type", "on_site", "--limit", "1", "--json").json("dossiers")
    number = first[0]["number"]
    (paper,) = run(*base, "records", "papers", number, "--json").json("records-papers")
    assert (paper["id"], paper["allowed"]) == ("on_site.record_sheet", True)
    assert "现场协调登记表" in run(*base, "records", "papers", number).out
    file = tmp_path / "sheet.pdf"
    printing = (*base, "records", "print", number, paper["id"], "-o", str(file))
    assert run(*printing).code == 0
    assert file.read_bytes().startswith(b"%PDF")
    assert run(*printing, "--set", "nobody=1").code != 0
    assert run(*printing, "--despite", "已核对").code == 2
    assert number in run(*printing, "--issue").out
    (issued,) = run(*base, "papers", number, "--json").json("papers")
    assert (issued["form"], issued["number"]) == (paper["id"], number)
    assert issued["size"] == file.stat().st_size
    package = tmp_path / "移交"
    assert "文书 1 份" in run(*base, "records", "export", number, "-o", str(package)).out
    (kept,) = (package / "文书").iterdir()
    said = (package / "校验.sha256").read_text(encoding="utf-8")
    assert f"{hashlib.sha256(kept.read_bytes()).hexdigest()}  文书/{kept.name}" in said
    assert run(*base, "records", "export", number, "-o", str(package)).code != 0
    assert run(*base, "records", "print", number, "fund.decision", "-o", str(file)).code != 0
    assert run(*base, "records", "papers", "无此编号").code != 0
