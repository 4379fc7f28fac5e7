"""What each command of the Makefile does."""

from __future__ import annotations

import shutil
import subprocess
import sys

from build_tools import checking, locking, running, system_packages, translating
from build_tools.environment import make_ready
from build_tools.places import ROOT, StepError, child_environment, venv_python

CLEANED = (
    *(".demo", ".cache", ".benchmarks", "build", "dist"),
    *(".mypy_cache", ".pytest_cache", ".ruff_cache", ".import_linter_cache", ".hypothesis"),
)


def run_command(name: str) -> int:
    """Do the command and return its exit status.

    What the machine refuses (no network, no pip, a library that is missing) is one line on
    stderr and status 1; Ctrl+C is 130, as in a shell.
    """
    actions = {
        "run": running.run,
        "test": checking.test,
        "faults": checking.faults,
        "lint": checking.lint,
        "bench": _bench,
        "forms": _forms,
        "install": _install,
        "translations": _translations,
        "lock": _lock,
        "clean": _clean,
    }
    try:
        return actions[name]()
    except StepError as error:
        sys.stdout.flush()
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        return 130


def _bench() -> int:
    make_ready("development.txt")
    system_packages.provide(for_checks=False)
    translating.compile_changed()
    environment = child_environment(QT_QPA_PLATFORM="offscreen")
    command = [str(venv_python()), "-m", "benchmarks"]
    return subprocess.run(command, check=False, cwd=ROOT, env=environment).returncode


def _forms() -> int:
    """Print every form from its sample: PDF, picture and contact sheet."""
    make_ready("development.txt")
    system_packages.provide(for_checks=False)
    command = [str(venv_python()), "-m", "tests.documents.contact_sheet", "build/forms"]
    return subprocess.run(command, check=False, cwd=ROOT, env=child_environment()).returncode


def _install() -> int:
    make_ready("runtime.txt")
    system_packages.provide(for_checks=False)
    translating.compile_changed()
    return 0


def _translations() -> int:
    make_ready("development.txt")
    return translating.collect()


def _lock() -> int:
    make_ready("development.txt")
    return locking.lock_all()


def _clean() -> int:
    for name in CLEANED:
        shutil.rmtree(ROOT / name, ignore_errors=True)
    for compiled in (ROOT / "resources").rglob("*.qm"):
        compiled.unlink()
    return 0
