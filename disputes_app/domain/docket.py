"""What is known of a case while its log is read, entry by entry?

A :class:`Docket` is the mutable working state of one ``fold``; it never leaves
it.  Kinds of events change it through the methods here and report what is
wrong as :class:`Problem` instead of raising.
"""

from __future__ import annotations

import contextlib
import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from disputes_app.domain.cases import Departure, Holder, Line, Outcome, Source, Stage
from disputes_app.domain.clock_keys import paper_of
from disputes_app.domain.counting import Pause, plain_period
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.law import Law
from disputes_app.domain.rules import Rule
from disputes_app.domain.running_clock import CORRECTION, RunningClock

if TYPE_CHECKING:
    from disputes_app.domain.mandates import Mandate

_ONE_DAY = timedelta(days=1)


class Severity(enum.StrEnum):
    """How wrong: impossible (never recorded), or unlawful (recorded only as irregular)."""

    IMPOSSIBLE = "impossible"
    UNLAWFUL = "unlawful"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one entry.  ``code`` names the sentence shown to people."""

    seq: int
    kind: str
    code: str
    severity: Severity
    day: date | None = None


class Handed:
    """Which papers reached whom, where one may have them through another.

    Attributes:
        representatives: places of those who were chosen to represent the workers.
        represented: the workers for whom these receive papers, where these were
            chosen lawfully.
        partials: the entries that made a partial award, by their places in the log.
        consents: since when each party agrees to electronic service.
        receipts: by which entry each party has each paper; a paper is the place of its partial
            award (0 for any other) and its type.
    """

    __slots__ = ("consents", "partials", "receipts", "representatives", "represented")

    def __init__(self) -> None:
        self.representatives: tuple[int, ...] = ()
        self.represented: tuple[int, ...] = ()
        self.partials: dict[int, Event] = {}
        self.consents: dict[int, date] = {}
        self.receipts: dict[tuple[tuple[int, str], int], Event] = {}


class Letter(NamedTuple):
    """What was sent: one letter can carry several papers to the same party."""

    tracking: str
    party: int
    on: date


class Docket:
    """Everything said so far about one case.

    Attributes:
        intake: the rule of the clock within which acceptance must be decided; empty for none.
        people: how many workers it concerns, 0 where that was not said.
        employer_applies: the applicants of an arbitration are employers, not workers.
        award_type: of the last award (final, non_final, both).
        proofs: places of the entries read so far that tell of a service.
        mandates: what each agent may do, by the agent's place; ended ones stay.
        handed: what papers were made and who has them by whom.
        sendings: letter (its number empty for none) by the place of each entry that tells of a
            paper sent; ``sent_back`` the places of those that came back.
        notified: which parties have had the notice of the hearing to come.
    """

    __slots__ = (
        "accepted_on",
        "amounts",
        "applicants",
        "award_type",
        "clocks",
        "closed_on",
        "closing",
        "closure",
        "closure_trouble",
        "departure",
        "employer_applies",
        "event",
        "facts_seen",
        "first_last_day",
        "first_provisional",
        "handed",
        "hearing_on",
        "holders",
        "intake",
        "law",
        "left_on",
        "line",
        "mandates",
        "notified",
        "organisation",
        "outcome",
        "people",
        "problems",
        "proofs",
        "received_on",
        "respondents",
        "sendings",
        "sent_back",
        "served",
        "source",
        "stage",
        "stage_before",
        "suspended_since",
        "third_parties",
        "violation_on",
    )

    def __init__(self, line: Line, law: Law) -> None:
        self.line = line
        self.law = law
        self.stage: Stage | None = None
        self.stage_before: Stage | None = None
        self.source = Source.APPLICATION
        self.organisation = ""
        self.received_on: date | None = None
        self.accepted_on: date | None = None
        self.closed_on: date | None = None
        self.closing: Event | None = None
        self.outcome: Outcome | None = None
        self.departure: Departure | None = None
        self.left_on: date | None = None
        self.suspended_since: date | None = None
        self.hearing_on: date | None = None
        self.violation_on: date | None = None
        self.applicants: tuple[int, ...] = ()
        self.respondents: tuple[int, ...] = ()
        self.third_parties: tuple[int, ...] = ()
        self.mandates: Mapping[int, Mandate] = {}
        self.handed = Handed()
        self.clocks: dict[tuple[str, int], RunningClock] = {}
        self.closure: RunningClock | None = None
        self.closure_trouble: str | None = None
        self.first_last_day: date | None = None
        self.first_provisional = False
        self.holders: list[tuple[date, Holder]] = []
        self.amounts: list[tuple[int, date, str, int]] = []
        self.intake = ""
        self.people = 0
        self.employer_applies = False
        self.award_type = ""
        self.proofs: set[int] = set()
        self.facts_seen: set[str] = set()
        self.served: set[int] = set()
        self.sendings: dict[int, Letter] = {}
        self.sent_back: set[int] = set()
        self.notified: set[int] = set()
        self.problems: list[Problem] = []
        self.event: Event | None = None

    # What an entry does

    def impossible(self, code: str, day: date | None = None) -> None:
        """Report that the entry under way cannot have happened like this."""
        self._report(code, Severity.IMPOSSIBLE, day)

    def unlawful(self, code: str, day: date | None = None) -> bool:
        """Report that the entry under way was not lawful; say so, and return True."""
        self._report(code, Severity.UNLAWFUL, day)
        return True

    def _report(self, code: str, severity: Severity, day: date | None) -> None:
        event = self.event
        if event is not None:
            self.problems.append(Problem(event.seq, event.kind, code, severity, day))

    def start(
        self, rule_id: str, on: date, *, key: int = 0, length: int | None = None
    ) -> RunningClock | None:
        """Start a clock under the version of the rule in force on ``on``."""
        known: tuple[date, bool] | None = None
        try:
            rule, due, provisional = plain_period(self.law, rule_id, on)
            if length is None:
                known = due, provisional
        except DomainError:
            found = self._version(rule_id, on)
            if found is None:
                return None
            rule = found
        event = self.event
        seq = 0 if event is None else event.seq
        clock = self.clocks[rule_id, key] = RunningClock(rule, key, on, seq, length)
        clock.known = known
        if rule.closure_clock_of is not None:
            self.closure = clock
        return clock

    def _version(self, rule_id: str, on: date) -> Rule | None:
        """Return the version in force; None, and a closure that cannot be judged, without one."""
        try:
            return self.law.version(rule_id, on)
        except DomainError as error:
            if self._carries_closure(rule_id):
                self.closure_trouble = type(error).__name__
            return None

    def _carries_closure(self, rule_id: str) -> bool:
        try:
            versions = self.law.rulebook.versions(rule_id)
        except DomainError:
            return False
        return any(rule.closure_clock_of is not None for rule in versions)

    def stop(self, rule_id: str, on: date, *, key: int = 0) -> None:
        """Stop a clock on ``on``, if it runs."""
        clock = self.clocks.get((rule_id, key))
        if clock is not None and clock.stopped_on is None:
            clock.stop(on)

    def finish(self, rule_id: str, on: date, late: str, *, key: int = 0) -> bool:
        """Stop a clock by what it asks for; report ``late`` after its last day, and say so."""
        clock = self.clocks.get((rule_id, key))
        if clock is None or clock.stopped_on is not None:
            return False
        last = clock.due(self.law)[0]
        clock.stop(on)
        return last is not None and on > last and self.unlawful(late, last)

    def _stop_own(self, on: date) -> None:
        """Stop every clock that still runs, but those that outlive the end of the case."""
        for clock in self.clocks.values():
            if clock.stopped_on is None and not clock.lasting and not paper_of(clock.key):
                clock.stop(on)

    def find(self, rule_id: str, key: int = 0) -> RunningClock | None:
        """Return a clock that has not been stopped."""
        clock = self.clocks.get((rule_id, key))
        return clock if clock is not None and clock.stopped_on is None else None

    # What moves a last day.  Each looks first at the last day that stood before it.

    def restart(self, clock: RunningClock | None, on: date) -> None:
        """Count anew from ``on``, under the version of the rule in force then.

        After the last day it is a new working clock without benefit for the rate.
        """
        if clock is not None:
            self._settle(clock, on)
            if clock.open_kind == CORRECTION:
                clock.open_since = None
                clock.open_kind = ""
            clock.restarts = (*clock.restarts, on)
            if self.law.policy.extension_after_restart:
                clock.extensions = 0
            with contextlib.suppress(DomainError):
                clock.rule = self.law.version(clock.rule.id, on)
            clock.changed()

    def start_earlier(self, clock: RunningClock, on: date) -> None:
        """Let a clock run from an earlier day, under the version of the rule in force then."""
        if on >= clock.start:
            return
        clock.start = on
        if not clock.restarts:
            try:
                clock.rule = self.law.version(clock.rule.id, on)
            except DomainError as error:
                clock.lose(error)
        clock.changed()

    def open_pause(self, clock: RunningClock | None, on: date, kind: str) -> None:
        """Exclude days from ``on`` until :meth:`close_pause`, if the rule knows such a pause."""
        if clock is None or clock.open_since is not None:
            return
        if kind == CORRECTION or kind in clock.rule.pause_kinds:
            self._settle(clock, on)
            clock.open_since = on
            clock.open_kind = kind
            clock.changed()

    def close_pause(self, clock: RunningClock | None, on: date) -> None:
        """End the open pause: ``on`` counts again, the day before it is the last excluded."""
        if clock is None or clock.open_since is None:
            return
        if on > clock.open_since:
            pause = Pause(clock.open_since, on - _ONE_DAY, clock.open_kind)
            clock.pauses = (*clock.pauses, pause)
        clock.open_since = None
        clock.open_kind = ""
        clock.changed()

    def add_pause(self, clock: RunningClock | None, on: date, pause: Pause) -> None:
        """Exclude a known run of days, decided on ``on``, if the rule knows such a pause."""
        if clock is not None and pause.kind in clock.rule.pause_kinds:
            self._settle(clock, on)
            clock.pauses = (*clock.pauses, pause)
            clock.changed()

    def shorten(self, clock: RunningClock | None, length: int) -> None:
        """Give a clock the shorter length that was agreed."""
        if clock is not None:
            clock.length = length
            clock.changed()

    def lose(self, clock: RunningClock | None, on: date, error: DomainError) -> None:
        """Note that what happened on ``on`` moves the last day nobody can say how far."""
        if clock is not None:
            self._settle(clock, on)
            clock.lose(error)

    def extend(self, clock: RunningClock, on: date, by: int) -> None:
        """Add ``by`` units to the count; the first after a restart replaces those before it.

        An extension beyond the last day of the calendar is impossible.
        """
        self._settle(clock, on)
        clock.due(self.law)
        sound, before = clock.trouble is None, clock.extension
        clock.extension = before + by if clock.extensions else by
        clock.changed()
        clock.due(self.law)
        if sound and clock.trouble is not None:
            clock.extension = before
            clock.changed()
            self.impossible("calendar_not_covered")
            return
        clock.extensions += 1

    def last_day(self, clock: RunningClock | None) -> date | None:
        """Return the last day of a clock as things stand."""
        return None if clock is None else clock.due(self.law)[0]

    def passed(self, clock: RunningClock | None, on: date) -> date | None:
        """Return the last day of a clock if ``on`` lies after it, None otherwise."""
        last = self.last_day(clock)
        return last if last is not None and on > last else None

    def rate_day(self) -> date | None:
        """Return the last day of the case that counts for the rate, as things stand."""
        return self.first_last_day or self.last_day(self.closure)

    def _settle(self, clock: RunningClock, on: date) -> None:
        """Fix the first last day of the closure clock once something comes after it."""
        if clock is not self.closure or self.first_last_day is not None:
            return
        due, provisional = clock.due(self.law)
        if due is not None and on > due:
            self.first_last_day = due
            self.first_provisional = provisional

    # Where a case stands

    def reach(self, stage: Stage) -> None:
        """Move to a stage; a suspended case stays suspended and moves when it is resumed."""
        if self.suspended_since is None:
            self.stage = stage
        else:
            self.stage_before = stage

    def close(self, on: date, outcome: Outcome) -> None:
        """End the case on the day of the paper that ends it."""
        self.closed_on = on
        self.closing = self.event
        self.outcome = outcome
        self.stage = Stage.CLOSED
        self._stop_own(on)

    def leave(self, on: date, departure: Departure) -> None:
        """Take the case out of the figures."""
        self.departure = departure
        self.left_on = on
        self.stage = Stage.LEFT
        for clock in self.clocks.values():
            if clock.stopped_on is None:
                clock.stop(on)

    def hold(self, on: date, holder: Holder) -> None:
        """Hand the case to an office or person from ``on``."""
        self.holders.append((on, holder))

    def pay(self, on: date, what: str, fen: int) -> None:
        """Note a sum of money that an indicator counts."""
        if fen and self.event is not None:
            self.amounts.append((self.event.seq, on, what, fen))

    @property
    def parties(self) -> tuple[int, ...]:
        """Places of all parties in the case."""
        return (*self.applicants, *self.respondents, *self.third_parties)

    def is_employer(self, place: int) -> bool | None:
        """Say whether a party of an arbitration is the employer; None for a third party."""
        if place in self.applicants:
            return self.employer_applies
        return not self.employer_applies if place in self.respondents else None

    @property
    def ended(self) -> bool:
        """Whether the case is closed or has left."""
        return self.closed_on is not None or self.departure is not None
