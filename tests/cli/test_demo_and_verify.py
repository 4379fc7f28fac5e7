from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from db.engine import open_database
from tests.cli.conftest import DEMONSTRATION_CASES, Run


def test_an_empty_database_is_filled_and_marked(run: Run, target: str) -> None:
    filled = run("--db", target, "--today", "2021-03-01", "demo", "--cases", "30", "--seed", "5")
    assert (filled.code, filled.err) == (0, "")
    assert "30 件案件" in filled.out
    again = run("--db", target, "demo", "--cases", "30").refusal()
    assert "空数据库" in again
    assert len(run("--db", target, "cases", "--json").json("cases")) == 30
    assert run("--db", target, "--today", "2020-05-01", "cases", "--limit", "1").code == 0


def test_a_new_file_is_made_and_the_same_seed_gives_the_same(run: Run, tmp_path: Path) -> None:
    def content(name: str, seed: str) -> str:
        arguments = ("--db", tmp_path / name, "--today", "2021-03-01", "--lang", "en", "demo")
        out = run(*arguments, "--cases", "20", "--seed", seed).out
        return out.rpartition("Content hash ")[2].strip()

    first = content("a.db", "5")
    assert first == content("b.db", "5")
    assert first != content("c.db", "6")


@pytest.mark.parametrize("arguments", [("--cases", "0"), ("--cases", "x"), ("--seed", "x"), ("y",)])
def test_wrong_usage_fills_nothing(run: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    path = tmp_path / "a.db"
    assert run("--db", path, "demo", *arguments).code == 2
    assert not path.exists()


def test_the_running_year_must_not_reach_into_the_five_years(run: Run, tmp_path: Path) -> None:
    refused = run("--db", tmp_path / "a.db", "--today", "2020-01-01", "demo").refusal()
    assert "2020-01-01" in refused
    assert run("--db", tmp_path / "a.db", "cases").out.endswith("共 0 件\n")


def test_a_folder_that_is_not_there(run: Run, tmp_path: Path) -> None:
    refused = run("--db", tmp_path / "none" / "a.db", "demo", "--cases", "20").refusal()
    assert str(tmp_path / "none") in refused
    assert list(tmp_path.iterdir()) == []


def test_a_true_database_verifies(run: Run, demonstration: str) -> None:
    report = run("--db", demonstration, "verify", "--json").json("verify")
    assert report["ok"] is True
    checks = {check["name"]: check for check in report["checks"]}
    assert list(checks) == [
        "integrity", "foreign_keys", "replay", "dossiers", "tallies", "registers", "numbers",
        "figures",
        "papers",
        "audit_chain",
    ]  # fmt: skip
    assert checks["replay"]["checked"] == DEMONSTRATION_CASES
    assert all(check["differences"] == 0 for check in report["checks"])


def test_a_changed_database_does_not(run: Run, target: str) -> None:
    run("--db", target, "--today", "2021-03-01", "demo", "--cases", "30")
    database = open_database(target)
    with database.write() as conn:
        conn.execute(text("UPDATE dispute_case SET closed_on = NULL WHERE closed_on IS NOT NULL"))
    database.close()
    answer = run("--db", target, "verify", "--json")
    assert answer.code == 1
    report = answer.json("verify")
    assert report["ok"] is False
    assert any(check["differences"] for check in report["checks"])
    told = run("--db", target, "verify")
    assert told.code == 1
    assert "存在差异" in told.out


def test_people_read_what_was_compared(run: Run, demonstration: str) -> None:
    assert run("--db", demonstration, "verify").out.endswith("一致\n")
    assert "Replay of the logs" in run("--lang", "en", "--db", demonstration, "verify").out


DATABASE_COMMANDS = [
    ("cases",),
    ("show", "1"),
    ("rate", "--from", "2026-01-01", "--to", "2026-01-31"),
    ("totals", "--from", "2026-01-01", "--to", "2026-01-31"),
    ("forms",),
    ("print", "1", "arbitration.acceptance_notice", "-o", "x.pdf"),
    ("report", "closure-rate", "--from", "2026-01-01", "--to", "2026-01-31", "-o", "x.pdf"),
    ("verify",),
]


@pytest.mark.parametrize("arguments", DATABASE_COMMANDS, ids=lambda one: one[0])
def test_a_missing_database_is_named_and_not_made(
    run: Run, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    path = tmp_path / "none.db"
    assert str(path) in run("--db", path, *arguments).refusal()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [*DATABASE_COMMANDS, ("rules",)], ids=lambda one: one[0])
def test_another_day_is_refused_where_the_cases_are_real(
    run: Run, target: str, arguments: tuple[str, ...]
) -> None:
    assert "--today" in run("--db", target, "--today", "2026-01-05", *arguments).refusal()
    assert "--today" in run(
        "--db", target, *arguments, env={"DISPUTES_TODAY": "2026-01-05"}
    ).refusal()  # fmt: skip


def test_the_environment_names_the_database(run: Run, demonstration: str) -> None:
    answer = run("cases", "--limit", "1", "--json", env={"DISPUTES_DB": demonstration})
    assert len(answer.json("cases")) == 1
