from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

VECTORS = [
    # rule, start, further options, raw end, last day (worked examples of the notices 2025, 2026)
    ("arbitration.award", "2025-12-05", (), "2026-01-19", "2026-01-19"),
    ("arbitration.award", "2026-01-28", (), "2026-03-14", "2026-03-16"),
    ("arbitration.award", "2026-08-18", (), "2026-10-02", "2026-10-08"),
    ("arbitration.accept", "2026-02-11", (), "2026-02-25", "2026-02-25"),
    ("arbitration.defence", "2026-04-29", (), "2026-05-15", "2026-05-15"),
    ("inspection.close", "2025-12-01", (), "2026-03-02", "2026-03-02"),
    ("inspection.close", "2025-12-01", ("--extend=30",), "2026-04-14", "2026-04-14"),
    ("arbitration.hearing_notice", "2026-03-03", (), "2026-02-25", "2026-02-25"),
]


@pytest.mark.parametrize(("rule", "start", "options", "raw_due", "due"), VECTORS)
def test_worked_examples(
    run: Run, rule: str, start: str, options: tuple[str, ...], raw_due: str, due: str
) -> None:
    answer = run("deadline", rule, "--start", start, *options, "--json").json("deadline")
    assert (answer["raw_due"], answer["due"]) == (raw_due, due)
    assert answer["start"] == answer["effective_start"] == start


def test_pauses_are_inclusive_and_merged(run: Run) -> None:
    answer = run(
        "deadline", "arbitration.award", "--start", "2026-03-02",
        "--pause", "2026-03-10..2026-03-14", "--pause", "2026-03-13..2026-03-20", "--json",
    ).json("deadline")  # fmt: skip
    assert answer["pauses"] == [{"from": "2026-03-10", "to": "2026-03-20"}]
    assert answer["paused_days"] == 11
    assert [day["date"] for day in answer["skipped"]][::10] == ["2026-03-10", "2026-03-20"]


def test_the_latest_restart_counts(run: Run) -> None:
    answer = run(
        "deadline", "arbitration.award", "--start", "2026-03-02",
        "--restart", "2026-03-20", "--restart", "2026-03-10", "--json",
    ).json("deadline")  # fmt: skip
    assert answer["effective_start"] == "2026-03-20"
    assert answer["restarts"] == ["2026-03-20", "2026-03-10"]


def test_a_designated_length_is_given(run: Run) -> None:
    arguments = ("deadline", "inspection.order_to_pay", "--start", "2026-03-02")
    answer = run(*arguments, "--length", "7", "--json").json("deadline")
    assert answer["length"] == 7
    assert "--length" in run(*arguments).refusal()


def test_hours_need_a_time_of_day(run: Run) -> None:
    refused = run("deadline", "crime.transfer", "--start", "2026-03-02").refusal()
    assert "2026-03-02T09:30" in refused
    answer = run("deadline", "crime.transfer", "--start", "2026-03-02T17:30", "--json")
    assert answer.json("deadline")["due"] == "2026-03-03T17:30:00"


def test_a_time_of_day_is_ignored_where_days_are_counted(run: Run) -> None:
    answer = run("deadline", "inspection.accept", "--start", "2026-03-02 17:30", "--json")
    assert answer.json("deadline")["start"] == "2026-03-02"


def test_a_day_not_yet_announced_is_provisional(run: Run) -> None:
    answer = run("deadline", "inspection.close", "--start", "2026-11-02", "--json")
    assert answer.json("deadline")["provisional"] is True
    assert "暂定" in run("deadline", "inspection.close", "--start", "2026-11-02").out
    assert "provisional" in run(
        "--lang", "en", "deadline", "inspection.close", "--start", "2026-11-02"
    ).out  # fmt: skip


def test_people_read_why(run: Run) -> None:
    out = run("deadline", "arbitration.award", "--start", "2026-08-18").out
    assert "2026-10-02 -> 2026-10-08" in out
    assert "国庆节" in out
    english = run("--lang", "en", "deadline", "inspection.close", "--start", "2025-12-01").out
    assert "Spring Festival" in english
    assert "Last day     2026-03-02" in english


