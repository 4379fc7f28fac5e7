"""How soon is the window seen, and its first list, against windows that do nothing else?"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.findings import Bench, Finding, SidesDifferError
from benchmarks.rows.drawing import TODAY
from benchmarks.timing import Pair
from benchmarks.windows import BARE, BARE_LIST, LISTED, PAINTED, PROGRAM, PROGRAM_LIST

CASES = 50_000
_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 120


def measure(bench: Bench) -> Iterator[Finding]:
    """Start each window in turn, in processes of their own."""
    path = bench.databases.of(bench.smaller(CASES))
    for what, ours, reference, moment, budget, against in (
        ("start, first paint", PROGRAM, BARE, PAINTED, 1.5, "a bare PySide6 main window"),
        (
            "start, first list usable",
            PROGRAM_LIST,
            BARE_LIST,
            LISTED,
            1.4,
            "a bare window that imports SQLAlchemy and runs the same query",
        ),
    ):
        pair = _pair(ours, reference, moment, path, bench.rounds)
        yield Finding(what, pair.slower, budget, detail=f"{against}; {pair.times}")


def _pair(ours: str, reference: str, moment: str, path: Path, rounds: int) -> Pair:
    own: list[float] = []
    other: list[float] = []
    for number in range(-1, rounds):
        sides = [(ours, own), (reference, other)]
        for kind, seconds in sides if number % 2 else reversed(sides):
            taken = started(kind, path)[moment]
            if number >= 0:  # the first turn brings the files into memory
                seconds.append(taken)
    return Pair(tuple(own), tuple(other))


def started(kind: str, path: Path) -> dict[str, float]:
    """Start a window and return what it said: seconds since the start, and bytes of memory."""
    command = [sys.executable, "-m", "benchmarks.windows", kind, str(path), str(TODAY)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # both sides have their byte code
    began = time.monotonic()
    done = subprocess.run(
        command,
        cwd=_ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
        check=False,
    )
    if done.returncode != 0:
        raise SidesDifferError(f"{kind} ended with {done.returncode}: {done.stderr[-500:]}")
    said = dict(line.split() for line in done.stdout.splitlines())
    return {
        what: float(value) - began if what in {PAINTED, LISTED} else float(value)
        for what, value in said.items()
    }
