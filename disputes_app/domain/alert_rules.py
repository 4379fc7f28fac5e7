"""By which rules is trouble seen early (群体性劳资矛盾预警), and may a set of rules stand?

No law sets these numbers: they are rows that the bureau may change (``alert_rules.toml`` at the
beginning).  A rule counts people or matters of some sources that share a key, in a window of
days.  What a rule may name comes from closed lists, and every rule ends: it has a window.
"""

from __future__ import annotations

import enum
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from disputes_app.domain.errors import DomainError
from disputes_app.domain.labels import Label

LONGEST_WINDOW = 366
"""Days; a longer window would never end for a busy employer."""
LARGEST_THRESHOLD = 100_000
USUAL_HORIZON = 30


class Level(enum.StrEnum):
    """How serious a warning is."""

    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"

    @property
    def rank(self) -> int:
        """0 for the lowest."""
        return tuple(Level).index(self)


class KeyField(enum.StrEnum):
    """What signals may have in common."""

    EMPLOYER = "employer"
    ADDRESS = "address"
    PROJECT = "project"
    CHAIN = "chain"
    PHONE = "phone"
    AGENT = "agent"


class Count(enum.StrEnum):
    """What is counted: people, or matters each once."""

    PEOPLE = "people"
    MATTERS = "matters"


class SignalSource(enum.StrEnum):
    """Where a signal comes from."""

    MEDIATION = "mediation"
    ARBITRATION = "arbitration"
    INSPECTION = "inspection"
    LEDGER = "ledger"
    EXTERNAL = "external"
    ON_SITE = "on_site"
    PROJECT_MONTH = "project_month"
    UNANSWERED = "unanswered"


@dataclass(eq=False)
class AlertRuleError(DomainError):
    """A rule cannot stand.

    Attributes:
        rule: its id, or its place where it has none; ``[quiet]``, ``[replay]`` or empty for
            the whole.
        field_name: which of its fields.
        reason: a code: ``unknown_field``, ``missing``, or one of ``domain.alert_reasons``.
        given: what stood there.
    """

    rule: str
    field_name: str
    reason: str
    given: str = ""


@dataclass(frozen=True, slots=True)
class AlertRule:
    """One rule.

    Attributes:
        thresholds: from which count on it raises which level, the lowest first.
        matters_least, employers_least: with fewer matters, or employers, in the window it raises
            nothing, however many people they are: so one large case, or one employer at an
            address, is not told twice.
    """

    id: str
    name: Label
    by: KeyField
    count: Count
    of: frozenset[SignalSource]
    window_days: int
    thresholds: tuple[tuple[Level, int], ...]
    matters_least: int = 1
    employers_least: int = 1

    def level(self, count: int) -> Level | None:
        """Return the level that a count comes to; None below the lowest."""
        reached = [level for level, least in self.thresholds if count >= least]
        return reached[-1] if reached else None

    def threshold(self, level: Level) -> int | None:
        """Return from which count on a level is raised; None if it never is."""
        return dict(self.thresholds).get(level)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From when to when a yellow or orange warning is not announced; red always is.

    A day that is no working day is quiet throughout.  ``begins`` equal to ``ends`` is never.
    """

    begins: time = time(18, 0)
    ends: time = time(8, 30)

    def hold_back(self, level: Level, at: time, *, working_day: bool) -> bool:
        """Say whether a warning of this level is kept for later at this time of day."""
        return level is not Level.RED and (not working_day or self.covers(at))

    def covers(self, at: time) -> bool:
        """Say whether a time of day lies in them; ``begins`` inclusive, ``ends`` not."""
        if self.begins <= self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends


@dataclass(frozen=True, slots=True)
class AlertRules:
    """A whole set; ``horizon_days``: so long before an incident a warning foretold it."""

    rules: tuple[AlertRule, ...]
    quiet: QuietHours = QuietHours()
    horizon_days: int = USUAL_HORIZON

    @property
    def longest_window(self) -> int:
        """Days of the longest window."""
        return max((one.window_days for one in self.rules), default=1)


_REQUIRED = ("id", "name", "by", "count", "of")
_LEVELS = tuple(one.value for one in Level)
_LEAST = ("matters_least", "employers_least")
_KNOWN = frozenset({*_REQUIRED, "name_en", "window_days", *_LEVELS, *_LEAST})


def read_alert_rules(text: str) -> AlertRules:
    """Read a set of rules; raise AlertRuleError with the first reason why it cannot stand."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise AlertRuleError("", "", "alert_unreadable", str(error)) from error
    for name in sorted(set(document) - {"rule", "quiet", "replay"}):
        raise AlertRuleError("", name, "unknown_field")
    rows = document.get("rule")
    if not isinstance(rows, list) or not rows:
        raise AlertRuleError("", "rule", "missing")
    found: dict[str, AlertRule] = {}
    for place, row in enumerate(rows, start=1):
        if not isinstance(row, dict):
            raise AlertRuleError(f"#{place}", "rule", "alert_unknown_value")
        rule = _rule(row, place)
        if rule.id in found:
            raise AlertRuleError(rule.id, "id", "alert_twice", rule.id)
        found[rule.id] = rule
    return AlertRules(tuple(found.values()), _quiet(document.get("quiet", {})), _horizon(document))


