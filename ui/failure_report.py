"""What may be written down about an unexpected failure?  Where it happened, never about whom.

Messages of exceptions and values of variables can hold names, identity numbers and the text of
a case, so a report has neither: only the kinds of the exceptions and the lines they passed.
"""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def failure_report(error: BaseException, *, version: str = "") -> str:
    """Return a report on ``error`` and what caused it, free of personal data."""
    import platform  # every start would pay for it

    lines = [
        f"disputes-app {version}".rstrip(),
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}",
        "",
    ]
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(_kind(current))
        lines.extend(_frames(current))
        current = current.__cause__ or (
            None if current.__suppress_context__ else current.__context__
        )
    return "\n".join(lines)


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"


def _frames(error: BaseException) -> list[str]:
    return [
        f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]


def _place(filename: str) -> str:
    """Return the file without the folders above the program, which can name a person."""
    path = Path(filename)
    if path.is_relative_to(ROOT) and "site-packages" not in path.parts:
        return path.relative_to(ROOT).as_posix()
    for entry in sorted((Path(place) for place in sys.path if place), key=lambda p: -len(p.parts)):
        if path.is_relative_to(entry):
            return path.relative_to(entry).as_posix()
    return path.name
