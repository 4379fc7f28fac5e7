"""Which periods of a case began, moved, were met, fell away or ran out on one day?

Pure: two readings of one log are compared, what had been entered before the day began and
what had been entered by its end.  The entries of the day are read one by one, so that each
change knows the entry that caused it.  Both are read under one law; what an adoption of the
day moved is told by the caller, who has kept it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from disputes_app.domain.cases import Departure, Line
from disputes_app.domain.deadline_log import Change, DayBounds, DayChange, LawCause, LawMove
from disputes_app.domain.events import Event
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.rules import RuleKind, UnknownRuleError
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.domain.state import CaseState, Clock, ClockState

ClockKey = tuple[str, int]
Clocks = Mapping[ClockKey, Clock]

_RUN_OUT = MappingProxyType(
    {
        RuleKind.OFFICE: Change.MISSED,
        RuleKind.PARTY: Change.LAPSED,
        RuleKind.WAIT: Change.REACHED,
        RuleKind.TERM: Change.TERM_OVER,
    }
)
_ACCEPTANCE = ".accept"
_DONE_BY_CLOSING = frozenset({"inspection.investigate", "inspection.decide"})
"""A decision ends the investigation and is what was to be decided (条例17；若干规定37)."""
_STARTS, _MOVES, _STOPS, _GOES = "starts", "moves", "stops", "goes"


def changes_of(
    line: Line,
    events: Sequence[Event],
    law: Law,
    bounds: DayBounds,
    moves: Iterable[LawMove] = (),
) -> tuple[DayChange, ...]:
    """Return what became of the periods of a case on a day, in the order of its entries.

    Args:
        events: the whole log in the order of entry, or more of it than the day needs.
        moves: what adoptions of the day did to the periods of the case.
    """
    known = [one for one in events if one.recorded_at < bounds.begins]
    new = [one for one in events if bounds.begins <= one.recorded_at < bounds.ends]
    before = fold(line, known, law, bounds.day)
    found, last = _Found(before), before
    for event in new:
        known.append(event)
        state = fold(line, known, law, bounds.day)
        found.note(last, state, event)
        last = state
    seen = _clocks(last)
    late = tuple(found.late(seen, bounds))
    told = {(one.rule_id, one.key) for one in late}
    by_law = _by_law(moves, seen, law, bounds, told)
    return (*found.changes(seen), *late, *by_law, *_run_out(seen, bounds))


def changes_by_law(
    clocks: Iterable[Clock], law: Law, bounds: DayBounds, moves: Iterable[LawMove]
) -> tuple[DayChange, ...]:
    """Return what adoptions of a day did to the periods of a record beside the cases.

    Args:
        clocks: its periods as they were known at the end of the day.
    """
    seen = {(str(clock.rule.id), clock.key): clock for clock in clocks}
    return tuple(_by_law(moves, seen, law, bounds, set()))


def state_at_end(line: Line, events: Iterable[Event], law: Law, bounds: DayBounds) -> CaseState:
    """Return how the case stood at the end of the day, as far as it was known then."""
    known = [one for one in events if one.recorded_at < bounds.ends]
    return fold(line, known, law, bounds.day)


class _Found:
    """The changes of a day: what was before it, and which entry last changed each period."""

    def __init__(self, before: CaseState) -> None:
        self._before = _clocks(before)
        self._ending: dict[int, Departure | None] = {}
        self._causes: dict[tuple[ClockKey, str], tuple[int, Event]] = {}
        self._order: dict[ClockKey, None] = {}
        self._read = 0

    def note(self, last: CaseState, state: CaseState, event: Event) -> None:
        """Remember what one entry changed."""
        self._read += 1
        if state.ended and not last.ended:
            self._ending[event.seq] = state.departure
        seen, after = _clocks(last), _clocks(state)
        for key in (*after, *(one for one in seen if one not in after)):
            for what in _differences(seen.get(key), after.get(key)):
                self._causes[key, what] = (self._read, event)
                self._order.setdefault(key)

    def changes(self, after: Clocks) -> Iterator[DayChange]:
        """Yield what differs between the beginning of the day and ``after``."""
        for key in self._order:
            yield from self._of(key, self._before.get(key), after.get(key))

    def late(self, after: Clocks, bounds: DayBounds) -> Iterator[DayChange]:
        """Yield the running periods whose last day an entry of the day put into the past."""
        for key in self._order:
            old, new = self._before.get(key), after.get(key)
            if new is None or not _ran_out_before(new, bounds):
                continue
            if old is None or not _was_told(old, new, bounds):
                cause = self._cause(key, _STARTS, _MOVES, _STOPS)
                yield _change(_late_change(new), key, new, old, new, cause)

    def _of(self, key: ClockKey, old: Clock | None, new: Clock | None) -> Iterator[DayChange]:
        if new is None:
            if old is not None:
                yield _change(Change.DROPPED, key, old, old, None, self._cause(key, _GOES))
            return
        if old is not None and _began_anew(old, new):
            old = None
        if old is None:
            cause = self._cause(key, _STARTS) or self._cause(key, _MOVES)
            yield _change(Change.CREATED, key, new, None, new, cause)
        elif _span(old) != _span(new):
            yield _change(Change.MOVED, key, new, old, new, self._cause(key, _STARTS, _MOVES))
        ended = None if old is None else _end_of(old)
        if new.stopped_on is not None:
            if ended != _end_of(new) and not _was_over(new):
                cause = self._cause(key, _STOPS) or self._cause(key, _STARTS, _MOVES)
                yield _change(self._end(new, cause), key, new, old or new, new, cause)
        elif old is not None and old.stopped_on is not None and not _was_over(old):
            yield _change(Change.REOPENED, key, new, old, new, self._cause(key, _STOPS))

    def _end(self, clock: Clock, cause: Event | None) -> Change:
        """Say how a period ended: what only went with the case was not met, nor done late."""
        if cause is None or cause.seq not in self._ending:
            return _end_of(clock)[0]
        departure, rule = self._ending[cause.seq], clock.rule
        if departure is None:
            done = rule.closure_clock_of is not None or rule.id in _DONE_BY_CLOSING
        else:
            # A refusal is what the period of acceptance asks for.
            done = departure is Departure.REFUSED and rule.id.endswith(_ACCEPTANCE)
        return _end_of(clock)[0] if done else Change.ENDED

    def _cause(self, key: ClockKey, *kinds: str) -> Event | None:
        """Return the last entry of the day that did one of these to a period."""
        found = [self._causes[key, kind] for kind in kinds if (key, kind) in self._causes]
        return max(found, key=lambda one: one[0])[1] if found else None


def _clocks(state: CaseState) -> dict[ClockKey, Clock]:
    return {(str(clock.rule.id), clock.key): clock for clock in state.clocks}


def _span(clock: Clock) -> tuple[object, ...]:
    """Return what tells when a period ends; a pause that takes no day away tells nothing."""
    due_at = None if clock.hours is None else clock.hours.due_at
    return clock.due, due_at, clock.paused_since if clock.due is None else None


def _differences(old: Clock | None, new: Clock | None) -> Iterator[str]:
    if old is None or new is None:
        if new is not None:
            yield _STARTS
        if old is not None:
            yield _GOES
        if new is not old:
            yield _STOPS
        return
    if old.seq != new.seq:
        yield _STARTS
    if _span(old) != _span(new):
        yield _MOVES
    if old.stopped_on != new.stopped_on:
        yield _STOPS


def _began_anew(old: Clock, new: Clock) -> bool:
    """Say whether a period that had ended was started once more, by another entry."""
    return old.stopped_on is not None and new.stopped_on is None and new.seq > old.seq


def _end_of(clock: Clock) -> tuple[Change, date | None]:
    """Return how and when a period was stopped."""
    state = clock.state(clock.stopped_on or date.max)
    ends = {ClockState.MET: Change.MET, ClockState.MISSED: Change.MET_LATE}
    return ends.get(state, Change.ENDED), clock.stopped_on


def _was_over(clock: Clock) -> bool:
    """Say whether a party's period or a term had run out, and been told, before the case ended."""
    if clock.rule.kind not in {RuleKind.PARTY, RuleKind.TERM} or clock.stopped_on is None:
        return False
    return clock.due is not None and clock.due < clock.stopped_on


