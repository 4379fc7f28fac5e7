"""Which types of records beside the cases are there, and which kinds of entries do they know?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.dossiers.base import DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import COMMON
from disputes_app.domain.dossiers.external import SPEC as EXTERNAL
from disputes_app.domain.dossiers.fund import SPEC as FUND
from disputes_app.domain.dossiers.project import SPEC as PROJECT

SPECS: Mapping[DossierType, DossierSpec] = MappingProxyType(
    {one.type: one for one in (EXTERNAL, PROJECT, FUND)}
)
"""Every type that can be opened."""

STEPS: Mapping[DossierType, Mapping[str, StepKind]] = MappingProxyType(
    {
        spec.type: MappingProxyType({kind.id: kind for kind in (spec.opened, *spec.kinds, *COMMON)})
        for spec in SPECS.values()
    }
)
"""The kinds of entries of each type, by id."""


def step_kind(kind_id: str) -> StepKind | None:
    """Return a kind of entry of any type; None where no type knows it."""
    return next((steps[kind_id] for steps in STEPS.values() if kind_id in steps), None)
