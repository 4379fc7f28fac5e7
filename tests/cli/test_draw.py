"""Random draws on the command line: replayed from a file, told where they differ."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from disputes_app.domain.draw_file import draw_json
from tests.cli.conftest import Run
from tests.domain.test_random_draw import LOTS, SEED, C, recorded


def test_a_file_is_replayed_and_a_changed_one_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "抽取.json"
    record = recorded(LOTS)
    path.write_text(draw_json(record), encoding="utf-8")
    told = run("draw", "replay", path, "--json").json("draw-replay")
    assert (told["same"], told["seed"], told["result"][0]["employer"]) == (True, SEED, C)
    assert "一致：复算结果与记录相同。" in run("draw", "replay", path).out
    path.write_text(draw_json(replace(record, lots=replace(LOTS, count=2))), encoding="utf-8")
    changed = run("--lang", "en", "draw", "replay", path)
    assert changed.code == 1
    assert "It differs: the result is another one" in changed.out
    told = run("draw", "replay", path, "--json").json("draw-replay")
    assert told["differences"] == ["result", "result_digest"]


def test_what_cannot_be_replayed_is_refused(run: Run, tmp_path: Path, demonstration: str) -> None:
    path = tmp_path / "none.json"
    assert "none.json" in run("draw", "replay", path).refusal()
    path.write_text("{}", encoding="utf-8")
    assert "不是完整的抽取记录" in run("draw", "replay", path).refusal()
    number = "嘉人社监（2026）抽查第9号"
    for asked in (("draw", "replay", number), ("draw", "export", number, "-o", path)):
        assert number in run("--db", demonstration, *asked).refusal()
    week = ("--from", "2019-03-01", "--to", "2019-03-07", "-o", tmp_path / "week.pdf")
    assert number in run("--db", demonstration, "report", "campaign", number, *week).refusal()
