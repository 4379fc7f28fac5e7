"""What should be thought of before a case is treated as withdrawn for absence (办案规则 39)?

The applicant must have had the written notice and stayed away, or left without leave; whoever is
treated so cannot apply again, while one who withdraws can (规则 35).
"""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import number_of
from disputes_app.domain.kinds.course import ABSENT

DEEMED_WITHDRAWN = "arbitration.deemed_withdrawn"
NOTICE_SERVED = "arbitration.hearing_notice_served"
NO_NOTICE, NO_ABSENCE = "deemed_without_notice", "deemed_without_absence"


def absence_caution(live: Sequence[Event], event: Event, applicants: Sequence[int]) -> str | None:
    """Return the code of what the log lacks for an entry, None where it lacks nothing."""
    if event.kind != DEEMED_WITHDRAWN:
        return None
    if not any(one.kind == NOTICE_SERVED for one in live):
        return NO_NOTICE
    away = {number_of(one.facts, "party") for one in live if one.kind == ABSENT}
    return None if away.intersection(applicants) else NO_ABSENCE
