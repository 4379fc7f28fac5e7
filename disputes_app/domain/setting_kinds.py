"""What is a setting of the office: its type, its range, its source, where it acts?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from disputes_app.domain.labels import Label
from disputes_app.domain.rules import Mark

Value = int | str
"""Whole fen, days or people; the text of a pattern."""


class SettingGroup(StrEnum):
    """What a setting is about, in the order in which they are shown."""

    NUMBERS = "numbers"
    TERMS = "terms"
    REPLIES = "replies"
    THRESHOLDS = "thresholds"
    FUND = "fund"
    REMINDERS = "reminders"
    PAPERS = "papers"


class SettingType(StrEnum):
    """What kind of value a setting holds."""

    MONEY = "money"
    """Whole fen."""
    PEOPLE = "people"
    DAYS = "days"
    """Calendar days."""
    WORKING_DAYS = "working_days"
    MONTHS = "months"
    YEARS = "years"
    POINTS = "points"
    PATTERN = "pattern"
    TEXT = "text"
    """A name, an address, a telephone number; one line."""

    @property
    def is_text(self) -> bool:
        """Whether its values are words and have no unit."""
        return self in {SettingType.PATTERN, SettingType.TEXT}


@dataclass(frozen=True, slots=True)
class OfficeSetting:
    """One choice of the bureau.

    Attributes:
        default: what holds until the bureau sets another; None where there is nothing to hold.
        least, most: the ends of what is allowed, inclusive; None where there is none.
        bounded_by_law: whether these ends are the law's.
        source: the statute and its article, or where else the choice comes from.
        mark: how well source and default are verified.
        note: what the default is, or what else the law asks for.
        used: where the value acts.
    """

    key: str
    group: SettingGroup
    type: SettingType
    zh: str
    en: str
    default: Value | None
    least: int | None
    most: int | None
    bounded_by_law: bool
    source: str
    mark: Mark
    note: Label
    used: Label
