"""Which extensions and suspensions stand in the log of a case, with their reasons?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.events import Event, Facts
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.base import Choice, number_of, text_of
from disputes_app.domain.kinds.hearing import SUSPENSION_GROUNDS

LONG_SUSPENSION = 60
"""Suspensions of so many natural days and more are listed apart."""
OF_INSPECTION = "inspection.extended"
EXTENDED = ("mediation.extended", "arbitration.extended", OF_INSPECTION)
SUSPENDED, RESUMED = "arbitration.suspended", "arbitration.resumed"
KINDS = (*EXTENDED, SUSPENDED)


@dataclass(frozen=True, slots=True)
class TermEntry:
    """An extension or a suspension.

    Attributes:
        seq: its place in the log.
        on: the day of the approval or the decision.
        days: what an extension added, in the unit of its period; how many natural days a
            suspension lasted, up to the day before it ended or up to ``until`` inclusive.
        ended_on: the day on which the hearing went on, or the case ended; None while it lasts.
        ground: the reason: typed words, or the code of a choice.
        signed_by: who approved it; empty where the parties agreed.
        irregular: why it was irregular, so that it moved no last day; empty where it was not.
    """

    seq: int
    kind: str
    on: date
    days: int
    ended_on: date | None
    ground: str
    signed_by: str
    irregular: str

    @property
    def ground_choice(self) -> Choice | None:
        """The ground as the law names it; None where it is typed words."""
        return next((one for one in SUSPENSION_GROUNDS if one.value == self.ground), None)

    @property
    def in_working_days(self) -> bool:
        """Whether ``days`` are working days: those added to an investigation (监察条例 17)."""
        return self.kind == OF_INSPECTION

    @property
    def is_suspension(self) -> bool:
        """Whether it stopped the period."""
        return self.kind == SUSPENDED


def term_entries(
    events: Sequence[Event], *, closed_on: date | None, until: date
) -> tuple[TermEntry, ...]:
    """Return the extensions and suspensions in force, in the order of the log.

    Args:
        events: the whole log of a case.
        closed_on: the day on which it closed or left; a suspension lasts no longer.
        until: a suspension that has not ended is counted up to this day, inclusive.
    """
    live = live_events(events, until)
    found = []
    for place, event in enumerate(live):
        if event.kind in EXTENDED:
            found.append(_entry(event, number_of(event.facts, "days"), None))
        elif event.kind == SUSPENDED:
            ended_on = next(
                (one.happened_on for one in live[place + 1 :] if one.kind == RESUMED), closed_on
            )
            last = until if ended_on is None else min(until, ended_on - timedelta(days=1))
            days = max(0, (last - event.happened_on).days + 1)
            found.append(_entry(event, days, ended_on))
    return tuple(found)


def _entry(event: Event, days: int, ended_on: date | None) -> TermEntry:
    facts: Facts = event.facts
    return TermEntry(
        event.seq,
        event.kind,
        event.happened_on,
        days,
        ended_on,
        text_of(facts, "ground"),
        text_of(facts, "signed_by"),
        event.irregular or "",
    )
