"""What does the reading of any log keep: its clocks, its sums, and what is wrong with its entries?

A :class:`Proceeding` is the mutable working state while a log is read, entry by entry: that of
a case (``domain.docket``) and that of a record beside the cases (``domain.dossiers``).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.counting import plain_period
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.law import Law
from disputes_app.domain.rules import Rule
from disputes_app.domain.running_clock import RunningClock


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


class Proceeding:
    """Clocks and problems while a log is read; kinds of entries report, and never raise.

    Attributes:
        event: the entry that is being read.
        clocks: by rule and key; a clock that was stopped stays.
        amounts: place, day, what it is and whole fen of each sum that an indicator counts.
    """

    __slots__ = ("amounts", "clocks", "event", "law", "problems")

    def __init__(self, law: Law) -> None:
        self.law = law
        self.clocks: dict[tuple[str, int], RunningClock] = {}
        self.amounts: list[tuple[int, date, str, int]] = []
        self.problems: list[Problem] = []
        self.event: Event | None = None

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
        return clock

    def _version(self, rule_id: str, on: date) -> Rule | None:
        try:
            return self.law.version(rule_id, on)
        except DomainError as error:
            self.no_version(rule_id, error)
            return None

    def no_version(self, rule_id: str, error: DomainError) -> None:
        """A clock could not start: no version of its rule was in force."""

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

    def find(self, rule_id: str, key: int = 0) -> RunningClock | None:
        """Return a clock that has not been stopped."""
        clock = self.clocks.get((rule_id, key))
        return clock if clock is not None and clock.stopped_on is None else None

    def last_day(self, clock: RunningClock | None) -> date | None:
        """Return the last day of a clock as things stand."""
        return None if clock is None else clock.due(self.law)[0]

    def passed(self, clock: RunningClock | None, on: date) -> date | None:
        """Return the last day of a clock if ``on`` lies after it, None otherwise."""
        last = self.last_day(clock)
        return last if last is not None and on > last else None

    @property
    def irregular(self) -> bool:
        """Whether the entry under way is marked irregular: it moves no clock for the office.

        Also once a later entry, or a void, makes it look lawful: it is struck out then and
        entered again.
        """
        return self.event is not None and self.event.irregular is not None

    def pay(self, on: date, what: str, fen: int) -> None:
        """Note a sum of money that an indicator counts."""
        if fen and self.event is not None:
            self.amounts.append((self.event.seq, on, what, fen))
