"""What stands in the lists of employers and persons, and in the list of suspected doubles?"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import CaseId, Line


class Register(enum.StrEnum):
    """The registers that parties of cases refer to."""

    EMPLOYER = "employer"
    WORKER = "worker"


GROUP_OF = 10
"""From so many workers on a dispute is a collective one (调解仲裁法 7; 办案规则 62)."""


@dataclass(frozen=True, slots=True)
class RegisterCursor:
    """Where a page of a register ended."""

    pinyin_key: str
    id: int


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A record of a register as lists show it.

    Attributes:
        number: 统一社会信用代码 or 身份证号; None where it is not known.
        open_cases, all_cases: cases of every line in which it is a party.
        people: workers concerned by these cases.
    """

    id: int
    name: str
    number: str | None
    phone: str | None
    open_cases: int = 0
    all_cases: int = 0
    people: int = 0


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """Rows in the order of their names; ``after`` is None at the end."""

    rows: tuple[RegisterRow, ...]
    after: RegisterCursor | None


@dataclass(frozen=True, slots=True)
class Double:
    """Records that may be one, the one with a number first."""

    rows: tuple[RegisterRow, ...]


@dataclass(frozen=True, slots=True)
class LineCount:
    """How many cases of a line a record has, and how many of them are open."""

    line: Line
    open_cases: int
    all_cases: int


@dataclass(frozen=True, slots=True)
class RegisterCases:
    """Cases of a record, the newest first; ``after`` is None at the end."""

    rows: tuple[CaseRow, ...]
    after: CaseId | None
