"""Is a tracking number free?  Asked inside the transaction that would record it."""

from __future__ import annotations

from dataclasses import dataclass

from db.queries.groups import memberships
from db.queries.service import cases_of_tracking
from db.writes.service import lock_tracking
from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.kinds.sending import SENT
from disputes_app.domain.service_records import tracking_key
from disputes_app.services.hearing_check import Asked


@dataclass(eq=False)
class TrackingUsedError(DomainError):
    """A tracking number carries one letter: another case has it already."""

    tracking: str
    number: str


def check_tracking(asked: Asked, event: Event) -> None:
    """Refuse a tracking number that stands in another case, unless both are of one group.

    One letter may bring an employer the papers of a whole group.

    Raises:
        TrackingUsedError: ``number`` is the case that has it.
    """
    if event.kind != SENT:
        return
    tracking = tracking_key(text_of(event.facts, "tracking"))
    if not tracking:
        return
    if asked.binding:
        lock_tracking(asked.conn, (tracking,))
    for case_id, _, number in cases_of_tracking(asked.conn, (tracking,)).get(tracking, ()):
        if case_id != asked.case_id and not _stand_together(asked, case_id):
            raise TrackingUsedError(tracking, number)


def _stand_together(asked: Asked, case_id: CaseId) -> bool:
    found = memberships(asked.conn, (asked.case_id, case_id))
    return len(found) > 1 and len({one.group for one in found.values()}) == 1
