"""Which files of the checkout are source, for the tests that read them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = ("disputes_app", "ui", "db")
BESIDE_IT = ("tests", "benchmarks", "build_tools")


def modules(*folders: str) -> Iterator[Path]:
    """Yield every Python file below some folders of the checkout, in a stable order."""
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def shown(path: Path) -> str:
    """Return a path as a failing test should name it."""
    return path.relative_to(ROOT).as_posix()
