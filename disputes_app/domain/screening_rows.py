"""What does a row of a town's screening report say, and what can be wrong with it?"""

from __future__ import annotations

import enum
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from disputes_app.domain.errors import DomainError

MOST_ROWS = 1_000
"""More in one report of one town is another table."""
MOST_WORKERS = 20_000
MOST_MONTHS = 120
MOST_FEN = 100_000_000_000
"""A billion yuan (十亿元) owed by one employer is a slip of the pen."""
LONGEST_NAME, LONGEST_TEXT = 100, 1_000


class Risk(enum.StrEnum):
    """What a town has found."""

    ARREARS = "arrears"
    STOPPED = "stopped"
    MOVING = "moving"
    LOST_CONTACT = "lost_contact"
    OTHER = "other"


class ScreeningColumn(enum.StrEnum):
    """What a column holds."""

    TOWN = "town"
    EMPLOYER = "employer"
    CODE = "code"
    ADDRESS = "address"
    PROJECT = "project"
    WORKERS = "workers"
    MONTHS = "months"
    AMOUNT = "amount"
    RISK = "risk"
    TEXT = "text"
    REPORTED_BY = "reported_by"


class RowFlaw(enum.StrEnum):
    """What is wrong with a row or one of its cells."""

    NO_EMPLOYER = "no_employer"
    BAD_CODE = "bad_code"
    BAD_NUMBER = "bad_number"
    NEGATIVE = "negative"
    BAD_AMOUNT = "bad_amount"
    NOT_WHOLE_FEN = "not_whole_fen"
    TOO_LARGE = "too_large"
    BAD_RISK = "bad_risk"
    NO_VALUE = "no_value"
    TOO_LONG = "too_long"
    OTHER_TOWN = "other_town"
    SAME_ROW = "same_row"
    TOO_MANY = "too_many"


@dataclass(eq=False)
class ScreeningRowError(DomainError):
    """A row cannot be taken.

    Attributes:
        place: its number in the report.
        flaw: what is wrong with it.
        about: what stands there.
    """

    place: int
    flaw: RowFlaw
    about: str


@dataclass(frozen=True, slots=True)
class ScreeningRow:
    """What a town reports of an employer; ``amount_fen`` is None where it does not say it.

    Attributes:
        place: its number in the record; it stays when rows are added or struck out.
        workers, months: how many are not paid, and for how many months; 0 where unknown.
        reported_by: who in the town has found it.
    """

    place: int
    employer: str
    code: str = ""
    address: str = ""
    project: str = ""
    workers: int = 0
    months: int = 0
    amount_fen: int | None = None
    risk: Risk = Risk.ARREARS
    text: str = ""
    reported_by: str = ""


_TEXTS: Mapping[str, int] = MappingProxyType(
    {
        "employer": LONGEST_NAME,
        "code": LONGEST_NAME,
        "address": LONGEST_NAME * 2,
        "project": LONGEST_NAME,
        "text": LONGEST_TEXT,
        "reported_by": LONGEST_NAME,
    }
)
_MOST: Mapping[str, int] = MappingProxyType(
    {"workers": MOST_WORKERS, "months": MOST_MONTHS, "amount_fen": MOST_FEN}
)


def row_flaws(row: ScreeningRow) -> Iterator[tuple[str, RowFlaw, str]]:
    """Yield the field, what is wrong with it, and what stands there."""
    if not row.employer.strip():
        yield "employer", RowFlaw.NO_EMPLOYER, ""
    for name, longest in _TEXTS.items():
        said = getattr(row, name)
        if len(said) > longest:
            yield name, RowFlaw.TOO_LONG, f"{len(said)} > {longest}"
    for name, most in _MOST.items():
        number = getattr(row, name) or 0
        if number < 0:
            yield name, RowFlaw.NEGATIVE, str(number)
        elif number > most:
            yield name, RowFlaw.TOO_LARGE, str(number // 100 if name == "amount_fen" else number)


def check_rows(rows: Sequence[ScreeningRow]) -> None:
    """Raise ScreeningRowError for the first thing that is wrong with rows of a report."""
    if len(rows) > MOST_ROWS:
        raise ScreeningRowError(len(rows), RowFlaw.TOO_MANY, str(MOST_ROWS))
    for row in rows:
        for _field, flaw, about in row_flaws(row):
            raise ScreeningRowError(row.place, flaw, about)


def row_values(one: ScreeningRow) -> tuple[int | str | None, ...]:
    """Return what a row says, in the order in which it is stored and hashed."""
    return (
        one.place,
        one.employer,
        one.code,
        one.address,
        one.project,
        one.workers,
        one.months,
        one.amount_fen,
        one.risk.value,
        one.text,
        one.reported_by,
    )


def rows_digest(rows: Iterable[ScreeningRow]) -> str:
    """Return the SHA-256 (hex) over everything that the rows say."""
    told = [row_values(one) for one in rows]
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def total_fen(rows: Iterable[ScreeningRow]) -> int:
    """Return what the rows say is owed; what is unknown counts nothing."""
    return sum(one.amount_fen or 0 for one in rows)
