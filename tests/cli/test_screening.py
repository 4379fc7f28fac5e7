"""The towns' reports on the command line: looked at, refused as a whole, listed."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_a_towns_table_is_looked_at_and_the_towns_are_listed(
    run: Run, demonstration: str, tmp_path: Path
) -> None:
    file = tmp_path / "排查.csv"
    file.write_text("单位名称,人数,欠薪金额,街镇\n甲厂,3,900.50,安亭\n", encoding="gb18030")
    asked = ("--db", demonstration, "import", "screening", file, "--period", "2020-10")
    told = run(*asked, "--town", "安亭镇", "--dry-run", "--json").json("import-screening")
    assert (told["recorded"], told["rows"], told["owed"]) == (False, 1, "900.50")
    wrong = run(*asked, "--town", "南翔镇", "--dry-run")
    assert wrong.code == 1
    assert "D2" in wrong.out
    assert "1 处不能导入，一行也没有导入" in wrong.out
    assert "nothing was recorded" in run("--lang", "en", *asked, "--town", "南翔镇").out
    assert "街镇名单中没有“嘉善县”" in run(*asked, "--town", "嘉善县").refusal()
    listed = run("--db", demonstration, "screenings", "--period", "2020-10", "--json")
    assert listed.json("screenings")["missing"] == 12
    assert "12 个街镇没有报送" in run("--db", demonstration, "screenings", "--weekly").out
    assert "不是排查期间" in run("--db", demonstration, "screenings", "--period", "十月").refusal()
