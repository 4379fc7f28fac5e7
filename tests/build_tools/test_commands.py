from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from build_tools.__main__ import COMMANDS, main
from build_tools.places import ROOT, child_environment
from build_tools.running import shown_period


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        pytest.param("2026-11-22", "2025-12-01", "2026-11-30", id="autumn"),
        pytest.param("2026-12-31", "2026-01-01", "2026-12-31", id="a-whole-year"),
        pytest.param("2026-01-31", "2025-02-01", "2026-01-31", id="january"),
        pytest.param("2028-02-01", "2027-03-01", "2028-02-29", id="leap-year"),
    ],
)
def test_the_table_shows_twelve_months_up_to_this_one(today: str, first: str, last: str) -> None:
    shown = shown_period(date.fromisoformat(today))
    assert shown == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("arguments", [[], ["no-such-command"], ["run", "test"]])
def test_wrong_usage_lists_the_commands(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert COMMANDS in capsys.readouterr().err


def test_the_makefile_knows_every_command() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (line,) = (line for line in makefile.splitlines() if line.startswith("COMMANDS :="))
    assert set(line.split()[2:]) == {text.split()[0] for text in COMMANDS.splitlines()}


def test_a_python_of_the_user_does_not_leak_into_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere/else")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("LC_ALL", "POSIX")
    environment = child_environment(QT_QPA_PLATFORM="offscreen")
    assert "PYTHONPATH" not in environment
    assert "PYTHONDONTWRITEBYTECODE" not in environment
    assert environment["LC_ALL"] == "C.UTF-8"
    assert environment["QT_QPA_PLATFORM"] == "offscreen"


def test_the_commands_need_nothing_but_the_standard_library(tmp_path: Path) -> None:
    """They run before anything is installed: -I -S leaves site-packages out."""
    script = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import build_tools.commands"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script], cwd=tmp_path, check=False, capture_output=True
    )
    assert done.returncode == 0, done.stderr
