from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

FIVE = ("--period", "2016-2020")


def test_the_five_year_report_has_what_totals_says(
    run: Run, demonstration: str, tmp_path: Path
) -> None:
    from python_calamine import CalamineWorkbook

    path = tmp_path / "five.xlsx"
    answer = run("--db", demonstration, "report", "five-year", *FIVE, "--out", path)
    assert (answer.code, answer.err) == (0, "")
    book = CalamineWorkbook.from_path(path)
    sheet = book.get_sheet_by_name("规划工作指标").to_python()[3:]
    period = ("--from", "2016-01-01", "--to", "2020-12-31")
    totals = run("--db", demonstration, "totals", *period, "--json").json("totals")
    assert [row[1] for row in sheet] == [float(one["value"]) for one in totals.values()]
    plan = run("--db", demonstration, "indicators", "plan", *FIVE, "--json").json("indicators-plan")
    rows = {row["id"]: row for row in plan["indicators"]}
    for name, found in totals.items():
        assert float(rows[name]["value"]) == float(found["value"])
    assert (rows["new_jobs"]["kind"], rows["new_jobs"]["value"]) == ("binding", None)


def test_a_table_of_the_ministry_is_a_spreadsheet(
    run: Run, demonstration: str, tmp_path: Path
) -> None:
    for name in ("mediation-table", "arbitration-table"):
        path = tmp_path / f"{name}.xlsx"
        answer = run("--db", demonstration, "report", name, "--period", "2019", "--out", path)
        assert answer.code == 0
        assert path.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("command", "period", "name", "words"),
    [
        ("monthly", "2026", "a.pdf", "月报写2026-10"),
        ("five-year", "2020-2016", "a.pdf", "结束早于开始"),
        ("yearly", "2014", "a.pdf", "还没有收到案件"),
        ("quarterly", "2027Q1", "a.pdf", "还没有开始"),
        ("yearly", "2019", "a.doc", ".pdf或.xlsx"),
    ],
)
def test_what_cannot_be_reported_is_said(
    run: Run, demonstration: str, tmp_path: Path, command: str, period: str, name: str, words: str
) -> None:
    out = tmp_path / name
    answer = run("--db", demonstration, "report", command, "--period", period, "--out", out)
    assert words in answer.refusal()
    assert list(tmp_path.iterdir()) == []


def test_values_are_entered_and_listed(run: Run, target: str) -> None:
    def enter(*more: str) -> str:
        start = ("indicators", "enter", "harmonious_enterprises", "--year", "2023")
        answer = run("--db", target, *start, *more)
        return answer.out or answer.refusal()

    assert "还没有" not in enter("--value", "730", "--source", "劳动关系科")
    assert "730" in enter("--value", "731", "--source", "劳动关系科")
    assert "731" in enter("--value", "731", "--source", "劳动关系科", "--reason", "漏计")
    assert "已撤回" in enter("--reason", "年度有误")
    found = run("--db", target, "indicators", "entries", "--json").json("indicators-entries")
    assert [(one["value"], one["holds"]) for one in found] == [
        ("730", False),
        ("731", False),
        (None, False),
    ]
    again = run(
        "--db", target, "indicators", "enter", "high_skilled_share", "--year", "2022",
        "--value", "35.5%", "--source", "年报", "--json",
    ).json("indicators-enter")  # fmt: skip
    assert (again["value"], again["holds"]) == ("35.5", True)
