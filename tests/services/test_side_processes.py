"""Work done ahead in processes of its own comes back in turn, with its errors.

Each story is a process of its own: forking needs one that has a single thread.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAD = "from disputes_app.services.demonstration.side_processes import in_turn\n"


def said_by(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", HEAD + code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_results_come_in_turn_from_other_processes() -> None:
    code = """
import os
with in_turn(lambda place: (place, os.getpid()), 7, processes=2) as made:
    found = list(made)
print([place for place, _ in found] == list(range(7)), os.getpid() in {one for _, one in found})
"""
    assert said_by(code) == "True False"


def test_an_error_is_raised_where_its_result_would_be() -> None:
    code = """
def work(place):
    if place == 2:
        raise LookupError(place)
    return place

taken = []
try:
    with in_turn(work, 5, processes=2) as made:
        for one in made:
            taken.append(one)
except LookupError as error:
    print(taken, error.args)
"""
    assert said_by(code) == "[0, 1] (2,)"


def test_who_leaves_early_leaves_no_process_behind() -> None:
    code = """
import multiprocessing
with in_turn(lambda place: bytes(1_000_000), 50, processes=2) as made:
    next(made)
print(multiprocessing.active_children())
"""
    assert said_by(code) == "[]"


def test_a_demonstration_filled_by_several_processes_is_the_same(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from disputes_app import bootstrap
from disputes_app.services.demonstration import side_processes
from disputes_app.services.demonstration.fill import fill

said = []
for useful in (0, 2):
    side_processes._useful = lambda: useful
    with bootstrap.opened(str(Path({str(tmp_path)!r}) / f"{{useful}}.db"), create=True,
                          filling=True) as ctx:
        report = fill(ctx, cases=1_200)
        said.append((report.cases, report.entries, report.content_hash))
print(said[0] == said[1], said[0][0] > 1_000)
"""
    assert said_by(code) == "True True"