def test_an_extension_a_restart_and_a_direction_are_told(run: Run) -> None:
    out = run(
        "deadline", "arbitration.award", "--start", "2026-03-02", "--restart", "2026-03-10",
        "--extend=15",
    ).out  # fmt: skip
    assert "自 2026-03-10 重新计算" in out
    assert "延长 15 日" in out
    assert "向前倒推" in run("deadline", "arbitration.hearing_notice", "--start", "2026-03-03").out


REFUSED = [
    # what is given, what the sentence names
    (("arbitration.award", "--start", "2026-02-31"), "2026-02-31"),
    (("arbitration.award", "--start", "20260105"), "20260105"),
    (("arbitration.award", "--start", "soon"), "soon"),
    (("arbitration.award", "--start", "2026-01-05T25:00"), "2026-01-05T25:00"),
    (("crime.transfer", "--start", "2026-01-05T09:00+08:00"), "2026-01-05T09:00+08:00"),
    (("arbitration.awrd", "--start", "2026-01-05"), "arbitration.award"),
    (("nothing.like.it", "--start", "2026-01-05"), "disputes-app rules"),
    (("", "--start", "2026-01-05"), "disputes-app rules"),
    (("inspection.close", "--start", "2026-01-05", "--pause", "2026-02-02..2026-02-03"), "--pause"),
    (("arbitration.award", "--start", "2026-01-05", "--pause", "2026-02-03"), "2026-02-03"),
    (
        ("arbitration.award", "--start", "2026-01-05", "--pause", "2026-02-03..2026-02-01"),
        "2026-02-01",
    ),
    (("inspection.close", "--start", "2026-01-05", "--restart", "2026-02-02"), "--restart"),
    (("arbitration.award", "--start", "2026-01-05", "--restart", "2026-01-02"), "2026-01-02"),
    (("arbitration.award", "--start", "2026-01-05", "--extend=16"), "15"),
    (("arbitration.award", "--start", "2026-01-05", "--extend=0"), "--extend"),
    (("arbitration.award", "--start", "2026-01-05", "--extend=-3"), "-3"),
    (("arbitration.accept", "--start", "2026-01-05", "--extend=1"), "--extend"),
    (("arbitration.award", "--start", "2026-01-05", "--length", "44"), "45"),
    (("inspection.order_to_pay", "--start", "2026-01-05", "--length", "0"), "--length"),
    (("arbitration.award", "--start", "2006-12-31"), "2007-01-01"),
    (("arbitration.award", "--start", "2037-01-01"), "2037-01-01"),
    (("arbitration.award", "--start", "2036-12-31"), "2037"),
    (("arbitration.award", "--start", "2007-06-01"), "2008-05-01"),
    (("crime.transfer", "--start", "2026-01-05T09:00", "--restart", "2026-01-06"), "--restart"),
    (
        ("crime.transfer", "--start", "2026-01-05T09:00", "--pause", "2026-01-06..2026-01-07"),
        "--pause",
    ),
]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("arguments", "named"), REFUSED)
def test_what_the_rule_does_not_know_is_refused_in_one_line(
    run: Run, language: str, arguments: tuple[str, ...], named: str
) -> None:
    assert named in run("--lang", language, "deadline", *arguments, "--json").refusal()


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("arbitration.award",),
        ("arbitration.award", "--start"),
        ("arbitration.award", "--start", "2026-01-05", "--length", "many"),
        ("arbitration.award", "--start", "2026-01-05", "--stop", "2026-01-06"),
        ("arbitration.award", "inspection.close", "--start", "2026-01-05"),
    ],
)
def test_wrong_usage_has_its_own_exit_status(run: Run, arguments: tuple[str, ...]) -> None:
    answer = run("deadline", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert "--help" in answer.err


def test_a_file_that_is_no_database_is_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear Sir or Madam, " * 200, encoding="utf-8")
    refused = run("--db", path, "deadline", "arbitration.award", "--start", "2026-01-05").refusal()
    assert str(path) in refused
    assert path.read_text(encoding="utf-8").startswith("Dear Sir")
