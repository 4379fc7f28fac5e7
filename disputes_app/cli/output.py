"""How does an answer leave the program: as JSON for programs, as text for people?"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import click

from disputes_app.domain.words import Language, word

DASH = "—"


def print_json(value: Mapping[str, Any] | Sequence[Any]) -> None:
    """Print one JSON object or array; Chinese stays readable."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def iso(day: date | None) -> str | None:
    """Return the ISO form of a day or moment, None where there is none."""
    return None if day is None else day.isoformat()


def shown_day(day: date | None) -> str:
    """Return a day for people, a dash where there is none."""
    return DASH if day is None else day.isoformat()


def shown(value: object, language: Language) -> str:
    """Return any value as people read it: words for codes, a dash for nothing."""
    import enum

    if value is None or value == "":
        return DASH
    if isinstance(value, bool):
        return ("是" if value else "否") if language == "zh" else ("yes" if value else "no")
    if isinstance(value, enum.Enum):
        return word(value, language)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (tuple, list, frozenset)):
        return ("、" if language == "zh" else ", ").join(shown(one, language) for one in value)
    return str(value)
