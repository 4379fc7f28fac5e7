"""The program as it is really started: a process, its exit status, what it loads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("sqlalchemy", "alembic", "psycopg", "PySide6", "reportlab", "pypinyin", "jinja2", "ui")
"""What a question to the packaged law must not wait for."""


def start(
    *arguments: str | Path, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "disputes_app", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_date_is_printed() -> None:
    done = start("deadline", "inspection.close", "--start", "2026-01-05", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["due"] == "2026-04-03"


@pytest.mark.parametrize("language", ["C", "C.UTF-8", "POSIX"])
def test_chinese_is_printed_whatever_the_machine_speaks(language: str) -> None:
    environment = {"LC_ALL": language, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = start("rules", environment=environment)
    assert done.returncode == 0
    assert "监察" in done.stdout


def test_the_exit_status_tells_refused_from_wrong_usage() -> None:
    refused = start("deadline", "nothing", "--start", "2026-01-05")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert len(refused.stderr.splitlines()) == 1
    wrong = start("deadline")
    assert (wrong.returncode, wrong.stdout) == (2, "")


def test_a_reader_that_has_gone_away_is_no_bug() -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    command = [sys.executable, "-m", "disputes_app", "rules", "--json"]
    done = subprocess.run(
        command, cwd=ROOT, stdout=write_end, stderr=subprocess.PIPE, encoding="utf-8", check=False
    )
    os.close(write_end)
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize("arguments", [("rules",), ("deadline", "arbitration.award")])
def test_the_packaged_law_answers_without_a_driver_or_a_window(arguments: tuple[str, ...]) -> None:
    more = ("--start", "2026-01-05") if len(arguments) > 1 else ()
    code = (
        "import sys\n"
        "from disputes_app.__main__ import open_window, tour\n"
        "from disputes_app.cli.program import build_program\n"
        "try:\n"
        f"    build_program(open_window, {{'tour': tour}}).main({[*arguments, *more]!r})\n"
        "except SystemExit as end:\n"
        "    assert end.code == 0, end.code\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.stderr == "[]\n"


def test_a_tour_makes_no_database(tmp_path: Path) -> None:
    database = tmp_path / "cases.db"
    missing = start("--db", database, "tour", tmp_path / "pictures")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert str(database) in missing.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_tour_needs_a_folder() -> None:
    assert start("tour").returncode == 2
    assert "DIR" in start("--lang", "en", "tour", "--help").stdout


def test_a_tour_of_a_database_with_real_cases_is_refused(tmp_path: Path) -> None:
    from disputes_app.bootstrap import opened

    database = tmp_path / "cases.db"
    with opened(str(database), create=True):
        pass
    done = start("--db", database, "tour", tmp_path / "pictures")
    assert done.returncode == 1
    assert "不是演示数据库" in done.stderr
    assert not (tmp_path / "pictures").exists()
