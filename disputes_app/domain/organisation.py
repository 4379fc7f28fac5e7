"""Which offices are there, and who works in them?"""

from __future__ import annotations

from dataclasses import dataclass

from disputes_app.domain.cases import Line


@dataclass(frozen=True, slots=True)
class OfficeRecord:
    """An office; ``line`` None where it works several lines.

    ``organisation`` is the kind of mediation organisation that it is (``kinds.common``); None
    where it is none, or nobody has said.
    """

    id: int
    code: str
    name_zh: str
    name_en: str
    line: Line | None
    town: str
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class StaffRecord:
    """A person of an office."""

    id: int
    office_id: int
    name: str
    role: str
    active: bool = True
