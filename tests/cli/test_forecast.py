"""The forecast on the command line: the same seed, the same numbers; bad measures are refused."""

from __future__ import annotations

from pathlib import Path

from python_calamine import CalamineWorkbook

from tests.cli.conftest import Run
from tests.documents.sample import pages_of

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


def test_a_forecast_is_written_to_a_page_and_to_a_spreadsheet(
    run: Run, demonstration: str, tmp_path: Path
) -> None:
    asked = ("--db", demonstration, *ASKED, *FEW, "--lever", "more_cases=20")
    page, book = tmp_path / "预测.pdf", tmp_path / "预测.xlsx"
    assert f"已写入 {page}" in run(*asked, "--back-test", "2", "--output", str(page)).out
    words = "".join(pages_of(page.read_bytes()))
    for said in ("按期结案率预测", "采取措施", "80%区间", "新增案件多20%", "算法和假定", "2019-01"):
        assert said in words
    assert run(*asked, "--output", str(book)).code == 0
    sheets = CalamineWorkbook.from_path(str(book))
    assert sheets.sheet_names[-3:] == ["预测结果", "走势", "采取措施后的走势"]
    assert any(
        "同一组随机数" in str(row) for row in sheets.get_sheet_by_name("预测结果").to_python()
    )
    assert run(*asked, "--output", str(tmp_path / "预测.doc")).refusal()


def test_a_measure_that_is_none_is_a_usage_error(run: Run, demonstration: str) -> None:
    for wrong in ("handlers", "handlers=-1", "magic=3", "more_cases=501"):
        answer = run("--db", demonstration, "forecast", "--lever", wrong)
        assert (answer.code, answer.out) == (2, "")
    assert run("--db", demonstration, "forecast", "--as-of", "2031-01-01").refusal()
