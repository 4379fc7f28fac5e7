"""Does an entry about a service contradict what the log tells of the same paper and party?

Asked of new entries only: what stands in old logs is read as it was taken then.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import number_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.sending import RETURNED, SENT
from disputes_app.domain.law import Law
from disputes_app.domain.service_records import Sending, ServiceTask
from disputes_app.domain.service_tasks import service_tasks
from disputes_app.domain.state import CaseState


def contradiction(
    line: Line, events: Sequence[Event], event: Event, after: CaseState, law: Law
) -> tuple[str, date | None] | None:
    """Return the code of what is wrong with a new entry, and the day it turns on.

    Args:
        events: the log with the entry in it.
        after: what that log comes to.
    """
    kind = CATALOGUE.get(event.kind)
    if kind is None or not (kind.proves_service or event.kind in {SENT, RETURNED}):
        return None
    for task in service_tasks(line, events, after, law):
        found = _of_task(task, event)
        if found is not None:
            return found
    return None


def _of_task(task: ServiceTask, event: Event) -> tuple[str, date | None] | None:
    served_on = task.served_on
    if served_on is None:
        return None
    if event.seq == task.seq:
        later = [one for one in task.sendings if one.on > served_on]
        if later:
            return "served_before_sent", later[0].on
    if any(one.seq == event.seq and one.on > served_on for one in task.sendings):
        return "already_served", served_on
    by_mail = [one for one in task.sendings if one.method == "mail" and one.on <= served_on]
    touched = event.seq == task.seq or (
        event.kind == RETURNED and number_of(event.facts, "sending") in {s.seq for s in by_mail}
    )
    if touched and task.method == "mail" and by_mail and len(by_mail) == len(_back(by_mail)):
        return "served_and_returned", by_mail[-1].returned_on
    return None


def _back(sendings: Sequence[Sending]) -> list[Sending]:
    return [one for one in sendings if one.returned_on is not None]
