"""``make test``: every check in turn, mypy beside pytest, and one table at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from build_tools import system_packages, translating
from build_tools.environment import make_ready
from build_tools.places import IS_LINUX, ROOT, child_environment, venv_program, venv_python

MOST_WORKERS = 8
"""More processes than this wait for each other's databases."""

_X11_WINDOW = """\
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

app = QApplication([])
assert app.platformName() == "xcb", app.platformName()
window = QWidget()
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one check ended.  ``status`` is None where it could not be run here."""

    name: str
    status: int | None
    seconds: float


class Background:
    """A check that runs beside the others and shows what it said when it is waited for."""

    def __init__(self, name: str, command: Sequence[str | Path]) -> None:
        self._name = name
        self._started = time.monotonic()
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 -- closed by wait()
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=child_environment(),
            stdout=self._said,
            stderr=subprocess.STDOUT,
        )

    def wait(self) -> Outcome:
        """Wait for the end, print what was said, and return how it ended."""
        status = self._process.wait()
        seconds = time.monotonic() - self._started
        _headline(self._name)
        with self._said:
            self._said.seek(0)
            print(self._said.read().decode(errors="replace"), end="", flush=True)
        return Outcome(self._name, status, seconds)


def test() -> int:
    """Install what is missing and run every check; 0 only if all of them pass."""
    _prepare()
    return _all_checks(tests=True)


def faults() -> int:
    """Run the long suites, which every change can do without; 0 only if all of them pass."""
    _prepare()
    workers = f"--numprocesses={worker_count()}"
    pytest = [str(venv_python()), "-m", "pytest", "-q", workers, "-m", "long"]
    return _summary([_check("long tests (pytest)", pytest)])


def lint() -> int:
    """Run the checks that do not start the program."""
    _prepare()
    return _all_checks(tests=False)


def worker_count() -> int:
    """Return how many test processes this machine, or the share of it given us, can feed."""
    count = len(os.sched_getaffinity(0)) if IS_LINUX else os.cpu_count() or 1
    limit = Path("/sys/fs/cgroup/cpu.max")
    if limit.is_file():
        quota, period, *_ = limit.read_text(encoding="ascii").split()
        if quota != "max":
            count = min(count, max(1, round(int(quota) / int(period))))
    return max(1, min(count, MOST_WORKERS))


def _prepare() -> None:
    make_ready("development.txt")
    system_packages.provide(for_checks=True)
    translating.compile_changed()


def _all_checks(*, tests: bool) -> int:
    types = Background("types (mypy)", [venv_program("mypy")])
    outcomes = [
        _check("lint (ruff check)", [venv_program("ruff"), "check", "--quiet"]),
        _check("format (ruff format)", [venv_program("ruff"), "format", "--check", "--quiet"]),
        _check("layers (import-linter)", [venv_program("lint-imports")]),
    ]
    if tests:
        workers = f"--numprocesses={worker_count()}"
        pytest = [str(venv_python()), "-m", "pytest", "-q", workers, "--dist=loadfile"]
        outcomes += [_check("tests (pytest)", pytest), _x11_check()]
    outcomes.append(types.wait())
    return _summary(outcomes)


def _check(name: str, command: Sequence[str | Path]) -> Outcome:
    _headline(name)
    started = time.monotonic()
    status = subprocess.run(command, check=False, cwd=ROOT, env=child_environment()).returncode
    return Outcome(name, status, time.monotonic() - started)


def _x11_check() -> Outcome:
    """Open a window through Qt's X11 plug-in, which the tests, drawn in memory, never load."""
    name = "a window on X11 (xvfb)"
    server = shutil.which("xvfb-run")
    if server is None or shutil.which("xauth") is None:
        return Outcome(name, None, 0.0)
    command: list[str | Path] = [server, "--auto-servernum", "--server-args=-screen 0 1366x768x24"]
    return _check(name, [*command, "env", "QT_QPA_PLATFORM=xcb", venv_python(), "-c", _X11_WINDOW])


def _headline(name: str) -> None:
    print(f"\n== {name}", flush=True)


def _summary(outcomes: list[Outcome]) -> int:
    words = {None: "not run: its programs are missing", 0: "passed"}
    _headline("summary")
    for outcome in outcomes:
        word = words.get(outcome.status, f"FAILED ({outcome.status})")
        print(f"{outcome.name:<26} {outcome.seconds:6.1f} s  {word}")
    sys.stdout.flush()
    return 1 if any(outcome.status for outcome in outcomes) else 0
