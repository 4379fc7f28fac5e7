"""Which offices are there, and who works in them?"""

from __future__ import annotations

from dataclasses import dataclass

from disputes_app.domain.cases import Line


@dataclass(frozen=True, slots=True)
class OfficeRecord:
    """An office; ``line`` None where it works several lines."""

    id: int
    code: str
    name_zh: str
    name_en: str
    line: Line | None
    town: str


@dataclass(frozen=True, slots=True)
class StaffRecord:
    """A person of an office."""

    id: int
    office_id: int
    name: str
    role: str
    active: bool = True
