"""Which warnings do the rules raise from what was received, when, and for which reasons?

Pure and deterministic.  A signal counts for a key on each day of its window, from the day on
which it was both there and recorded; so a replay sees what could be seen then.  All rules of one
key raise one warning: it rises from yellow to orange to red, and ends when no rule holds any more.
Each rule and key is one walk over arrivals and departures, sorted once.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby

from disputes_app.domain.alert_rules import AlertRule, Count, KeyField, Level, SignalSource


@dataclass(frozen=True, slots=True)
class Key:
    """What signals have in common: compared by ``value``, shown as ``shown``."""

    by: KeyField
    value: str
    shown: str = field(compare=False)

    @property
    def code(self) -> str:
        """A short name for it that tells nobody's telephone."""
        told = hashlib.sha256(f"{self.by.value}:{self.value}".encode()).hexdigest()
        return f"YJ{told[:12]}"


@dataclass(frozen=True, slots=True)
class Signal:
    """Something that was received or found.

    Attributes:
        on: the day on which it came; ``known_on`` the day on which it was recorded.
        number: of the case or record; ``root`` what stands for one matter, or one person, however
            often it comes: counted once in a window, with the most people it was said to have.
        people: 0 where it says nothing of people.
    """

    on: date
    known_on: date
    source: SignalSource
    number: str
    root: str
    people: int
    employer: str
    town: str
    keys: tuple[Key, ...]
    employer_id: int | None = None
    case_id: int | None = None
    dossier_id: int | None = None

    @property
    def employer_value(self) -> str:
        """What tells its employer from others; its name where it has no key."""
        firms = (key.value for key in self.keys if key.by is KeyField.EMPLOYER)
        return next(firms, self.employer)

    @property
    def from_day(self) -> date:
        """The first day on which it counts."""
        return max(self.on, self.known_on)


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that held, its count, and the signals that made it, the oldest first."""

    rule: AlertRule
    level: Level
    count: int
    signals: tuple[Signal, ...]


@dataclass(frozen=True, slots=True)
class Rise:
    """The day on which a warning reached a level, and why."""

    level: Level
    on: date
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class RaisedAlert:
    """A warning about one key.

    Attributes:
        rises: the levels it reached, one after the other.
        ended_on: the first day on which no rule held; None while one does.
        standing: why it stands on the day asked about; of the last rise once it has ended.
    """

    key: Key
    rises: tuple[Rise, ...]
    ended_on: date | None
    standing: tuple[Reason, ...]

    @property
    def level(self) -> Level:
        """The highest level it reached."""
        return self.rises[-1].level

    @property
    def raised_on(self) -> date:
        """The day on which it was first raised."""
        return self.rises[0].on

    @property
    def signals(self) -> tuple[Signal, ...]:
        """Everything behind it, each once, the oldest first."""
        found = {(one.source, one.number, one.on): one for why in self.standing
                 for one in why.signals}  # fmt: skip
        return tuple(sorted(found.values(), key=_in_order))

    @property
    def people(self) -> int:
        """How many people stand behind it, each matter once."""
        most: dict[str, int] = defaultdict(int)
        for one in self.signals:
            most[one.root] = max(most[one.root], one.people)
        return sum(most.values())


def _in_order(one: Signal) -> tuple[date, str, str, date, str, int, str]:
    return (
        one.on,
        one.number,
        one.source.value,
        one.known_on,
        one.root,
        one.people,
        one.employer,
    )


def evaluate(
    signals: Iterable[Signal], rules: Sequence[AlertRule], until: date
) -> tuple[RaisedAlert, ...]:
    """Return every warning that was raised up to the end of ``until``, the oldest first."""
    by_key: dict[Key, list[Signal]] = defaultdict(list)
    for one in signals:
        for key in one.keys:
            by_key[key].append(one)
    by_field: dict[KeyField, list[AlertRule]] = defaultdict(list)
    for rule in rules:
        by_field[rule.by].append(rule)
    found: list[RaisedAlert] = []
    for key, own in by_key.items():
        if key.by in by_field:
            found += _of_key(key, own, by_field[key.by], until)
    return tuple(sorted(found, key=lambda one: (one.raised_on, one.key.by, one.key.value)))


def standing(alerts: Iterable[RaisedAlert]) -> tuple[RaisedAlert, ...]:
    """Return those that have not ended, the most serious first, then the newest."""
    live = [one for one in alerts if one.ended_on is None]
    return tuple(
        sorted(
            live,
            key=lambda one: (-one.level.rank, -one.rises[-1].on.toordinal(), one.key.value),
        )
    )


def changes(rule: AlertRule, signals: Sequence[Signal], until: date) -> list[tuple[date, int]]:
    """Return the days up to ``until`` on which the count of a rule changed, with the new count."""
    window = timedelta(days=rule.window_days)
    moves: list[tuple[date, int, Signal]] = []
    for one in signals:
        leaves = one.on + window
        if one.source in rule.of and one.from_day < leaves and one.from_day <= until:
            moves.append((one.from_day, 1, one))
            if leaves <= until:
                moves.append((leaves, -1, one))
    moves.sort(key=lambda move: move[0])
    inside = _Inside(rule)
    found: list[tuple[date, int]] = []
    for day, on_day in groupby(moves, key=lambda move: move[0]):
        before = inside.total
        for _day, sign, one in on_day:
            inside.move(one, sign)
        if inside.total != before:
            found.append((day, inside.total))
    return found


class _Inside:
    """What lies in the window: each root once, with the most people it was said to have."""

    def __init__(self, rule: AlertRule) -> None:
        self._rule = rule
        self._roots: dict[str, dict[int, int]] = {}
        self._employers: Counter[str] = Counter()
        self._sum = 0

    @property
    def total(self) -> int:
        """What the rule counts; 0 while too few matters or employers are there."""
        rule = self._rule
        enough = len(self._roots) >= rule.matters_least
        return self._sum if enough and len(self._employers) >= rule.employers_least else 0

    def move(self, one: Signal, sign: int) -> None:
        """Take a signal in (1), or out (-1)."""
        heads = self._roots.setdefault(one.root, {})
        self._sum -= self._worth(heads)
        heads[one.people] = heads.get(one.people, 0) + sign
        if not heads[one.people]:
            del heads[one.people]
        self._sum += self._worth(heads)
        if not heads:
            del self._roots[one.root]
        firm = one.employer_value
        self._employers[firm] += sign
        if not self._employers[firm]:
            del self._employers[firm]

    def _worth(self, heads: dict[int, int]) -> int:
        if not heads:
            return 0
        return max(heads) if self._rule.count is Count.PEOPLE else 1


class _Held:
    """The signals of one key by day, so that those behind a rule are found without a walk."""

    def __init__(self, signals: Sequence[Signal]) -> None:
        self._signals = sorted(signals, key=_in_order)
        self._days = [one.on for one in self._signals]

    def behind(self, rule: AlertRule, day: date) -> tuple[Signal, ...]:
        """Return what a rule counts on a day."""
        first = bisect_left(self._days, day - timedelta(days=rule.window_days - 1))
        last = bisect_right(self._days, day)
        return tuple(
            one
            for one in self._signals[first:last]
            if one.source in rule.of and one.from_day <= day
        )


def _of_key(
    key: Key, signals: Sequence[Signal], rules: Sequence[AlertRule], until: date
) -> list[RaisedAlert]:
    moves = [
        (day, place, count)
        for place, rule in enumerate(rules)
        for day, count in changes(rule, signals, until)
    ]
    if not any(rules[place].level(count) for _day, place, count in moves):
        return []
    moves.sort()
    held, counts = _Held(signals), [0] * len(rules)

    def reasons(day: date) -> tuple[Reason, ...]:
        found = []
        for rule, count in zip(rules, counts, strict=True):
            level = rule.level(count)
            if level is not None:
                found.append(Reason(rule, level, count, held.behind(rule, day)))
        return tuple(found)

    found: list[RaisedAlert] = []
    rises: list[Rise] = []
    for day, on_day in groupby(moves, key=lambda move: move[0]):
        for _day, place, count in on_day:
            counts[place] = count
        level = _highest(rules, counts)
        if level is None and rises:
            found.append(RaisedAlert(key, tuple(rises), day, rises[-1].reasons))
            rises = []
        elif level is not None and (not rises or level.rank > rises[-1].level.rank):
            rises.append(Rise(level, day, reasons(day)))
    if rises:
        found.append(RaisedAlert(key, tuple(rises), None, reasons(until)))
    return found


def _highest(rules: Sequence[AlertRule], counts: Sequence[int]) -> Level | None:
    levels = [rule.level(count) for rule, count in zip(rules, counts, strict=True)]
    return max((one for one in levels if one), key=lambda one: one.rank, default=None)
