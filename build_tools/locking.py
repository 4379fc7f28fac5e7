"""``make lock``: ``requirements/*.in`` resolved into exact versions with hashes.

The locks carry the hashes of every file of a release, for Linux and for Windows.  They are
resolved on Linux, where a requirement for Windows alone would be dropped, so those are
resolved by themselves and appended with their marker.  No address of an index is written:
each machine installs from the one it is set up for.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

from build_tools.places import REQUIREMENTS, StepError, child_environment, venv_program

LOCKS = ("runtime", "development", "freezing")
INCLUDED = {"development": "runtime"}
"""A lock whose requirements hold another's (``-r`` in its ``.in`` file)."""

WINDOWS = 'sys_platform == "win32"'

_HEADER = "# Made by make lock from {name}.in; do not edit.\n"
_PIN = re.compile(r"^(\S+==\S+) \\$", re.MULTILINE)


def lock_all() -> int:
    """Resolve every lock again, keeping the versions that still fit."""
    for name in LOCKS:
        text = _resolved(REQUIREMENTS / f"{name}.in", REQUIREMENTS / f"{name}.txt")
        requirements = windows_requirements(name)
        if requirements:
            text += marked(_resolved_lines(requirements), WINDOWS)
        (REQUIREMENTS / f"{name}.txt").write_text(
            _HEADER.format(name=name) + text, encoding="utf-8"
        )
    return 0


def windows_requirements(name: str) -> list[str]:
    """Return what a lock needs on Windows only, without the marker."""
    own = [
        line.split(";")[0].strip()
        for line in (REQUIREMENTS / f"{name}.in").read_text(encoding="utf-8").splitlines()
        if WINDOWS in line and not line.startswith("#")
    ]
    included = INCLUDED.get(name)
    return sorted(own + (windows_requirements(included) if included else []))


def marked(lock_text: str, marker: str) -> str:
    """Return a lock's text with a marker put on each of its pins."""
    return _PIN.sub(rf"\1 ; {marker} \\", lock_text)


def _resolved_lines(requirements: list[str]) -> str:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "windows.in"
        source.write_text("\n".join(requirements) + "\n", encoding="utf-8")
        text = _resolved(source, Path(folder) / "windows.txt")
    # Where each came from is said by the .in file; here it would name a passing folder.
    return "".join(
        line for line in text.splitlines(keepends=True) if not line.lstrip().startswith("#")
    )


def _resolved(source: Path, target: Path) -> str:
    command = [str(venv_program("pip-compile")), "--quiet", "--generate-hashes", "--strip-extras"]
    command += ["--allow-unsafe", "--no-header", "--no-emit-index-url", "--no-emit-trusted-host"]
    command += ["--no-emit-find-links", "--output-file", target.name, source.name]
    done = subprocess.run(command, check=False, cwd=source.parent, env=child_environment())
    if done.returncode != 0:
        raise StepError(f"{source.name} could not be resolved; the reason stands above.")
    return target.read_text(encoding="utf-8")
