"""When does the law allow a paper, beyond the entry that it tells of?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from disputes_app.documents.templates.conditions_arbitration import ARBITRATION_CONDITIONS
from disputes_app.documents.templates.conditions_court import COURT_CONDITIONS
from disputes_app.documents.templates.conditions_enforcement import ENFORCEMENT_CONDITIONS
from disputes_app.documents.templates.conditions_file import FILE_CONDITIONS
from disputes_app.documents.templates.conditions_inspection import INSPECTION_CONDITIONS
from disputes_app.documents.templates.conditions_listing import LISTING_CONDITIONS
from disputes_app.documents.templates.conditions_penalty import PENALTY_CONDITIONS
from disputes_app.documents.templates.conditions_records import OTHER_RECORD_CONDITIONS
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.record_paper import RecordPaper

Condition = Callable[[CasePaper], Label | None]
"""Says why a paper is not allowed; None where it is."""

_NOT_ACCEPTED = Label("本案尚未受理", "The case has not been accepted")
_BEFORE_ACCEPTANCE = Label(
    "成文日期早于受理日期", "The date of the paper lies before the day of acceptance"
)


def _accepted(facts: CasePaper) -> Label | None:
    if facts.accepted_on is None:
        return _NOT_ACCEPTED
    if facts.issued_on is not None and facts.issued_on < facts.accepted_on:
        return _BEFORE_ACCEPTANCE
    return None


CONDITIONS: Mapping[str, Condition] = MappingProxyType(
    {
        "accepted": _accepted,
        **ARBITRATION_CONDITIONS,
        **INSPECTION_CONDITIONS,
        **PENALTY_CONDITIONS,
        **ENFORCEMENT_CONDITIONS,
        **FILE_CONDITIONS,
        **COURT_CONDITIONS,
    }
)
"""By the name under which the head of a form asks for it."""

RECORD_CONDITIONS: Mapping[str, Callable[[RecordPaper], Label | None]] = MappingProxyType(
    {**OTHER_RECORD_CONDITIONS, **LISTING_CONDITIONS}
)
"""The same for forms of records beside the cases."""
