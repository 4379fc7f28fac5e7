"""Where are the styles, icons and translations that come with the program?"""

from __future__ import annotations

from pathlib import Path


def resource_file(*parts: str) -> Path:
    """Return the path of a file under ``resources``, in a checkout and when frozen alike."""
    return Path(__file__).resolve().parent.parent.joinpath("resources", *parts)
