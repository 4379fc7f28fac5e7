"""May this entry be added to the log, and what would it change?

An entry is admitted if reading the whole log with it makes no other live
entry unlawful that was lawful.  What is asked for now is refused where the law
does not allow it; what has already happened is recorded as irregular, with a
reason and a supervisor's confirmation, and never moves a clock in the
office's favour.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.absence import DEEMED_WITHDRAWN, absence_caution
from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import VOID, Event, voided_seqs
from disputes_app.domain.fold import fold, live_events, read
from disputes_app.domain.hearing_day import (
    DAY_OFF,
    TOO_EARLY,
    TOO_LATE,
    hearing_warning,
    hearing_window,
)
from disputes_app.domain.inspection_cautions import notice_caution
from disputes_app.domain.kinds.base import (
    EventKind,
    Field,
    FieldType,
    check_new_facts,
    day_of,
    number_of,
)
from disputes_app.domain.kinds.catalogue import CATALOGUE, kinds_of
from disputes_app.domain.kinds.deadline import STARTED, begin_of
from disputes_app.domain.kinds.inspection import ACCEPTED, REFUSED
from disputes_app.domain.kinds.inspection_decision import DECIDED
from disputes_app.domain.law import Law
from disputes_app.domain.lookback import lookback, lookback_caution
from disputes_app.domain.proceeding import Problem, Severity
from disputes_app.domain.service_admission import contradiction
from disputes_app.domain.state import CaseState, Clock

EARLIEST_DAY = date(2007, 1, 1)
_YEARS_AHEAD = 10
_FOREVER = date.max
SCHEDULED = "arbitration.hearing_scheduled"


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
class Caution:
    """What is lawful and may still be regretted: a code, and the day it turns on."""

    code: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Admission:
    """The state with the entry in it, what is irregular about it, and what to think of."""

    before: CaseState
    after: CaseState
    flaws: tuple[Problem, ...]
    cautions: tuple[Caution, ...] = ()

    @property
    def changes(self) -> tuple[ClockChange, ...]:
        """Return the clocks that the entry starts, stops or moves."""
        return clock_changes(self.before.clocks, self.after.clocks)


def clock_changes(before: Iterable[Clock], after: Iterable[Clock]) -> tuple[ClockChange, ...]:
    """Return the clocks that are there on one side only, or stand otherwise on the other."""
    old = {(clock.rule.id, clock.key): clock for clock in before}
    new = {(clock.rule.id, clock.key): clock for clock in after}
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
        RuleHasOwnEntriesError and the other reasons of ``kinds.deadline.begin_of``: a period
            that cannot be started by hand like this.
        EventRefusedError: it cannot have happened like this.
        DisturbsEntryError: another entry depends on what this one changes.
        IrregularError: unlawful, and not marked as irregular with a confirmation.
        VoidTargetError: nothing there that could be voided.
    """
    return admit_all(line, events, (event,), law, today)


def admit_all(
    line: Line, events: Sequence[Event], new: Sequence[Event], law: Law, today: date
) -> Admission:
    """Return what several entries made as one act would change, or raise as ``admit`` does.

    A chain of voids is one act: on the way from the log before it to the log after it an
    entry may be missing what it depends on.
    """
    for event in new:
        _check_input(line, (*events, *new), event, law, today)
    before = fold(line, events, law, _FOREVER)
    after = fold(line, (*events, *new), law, _FOREVER)
    flaws: list[Problem] = []
    for event in new:
        flaws += own_flaws(event, after.problems)
        wrong = contradiction(line, (*events, *new), event, after, law)
        if wrong is not None:
            raise EventRefusedError(event.kind, *wrong)
    check_others(before.problems, after.problems, {event.seq for event in new})
    cautions = [one for event in new for one in _cautions(line, events, event, before, law)]
    return Admission(before, after, tuple(flaws), tuple(cautions))


def _cautions(
    line: Line, events: Sequence[Event], event: Event, before: CaseState, law: Law
) -> tuple[Caution, ...]:
    return (
        *_hearing_cautions(event, before, law),
        *_lookback_cautions(line, events, event, law),
        *_absence_cautions(events, event, before),
        *_notice_cautions(events, event),
    )


def _absence_cautions(
    events: Sequence[Event], event: Event, before: CaseState
) -> tuple[Caution, ...]:
    """Return what the log lacks for treating a case as withdrawn."""
    if event.kind != DEEMED_WITHDRAWN:
        return ()
    code = absence_caution(live_events(events, _FOREVER), event, before.applicants)
    return () if code is None else (Caution(code, event.happened_on),)


