"""Which indicators does a five-year plan set, with which goals, and were they reached?

The rows are data (``resources/plan_indicators.toml``) with their source.  What no text says is
shown as not known, never guessed.
"""

from __future__ import annotations

import enum
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

HAND = "hand"
CLOSURE_RATE = "closure_rate"
WORDS = "words"
PERCENT = "%"


class GoalKind(enum.StrEnum):
    """How a goal binds (属性)."""

    BINDING = "binding"
    EXPECTED = "expected"
    UNSTATED = "unstated"
    UNKNOWN = "unknown"


class GoalRule(enum.StrEnum):
    """What of several years is compared with the goal."""

    SUM = "sum"
    LAST = "last"
    EACH = "each"


class GoalVerdict(enum.StrEnum):
    """How an indicator stands against its goal."""

    REACHED = "reached"
    MISSED = "missed"
    RUNNING = "running"
    INCOMPLETE = "incomplete"
    IN_WORDS = "in_words"
    NO_GOAL = "no_goal"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PlanIndicator:
    """One row of a plan's table.

    Attributes:
        source: ``hand``, ``closure_rate``, or the id of one of the plan's totals.
        unit: ``%``, a counting unit, or ``words``.
        least: the goal as a number (98 for 98 %); None where it is none.
        published: what the plan itself says was reached, in words; empty where it says nothing.
        published_value: the same as a number, to be compared with what is counted.
    """

    id: str
    zh: str
    en: str
    goal_zh: str
    goal_en: str
    kind: GoalKind
    source: str
    unit: str
    rule: GoalRule
    least: Fraction | None
    published: str
    published_value: Fraction | None
    note: str

    @property
    def by_hand(self) -> bool:
        """Whether people enter its values."""
        return self.source == HAND


@dataclass(frozen=True, slots=True)
class Plan:
    """A five-year plan: its table, and whether its text was seen."""

    id: str
    first_year: int
    last_year: int
    zh: str
    en: str
    source: str
    verified: bool
    indicators: tuple[PlanIndicator, ...]
    source_en: str = ""

    def indicator(self, id_: str) -> PlanIndicator | None:
        """Return a row by its id; None where the plan has none."""
        return next((one for one in self.indicators if one.id == id_), None)


def read_plans(text: str) -> tuple[Plan, ...]:
    """Return the plans of a packaged file, in its order."""
    return tuple(_plan(table) for table in tomllib.loads(text)["plan"])


def plan_of(plans: Iterable[Plan], year: int) -> Plan | None:
    """Return the plan in whose years a year lies."""
    return next((one for one in plans if one.first_year <= year <= one.last_year), None)


def verdict_of(
    indicator: PlanIndicator, values: Mapping[int, Fraction], years: Iterable[int], *, over: bool
) -> GoalVerdict:
    """Judge an indicator by its values of years.

    Args:
        indicator: what is judged.
        values: by year; a year nobody entered is missing.
        years: those that the period has.
        over: whether the period has ended.
    """
    if indicator.kind is GoalKind.UNKNOWN:
        return GoalVerdict.UNKNOWN
    if not indicator.goal_zh:
        return GoalVerdict.NO_GOAL
    if indicator.least is None:
        return GoalVerdict.IN_WORDS
    return _against(indicator.rule, indicator.least, values, tuple(years), over=over)


def _against(
    rule: GoalRule,
    least: Fraction,
    values: Mapping[int, Fraction],
    years: tuple[int, ...],
    *,
    over: bool,
) -> GoalVerdict:
    complete = all(year in values for year in years)
    if rule is GoalRule.SUM:
        reached = sum(values.values(), Fraction(0)) >= least
        return _judged(reached=reached, certain=complete, over=over)
    if rule is GoalRule.LAST:
        last = values.get(years[-1]) if years else None
        reached = over and last is not None and last >= least
        return _judged(reached=reached, certain=last is not None, over=over)
    if any(value < least for value in values.values()):
        return GoalVerdict.MISSED
    return _judged(reached=over and complete, certain=complete, over=over)


def _judged(*, reached: bool, certain: bool, over: bool) -> GoalVerdict:
    if reached:
        return GoalVerdict.REACHED
    if not over:
        return GoalVerdict.RUNNING
    return GoalVerdict.MISSED if certain else GoalVerdict.INCOMPLETE


def _plan(table: Mapping[str, Any]) -> Plan:
    first, _, last = str(table["id"]).partition("-")
    return Plan(
        table["id"],
        int(first),
        int(last),
        table["name"],
        table["name_en"],
        table["source"],
        bool(table["verified"]),
        tuple(_indicator(row) for row in table["indicator"]),
        table.get("source_en", ""),
    )


def _indicator(row: Mapping[str, Any]) -> PlanIndicator:
    return PlanIndicator(
        row["id"],
        row["name"],
        row["name_en"],
        row.get("goal", ""),
        row.get("goal_en", ""),
        GoalKind(row["kind"]),
        row["from"],
        row["unit"],
        GoalRule(row.get("how", GoalRule.LAST.value)),
        _number(row.get("least")),
        row.get("published", ""),
        _number(row.get("published_value")),
        row.get("note", ""),
    )


def _number(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)
