"""What is known of a case while its log is read, entry by entry?

A :class:`Docket` is the mutable working state of one ``fold``; it never leaves
it.  Kinds of events change it through the methods here and report what is
wrong as :class:`Problem` instead of raising.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from disputes_app.domain.cases import Departure, Holder, Line, Outcome, Source, Stage
from disputes_app.domain.clock_keys import paper_of
from disputes_app.domain.counting import Pause
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.law import Law
from disputes_app.domain.proceeding import Proceeding
from disputes_app.domain.running_clock import CORRECTION, RunningClock

if TYPE_CHECKING:
    from disputes_app.domain.inspection_course import InspectionCourse
    from disputes_app.domain.mandates import Mandate

_ONE_DAY = timedelta(days=1)


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


class Docket(Proceeding):
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
        inspection: orders, notices and decisions of an inspection; None while it has none.
        supervised: how many instructions of a supervisor wait for an answer.
    """

    __slots__ = (
        "accepted_on",
        "applicants",
        "award_type",
        "closed_on",
        "closing",
        "closure",
        "closure_trouble",
        "departure",
        "employer_applies",
        "facts_seen",
        "first_last_day",
        "first_provisional",
        "handed",
        "hearing_on",
        "holders",
        "inspection",
        "intake",
        "left_on",
        "line",
        "mandates",
        "notified",
        "organisation",
        "outcome",
        "people",
        "proofs",
        "received_on",
        "respondents",
        "sendings",
        "sent_back",
        "served",
        "source",
        "stage",
        "stage_before",
        "supervised",
        "suspended_since",
        "third_parties",
        "violation_on",
    )

    def __init__(self, line: Line, law: Law) -> None:
        super().__init__(law)
        self.line = line
        self.stage: Stage | None = None
        self.stage_before: Stage | None = None
        self.supervised = 0
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
        self.closure: RunningClock | None = None
        self.closure_trouble: str | None = None
        self.first_last_day: date | None = None
        self.first_provisional = False
        self.holders: list[tuple[date, Holder]] = []
        self.intake = self.award_type = ""
        self.people = 0
        self.employer_applies = False
        self.proofs: set[int] = set()
        self.facts_seen: set[str] = set()
        self.served: set[int] = set()
        self.sendings: dict[int, Letter] = {}
        self.sent_back: set[int] = set()
        self.notified: set[int] = set()
        self.inspection: InspectionCourse | None = None

    def start(
        self, rule_id: str, on: date, *, key: int = 0, length: int | None = None
    ) -> RunningClock | None:
        """Start a clock; that of the closure is known as such."""
        clock = super().start(rule_id, on, key=key, length=length)
        if clock is not None and clock.rule.closure_clock_of is not None:
            self.closure = clock
        return clock

    def no_version(self, rule_id: str, error: DomainError) -> None:
        """Without a version in force the closure cannot be judged."""
        if self._carries_closure(rule_id):
            self.closure_trouble = type(error).__name__

    def _carries_closure(self, rule_id: str) -> bool:
        try:
            versions = self.law.rulebook.versions(rule_id)
        except DomainError:
            return False
        return any(rule.closure_clock_of is not None for rule in versions)

    def _stop_own(self, on: date) -> None:
        """Stop every clock that still runs, but those that outlive the end of the case."""
        for clock in self.clocks.values():
            if clock.stopped_on is None and not clock.lasting and not paper_of(clock.key):
                clock.stop(on)

    # What moves a last day.  Each looks first at the last day that stood before it; what is
    # irregular moves none in the office's favour.

    def restart(self, clock: RunningClock | None, on: date) -> None:
        """Count anew from ``on``, under the version of the rule in force then.

        After the last day it is a new working clock without benefit for the rate.
        """
        if clock is not None and not self.irregular:
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
        if clock is None or clock.open_since is not None or self.irregular:
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
        if clock is not None and pause.kind in clock.rule.pause_kinds and not self.irregular:
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

        An extension beyond the last day of the calendar is impossible.  One that is marked
        irregular extends nothing, whatever was entered after it.
        """
        if not self.irregular:
            self._settle(clock, on)
        clock.due(self.law)
        sound, before = clock.trouble is None, clock.extension
        clock.extension = before + by if clock.extensions else by
        clock.changed()
        clock.due(self.law)
        beyond = sound and clock.trouble is not None
        if beyond:
            self.impossible("calendar_not_covered")
        if beyond or self.irregular:
            clock.extension = before
            clock.changed()
            return
        clock.extensions += 1

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
