"""How does one period stand while the log of a case is read?

Mutable working state of one ``fold``: see ``domain.docket``.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from disputes_app.domain.counting import Counted, Pause, count
from disputes_app.domain.errors import DomainError
from disputes_app.domain.law import Law
from disputes_app.domain.rules import Rule

_ONE_DAY = timedelta(days=1)
_UNKNOWN = (None, False)

CORRECTION = "correction"
"""Why a clock waits for the applicant: it has no last day and will start anew (规则 46(2))."""


class Moments:
    """The times of a period of hours: when it starts, was met, and ends (once counted)."""

    __slots__ = ("at", "due_at", "stopped_at")

    def __init__(self, at: time) -> None:
        self.at = at
        self.stopped_at: time | None = None
        self.due_at: datetime | None = None


class RunningClock:
    """One clock while the log is read.

    Attributes:
        key: the party's place in the case for clocks that run for each party, else 0.
        seq: the entry that started it.
        extensions: how many extensions stand since the last restart that allows another.
        open_since, open_kind: a pause that has not ended yet.
        trouble: why there is no last day; known once :meth:`due` was asked.
        lost: what makes the last day unknowable for good, for example a pause under a rule
            that is not on file; None otherwise.
        known: the last day as counted; None when it has to be counted (anew).
        moments: the times of day of a period of hours; None for any other.
        lasting: it outlives the end of the case; only leaving stops it.
    """

    __slots__ = (
        "extension",
        "extensions",
        "key",
        "known",
        "lasting",
        "length",
        "lost",
        "moments",
        "open_kind",
        "open_since",
        "pauses",
        "restarts",
        "rule",
        "seq",
        "start",
        "stopped_on",
        "trouble",
    )

    def __init__(self, rule: Rule, key: int, start: date, seq: int, length: int | None) -> None:
        self.rule = rule
        self.key = key
        self.start = start
        self.seq = seq
        self.length = length
        self.extension = 0
        self.extensions = 0
        self.restarts: tuple[date, ...] = ()
        self.pauses: tuple[Pause, ...] = ()
        self.open_since: date | None = None
        self.open_kind = ""
        self.stopped_on: date | None = None
        self.trouble: str | None = None
        self.lost: str | None = None
        self.known: tuple[date | None, bool] | None = None
        self.moments: Moments | None = None
        self.lasting = False

    def is_over(self, last: date, on: date) -> bool:
        """Say whether ``on`` is after the last day, or after the last hour where hours count."""
        moments = self.moments
        if on != last or moments is None or moments.due_at is None or moments.stopped_at is None:
            return on > last
        return moments.stopped_at > moments.due_at.time()

    def due(self, law: Law) -> tuple[date | None, bool]:
        """Return the last day and whether it is provisional; no day while paused.

        Kept until :meth:`changed` is called: whoever changes the clock calls it.
        """
        if self.known is None:
            self.known = self._due(law)
        return self.known

    def changed(self) -> None:
        """Forget the last day that was counted."""
        self.known = None

    def lose(self, error: DomainError) -> None:
        """Give the last day up: what it depends on cannot be counted."""
        self.lost = type(error).__name__
        self.known = None

    def stop(self, on: date) -> None:
        """Stop the clock on ``on``; an open pause ends the day before."""
        self.stopped_on = on
        if self.open_since is not None:
            self.known = None

    @property
    def excluded(self) -> tuple[Pause, ...]:
        """The days that do not count; a pause that was open when the clock stopped ends there."""
        since, stopped_on = self.open_since, self.stopped_on
        if since is None or stopped_on is None or stopped_on <= since:
            return self.pauses
        if self.open_kind not in self.rule.pause_kinds:
            return self.pauses
        return (*self.pauses, Pause(since, stopped_on - _ONE_DAY, self.open_kind))

    def _due(self, law: Law) -> tuple[date | None, bool]:
        self.trouble = self.lost
        if self.lost is not None:
            return _UNKNOWN
        since, stopped_on = self.open_since, self.stopped_on
        stopped_in_pause = since is not None and stopped_on is not None
        if stopped_in_pause and self.open_kind not in self.rule.pause_kinds:
            return _UNKNOWN
        try:
            counted = self._count(law, self.pauses if since is None else self.excluded)
        except DomainError as error:
            self.trouble = type(error).__name__
            return _UNKNOWN
        # A pause that begins after the count has run out changes nothing, not even while open.
        if since is not None and stopped_on is None and since <= counted.raw_due:
            return _UNKNOWN
        due = counted.due
        if isinstance(due, datetime):
            if self.moments is not None:
                self.moments.due_at = due
            due = due.date()
        return due, counted.provisional

    def _count(self, law: Law, pauses: tuple[Pause, ...]) -> Counted:
        start = self.start
        return count(
            self.rule,
            start if self.moments is None else datetime.combine(start, self.moments.at),
            law,
            length=self.length,
            pauses=pauses,
            restarts=self.restarts,
            extension=self.extension,
        )
