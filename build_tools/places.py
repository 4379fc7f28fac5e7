"""Where things lie in a checkout, and what its programs are told about the world."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
REQUIREMENTS = ROOT / "requirements"
TRANSLATIONS = ROOT / "resources" / "translations"
DEMO = ROOT / ".demo"

IS_WINDOWS = sys.platform == "win32"
IS_LINUX = sys.platform.startswith("linux")

_PROGRAMS = VENV / ("Scripts" if IS_WINDOWS else "bin")


class StepError(Exception):
    """A step could not be done; the text says why and what to do, in one sentence."""


_LEFT_OUT = frozenset(
    {
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONDONTWRITEBYTECODE",
        "VIRTUAL_ENV",
        "__PYVENV_LAUNCHER__",
    }
)


def venv_python() -> Path:
    """Return the interpreter of the virtual environment, which may not exist yet."""
    return _PROGRAMS / ("python.exe" if IS_WINDOWS else "python")


def venv_program(name: str) -> Path:
    """Return a program of the virtual environment, for example ``ruff``."""
    return _PROGRAMS / (f"{name}.exe" if IS_WINDOWS else name)


def site_packages() -> Path:
    """Return the folder of the virtual environment that Python imports from."""
    if IS_WINDOWS:
        return VENV / "Lib" / "site-packages"
    # The venv may belong to another minor version than the one that runs this.
    found = sorted((VENV / "lib").glob("python3.*/site-packages"))
    if not found:
        raise StepError(f"{VENV} is not a virtual environment; remove it and start again.")
    return found[-1]


def child_environment(**extra: str) -> dict[str, str]:
    """Return the environment for programs started from here: UTF-8 whatever the locale.

    A Python of the user's does not leak into the virtual environment, and byte code is kept:
    without it each of hundreds of processes would compile the whole program anew.
    """
    inherited = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    return inherited | {"LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"} | extra
