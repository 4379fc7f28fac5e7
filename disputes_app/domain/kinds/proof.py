"""What if the proof of a service turns out to name another day?

The entry of the service stays as it was made; another one names it and the day that the
proof really shows.  From then on the log is read as if the service had always stood on that
day, so that every clock that hangs on it moves, and what was entered after it stands.  Like a
void it holds for every day of the past, however late it was entered.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event, voided_seqs
from disputes_app.domain.kinds.base import EventKind, Field, FieldType, day_of, number_of

SERVICE_CORRECTED = "service.corrected"


def with_true_days(events: Sequence[Event], services: Collection[str]) -> tuple[Event, ...]:
    """Return the entries with each service on the day that its proof was found to show.

    Args:
        events: the whole log, voids included.
        services: ids of the kinds that tell of a service; no other entry is moved.
    """
    days = _true_days(events)
    return tuple(
        dataclasses.replace(event, happened_on=days[event.seq])
        if event.seq in days and event.kind in services
        else event
        for event in events
    )


def _true_days(events: Sequence[Event]) -> dict[int, date]:
    """Return the day of each corrected service; the correction entered last holds."""
    voided = voided_seqs(events)
    days: dict[int, date] = {}
    for event in sorted(events, key=lambda one: one.seq):
        if event.kind == SERVICE_CORRECTED and event.seq not in voided:
            day = day_of(event.facts, "served_on")
            if day is not None and day <= event.happened_on:
                days[number_of(event.facts, "entry")] = day
    return days


def _corrected(docket: Docket, event: Event) -> None:
    """Report a correction of nothing, or to a day that had not come; its effect is in the order."""
    day = day_of(event.facts, "served_on")
    if day is not None and day > event.happened_on:
        docket.impossible("date_after_entry", day)
    elif number_of(event.facts, "entry") not in docket.proofs:
        docket.impossible("no_such_service")


def _any_service(docket: Docket) -> str | None:
    return None if docket.proofs else "nothing_served"


KINDS = (
    EventKind(
        SERVICE_CORRECTED,
        "更正送达日期",
        "Day of a service corrected",
        97,
        frozenset(Line),
        (
            Field("entry", FieldType.SERVICE, "更正的送达登记", "Service corrected"),
            Field("served_on", FieldType.DATE, "证明上的送达日期", "Day on the proof"),
            Field("reason", FieldType.LONG_TEXT, "更正的理由", "Reason"),
        ),
        _any_service,
        _corrected,
    ),
)
