"""What does the log of a case say on a given day: stage, clocks, last day, problems?"""

from __future__ import annotations

import enum
from datetime import date, datetime
from typing import NamedTuple

from disputes_app.domain.cases import Departure, Holder, Line, Outcome, Source, Stage
from disputes_app.domain.counting import Pause
from disputes_app.domain.proceeding import Problem
from disputes_app.domain.rules import Rule


class ClockState(enum.StrEnum):
    """How a clock stands on the day it is looked at.

    Only a clock of kind ``office`` can be OVERDUE or MISSED (逾期); the periods of
    parties are LAPSED (已届满), waiting periods REACHED (自…起可以办理).
    """

    RUNNING = "running"
    PAUSED = "paused"
    DUE_TODAY = "due_today"
    OVERDUE = "overdue"
    LAPSED = "lapsed"
    REACHED = "reached"
    MET = "met"
    MISSED = "missed"
    STOPPED = "stopped"
    UNKNOWN = "unknown"


class Hours(NamedTuple):
    """The moments of a period of hours; local time (Asia/Shanghai)."""

    started_at: datetime
    due_at: datetime | None
    stopped_at: datetime | None


class Clock(NamedTuple):
    """A statutory period in a case; a tuple because every fold makes one for each.

    Attributes:
        rule: the version of the rule that governs it.
        key: the party's place in the case for clocks that run for each party, else 0.
        seq: the entry that started it.
        due: last day, inclusive; None while paused or where it cannot be counted.
        trouble: why there is no last day, None otherwise.
        hours: the moments where the unit is hours and the time of day is known.
    """

    rule: Rule
    key: int
    seq: int
    started_on: date
    length: int | None
    restarts: tuple[date, ...]
    pauses: tuple[Pause, ...]
    extension: int
    paused_since: date | None
    stopped_on: date | None
    due: date | None
    provisional: bool
    trouble: str | None
    hours: Hours | None = None

    @property
    def counts_from(self) -> date:
        """The day from which it counts; the moment where the unit is hours."""
        return self.started_on if self.hours is None else self.hours.started_at

    def state(self, on: date) -> ClockState:
        """Say how the clock stands on ``on``."""
        if self.stopped_on is not None:
            return self._stopped_state(self.stopped_on)
        if self.due is None:
            return ClockState.UNKNOWN if self.paused_since is None else ClockState.PAUSED
        if on < self.due:
            return ClockState.RUNNING
        if self.rule.kind == "wait":
            return ClockState.REACHED
        return self._run_out(today=on == self.due)

    def _run_out(self, *, today: bool) -> ClockState:
        if today:
            return ClockState.DUE_TODAY
        return ClockState.OVERDUE if self.rule.kind == "office" else ClockState.LAPSED

    def _stopped_state(self, stopped_on: date) -> ClockState:
        if self.due is None or self.rule.kind != "office":
            return ClockState.STOPPED
        hours = self.hours
        if hours is not None and hours.due_at is not None and hours.stopped_at is not None:
            return ClockState.MET if hours.stopped_at <= hours.due_at else ClockState.MISSED
        return ClockState.MET if stopped_on <= self.due else ClockState.MISSED


class Amount(NamedTuple):
    """A sum that an indicator counts: ``what`` is ``awarded``, ``agreed`` or ``recovered``."""

    seq: int
    happened_on: date
    what: str
    fen: int


class RateFacts(NamedTuple):
    """The part of a state that decides how the case counts; a tuple for the same reason.

    Attributes:
        due_on: the last day that counts for the rate; None while suspended, before
            acceptance, and where it cannot be judged.
        accept_due_on: last day of the acceptance clock while the intake is undecided.
        suspended_since: set while a suspension runs that was decided in time.
        cannot_judge: why the last day cannot be told, None otherwise.
        attributed: who held the case at the end of its last day, or on closing if earlier.
    """

    attributed: Holder | None
    due_on: date | None
    closed_on: date | None
    suspended_since: date | None
    cannot_judge: str | None
    departure: Departure | None
    left_on: date | None
    accept_due_on: date | None
    provisional: bool


class CaseState(NamedTuple):
    """The whole answer of ``fold``; a tuple for the same reason.

    Attributes:
        facts: what the rate needs.
        working_due_on: the last day as the closure clock stands now; differs from
            ``facts.due_on`` only when something moved it after the case was already late.
        holder: who holds the case now.
        missing: what still has to be entered, as codes.
    """

    line: Line
    source: Source
    stage: Stage | None
    received_on: date | None
    accepted_on: date | None
    outcome: Outcome | None
    facts: RateFacts
    working_due_on: date | None
    holder: Holder | None
    hearing_on: date | None
    violation_on: date | None
    applicants: tuple[int, ...]
    respondents: tuple[int, ...]
    third_parties: tuple[int, ...]
    clocks: tuple[Clock, ...]
    amounts: tuple[Amount, ...]
    problems: tuple[Problem, ...]
    missing: tuple[str, ...]

    @property
    def due_on(self) -> date | None:
        """The last day that counts for the rate."""
        return self.facts.due_on

    @property
    def closed_on(self) -> date | None:
        """The day on the paper that ended the case."""
        return self.facts.closed_on

    @property
    def departure(self) -> Departure | None:
        """Why the case is out of the rate, None while it is in."""
        return self.facts.departure

    @property
    def ended(self) -> bool:
        """Whether the case is closed or has left."""
        return self.closed_on is not None or self.departure is not None

    def clock(self, rule_id: str, key: int = 0) -> Clock | None:
        """Return the clock of a rule (and party), None if it never started."""
        for clock in self.clocks:
            if clock.rule.id == rule_id and clock.key == key:
                return clock
        return None
