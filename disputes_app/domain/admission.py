"""May this entry be added to the log, and what would it change?

An entry is admitted if reading the whole log with it makes no other live
entry unlawful that was lawful.  What is asked for now is refused where the law
does not allow it; what has already happened is recorded as irregular, with a
reason and a supervisor's confirmation, and never moves a clock in the
office's favour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.docket import Problem, Severity
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import VOID, Event, voided_seqs
from disputes_app.domain.fold import fold, live_events, read
from disputes_app.domain.kinds.base import EventKind, FieldType, check_facts, day_of, number_of
from disputes_app.domain.kinds.catalogue import CATALOGUE, kinds_of
from disputes_app.domain.law import Law
from disputes_app.domain.state import CaseState, Clock

EARLIEST_DAY = date(2007, 1, 1)
_YEARS_AHEAD = 10
_FOREVER = date.max


@dataclass(eq=False)
class UnknownKindError(DomainError):
    """There is no such kind of event on this line."""

    kind: str
    line: Line


@dataclass(eq=False)
class FutureDayError(DomainError):
    """An event cannot have happened after today."""

    day: date
    today: date


@dataclass(eq=False)
class DayOutOfRangeError(DomainError):
    """A day before 2007-01-01, or more than ten years ahead."""

    day: date
    field_name: str


@dataclass(eq=False)
class EventRefusedError(DomainError):
    """The entry is impossible in this case.  ``reason`` is the code of the problem."""

    kind: str
    reason: str
    day: date | None


@dataclass(eq=False)
class DisturbsEntryError(DomainError):
    """The entry would make another one unlawful; the first such is named."""

    seq: int
    kind: str
    reason: str


@dataclass(eq=False)
class IrregularError(DomainError):
    """The entry was not lawful: a reason and the supervisor's confirmation are needed."""

    kind: str
    codes: tuple[str, ...]
    day: date | None


@dataclass(eq=False)
class VoidTargetError(DomainError):
    """``reason``: ``unknown``, ``already_voided``, ``is_a_void`` or ``is_receipt``."""

    seq: int
    reason: str


@dataclass(frozen=True, slots=True)
class ClockChange:
    """What an entry does to one clock; a side is None where the clock is not there."""

    before: Clock | None
    after: Clock | None


@dataclass(frozen=True, slots=True)
class Admission:
    """The state with the entry in it, and what is irregular about it."""

    before: CaseState
    after: CaseState
    flaws: tuple[Problem, ...]

    @property
    def changes(self) -> tuple[ClockChange, ...]:
        """Return the clocks that the entry starts, stops or moves."""
        old = {(clock.rule.id, clock.key): clock for clock in self.before.clocks}
        new = {(clock.rule.id, clock.key): clock for clock in self.after.clocks}
        return tuple(
            ClockChange(old.get(key), new.get(key))
            for key in {**old, **new}
            if old.get(key) != new.get(key)
        )


@dataclass(frozen=True, slots=True)
class Step:
    """A kind that may come next, or the code of why it may not."""

    kind: EventKind
    why_not: str | None


def admit(line: Line, events: Sequence[Event], event: Event, law: Law, today: date) -> Admission:
    """Return what the entry would change, or raise the first reason against it.

    Raises:
        UnknownKindError, FactsError, FutureDayError, DayOutOfRangeError: bad input.
        EventRefusedError: it cannot have happened like this.
        DisturbsEntryError: another entry depends on what this one changes.
        IrregularError: unlawful, and not marked as irregular with a confirmation.
        VoidTargetError: nothing there that could be voided.
    """
    kind = CATALOGUE.get(event.kind)
    if kind is None or line not in kind.lines:
        raise UnknownKindError(event.kind, line)
    check_facts(kind, event.facts)
    _check_days(kind, event, today)
    if event.kind == VOID:
        _check_target(events, number_of(event.facts, "seq"))
    before = fold(line, events, law, _FOREVER)
    after = fold(line, (*events, event), law, _FOREVER)
    own = tuple(problem for problem in after.problems if problem.seq == event.seq)
    for problem in own:
        if problem.severity is Severity.IMPOSSIBLE:
            raise EventRefusedError(event.kind, problem.code, problem.day)
    _check_others(before, after, event)
    if own and (event.irregular is None or event.confirmed_by is None):
        codes = tuple(problem.code for problem in own)
        raise IrregularError(event.kind, codes, own[0].day)
    return Admission(before, after, own)


def _check_others(before: CaseState, after: CaseState, event: Event) -> None:
    known = {(problem.seq, problem.code) for problem in before.problems}
    for problem in after.problems:
        if problem.seq != event.seq and (problem.seq, problem.code) not in known:
            raise DisturbsEntryError(problem.seq, problem.kind, problem.code)


def _check_days(kind: EventKind, event: Event, today: date) -> None:
    if event.happened_on > today:
        raise FutureDayError(event.happened_on, today)
    if event.happened_on < EARLIEST_DAY:
        raise DayOutOfRangeError(event.happened_on, "happened_on")
    latest = date(today.year + _YEARS_AHEAD, 12, 31)
    for item in kind.fields:
        day = day_of(event.facts, item.name) if item.type is FieldType.DATE else None
        if day is not None and not EARLIEST_DAY <= day <= latest:
            raise DayOutOfRangeError(day, item.name)


def _check_target(events: Sequence[Event], seq: int) -> None:
    target = next((event for event in events if event.seq == seq), None)
    if target is None:
        raise VoidTargetError(seq, "unknown")
    if target.kind == VOID:
        raise VoidTargetError(seq, "is_a_void")
    if target.kind == "received":
        raise VoidTargetError(seq, "is_receipt")
    if seq in voided_seqs(events):
        raise VoidTargetError(seq, "already_voided")


def void_chain(line: Line, events: Sequence[Event], seq: int, law: Law) -> tuple[int, ...]:
    """Return the entries to void so that ``seq`` can go, dependants first, ``seq`` last."""
    known = {(p.seq, p.code) for p in fold(line, events, law, _FOREVER).problems}
    chain = {seq}
    while True:
        live = [e for e in live_events(events, _FOREVER) if e.seq not in chain]
        problems = read(line, live, law).problems
        broken = [p.seq for p in problems if (p.seq, p.code) not in known]
        if not broken:
            return (*sorted(chain - {seq}, reverse=True), seq)
        chain.add(broken[0])


def next_steps(line: Line, events: Sequence[Event], law: Law, today: date) -> tuple[Step, ...]:
    """Return every step of the line: what may come next, and why the others may not."""
    docket = read(line, live_events(events, today), law)
    return tuple(Step(kind, kind.guard(docket)) for kind in kinds_of(line) if kind.step)
