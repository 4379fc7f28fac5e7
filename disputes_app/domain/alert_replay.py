"""How well would the rules have foretold the incidents that came?

A warning foretells an incident if it was raised on an earlier day, about what the incident was
about, and not longer before than the horizon unless it still stood.  Precision is over warnings
raised in the period, recall over incidents of the period; a warning whose horizon reaches past
what is known is not judged unless it has come true already.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from disputes_app.domain.alert_rules import KeyField, Level
from disputes_app.domain.alerts import Key, RaisedAlert


@dataclass(frozen=True, slots=True)
class PastIncident:
    """An incident of the register, and the keys by which a warning can have meant it."""

    number: str
    on: date
    title: str
    people: int
    keys: frozenset[Key]


@dataclass(frozen=True, slots=True)
class Foretold:
    """An incident with the first warning before it; None where it came without one.

    Attributes:
        alert: the warning that was raised first.
        level: the highest that any warning had reached the day before.
    """

    incident: PastIncident
    alert: RaisedAlert | None
    level: Level | None

    @property
    def raised_on(self) -> date | None:
        """The day on which it was first foretold."""
        return None if self.alert is None else self.alert.raised_on

    @property
    def days_ahead(self) -> int | None:
        """How many days before the incident that was."""
        return None if self.raised_on is None else (self.incident.on - self.raised_on).days


@dataclass(frozen=True, slots=True)
class JudgedAlert:
    """A warning with the incidents it foretold; ``right`` None where it is too early to say."""

    alert: RaisedAlert
    incidents: tuple[str, ...]
    right: bool | None


@dataclass(frozen=True, slots=True)
class Replay:
    """What a replay of a period comes to; both days inclusive."""

    first: date
    last: date
    horizon_days: int
    incidents: tuple[Foretold, ...]
    alerts: tuple[JudgedAlert, ...]

    @property
    def foretold(self) -> int:
        """How many incidents had a warning before them."""
        return sum(one.alert is not None for one in self.incidents)

    @property
    def judged(self) -> int:
        """How many warnings can be judged."""
        return sum(one.right is not None for one in self.alerts)

    @property
    def right(self) -> int:
        """How many of these came true."""
        return sum(one.right is True for one in self.alerts)

    @property
    def precision(self) -> tuple[int, int]:
        """Right warnings of all that can be judged."""
        return self.right, self.judged

    @property
    def recall(self) -> tuple[int, int]:
        """Incidents foretold of all."""
        return self.foretold, len(self.incidents)

    def reached(self, level: Level) -> tuple[int, int]:
        """Return how many of the warnings that reached a level came true, and of how many."""
        own = [
            one
            for one in self.alerts
            if one.right is not None and one.alert.level.rank >= level.rank
        ]
        return sum(one.right is True for one in own), len(own)


def percent_text(share: tuple[int, int]) -> str:
    """Return a share as percent to one decimal, rounded half up; empty of nothing."""
    part, whole = share
    if not whole:
        return ""
    tenths = (part * 2000 + whole) // (2 * whole)
    return f"{tenths // 10}.{tenths % 10}%"


def replayed(
    alerts: Sequence[RaisedAlert],
    incidents: Sequence[PastIncident],
    first: date,
    last: date,
    horizon_days: int,
    known_to: date,
) -> Replay:
    """Return how the warnings fared; those raised before the period may foretell, not be judged.

    Args:
        known_to: the last day whose incidents are known.
    """
    by_key: dict[Key, list[RaisedAlert]] = defaultdict(list)
    for alert in alerts:
        for key in keys_of(alert):
            by_key[key].append(alert)
    came: dict[int, list[str]] = defaultdict(list)
    told: list[Foretold] = []
    for incident in sorted(incidents, key=lambda one: (one.on, one.number)):
        hits = list(
            {
                id(one): one
                for key in incident.keys
                for one in by_key.get(key, ())
                if foretells(one, incident.on, horizon_days)
            }.values()
        )
        for one in hits:
            came[id(one)].append(incident.number)
        if first <= incident.on <= last:
            told.append(_foretold(incident, hits))
    judged = [
        JudgedAlert(one, tuple(came[id(one)]), _right(one, bool(came[id(one)]), horizon_days,
                                                      known_to))
        for one in alerts
        if first <= one.raised_on <= last
    ]  # fmt: skip
    return Replay(first, last, horizon_days, tuple(told), tuple(judged))


def keys_of(alert: RaisedAlert) -> frozenset[Key]:
    """Return what a warning is about: its key, and the employer that most of it concerned at first.

    So one about a telephone or an agent can have meant an incident at that employer.
    """
    behind = {(one.source, one.number): one for why in alert.rises[0].reasons
              for one in why.signals}.values()  # fmt: skip
    employers = Counter(key for one in behind for key in one.keys if key.by is KeyField.EMPLOYER)
    most = {key for key, count in employers.items() if count * 2 > len(behind)}
    return frozenset({alert.key, *most})


def foretells(alert: RaisedAlert, day: date, horizon_days: int) -> bool:
    """Say whether a warning was there in time before a day."""
    if alert.raised_on >= day:
        return False
    stood = alert.ended_on is None or alert.ended_on >= day
    return stood or day - alert.raised_on <= timedelta(days=horizon_days)


def _foretold(incident: PastIncident, hits: Sequence[RaisedAlert]) -> Foretold:
    first = min(hits, key=lambda one: (one.raised_on, one.key.by, one.key.value), default=None)
    levels = [rise.level for one in hits for rise in one.rises if rise.on < incident.on]
    return Foretold(incident, first, max(levels, key=lambda one: one.rank, default=None))


def _right(alert: RaisedAlert, came: bool, horizon_days: int, known_to: date) -> bool | None:  # noqa: FBT001 - one of a pair
    if came:
        return True
    over = alert.raised_on + timedelta(days=horizon_days) <= known_to
    return False if over and alert.ended_on is not None else None
