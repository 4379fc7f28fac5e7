from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
import pytest

from disputes_app.domain.deadline_log import Change, LogGroup
from tests.cli.conftest import SCHEMAS, Run

DAY = "2018-05-16"
LOG = ("report", "deadline-log")


@pytest.fixture
def busy(run: Run, demonstration: str) -> str:
    """A day of the demonstration on which the period of a case began."""
    rows = run(
        "--db", demonstration, "cases", "--limit", "0", "--line", "arbitration", "--json"
    ).json("cases")  # fmt: skip
    return next(str(row["accepted_on"]) for row in rows if row["accepted_on"])


def test_the_log_as_json(run: Run, demonstration: str, busy: str) -> None:
    answer = run("--db", demonstration, *LOG, "--on", busy, "--json")
    log = answer.json("report-deadline-log")
    assert (log["day"], log["over"], log["line"]) == (busy, True, None)
    assert log["rows"]
    for group, count in log["counts"].items():
        assert count == sum(row["group"] == group for row in log["rows"])
    began = [row for row in log["rows"] if row["change"] == "created"]
    assert began
    assert all(row["cause"]["entry"] >= 1 for row in began)
    only = run("--db", demonstration, *LOG, "--on", busy, "--line", "mediation", "--json")
    assert {row["line"] for row in only.json("report-deadline-log")["rows"]} <= {"mediation"}


def test_the_schema_knows_every_change() -> None:
    text = (SCHEMAS / "report-deadline-log.json").read_text(encoding="utf-8")
    row = json.loads(text)["properties"]["rows"]["items"]["properties"]
    assert set(row["change"]["enum"]) == {change.value for change in Change}
    assert set(row["group"]["enum"]) == {group.value for group in LogGroup}


def test_the_log_in_words(run: Run, demonstration: str, busy: str) -> None:
    said = run("--db", demonstration, *LOG, "--on", busy)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"{busy}  全天")
    assert "新起算" in said.out
    english = run("--lang", "en", "--db", demonstration, *LOG, "--on", busy).out
    assert english.startswith(f"{busy}  the whole day")
    assert "Began" in english
    nothing = run("--db", demonstration, *LOG, "--on", "2007-01-01").out
    assert "没有期限起算、变动、办理或者届满" in nothing
    today = run("--db", demonstration, "--today", "2021-03-01", *LOG).out
    assert today.startswith("2021-03-01  截至")


def test_the_log_as_a_paper(run: Run, demonstration: str, busy: str, tmp_path: Path) -> None:
    path = tmp_path / "log.pdf"
    answer = run("--db", demonstration, *LOG, "--on", busy, "-o", path)
    assert (answer.code, answer.err) == (0, "")
    assert str(path) in answer.out
    with pypdfium2.PdfDocument(path) as document:
        text = document[0].get_textpage().get_text_range()
    assert "期限日志" in text
    assert "演示数据" in text


def test_what_is_refused(run: Run, demonstration: str, tmp_path: Path) -> None:
    db = ("--db", demonstration, *LOG)
    future = run("--db", demonstration, "--today", "2021-03-01", *LOG, "--on", "2021-03-02")
    assert "2021-03-02 还没有到" in future.refusal()
    assert "2006-01-01" in run(*db, "--on", "2006-01-01").refusal()
    assert "2021-02-30" in run(*db, "--on", "2021-02-30").refusal()
    path = tmp_path / "none" / "log.pdf"
    assert str(path) in run(*db, "--on", DAY, "-o", path).refusal()
    assert run(*db, "--line", "other").code == 2
