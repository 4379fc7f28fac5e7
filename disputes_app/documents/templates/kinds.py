"""Which kinds of entries can a form tell of: those of cases, or those of a type of record?"""

from __future__ import annotations

from collections.abc import Mapping

from disputes_app.domain.dossiers.base import DossierType, StepKind
from disputes_app.domain.dossiers.catalogue import STEPS
from disputes_app.domain.kinds.base import EventKind
from disputes_app.domain.kinds.catalogue import CATALOGUE

Kind = EventKind | StepKind


def kinds_for(record: str) -> Mapping[str, Kind]:
    """Return the kinds by id; ``record`` is the type in the head of a form, empty for a case."""
    if not record:
        return CATALOGUE
    known = {one.value: one for one in DossierType}
    return STEPS[known[record]] if record in known else {}
