"""How do days, sums and lists of things read on the screen, in either language?"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QLocale

from disputes_app.domain.money import yuan_text


@runtime_checkable
class TwoNames(Protocol):
    """Anything with a Chinese and an English name: a rule, a form, a kind of event."""

    @property
    def zh(self) -> str:
        """The Chinese name."""
        ...

    @property
    def en(self) -> str:
        """The English name."""
        ...


def is_english() -> bool:
    """Whether the screen speaks English now."""
    return QLocale().language() == QLocale.Language.English


def name_of(thing: TwoNames) -> str:
    """Return the name of ``thing`` in the language of the screen."""
    return thing.en if is_english() else thing.zh


def day_text(day: date | None) -> str:
    """Return ``2026-11-22``, with the time where it is known, or a dash where there is no day."""
    if isinstance(day, datetime):
        return f"{day:%Y-%m-%d %H:%M}"
    return "—" if day is None else day.isoformat()


def short_day_text(day: date | None) -> str:
    """Return ``11-22``, for places where the year is plain."""
    return "—" if day is None else f"{day:%m-%d}"


def weekday_text(day: date) -> str:
    """Return 周日, or Sun."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def money_text(fen: int | None) -> str:
    """Return ``¥38,420.00``, or a dash where there is no sum."""
    return "—" if fen is None else f"¥{yuan_text(fen)}"


def code_text(thing: enum.Enum | str) -> str:
    """Return the words for a value or a code of the program; the code itself if it has none."""
    from disputes_app.domain.words import word  # all the words, for when one is needed

    return word(thing, "en" if is_english() else "zh")


def list_text(items: Iterable[object]) -> str:
    """Return the items one after the other, with the comma of the language."""
    return (", " if is_english() else "、").join(value_text(item) for item in items)


def value_text(value: object) -> str:
    """Return any value that an error or a fact carries as people write it."""
    match value:
        case None:
            text = "—"
        case enum.Enum():
            text = code_text(value)
        case date():
            text = day_text(value)
        case TwoNames():
            text = name_of(value)
        case list() | tuple() | set() | frozenset():
            text = list_text(value)
        case Decimal():
            text = f"{value:,}"
        case _:
            text = str(value)
    return text