def _rule(row: Mapping[str, Any], place: int) -> AlertRule:
    id_ = row.get("id")
    known = id_ if isinstance(id_, str) and id_.strip() else f"#{place}"
    for name in sorted(set(row) - _KNOWN):
        raise AlertRuleError(known, name, "unknown_field", str(row[name]))
    for name in _REQUIRED:
        if not row.get(name):
            raise AlertRuleError(known, name, "missing")
    name = str(row["name"])
    return AlertRule(
        known,
        Label(name, str(row.get("name_en") or name)),
        KeyField(_one_of(known, "by", row["by"], KeyField)),
        Count(_one_of(known, "count", row["count"], Count)),
        _sources(known, row["of"]),
        _window(known, row),
        _thresholds(known, row),
        *(_whole(known, least, row.get(least, 1), LARGEST_THRESHOLD) for least in _LEAST),
    )


def _one_of(rule: str, name: str, given: object, values: type[enum.StrEnum]) -> str:
    if not isinstance(given, str) or given not in set(values):
        raise AlertRuleError(rule, name, "alert_unknown_value", str(given))
    return given


def _sources(rule: str, given: object) -> frozenset[SignalSource]:
    if not isinstance(given, list):
        raise AlertRuleError(rule, "of", "alert_unknown_value", str(given))
    return frozenset(SignalSource(_one_of(rule, "of", one, SignalSource)) for one in given)


def _whole(rule: str, name: str, given: object, most: int) -> int:
    if not isinstance(given, int) or isinstance(given, bool) or not 1 <= given <= most:
        raise AlertRuleError(rule, name, "alert_out_of_range", str(given))
    return given


def _window(rule: str, row: Mapping[str, Any]) -> int:
    if "window_days" not in row:
        raise AlertRuleError(rule, "window_days", "alert_no_window")
    return _whole(rule, "window_days", row["window_days"], LONGEST_WINDOW)


def _thresholds(rule: str, row: Mapping[str, Any]) -> tuple[tuple[Level, int], ...]:
    found: list[tuple[Level, int]] = []
    for level in Level:
        if level.value not in row:
            continue
        least = _whole(rule, level.value, row[level.value], LARGEST_THRESHOLD)
        if found and least <= found[-1][1]:
            raise AlertRuleError(rule, level.value, "alert_out_of_order", str(least))
        found.append((level, least))
    if not found:
        raise AlertRuleError(rule, Level.YELLOW.value, "alert_no_threshold")
    return tuple(found)


def _quiet(given: object) -> QuietHours:
    if not isinstance(given, dict):
        raise AlertRuleError("[quiet]", "from", "alert_unknown_value", str(given))
    for name in sorted(set(given) - {"from", "to"}):
        raise AlertRuleError("[quiet]", name, "unknown_field")
    usual = QuietHours()
    return QuietHours(
        _time(given.get("from"), "from", usual.begins), _time(given.get("to"), "to", usual.ends)
    )


def _time(given: object, name: str, usual: time) -> time:
    if given is None:
        return usual
    try:
        found = time.fromisoformat(str(given))
    except ValueError as error:
        raise AlertRuleError("[quiet]", name, "alert_unknown_value", str(given)) from error
    if found.tzinfo is not None:
        raise AlertRuleError("[quiet]", name, "alert_unknown_value", str(given))
    return found


def _horizon(document: Mapping[str, Any]) -> int:
    given = document.get("replay", {})
    if not isinstance(given, dict):
        raise AlertRuleError("[replay]", "horizon_days", "alert_unknown_value", str(given))
    for name in sorted(set(given) - {"horizon_days"}):
        raise AlertRuleError("[replay]", name, "unknown_field")
    days = given.get("horizon_days", USUAL_HORIZON)
    return _whole("[replay]", "horizon_days", days, LONGEST_WINDOW)


def written_rules(rules: AlertRules) -> str:
    """Return a set as text that :func:`read_alert_rules` reads to the same."""
    lines = [
        "[quiet]",
        f'from = "{rules.quiet.begins:%H:%M}"',
        f'to = "{rules.quiet.ends:%H:%M}"',
        "",
        "[replay]",
        f"horizon_days = {rules.horizon_days}",
    ]
    for one in rules.rules:
        of = ", ".join(_quoted(source.value) for source in SignalSource if source in one.of)
        lines += [
            "",
            "[[rule]]",
            f"id = {_quoted(one.id)}",
            f"name = {_quoted(one.name.zh)}",
            f"name_en = {_quoted(one.name.en)}",
            f"by = {_quoted(one.by.value)}",
            f"count = {_quoted(one.count.value)}",
            f"of = [{of}]",
            f"window_days = {one.window_days}",
            *(f"{level.value} = {least}" for level, least in one.thresholds),
            *(f"{name} = {getattr(one, name)}" for name in _LEAST if getattr(one, name) > 1),
        ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
