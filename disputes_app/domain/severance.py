"""How much severance (经济补偿) does a worker get, line by line?

劳动合同法47: one month's pay for each whole year of service, six months or more counting as a
year and less as half a month; pay above three times the local average wage counts as three
times, and then for twelve years at most.  条例27: pay is the average of the last twelve months,
and no less than the minimum wage.  劳动合同法87: twice as much where the end was unlawful.
Service before 2008-01-01 follows the rules of its time (法97) and is not counted here.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from disputes_app.domain.errors import DomainError

ACT_BEGAN = date(2008, 1, 1)
MOST_YEARS = 12
TIMES_AVERAGE = 3
_HALF_YEAR = 6


class SeveranceStep(enum.StrEnum):
    """A line of the working."""

    SERVICE = "service"
    PAY = "pay"
    RAISED_TO_MINIMUM = "raised_to_minimum"
    CAPPED_PAY = "capped_pay"
    HALF_MONTHS = "half_months"
    CAPPED_YEARS = "capped_years"
    SUM = "sum"
    DOUBLED = "doubled"


@dataclass(eq=False)
class ServiceBackwardsError(DomainError):
    """The employment ended before it began, or before the Act was in force."""

    began_on: date
    ended_on: date


@dataclass(frozen=True, slots=True)
class StepLine:
    """A line of the working: what it is, its number (half-months, fen, months), its article."""

    step: SeveranceStep
    value: int
    article: str


@dataclass(frozen=True, slots=True)
class Severance:
    """The sum with its working; ``half_months`` is twice the months that are paid."""

    half_months: int
    fen: int
    lines: tuple[StepLine, ...]


def severance(
    began_on: date,
    ended_on: date,
    average_pay_fen: int,
    *,
    minimum_fen: int = 0,
    local_average_fen: int | None = None,
    unlawful: bool = False,
) -> Severance:
    """Return the severance.

    Args:
        average_pay_fen: a month's pay on average of the last twelve.
        minimum_fen: the monthly minimum wage, 0 where it is not known.
        local_average_fen: a month's pay on average in the municipality; None: no cap is applied.
        unlawful: the employer ended it unlawfully (法87).

    Raises:
        ServiceBackwardsError: the days are the wrong way round.
    """
    start = max(began_on, ACT_BEGAN)
    if ended_on < start:
        raise ServiceBackwardsError(began_on, ended_on)
    served = relativedelta(ended_on + relativedelta(days=1), start)
    months = served.years * 12 + served.months
    lines = [
        StepLine(SeveranceStep.SERVICE, months, "法47"),
        StepLine(SeveranceStep.PAY, average_pay_fen, "条例27"),
    ]
    pay = average_pay_fen
    if pay < minimum_fen:
        pay = minimum_fen
        lines.append(StepLine(SeveranceStep.RAISED_TO_MINIMUM, pay, "条例27"))
    halves = _halves(served)
    lines.append(StepLine(SeveranceStep.HALF_MONTHS, halves, "法47"))
    if local_average_fen is not None and pay > TIMES_AVERAGE * local_average_fen:
        pay = TIMES_AVERAGE * local_average_fen
        lines.append(StepLine(SeveranceStep.CAPPED_PAY, pay, "法47"))
        if halves > 2 * MOST_YEARS:
            halves = 2 * MOST_YEARS
            lines.append(StepLine(SeveranceStep.CAPPED_YEARS, halves, "法47"))
    fen = -(-pay * halves // 2)
    lines.append(StepLine(SeveranceStep.SUM, fen, "法47"))
    if unlawful:
        fen *= 2
        lines.append(StepLine(SeveranceStep.DOUBLED, fen, "法87"))
    return Severance(halves, fen, tuple(lines))


def _halves(served: relativedelta) -> int:
    """Return twice the months paid: a year two, six months or more two, what is less one."""
    rest = 0
    if served.months >= _HALF_YEAR:
        rest = 2
    elif served.months or served.days:
        rest = 1
    return 2 * served.years + rest
