"""先行调解, 委托调解, 履行跟踪 and 协议审查 on the command line."""

from __future__ import annotations

from tests.cli.conftest import Run


def test_matters_are_listed_kind_by_kind(run: Run, demonstration: str) -> None:
    ended = run("--db", demonstration, "matters", "--ended", "--json").json("matters")
    first = [one for one in ended if one["kind"] == "first"]
    assert first
    assert not any(one["late"] and not one["open"] for one in ended)
    narrow = run("--db", demonstration, "matters", "--kind", "first", "--ended", "--json")
    assert narrow.json("matters") == first
    said = run("--db", demonstration, "matters", "--kind", "first", "--ended").out
    assert f"共 {len(first)} 项" in said
    assert first[0]["number"] in said
    english = run("--db", demonstration, "--lang", "en", "matters", "--late").out
    assert "matters" in english
