"""On which page is the list of each type of record beside the cases?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.catalogue import SPECS
from ui.desk import ALERTS_PAGE, DOSSIERS_PAGE, LISTINGS_PAGE

_FAMILIES: Mapping[str, tuple[DossierType, ...]] = MappingProxyType(
    {
        LISTINGS_PAGE: (DossierType.LISTING, DossierType.PUBLICATION, DossierType.GRADING),
        ALERTS_PAGE: (
            DossierType.ALERT,
            DossierType.INCIDENT,
            DossierType.SCREENING,
            DossierType.KEY_NOTE,
        ),
    }
)


def page_of(type_: DossierType) -> str:
    """Return the id of the page that lists records of a type."""
    found = (page for page, types in _FAMILIES.items() if type_ in types)
    return next(found, DOSSIERS_PAGE)


def types_on(page_id: str) -> tuple[DossierType, ...]:
    """Return the types that a page lists, in the order of its tabs."""
    every = _FAMILIES.get(page_id, tuple(SPECS))
    return tuple(one for one in every if one in SPECS and page_of(one) == page_id)
