"""How the texts of the window are collected (lupdate) and compiled (lrelease)."""

from __future__ import annotations

import subprocess
from pathlib import Path

from build_tools.places import ROOT, TRANSLATIONS, StepError, child_environment, venv_program

ENGLISH = TRANSLATIONS / "disputes_en.ts"
"""The sentences in the code are Chinese; this holds the English ones."""


def sources() -> list[str]:
    """Return every module with texts of the window, relative to the checkout."""
    return sorted(file.relative_to(ROOT).as_posix() for file in (ROOT / "ui").rglob("*.py"))


def collect(text: Path = ENGLISH) -> int:
    """Bring a ``.ts`` up to date with the sources, and return lupdate's exit status.

    Sentences that no source holds any more go; new ones stand in it as unfinished.
    """
    command = [str(venv_program("pyside6-lupdate")), "-silent", *sources()]
    command += ["-no-obsolete", "-locations", "none"]
    command += ["-source-language", "zh_CN", "-target-language", "en_GB", "-ts", str(text)]
    return subprocess.run(command, check=False, cwd=ROOT, env=child_environment()).returncode


def compile_changed() -> None:
    """Compile each ``.ts`` that is newer than its ``.qm``.

    Raises:
        StepError: a ``.ts`` cannot be compiled.
    """
    for text in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = text.with_suffix(".qm")
        if compiled.is_file() and compiled.stat().st_mtime >= text.stat().st_mtime:
            continue
        command = [
            str(venv_program("pyside6-lrelease")),
            "-silent",
            str(text),
            "-qm",
            str(compiled),
        ]
        if subprocess.run(command, check=False, cwd=ROOT, env=child_environment()).returncode != 0:
            raise StepError(f"{text.relative_to(ROOT)} could not be compiled.")
