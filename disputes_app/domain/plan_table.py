"""How far has a plan been carried out: its own table, row by row?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from disputes_app.domain.indicator_entries import IndicatorEntry
from disputes_app.domain.plan_indicators import (
    WORDS,
    GoalRule,
    GoalVerdict,
    Plan,
    PlanIndicator,
    verdict_of,
)


@dataclass(frozen=True, slots=True)
class PlanRow:
    """An indicator with what was reached.

    Attributes:
        value: as counted, or what the entries come to; None where there is nothing.
        entries: what holds of what people entered, by year.
        agrees: whether what was counted is what the plan published; None where it says nothing.
    """

    indicator: PlanIndicator
    value: Fraction | None
    entries: tuple[IndicatorEntry, ...]
    verdict: GoalVerdict
    agrees: bool | None = None


@dataclass(frozen=True, slots=True)
class PlanTable:
    """A plan's table for a period within its years; both days inclusive.

    Attributes:
        until: the last day that was counted.
    """

    plan: Plan
    first: date
    last: date
    until: date
    rows: tuple[PlanRow, ...]


def counted_row(
    indicator: PlanIndicator, value: Fraction | None, *, over: bool, whole: bool
) -> PlanRow:
    """Return the row of an indicator that is counted from the cases."""
    verdict = _counted_verdict(indicator, value, over=over)
    published = indicator.published_value
    agrees = value == published if whole and published is not None else None
    return PlanRow(indicator, value, (), verdict, agrees)


def _counted_verdict(
    indicator: PlanIndicator, value: Fraction | None, *, over: bool
) -> GoalVerdict:
    values = {} if value is None else {0: value}
    return verdict_of(indicator, values, [0], over=over)


def hand_row(
    indicator: PlanIndicator,
    held: Mapping[tuple[str, int], IndicatorEntry],
    years: tuple[int, ...],
    *,
    over: bool,
) -> PlanRow:
    """Return the row of an indicator that people enter."""
    entries = tuple(held[indicator.id, year] for year in years if (indicator.id, year) in held)
    if indicator.unit == WORDS:
        return PlanRow(indicator, None, entries, verdict_of(indicator, {}, years, over=over))
    values = {one.year: Fraction(one.value) for one in entries if one.value is not None}
    verdict = verdict_of(indicator, values, years, over=over)
    return PlanRow(indicator, _together(indicator, values), entries, verdict)


def _together(indicator: PlanIndicator, values: Mapping[int, Fraction]) -> Fraction | None:
    if not values:
        return None
    match indicator.rule:
        case GoalRule.SUM:
            return sum(values.values(), Fraction(0))
        case GoalRule.LAST:
            return values[max(values)]
        case GoalRule.EACH:
            return min(values.values())
