"""What may be told of a bug?  The kind of failure and where it happened, never about whom.

The text of an exception and the values of variables can hold names and identity numbers,
so neither is printed.
"""

from __future__ import annotations

import platform
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_PLACES = 4


def failure_lines(error: BaseException) -> list[str]:
    """Return the kind of failure and its last places in this program, innermost first."""
    system = f"Python {platform.python_version()}, {platform.system()}"
    lines = [f"{type(error).__qualname__} ({system})"]
    frames = reversed(traceback.extract_tb(error.__traceback__))
    places = [_place(frame.filename, frame.lineno, frame.name) for frame in frames]
    own = [place for place in places if place is not None]
    return lines + [f"  {place}" for place in own[:MOST_PLACES]]


def _place(filename: str, line: int | None, function: str) -> str | None:
    path = Path(filename)
    if not path.is_relative_to(ROOT) or "site-packages" in path.parts:
        return None
    return f"{path.relative_to(ROOT).as_posix()}:{line} {function}"