def _notice_cautions(events: Sequence[Event], event: Event) -> tuple[Caution, ...]:
    """Return what the log lacks for a handling decision."""
    code = notice_caution(live_events(events, _FOREVER), event) if event.kind == DECIDED else None
    return () if code is None else (Caution(code, event.happened_on),)


def _lookback_cautions(
    line: Line, events: Sequence[Event], event: Event, law: Law
) -> tuple[Caution, ...]:
    """Return what the two years say of the acceptance or refusal of a complaint."""
    if event.kind not in {ACCEPTED, REFUSED}:
        return ()
    found = lookback(line, live_events(events, _FOREVER), law)
    code = lookback_caution(event, found) if found is not None else None
    return () if found is None or code is None else (Caution(code, found.due),)


def _hearing_cautions(event: Event, before: CaseState, law: Law) -> tuple[Caution, ...]:
    """Return what speaks against the day of a hearing that is being set."""
    hearing_on = day_of(event.facts, "hearing_on")
    if event.kind != SCHEDULED or hearing_on is None:
        return ()
    window = hearing_window(before, law, event.happened_on)
    code = hearing_warning(window, law, hearing_on) if window is not None else None
    if window is None or code is None:
        return ()
    days = {TOO_LATE: window.latest, TOO_EARLY: window.earliest, DAY_OFF: hearing_on}
    return (Caution(code, days[code]),)


def _check_input(line: Line, events: Sequence[Event], event: Event, law: Law, today: date) -> None:
    kind = CATALOGUE.get(event.kind)
    if kind is None or line not in kind.lines:
        raise UnknownKindError(event.kind, line)
    check_new_facts(kind, event.facts)
    check_days(kind.fields, event, today)
    if event.kind == STARTED:
        begin_of(law, event.facts)
    if event.kind == VOID:
        others = [one for one in events if one is not event]
        check_target(others, number_of(event.facts, "seq"))


def own_flaws(event: Event, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return what is irregular about an entry, if that was said and confirmed.

    Args:
        problems: those of the log with the entry in it.
    """
    own = tuple([problem for problem in problems if problem.seq == event.seq])
    for problem in own:
        if problem.severity is Severity.IMPOSSIBLE:
            raise EventRefusedError(event.kind, problem.code, problem.day)
    if own and (event.irregular is None or event.confirmed_by is None):
        codes = tuple([problem.code for problem in own])
        raise IrregularError(event.kind, codes, own[0].day)
    return own


def check_others(before: Sequence[Problem], after: Sequence[Problem], own: Collection[int]) -> None:
    """Raise DisturbsEntryError if an entry besides one's own became worse."""
    for problem in worsened(before, after):
        if problem.seq not in own:
            raise DisturbsEntryError(problem.seq, problem.kind, problem.code)


def worsened(before: Sequence[Problem], after: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return the problems of entries that had none, or only lesser ones, before."""
    wrong = {problem.seq for problem in before}
    hopeless = {p.seq for p in before if p.severity is Severity.IMPOSSIBLE}
    return tuple(
        [
            problem
            for problem in after
            if problem.seq not in (hopeless if problem.severity is Severity.IMPOSSIBLE else wrong)
        ]
    )


def check_days(fields: Sequence[Field], event: Event, today: date) -> None:
    """Raise FutureDayError or DayOutOfRangeError for the day of an entry or one of its facts."""
    if event.happened_on > today:
        raise FutureDayError(event.happened_on, today)
    if event.happened_on < EARLIEST_DAY:
        raise DayOutOfRangeError(event.happened_on, "happened_on")
    latest = date(today.year + _YEARS_AHEAD, 12, 31)
    for item in fields:
        day = day_of(event.facts, item.name) if item.type is FieldType.DATE else None
        if day is not None and not EARLIEST_DAY <= day <= latest:
            raise DayOutOfRangeError(day, item.name)


def check_target(events: Sequence[Event], seq: int) -> None:
    """Raise VoidTargetError unless the entry can be struck out."""
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
    """Return the entries to void so that ``seq`` can go: those read last first, ``seq`` last.

    They are one act, see :func:`admit_all`.
    """
    live = live_events(events, _FOREVER)
    before = read(line, live, law).problems
    chain = {seq}
    while True:
        kept = [event for event in live if event.seq not in chain]
        broken = worsened(before, read(line, kept, law).problems)
        if not broken:
            dependants = [event.seq for event in live if event.seq in chain - {seq}]
            return (*reversed(dependants), seq)
        chain.add(broken[0].seq)


def next_steps(line: Line, events: Sequence[Event], law: Law, today: date) -> tuple[Step, ...]:
    """Return every step of the line: what may come next, and why the others may not."""
    docket = read(line, live_events(events, today), law)
    return tuple(Step(kind, kind.guard(docket)) for kind in kinds_of(line) if kind.step)
