"""What did somebody enter by hand for an indicator of a year, and may it be entered?

An entry is never changed: a correction is another entry with its reason, and the last one
holds.  An entry without a value takes the earlier one back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from disputes_app.domain.errors import DomainError
from disputes_app.domain.plan_indicators import PERCENT, WORDS, PlanIndicator

LONGEST_VALUE, LONGEST_SOURCE = 60, 200
_MOST_PERCENT = 100
_NUMBER = re.compile(r"\d{1,12}(\.\d{1,4})?")
_GROUPED = re.compile(r"\d{1,3}([,，]\d{3})+(\.\d{1,4})?")


@dataclass(eq=False)
class UnknownIndicatorError(DomainError):
    """No plan of that year has such an indicator."""

    indicator: str
    year: int


@dataclass(eq=False)
class ComputedIndicatorError(DomainError):
    """The indicator is counted from the cases; nobody enters it."""

    indicator: str


@dataclass(eq=False)
class IndicatorYearError(DomainError):
    """The year has not begun."""

    year: int


@dataclass(eq=False)
class IndicatorValueError(DomainError):
    """``reason`` is a code of ``report_words``."""

    reason: str
    value: str


@dataclass(eq=False)
class IndicatorSourceError(DomainError):
    """Where a value comes from has to be said; ``reason`` is a code of ``report_words``."""

    reason: str


@dataclass(eq=False)
class CorrectionReasonError(DomainError):
    """Something holds already; why it changes has to be said.  ``held`` is what holds."""

    held: str


@dataclass(eq=False)
class NothingEnteredError(DomainError):
    """Nothing holds that could be taken back."""

    indicator: str
    year: int


@dataclass(frozen=True, slots=True)
class IndicatorEntry:
    """One value of one year as it was entered.

    Attributes:
        value: a plain decimal number, or words; None takes back what held.
        source: where it comes from (a letter, a table, who said it).
        reason: why an earlier value was replaced; empty for a first one.
        entered_at: aware UTC.
    """

    indicator: str
    year: int
    value: str | None
    source: str
    reason: str
    entered_at: datetime
    entered_by: str


def checked_value(indicator: PlanIndicator, text: str) -> str:
    """Return the value as it is kept; raise IndicatorValueError."""
    value = " ".join(text.split())
    if not value:
        raise IndicatorValueError("value_empty", text)
    if len(value) > LONGEST_VALUE:
        raise IndicatorValueError("value_too_long", text)
    return value if indicator.unit == WORDS else _number(indicator, value)


def _number(indicator: PlanIndicator, value: str) -> str:
    digits = value.removesuffix(PERCENT).strip() if indicator.unit == PERCENT else value
    if _GROUPED.fullmatch(digits):
        digits = digits.replace(",", "").replace("，", "")
    if not digits.isascii() or _NUMBER.fullmatch(digits) is None:
        raise IndicatorValueError("value_not_a_number", value)
    whole, _, part = digits.partition(".")
    part = part.rstrip("0")
    if part and indicator.unit not in {PERCENT, "元"}:
        raise IndicatorValueError("value_not_whole", value)
    kept = str(int(whole)) + (f".{part}" if part else "")
    if indicator.unit == PERCENT and Fraction(kept) > _MOST_PERCENT:
        raise IndicatorValueError("value_over_hundred", value)
    return kept


def checked_source(text: str) -> str:
    """Return the source as it is kept; raise IndicatorSourceError."""
    source = " ".join(text.split())
    if not source:
        raise IndicatorSourceError("source_empty")
    if len(source) > LONGEST_SOURCE:
        raise IndicatorSourceError("source_too_long")
    return source


def holding(entries: Iterable[IndicatorEntry]) -> dict[tuple[str, int], IndicatorEntry]:
    """Return what holds by indicator and year, given all entries in their order."""
    held: dict[tuple[str, int], IndicatorEntry] = {}
    for one in entries:
        if one.value is None:
            held.pop((one.indicator, one.year), None)
        else:
            held[one.indicator, one.year] = one
    return held
