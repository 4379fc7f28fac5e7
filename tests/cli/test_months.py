"""Months are locked and their chain is read on the command line."""

from __future__ import annotations

from pathlib import Path

from disputes_app.bootstrap import opened
from disputes_app.services.demonstration.fill import fill
from tests.cli.conftest import DEMONSTRATION_DAY, Run


def test_months_are_locked_one_after_the_other(run: Run, tmp_path: Path) -> None:
    target = str(tmp_path / "cases.db")
    with opened(target, create=True, today=DEMONSTRATION_DAY, filling=True) as context:
        fill(context, cases=30, seed=7)

    def figures(*arguments: str) -> tuple[str, ...]:
        return ("--db", target, "--today", "2021-03-01", "figures", *arguments)

    locked = [
        run(*figures("lock", "--month", month, "--to", "市局", "--json")).json("figures-lock")
        for month in ("2020-06", "2020-07")
    ]
    assert locked[0]["sent_on"] == "2021-03-01"
    for before, after in zip(locked[0]["lines"], locked[1]["lines"], strict=True):
        assert after["carried"] == before["remaining"]
        came = after["carried"] + after["received"] + after["reopened"] + after["corrected_in"]
        assert came == after["closed"] + after["corrected_out"] + after["remaining"]
        assert after["closed"] == sum(after["manners"].values())

    chain = run(*figures("chain", "--month", "2020-07", "--json")).json("figures-chain")
    assert (chain["whole"], chain["next_month"], chain["waiting"]) == (True, "2020-08", 7)
    assert [one["month"] for one in chain["months"]] == ["2020-06", "2020-07"]
    assert (chain["rebuilt"]["proven"], chain["rebuilt"]["corrections"]) == (True, [])
    sheet = tmp_path / "month.pdf"
    text = run(*figures("chain", "--month", "2020-07", "-o", str(sheet))).out
    assert sheet.read_bytes().startswith(b"%PDF")
    assert "上期未结" in text
    assert "待锁定：2020-08 起 7 个月" in text
    assert "2020-08" in run(*figures("lock", "--month", "2020-10", "--to", "市局")).refusal()
    assert "2020-13" in run(*figures("lock", "--month", "2020-13", "--to", "市局")).refusal()

    due = run("--db", target, "--today", "2021-03-01", "due", "--json").json("due")
    assert (due["within"], due["to"]) == (15, "2021-03-22")
    paper = tmp_path / "due.pdf"
    assert "已写入" in run("--db", target, "due", "-o", str(paper)).out
    assert paper.read_bytes().startswith(b"%PDF")
