"""What does the locked report of a month hold, and where is the chain of months broken?"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.month_chain import (
    CORRECTED,
    REMAINING,
    Came,
    MonthCase,
    month_before,
    month_last,
)
from disputes_app.domain.rate import Population


@dataclass(eq=False)
class MonthNotOverError(DomainError):
    """The month (``2026-03``) has not ended: its last day is ``last_day``."""

    month: str
    last_day: date


@dataclass(eq=False)
class MonthOrderError(DomainError):
    """The next month to be locked is ``wanted``, not ``month``; both as ``2026-03``."""

    month: str
    wanted: str


@dataclass(eq=False)
class MonthLockedError(DomainError):
    """The month was locked before, under ``number``."""

    month: str
    number: str


@dataclass(eq=False)
class UnknownMonthError(DomainError):
    """No report of this month was locked."""

    month: str


@dataclass(eq=False)
class CoveringNoteError(DomainError):
    """The covering note does not say who sent it (``sent_by``) or to whom (``sent_to``)."""

    field_name: str


@dataclass(eq=False)
class SentDayError(DomainError):
    """A report cannot be sent before its month is over, nor on a day that has not come."""

    sent_on: date
    earliest: date
    latest: date


@dataclass(frozen=True, slots=True)
class Covering:
    """The covering note: who sent the figures, to whom, when, and what was said."""

    sent_by: str
    sent_to: str
    sent_on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class MonthLine:
    """The figures of a line, or of its complaints alone.

    Attributes:
        closed: how many ended, by manner.
        rate_number: of the frozen rate of these cases; None where nothing was due.
    """

    line: Line
    population: Population
    carried: int
    received: int
    reopened: int
    corrected_in: int
    closed: Mapping[str, int]
    corrected_out: int
    remaining: int
    rate_number: str | None = None

    @property
    def closed_total(self) -> int:
        """Everything that ended in the month."""
        return sum(self.closed.values())

    @property
    def corrected(self) -> int:
        """The net of the corrections of earlier months."""
        return self.corrected_in - self.corrected_out

    @property
    def balanced(self) -> bool:
        """Whether what came in is what went out or stayed."""
        came = self.carried + self.received + self.reopened + self.corrected_in
        return came == self.closed_total + self.corrected_out + self.remaining


@dataclass(frozen=True, slots=True)
class MonthReport:
    """A month as it was locked.

    Attributes:
        month: its first day.
        known_before: when the report before it was locked; None for the first of the chain.
        rates: number of the frozen rate of each line that had cases due.
        digest: SHA-256 over everything here and the cases.
    """

    number: str
    month: date
    covering: Covering
    locked_at: datetime
    locked_by: str
    known_before: datetime | None
    rates: Mapping[Line, str]
    digest: str = ""

    @property
    def last_day(self) -> date:
        """The last day of the month."""
        return month_last(self.month)


@dataclass(frozen=True, slots=True)
class MonthCorrection:
    """A case of a locked month that comes out otherwise now; None where it is not counted."""

    receipt_number: str
    number: str
    was: MonthCase | None
    now: MonthCase | None


Counts = Mapping[tuple[Line, bool, Came, str], int]
"""How many cases of a line, complaints or not, came and went how."""
_ROWS = (
    *((line, Population.ALL) for line in Line),
    (Line.INSPECTION, Population.COMPLAINTS),
)
"""The rows of a report: every line, and among inspections the complaints (投诉举报)."""


def lines_of(cases: Iterable[MonthCase], rates: Mapping[Line, str]) -> tuple[MonthLine, ...]:
    """Return the rows of a report from its cases."""
    return rows_of(Counter((one.line, one.complaint, one.came, one.went) for one in cases), rates)


def rows_of(counts: Counts, rates: Mapping[Line, str]) -> tuple[MonthLine, ...]:
    """Return the rows of a report from how many cases came and went how."""
    return tuple(_row(line, population, counts, rates) for line, population in _ROWS)


def _row(
    line: Line, population: Population, counts: Counts, rates: Mapping[Line, str]
) -> MonthLine:
    came: Counter[str] = Counter()
    went: Counter[str] = Counter()
    for (of, complaint, way_in, way_out), n in counts.items():
        if of is line and (complaint or population is Population.ALL):
            came[way_in] += n
            went[way_out] += n
    own = Population.COMPLAINTS if line is Line.INSPECTION else Population.ALL
    ends = {REMAINING, CORRECTED}
    return MonthLine(
        line,
        population,
        came[Came.CARRIED],
        came[Came.ACCEPTED],
        came[Came.REOPENED],
        came[Came.CORRECTED],
        {manner: n for manner, n in sorted(went.items()) if manner not in ends},
        went[CORRECTED],
        went[REMAINING],
        rates.get(line) if population is own else None,
    )


def breaks_of(
    before: tuple[MonthReport, Sequence[MonthLine]] | None,
    report: MonthReport,
    lines: Sequence[MonthLine],
) -> tuple[str, ...]:
    """Return where the chain is broken: ``gap``, ``carried`` or ``balance``."""
    found = []
    if before is not None:
        if before[0].month != month_before(report.month):
            found.append("gap")
        remained = {(one.line, one.population): one.remaining for one in before[1]}
        if any(one.carried != remained.get((one.line, one.population), 0) for one in lines):
            found.append("carried")
    if not all(one.balanced for one in lines):
        found.append("balance")
    return tuple(found)


def month_corrections(
    then: Iterable[MonthCase], now: Iterable[MonthCase]
) -> tuple[MonthCorrection, ...]:
    """Return the cases that come in or go out otherwise, by receipt number."""
    old = {one.receipt_number: one for one in then}
    new = {one.receipt_number: one for one in now}
    found = []
    for receipt in sorted(old.keys() | new.keys()):
        was, is_ = old.get(receipt), new.get(receipt)
        if (was and (was.came, was.went)) != (is_ and (is_.came, is_.went)):
            shown = is_ or was
            number = shown.number if shown is not None else receipt
            found.append(MonthCorrection(receipt, number, was, is_))
    return tuple(found)


def month_digest(report: MonthReport, cases: Iterable[MonthCase]) -> str:
    """Return the SHA-256 (hex) over a report and its cases, in their order."""
    note = report.covering
    content = [
        [report.number, report.month.isoformat(), _moment(report.locked_at), report.locked_by],
        [note.sent_by, note.sent_to, note.sent_on.isoformat(), note.note],
        "" if report.known_before is None else _moment(report.known_before),
        [[line.value, number] for line, number in sorted(report.rates.items())],
        [
            [
                one.line.value,
                one.receipt_number,
                one.number,
                one.came.value,
                one.went,
                one.complaint,
            ]
            for one in cases
        ],
    ]
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
