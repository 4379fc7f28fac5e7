"""The law that comes with the program, read once for all tests: they change none of it."""

from __future__ import annotations

from functools import cache

from disputes_app.domain.law import Law
from disputes_app.services.law_package import packaged_law as read_packaged_law


@cache
def packaged_law() -> Law:
    """Return the packaged rulebook and calendar with the default policy."""
    return read_packaged_law()
