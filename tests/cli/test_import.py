"""Tables of the post on the command line: looked at, and refused as a whole."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_a_row_that_fits_nothing_refuses_the_table(
    run: Run, demonstration: str, tmp_path: Path
) -> None:
    file = tmp_path / "结果.csv"
    file.write_text("单号,状态,日期\nEMS404,签收,2020-03-03", encoding="gb18030")
    asked = ("--db", demonstration, "import", "mail", file)
    answer = run(*asked, "--dry-run", "--json")
    assert answer.code == 1
    told = answer.json("import-mail")
    assert (told["kind"], told["recorded"], told["refused"]) == ("results", False, 1)
    assert told["rows"][0]["tracking"] == "EMS404"
    said = run(*asked)
    assert "没有登记过这个邮件单号" in said.out
    assert "1 行不能登记，一行也没有登记" in said.out
    assert "nothing was recorded" in run("--lang", "en", *asked).out


def test_a_file_that_is_no_table(run: Run, demonstration: str, tmp_path: Path) -> None:
    assert (
        "文件不存在" in run("--db", demonstration, "import", "mail", tmp_path / "x.csv").refusal()
    )


def test_a_roster_of_arrears_is_looked_at(run: Run, demonstration: str, tmp_path: Path) -> None:
    cases = ("--db", demonstration, "cases", "--line", "inspection", "--limit", "1", "--json")
    number = run(*cases).json("cases")[0]["number"]
    file = tmp_path / "名册.csv"
    file.write_text("姓名,月份,应发,已发\n王测试,2019-03,5000.10,0\n", encoding="gb18030")
    asked = ("--db", demonstration, "import", "arrears", file, "--case", number, "--dry-run")
    told = run(*asked, "--json").json("import-arrears")
    assert (told["recorded"], told["workers"], told["due"]) == (False, 1, "5000.10")
    assert [one["problem"] for one in told["problems"]] == ["no_id"]
    file.write_text("姓名,月份,应发\n王测试,2019-03,五千\n", encoding="utf-8")
    answer = run(*asked)
    assert answer.code == 1
    assert "C2" in answer.out
    assert "1 处不能导入，一行也没有导入" in answer.out
    assert "nothing was recorded" in run("--lang", "en", *asked).out
    refused = run("--db", demonstration, "export", "arrears", "--case", number, "-o", file)
    assert "本案还没有欠薪名册" in refused.refusal()