def _change(
    change: Change,
    key: ClockKey,
    of: Clock,
    old: Clock | None,
    new: Clock | None,
    cause: Event | LawCause | None,
) -> DayChange:
    return DayChange(
        change,
        key[0],
        of.rule.kind,
        key[1],
        None if old is None else old.due,
        None if new is None else new.due,
        of.provisional,
        of.due is None and of.paused_since is not None,
        of.stopped_on,
        cause,
    )


def _ran_out_before(clock: Clock, bounds: DayBounds) -> bool:
    return clock.stopped_on is None and _is_late(clock.due, bounds)


def _was_told(old: Clock, new: Clock, bounds: DayBounds) -> bool:
    """Say whether it was told before that the period had run out."""
    return _ran_out_before(old, bounds) or (_was_over(old) and old.due == new.due)


def _is_late(due: date | None, bounds: DayBounds) -> bool:
    return due is not None and due < bounds.day


def _late_change(clock: Clock) -> Change:
    kind = clock.rule.kind
    return Change.FOUND_LATE if kind is RuleKind.OFFICE else _RUN_OUT[kind]


def _by_law(
    moves: Iterable[LawMove], seen: Clocks, law: Law, bounds: DayBounds, told: set[ClockKey]
) -> Iterator[DayChange]:
    """Yield what adoptions moved; and what they left with a last day that had passed."""
    for move in moves:
        key = (move.rule_id, move.key)
        clock = seen.get(key)
        yield DayChange(
            Change.MOVED,
            *(move.rule_id, _kind(move.rule_id, clock, law), move.key),
            *(move.old_due, move.new_due),
            provisional=clock is not None and clock.provisional,
            paused=clock is not None and clock.due is None and clock.paused_since is not None,
            stopped_on=None,
            cause=move.cause,
        )
        passed = _is_late(move.new_due, bounds) and not _is_late(move.old_due, bounds)
        if passed and clock is not None and _ran_out_before(clock, bounds) and key not in told:
            told.add(key)
            yield _change(_late_change(clock), key, clock, clock, clock, move.cause)


def _kind(rule_id: str, clock: Clock | None, law: Law) -> RuleKind:
    if clock is not None:
        return clock.rule.kind
    try:
        return law.rulebook.versions(rule_id)[0].kind
    except UnknownRuleError:
        return RuleKind.OFFICE


def _run_out(clocks: Clocks, bounds: DayBounds) -> Iterator[DayChange]:
    """Yield the periods that end on the day and still run when it does."""
    for key, clock in clocks.items():
        if clock.due != bounds.day or clock.stopped_on is not None:
            continue
        change = _RUN_OUT[clock.rule.kind]
        if change is not Change.REACHED and not _is_past(clock, bounds):
            change = Change.DUE
        yield _change(change, key, clock, clock, clock, None)


def _is_past(clock: Clock, bounds: DayBounds) -> bool:
    """Say whether the end of the last day has come; of hours, the moment."""
    hours = clock.hours
    if bounds.over or hours is None or hours.due_at is None:
        return bounds.over
    return hours.due_at.replace(tzinfo=SHANGHAI) < bounds.last
