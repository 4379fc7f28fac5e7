"""Was an arbitration applied for within the limitation period?  For information only.

劳动争议调解仲裁法 27, 办案规则 26-28: one year from the day on which the right was known, or
should have been known, to be infringed.  An interruption within the period starts it anew;
days on which nobody could apply do not count, and it goes on after them.  Wages owed while the
employment goes on have no limitation; after its end they have one year from there.

Nothing here refuses or blocks: limitation is no ground to refuse a case (规则 30, 31), and may
stand on a paper only where the other side has raised it.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.counting import Counted, Pause, count, explain, governing
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.explanation import Explanation
from disputes_app.domain.kinds.base import day_of, number_of, text_of
from disputes_app.domain.kinds.limitation import (
    ENDED,
    GENERAL,
    GOES_ON,
    INTERRUPTED,
    NOTED,
    RAISED,
    SUSPENDED,
    WAGES,
)
from disputes_app.domain.law import Law
from disputes_app.domain.rules import PauseKind
from disputes_app.domain.state import Clock


class LimitationStanding(enum.StrEnum):
    """How the day of the application stands to the period."""

    WITHIN = "within"
    PAST = "past"
    UNLIMITED = "unlimited"
    """Wages while the employment goes on (27(4))."""
    UNKNOWN = "unknown"


class NoEffect(enum.StrEnum):
    """Why an interruption changes nothing."""

    BEFORE_START = "before_start"
    AFTER_END = "after_end"
    AFTER_APPLICATION = "after_application"


@dataclass(frozen=True, slots=True)
class Interruption:
    """An interruption as entered; ``no_effect`` None where the period began anew on its day."""

    day: date
    ground: str
    no_effect: NoEffect | None


@dataclass(frozen=True, slots=True)
class LimitationTrack:
    """The limitation of one sort of claims.

    Attributes:
        clock: the period as it was counted, stopped by the application; None without a start.
            No entry of the log started it, so its ``seq`` is 0.
        working: why it ended on that day; None where it has no last day.
        interruptions: by day, with their effect on this period.
        trouble: why it cannot be counted though its start is known, as a code.
    """

    rule_id: str
    standing: LimitationStanding
    clock: Clock | None
    working: Explanation | None
    interruptions: tuple[Interruption, ...]
    trouble: str | None = None


@dataclass(frozen=True, slots=True)
class Limitation:
    """What the log says of the limitation.

    Attributes:
        general: of claims other than wages.
        wages: of wages owed while the employment lasted.
        raised_on, raised_by: when, and by which party, it was raised; None where nobody did.
    """

    applied_on: date
    general: LimitationTrack
    wages: LimitationTrack
    raised_on: date | None
    raised_by: int | None

    @property
    def tracks(self) -> tuple[LimitationTrack, LimitationTrack]:
        """Both."""
        return self.general, self.wages

    @property
    def has_facts(self) -> bool:
        """Whether anything was noted that it could be counted from."""
        unknown = LimitationStanding.UNKNOWN
        return any(one.standing is not unknown or one.trouble for one in self.tracks)


@dataclass(frozen=True, slots=True)
class _Facts:
    applied_on: date
    interruptions: tuple[tuple[date, str], ...]
    pauses: tuple[Pause, ...]


def limitation(line: Line, live: Iterable[Event], law: Law) -> Limitation | None:
    """Return what can be said of the limitation of an arbitration; None for another line.

    Args:
        line: the line the case is on.
        live: the entries in force, in the order in which they are read.
        law: rulebook and calendar.
    """
    events = tuple(live)
    receipt = next((one for one in events if one.kind == "received"), None)
    if line is not Line.ARBITRATION or receipt is None:
        return None
    noted = next((one for one in reversed(events) if one.kind == NOTED), None)
    raised = next((one for one in events if one.kind == RAISED), None)
    facts = _facts(events, receipt.happened_on)
    general, wages = _unknown(GENERAL), _unknown(WAGES)
    if noted is not None:
        general = _track(GENERAL, day_of(noted.facts, "known_on"), facts, law)
        ended_on = day_of(noted.facts, "ended_on")
        employment = text_of(noted.facts, "employment")
        if employment == ENDED:
            wages = _track(WAGES, ended_on, facts, law)
        elif employment == GOES_ON:
            wages = LimitationTrack(WAGES, LimitationStanding.UNLIMITED, None, None, ())
    return Limitation(
        receipt.happened_on,
        general,
        wages,
        raised.happened_on if raised is not None else None,
        number_of(raised.facts, "party") if raised is not None else None,
    )


def _facts(events: Sequence[Event], applied_on: date) -> _Facts:
    interruptions, pauses = [], []
    for event in events:
        if event.kind == INTERRUPTED and (on := day_of(event.facts, "on")) is not None:
            interruptions.append((on, text_of(event.facts, "ground")))
        if event.kind == SUSPENDED and (first := day_of(event.facts, "first")) is not None:
            last = day_of(event.facts, "last") or applied_on
            if first <= last:
                pauses.append(Pause(first, last, PauseKind.OBSTACLE.value))
    return _Facts(applied_on, tuple(sorted(interruptions)), tuple(pauses))


def _unknown(rule_id: str, trouble: str | None = None) -> LimitationTrack:
    return LimitationTrack(rule_id, LimitationStanding.UNKNOWN, None, None, (), trouble)


def _track(rule_id: str, start: date | None, facts: _Facts, law: Law) -> LimitationTrack:
    if start is None:
        return _unknown(rule_id)
    try:
        return _counted(rule_id, start, facts, law)
    except DomainError as error:
        return _unknown(rule_id, error.code)


def _counted(rule_id: str, start: date, facts: _Facts, law: Law) -> LimitationTrack:
    """Count the period anew from each interruption that comes while it still runs."""
    restarts: list[date] = []
    seen: list[Interruption] = []
    counted = _count(rule_id, start, restarts, facts, law)
    for day, ground in facts.interruptions:
        no_effect = None
        if day < start:
            no_effect = NoEffect.BEFORE_START
        elif day > facts.applied_on:
            no_effect = NoEffect.AFTER_APPLICATION
        elif day > counted.due:
            no_effect = NoEffect.AFTER_END
        else:
            restarts.append(day)
            counted = _count(rule_id, start, restarts, facts, law)
        seen.append(Interruption(day, ground, no_effect))
    rule = governing(law, rule_id, start, restarts)
    clock = Clock(
        rule, 0, 0, start, None, tuple(restarts), facts.pauses, 0, None, facts.applied_on,
        counted.due, counted.provisional, None,
    )  # fmt: skip
    within = facts.applied_on <= counted.due
    working = explain(rule, start, law, pauses=facts.pauses, restarts=restarts)
    standing = LimitationStanding.WITHIN if within else LimitationStanding.PAST
    return LimitationTrack(rule_id, standing, clock, working, tuple(seen))


def _count(rule_id: str, start: date, restarts: Sequence[date], facts: _Facts, law: Law) -> Counted:
    rule = governing(law, rule_id, start, restarts)
    return count(rule, start, law, pauses=facts.pauses, restarts=restarts)
