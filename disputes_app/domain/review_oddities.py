"""What went on irregularly in a case: flaws, late entries, voided closings, periods not kept?"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.events import Event, voided_seqs
from disputes_app.domain.fold import live_events
from disputes_app.domain.law import Law
from disputes_app.domain.proceeding import Severity
from disputes_app.domain.rate_history import entered_late, is_closing
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.state import CaseState, Clock, ClockState


class OddityKind(enum.StrEnum):
    """What is odd about it."""

    UNLAWFUL = "unlawful"
    CLOCK_MISSED = "clock_missed"
    ENTERED_LATE = "entered_late"
    CLOSING_VOIDED = "closing_voided"


@dataclass(frozen=True, slots=True)
class Oddity:
    """One of them.

    Attributes:
        on: the day of the entry; of a period not kept its last day.
        event_kind: id of the kind of the entry; of a period the id of its rule.
        code: of the flaw (see ``domain.reasons``); empty for the others.
        seen_on: the day on which it was entered, or done after all; None while it is not done.
        note: the reason that was given for it.
    """

    kind: OddityKind
    seq: int
    on: date
    event_kind: str
    code: str = ""
    seen_on: date | None = None
    note: str = ""


def oddities_of(
    events: Sequence[Event], state: CaseState, law: Law, as_of: date
) -> tuple[Oddity, ...]:
    """Return what is odd about a case, in the order of days.

    Args:
        events: the whole log, voids included.
        state: what it comes to on ``as_of``.
    """
    live = live_events(events, as_of)
    found = (
        *_unlawful(live, state),
        *_missed(state, as_of),
        *_entered_late(live, law),
        *_voided(events),
    )
    return tuple(sorted(found, key=lambda one: (one.on, one.seq, one.kind)))


def _unlawful(live: Sequence[Event], state: CaseState) -> Iterator[Oddity]:
    by_seq = {event.seq: event for event in live}
    told = set()
    for problem in state.problems:
        event = by_seq.get(problem.seq)
        if event is None or problem.severity is not Severity.UNLAWFUL:
            continue
        told.add(event.seq)
        yield Oddity(
            OddityKind.UNLAWFUL,
            event.seq,
            event.happened_on,
            event.kind,
            problem.code,
            note=event.irregular or "",
        )
    for event in live:
        if event.irregular is not None and event.seq not in told:
            yield Oddity(
                OddityKind.UNLAWFUL,
                event.seq,
                event.happened_on,
                event.kind,
                note=event.irregular,
            )


def _missed(state: CaseState, as_of: date) -> Iterator[Oddity]:
    """Yield the office's own periods that were not kept, the closing period aside."""
    for clock in state.clocks:
        if clock.rule.closure_clock_of is None and clock.due is not None and _is_late(clock, as_of):
            yield Oddity(
                OddityKind.CLOCK_MISSED,
                clock.seq,
                clock.due,
                clock.rule.id,
                seen_on=clock.stopped_on,
            )


def _is_late(clock: Clock, as_of: date) -> bool:
    return clock.state(as_of) in {ClockState.MISSED, ClockState.OVERDUE}


def _entered_late(live: Sequence[Event], law: Law) -> Iterator[Oddity]:
    for event in live:
        if entered_late(event, law):
            yield Oddity(
                OddityKind.ENTERED_LATE,
                event.seq,
                event.happened_on,
                event.kind,
                seen_on=shanghai_day(event.recorded_at),
            )


def _voided(events: Sequence[Event]) -> Iterator[Oddity]:
    voided = voided_seqs(events)
    for event in events:
        if event.seq in voided and is_closing(event):
            yield Oddity(OddityKind.CLOSING_VOIDED, event.seq, event.happened_on, event.kind)
