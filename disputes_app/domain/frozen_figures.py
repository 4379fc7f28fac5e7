"""What is a published figure, and how is it proved, or corrected, years later?

A figure is frozen with the question it answers, its numbers, the verdict on every case behind
them, and under which law and definition it was counted.  It is never edited.  Counted again
with what was known when it was frozen it must come out the same; counted with what is known
now, each case that stands otherwise is a correction that came late.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction

from disputes_app.domain.case_list import RateNumber
from disputes_app.domain.errors import DomainError
from disputes_app.domain.rate import RateFigures, RateQuery, allowance, rate_of, registered

DEFINITION = "1"
"""The definition of the rate in force (``domain.rate``); raised when its meaning changes."""

VERDICTS = (
    RateNumber.ON_TIME,
    RateNumber.LATE_CLOSED,
    RateNumber.LATE_OPEN,
    RateNumber.DUE_TODAY,
    RateNumber.PENDING_CLOSED,
    RateNumber.PENDING,
    RateNumber.SUSPENDED,
    RateNumber.CANNOT_JUDGE,
    RateNumber.INTAKE_LATE,
    RateNumber.TRANSFERRED,
    RateNumber.MERGED,
    RateNumber.STRUCK_OUT,
    RateNumber.REFUSED,
    RateNumber.WITHDRAWN_BEFORE_ACCEPTANCE,
)
"""The numbers that a case can stand under, each case under the first that it is found in.

A case that is pending stands under the narrowest of 今日到期, 待到期中已办结 and 待到期.
"""

NUMBERS = (
    RateNumber.DUE,
    RateNumber.ON_TIME,
    RateNumber.LATE_CLOSED,
    RateNumber.LATE_OPEN,
    RateNumber.DUE_TODAY,
    RateNumber.PENDING,
    RateNumber.PENDING_CLOSED,
    RateNumber.SUSPENDED,
    RateNumber.CANNOT_JUDGE,
    RateNumber.INTAKE_LATE,
    RateNumber.TRANSFERRED,
    RateNumber.MERGED,
    RateNumber.STRUCK_OUT,
    RateNumber.REFUSED,
    RateNumber.WITHDRAWN_BEFORE_ACCEPTANCE,
    RateNumber.LATE_ENTERED,
)
"""What is kept of a figure; the rate and the allowance follow from these."""


@dataclass(eq=False)
class ProvisionalFigureError(DomainError):
    """A last day in the figure is provisional (暂定), so it cannot be published as final."""

    from_day: date
    to_day: date


@dataclass(eq=False)
class NothingToFreezeError(DomainError):
    """No case was due in the period: there is no rate to publish."""

    from_day: date
    to_day: date


@dataclass(eq=False)
class FrozenBeforeError(DomainError):
    """The same question was frozen before and nothing has changed since: it is ``number``."""

    number: str


@dataclass(eq=False)
class UnknownFigureError(DomainError):
    """No figure has this number."""

    number: str


@dataclass(frozen=True, slots=True)
class FrozenVerdict:
    """What one case counted as.

    Attributes:
        receipt_number: by which the case is found for ever; ``number`` is the one shown.
        due_on: the last day that counts for the rate, None where there is none.
    """

    receipt_number: str
    number: str
    verdict: RateNumber
    due_on: date | None
    closed_on: date | None
    late_entered: bool


@dataclass(frozen=True, slots=True)
class CountedUnder:
    """Under which law and definition a figure was counted.

    Attributes:
        law_stamp: the last adoption of law before it; see ``LawAdoption``.
        law_digest: SHA-256 over rulebook, calendar and policy (``Law.digest``).
        rules: versions of the closure clocks of the line, as ``id@first day in force``.
        calendar_years: first and last year with an adopted holiday notice, inclusive.
    """

    definition: str
    law_stamp: int
    law_digest: str
    rules: tuple[str, ...]
    calendar_years: tuple[int, int]


@dataclass(frozen=True, slots=True)
class FrozenFigure:
    """A figure as it was published.

    Attributes:
        query: the question; its ``known_at`` is the moment of freezing.
        values: its numbers by :data:`NUMBERS`.
        digest: SHA-256 over everything here and the verdict on every case.
    """

    number: str
    title: str
    note: str
    query: RateQuery
    values: Mapping[RateNumber, int]
    under: CountedUnder
    frozen_at: datetime
    frozen_by: str
    digest: str = ""

    @property
    def rate(self) -> Fraction | None:
        """On time over due; None where nothing was due."""
        return rate_of(self.values[RateNumber.ON_TIME], self.values[RateNumber.DUE])

    @property
    def allowance(self) -> int | None:
        """How many more cases may be late; None without a target."""
        if self.query.target is None:
            return None
        values = self.values
        late = values[RateNumber.LATE_CLOSED] + values[RateNumber.LATE_OPEN]
        known = registered(
            self.query.basis,
            values[RateNumber.DUE],
            values[RateNumber.PENDING],
            values[RateNumber.PENDING_CLOSED],
        )
        return allowance(known, late, self.query.target)

    @property
    def met(self) -> bool | None:
        """Whether the target is met, unrounded; None without a target or a rate."""
        if self.query.target is None or self.rate is None:
            return None
        return self.rate >= self.query.target


@dataclass(frozen=True, slots=True)
class LateEntry:
    """An entry of a case that was recorded after a figure was frozen."""

    kind: str
    happened_on: date
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A case that counts otherwise now; None where it is not counted at all.

    ``entries`` are those recorded since; there are none where an adoption of law did it.
    """

    receipt_number: str
    number: str
    was: FrozenVerdict | None
    now: FrozenVerdict | None
    entries: tuple[LateEntry, ...] = ()


