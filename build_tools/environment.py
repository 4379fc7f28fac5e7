"""How a checkout gets a virtual environment with exactly the locked packages.

A stamp in the environment holds a digest of the lock it was filled from.  While it
matches, a second run installs nothing and starts at once.
"""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

from build_tools.places import (
    IS_WINDOWS,
    REQUIREMENTS,
    ROOT,
    VENV,
    StepError,
    child_environment,
    site_packages,
    venv_program,
    venv_python,
)

OLDEST_PIP = (22, 3)  # the first with --python

INCLUDES = {"development.txt": ("runtime.txt",)}
"""Locks that hold every package of others, and so serve for them too."""

_LAUNCHER = """\
#!{python}
import sys

from disputes_app.__main__ import main

sys.exit(main())
"""
_WINDOWS_LAUNCHER = '@"%~dp0python.exe" -m disputes_app %*\n'


def make_ready(lock_name: str) -> None:
    """Create the virtual environment if need be and fill it from a lock.

    Args:
        lock_name: file in ``requirements``, for example ``runtime.txt``.

    Raises:
        StepError: no pip, no network, or a package that differs from its hash.
    """
    lock = REQUIREMENTS / lock_name
    if not _works():
        _create()
    if not _is_installed(lock):
        _install(lock)
        for name in (lock_name, *INCLUDES.get(lock_name, ())):
            _stamp(REQUIREMENTS / name).write_text(_digest(REQUIREMENTS / name), encoding="ascii")
    _point_at_checkout()


def _stamp(lock: Path) -> Path:
    return VENV / f"{lock.stem}.installed"


def _digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _is_installed(lock: Path) -> bool:
    stamp = _stamp(lock)
    return stamp.is_file() and stamp.read_text(encoding="ascii").strip() == _digest(lock)


def _works() -> bool:
    """Say whether the virtual environment is there and its Python starts."""
    if not venv_python().is_file():
        return False
    probe = subprocess.run(
        [venv_python(), "-c", "import sys; sys.exit(sys.version_info < (3, 11))"],
        check=False,
        capture_output=True,
        env=child_environment(),
    )
    return probe.returncode == 0


def _create() -> None:
    if VENV.exists():
        print("The virtual environment no longer works; making it again.", flush=True)
        shutil.rmtree(VENV)
    command = [sys.executable, "-m", "venv", str(VENV)]
    if not _brings_pip():
        command.insert(3, "--without-pip")
    print(f"Making the virtual environment {VENV.name}", flush=True)
    if subprocess.run(command, check=False, env=child_environment()).returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        raise StepError(f"{sys.executable} could not make a virtual environment.")


def _brings_pip() -> bool:
    """Say whether venv can put pip into the environment; Debian splits that part off."""
    return importlib.util.find_spec("ensurepip") is not None


def _pip() -> list[str]:
    """Return the command of a pip that installs into the virtual environment."""
    if (site_packages() / "pip").is_dir():
        return [str(venv_python()), "-m", "pip"]
    probe = subprocess.run(
        [sys.executable, "-m", "pip", "--version"],
        check=False,
        capture_output=True,
        text=True,
        env=child_environment(),
    )
    words = probe.stdout.split()
    if probe.returncode != 0 or len(words) < 2:  # noqa: PLR2004 -- "pip 23.0.1 from ..."
        raise StepError(f"{sys.executable} has no pip; install python3-pip or python3-venv.")
    version = tuple(int(part) for part in words[1].split(".")[:2] if part.isdigit())
    if version < OLDEST_PIP:
        raise StepError(f"pip {words[1]} is too old; install python3-venv, or pip 22.3 or later.")
    return [sys.executable, "-m", "pip", "--python", str(venv_python())]


def _install(lock: Path) -> None:
    print(f"Installing {lock.relative_to(ROOT)} (a few minutes the first time)", flush=True)
    command = [*_pip(), "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    command += ["--require-hashes", "--requirement", str(lock)]
    if subprocess.run(command, check=False, env=child_environment()).returncode != 0:
        raise StepError(f"pip could not install {lock.relative_to(ROOT)}; its reason stands above.")


def _point_at_checkout() -> None:
    """Let the environment import the packages of this checkout and start ``disputes-app``."""
    path_file = site_packages() / "disputes_app_checkout.pth"
    _write(path_file, f"{ROOT}\n")
    if IS_WINDOWS:
        _write(venv_program("disputes-app").with_suffix(".bat"), _WINDOWS_LAUNCHER)
        return
    launcher = venv_program("disputes-app")
    _write(launcher, _LAUNCHER.format(python=venv_python()))
    launcher.chmod(0o755)


def _write(path: Path, text: str) -> None:
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
