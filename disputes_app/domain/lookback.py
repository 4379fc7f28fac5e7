"""Was the act under inspection noticed within two years?  For information: a person decides.

劳动保障监察条例 20: what was neither discovered nor reported or complained of within two years
is no longer dealt with.  The two years run from the day of the act, and where it lasted from
its end; while it lasts they have not begun.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.counting import count, explain, governing
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.explanation import Explanation
from disputes_app.domain.kinds.base import day_of, text_of
from disputes_app.domain.kinds.inspection import ACCEPTED, OVER_TWO_YEARS, REFUSED
from disputes_app.domain.kinds.lookback import ACT_NOTED, GOES_ON, LOOKBACK
from disputes_app.domain.law import Law
from disputes_app.domain.state import Clock

PAST_CAUTION = "lookback_past"
WITHIN_CAUTION = "lookback_within"


class LookbackStanding(enum.StrEnum):
    """How the day on which the act was noticed stands to the two years."""

    WITHIN = "within"
    PAST = "past"
    GOES_ON = "goes_on"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Lookback:
    """What the log says of the two years.

    Attributes:
        noticed_on: the earlier of receipt and discovery.
        clock: the two years as they were counted, stopped by that day; None without a start.
            No entry of the log started it, so its ``seq`` is 0.
        working: why they ended on that day.
        trouble: why they cannot be counted though the act was noted, as a code.
    """

    standing: LookbackStanding
    noticed_on: date
    clock: Clock | None
    working: Explanation | None
    trouble: str | None = None

    @property
    def due(self) -> date | None:
        """The last day of the two years."""
        return self.clock.due if self.clock is not None else None


def lookback(line: Line, live: Iterable[Event], law: Law) -> Lookback | None:
    """Return what can be said of the two years of an inspection; None for another line.

    Args:
        line: the line the case is on.
        live: the entries in force, in the order in which they are read.
        law: rulebook and calendar.
    """
    events = tuple(live)
    receipt = next((one for one in events if one.kind == "received"), None)
    if line is not Line.INSPECTION or receipt is None:
        return None
    noted = next((one for one in reversed(events) if one.kind == ACT_NOTED), None)
    noticed_on = receipt.happened_on
    if noted is None:
        return Lookback(LookbackStanding.UNKNOWN, noticed_on, None, None)
    noticed_on = min(noticed_on, day_of(noted.facts, "discovered_on") or noticed_on)
    if text_of(noted.facts, "act") == GOES_ON:
        return Lookback(LookbackStanding.GOES_ON, noticed_on, None, None)
    on = day_of(noted.facts, "on")
    try:
        return _counted(on, noticed_on, law)
    except DomainError as error:
        return Lookback(LookbackStanding.UNKNOWN, noticed_on, None, None, error.code)


def _counted(on: date | None, noticed_on: date, law: Law) -> Lookback:
    if on is None:
        return Lookback(LookbackStanding.UNKNOWN, noticed_on, None, None)
    rule = governing(law, LOOKBACK, on)
    counted = count(rule, on, law)
    clock = Clock(
        rule, 0, 0, on, None, (), (), 0, None, noticed_on, counted.due, counted.provisional, None
    )
    within = noticed_on <= counted.due
    standing = LookbackStanding.WITHIN if within else LookbackStanding.PAST
    return Lookback(standing, noticed_on, clock, explain(rule, on, law))


def lookback_caution(event: Event, found: Lookback) -> str | None:
    """Return what to think of when a case is accepted or refused, as a code; None for nothing."""
    if event.kind == ACCEPTED and found.standing is LookbackStanding.PAST:
        return PAST_CAUTION
    too_old = event.kind == REFUSED and text_of(event.facts, "ground") == OVER_TWO_YEARS
    if too_old and found.standing is LookbackStanding.WITHIN:
        return WITHIN_CAUTION
    return None
