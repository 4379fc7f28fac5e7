from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.architecture.source_files import ROOT

# Stands before every other import: PySide6 is then as good as not installed.
WITHOUT_QT = """
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None

sys.meta_path.insert(0, NoQt())
"""

IMPORT_THE_CORE = """
import importlib, pkgutil

import db, disputes_app

for package in (disputes_app, db):
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        # Alembic runs its scripts itself, within a migration.
        if not found.name.startswith("db.migrations"):
            importlib.import_module(found.name)
print(len([name for name in sys.modules if name.startswith(("db.", "disputes_app."))]))
"""

RUN_THE_PROGRAM = """
import runpy

sys.argv = ["disputes-app", *sys.argv[1:]]
runpy.run_module("disputes_app", run_name="__main__", alter_sys=True)
"""


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QT + script, *arguments],
        cwd=ROOT,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


def test_the_block_itself_works() -> None:
    done = run("import PySide6.QtCore")
    assert done.returncode != 0
    assert "No module named 'PySide6'" in done.stderr


def test_every_module_below_the_window_loads_without_qt() -> None:
    done = run(IMPORT_THE_CORE)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 50


def test_the_command_line_answers_without_qt(tmp_path: Path) -> None:
    done = run(RUN_THE_PROGRAM, "--db", str(tmp_path / "none.db"), "rules", "--json")
    assert done.returncode == 0, done.stderr
    assert {rule["id"] for rule in json.loads(done.stdout)} >= {
        "arbitration.award",
        "inspection.close",
        "mediation.conclude",
    }
