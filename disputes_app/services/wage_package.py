"""Which minimum wages come with the program?  Read when asked for.

A database is seeded from them once; afterwards its own rows count.
"""

from __future__ import annotations

from pathlib import Path

from disputes_app.domain.minimum_wage import MinimumWage, WageFileError, read_wages

WAGE_FILE = Path(__file__).resolve().parents[2] / "resources" / "minimum_wage.toml"


def packaged_wages(path: Path = WAGE_FILE) -> tuple[MinimumWage, ...]:
    """Return the packaged rows, the oldest first; raise WageFileError where they do not fit."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise WageFileError(0, "wage") from error
    return read_wages(text)
