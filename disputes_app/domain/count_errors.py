"""Why can a period not be counted from the facts given?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from disputes_app.domain.errors import DomainError


@dataclass(eq=False)
class LengthMissingError(DomainError):
    """The law sets no length, so the paper's must be given."""

    rule_id: str


@dataclass(eq=False)
class LengthFixedError(DomainError):
    """The law sets the length: ``given`` is not ``length`` (nor a shorter one, if agreed)."""

    rule_id: str
    given: int
    length: int


@dataclass(eq=False)
class NotPositiveError(DomainError):
    """A length or an extension must be at least 1."""

    rule_id: str
    what: Literal["length", "extension"]
    given: int


@dataclass(eq=False)
class ExtensionUnknownError(DomainError):
    """The law knows no extension of this period."""

    rule_id: str


@dataclass(eq=False)
class ExtensionTooLongError(DomainError):
    """The extension exceeds what the law allows in all; ``limit`` is in the rule's unit."""

    rule_id: str
    given: int
    limit: int


@dataclass(eq=False)
class PauseUnknownError(DomainError):
    """The law excludes no days of this kind; ``known`` are the kinds it excludes, if any."""

    rule_id: str
    kind: str | None
    known: tuple[str, ...]


@dataclass(eq=False)
class PauseBackwardsError(DomainError):
    """A pause ends before it begins."""

    first: date
    last: date


@dataclass(eq=False)
class RestartUnknownError(DomainError):
    """The law knows no event that restarts this period."""

    rule_id: str
    day: date


@dataclass(eq=False)
class RestartBeforeStartError(DomainError):
    """A period cannot restart before it started."""

    rule_id: str
    day: date
    start: date


@dataclass(eq=False)
class TimeOfDayMissingError(DomainError):
    """A period in hours starts at a time of day, which was not given."""

    rule_id: str
    day: date
