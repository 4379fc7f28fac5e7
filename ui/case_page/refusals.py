"""Which refusals does the page of a case answer by itself?"""

from __future__ import annotations

from disputes_app.domain.errors import DomainError
from disputes_app.services.errors import ServiceError

STALE = frozenset({"changed_elsewhere", "case_changed", "dossier_changed"})
"""Codes of refusals because somebody else saved the case after it was read."""


def is_changed_elsewhere(error: BaseException) -> bool:
    """Say whether the case has to be read anew before the entry can be saved."""
    return isinstance(error, DomainError | ServiceError) and error.code in STALE
