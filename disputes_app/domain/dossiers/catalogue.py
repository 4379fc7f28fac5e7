"""Which types of records beside the cases are there, and which kinds of entries do they know?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.dossiers.alert import SPEC as ALERT
from disputes_app.domain.dossiers.base import DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.campaign import SPEC as CAMPAIGN
from disputes_app.domain.dossiers.common import COMMON
from disputes_app.domain.dossiers.draw import SPEC as DRAW
from disputes_app.domain.dossiers.external import SPEC as EXTERNAL
from disputes_app.domain.dossiers.file_check import SPEC as FILE_CHECK
from disputes_app.domain.dossiers.fund import SPEC as FUND
from disputes_app.domain.dossiers.grading import SPEC as GRADING
from disputes_app.domain.dossiers.incident import SPEC as INCIDENT
from disputes_app.domain.dossiers.key_note import SPEC as KEY_NOTE
from disputes_app.domain.dossiers.listing import SPEC as LISTING
from disputes_app.domain.dossiers.on_site import SPEC as ON_SITE
from disputes_app.domain.dossiers.project import SPEC as PROJECT
from disputes_app.domain.dossiers.publication import SPEC as PUBLICATION
from disputes_app.domain.dossiers.screening import SPEC as SCREENING

SPECS: Mapping[DossierType, DossierSpec] = MappingProxyType(
    {
        one.type: one
        for one in (
            EXTERNAL,
            ON_SITE,
            DRAW,
            CAMPAIGN,
            PROJECT,
            FUND,
            FILE_CHECK,
            LISTING,
            PUBLICATION,
            GRADING,
            ALERT,
            INCIDENT,
            SCREENING,
            KEY_NOTE,
        )
    }
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
    """Return a kind of entry by its id, of whichever type; None where there is none."""
    return next((steps[kind_id] for steps in STEPS.values() if kind_id in steps), None)