def values_of(figures: RateFigures) -> dict[RateNumber, int]:
    """Return the numbers of an answer that are kept."""
    return {one: int(getattr(figures, one.value)) for one in NUMBERS}


def figure_digest(figure: FrozenFigure, verdicts: Iterable[FrozenVerdict]) -> str:
    """Return the SHA-256 (hex) over a figure and the verdicts behind it, in their order.

    Taken over a JSON list, so that no text can pass for the end of another; the digest that
    the figure carries is left out.
    """
    query, under = figure.query, figure.under
    content = [
        [figure.number, figure.title, figure.note, figure.frozen_by, _moment(figure.frozen_at)],
        [query.line.value, query.population.value, query.basis.value],
        [query.from_day.isoformat(), query.to_day.isoformat(), query.as_of.isoformat()],
        _moment(query.known_at or figure.frozen_at),
        [[one.value, figure.values[one]] for one in NUMBERS],
        [under.definition, under.law_stamp, under.law_digest, *under.rules],
        list(under.calendar_years),
        [_row(one) for one in verdicts],
    ]
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def corrections(
    then: Sequence[FrozenVerdict], now: Sequence[FrozenVerdict]
) -> tuple[Correction, ...]:
    """Return every case whose verdict, last day or day of closing differs, by receipt number."""
    old, new = _by_case(then), _by_case(now)
    found = []
    for receipt in sorted(old.keys() | new.keys()):
        was, is_ = old.get(receipt), new.get(receipt)
        if was != is_:
            shown = is_ or was
            found.append(Correction(receipt, shown.number if shown else receipt, was, is_))
    return tuple(found)


def unlike_numbers(figure: FrozenFigure, values: Mapping[RateNumber, int]) -> tuple[str, ...]:
    """Return the ids of the numbers that come out otherwise."""
    return tuple(one.value for one in NUMBERS if figure.values[one] != values[one])


def _by_case(verdicts: Iterable[FrozenVerdict]) -> dict[str, FrozenVerdict]:
    return {one.receipt_number: one for one in verdicts}


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _row(one: FrozenVerdict) -> list[str | bool]:
    return [
        one.receipt_number,
        one.number,
        one.verdict.value,
        "" if one.due_on is None else one.due_on.isoformat(),
        "" if one.closed_on is None else one.closed_on.isoformat(),
        one.late_entered,
    ]
