"""``make run``: the program on a demonstration database, with a display or without one."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

from build_tools import system_packages, translating
from build_tools.environment import make_ready
from build_tools.places import DEMO, IS_LINUX, ROOT, StepError, child_environment, venv_python

DATABASE = DEMO / "district.db"
MONTHS_SHOWN = 12

_CAN_DRAW = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def run() -> int:
    """Install what is missing, then open the window, or do the main job without one."""
    make_ready("runtime.txt")
    system_packages.provide(for_checks=False)
    translating.compile_changed()
    _make_demonstration()
    if _has_display():
        print(f"Opening the window on {_shown(DATABASE)}", flush=True)
        return _program([]).returncode
    print("No display: doing the main job without a window.", flush=True)
    return _without_window()


def _program(arguments: list[str], **environment: str) -> subprocess.CompletedProcess[bytes]:
    return _on(DATABASE, arguments, **environment)


def _on(
    database: Path, arguments: list[str], **environment: str
) -> subprocess.CompletedProcess[bytes]:
    command = [str(venv_python()), "-m", "disputes_app", "--db", str(database), *arguments]
    return subprocess.run(command, check=False, cwd=ROOT, env=child_environment(**environment))


def _make_demonstration() -> None:
    """Fill the demonstration database once; half a database never gets its name."""
    if DATABASE.is_file():
        return
    print("Filling a demonstration database (synthetic people and firms)", flush=True)
    making = DEMO / "making"
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    if _on(making / DATABASE.name, ["demo"]).returncode != 0:
        raise StepError("the demonstration database could not be made; the reason stands above.")
    # The write-ahead log, should one be left, is part of the database.
    for file in sorted(making.glob(f"{DATABASE.name}*"), reverse=True):
        file.replace(DEMO / file.name)
    shutil.rmtree(making)


def _has_display() -> bool:
    """Say whether Qt can open a window; a display that is named but gone counts as none."""
    if not IS_LINUX:
        return True
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    probe = subprocess.run(
        [venv_python(), "-c", _CAN_DRAW], check=False, capture_output=True, env=child_environment()
    )
    return probe.returncode == 0


def _without_window() -> int:
    first, last = shown_period(date.today())  # noqa: DTZ011 -- the day of whoever runs this
    period = ["--from", first.isoformat(), "--to", last.isoformat()]
    report, pictures = DEMO / "closure-rate.pdf", DEMO / "screens"
    steps = (
        (
            "On-time closure rate of complaints, by month",
            ["rate", *period, "--by=month"],
        ),
        ("Report", ["report", "closure-rate", *period, "-o", str(report)]),
        ("Pictures of every page", ["tour", str(pictures)]),
    )
    for title, arguments in steps:
        print(f"\n{title}", flush=True)
        status = _program(arguments, QT_QPA_PLATFORM="offscreen").returncode
        if status != 0:
            return status
    count = len(list(pictures.rglob("*.png")))
    print(f"\n{_shown(DEMO)} holds the database, the report and {count} pictures.")
    return 0


def shown_period(today: date) -> tuple[date, date]:
    """Return the first and last day, inclusive, of the twelve months up to this one."""
    months = today.year * 12 + today.month - 1
    first = months - MONTHS_SHOWN + 1
    after = months + 1
    return (
        date(first // 12, first % 12 + 1, 1),
        date(after // 12, after % 12 + 1, 1) - timedelta(days=1),
    )


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
