"""How much is added to a fine that is not paid in time, and how much is 加付赔偿金?

行政处罚法 72: three per cent of the fine for each day after its last day, never more than the
fine; 73: the days of a review or of a suit do not count.  劳动合同法 85, 条例 26: 50 to 100 per
cent of what was not paid within the term of the order.  Whole fen, halves rounded up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

PERCENT_A_DAY = 3
LEAST_EXTRA, MOST_EXTRA = 50, 100


@dataclass(frozen=True, slots=True)
class Surcharge:
    """What is added to a fine.

    Attributes:
        days: days that count.
        left_out: days in which a review or a suit was under way.
        capped: it has reached the fine.
    """

    fen: int
    days: int
    left_out: int
    capped: bool


def percent_of(fen: int, percent: int) -> int:
    """Return so many per cent of a sum, to the fen, halves up."""
    return (fen * percent + 50) // 100


def surcharge(
    fine_fen: int,
    pay_by: date,
    paid_on: date,
    remedies: Iterable[tuple[date, date | None]] = (),
) -> Surcharge:
    """Return what is added to a fine that is paid, or looked at, on a day.

    Args:
        fine_fen: the fine.
        pay_by: last day to pay, inclusive.
        paid_on: the day of payment; it still counts as a day late.
        remedies: first and last day of each review or suit, inclusive; None where it goes on.
    """
    late = (paid_on - pay_by).days
    if late <= 0 or fine_fen <= 0:
        return Surcharge(0, 0, 0, capped=False)
    out: set[int] = set()
    for first, last in remedies:
        start = max(1, (first - pay_by).days)
        end = min(late, ((last or paid_on) - pay_by).days)
        out.update(range(start, end + 1))
    days = late - len(out)
    fen = percent_of(fine_fen, PERCENT_A_DAY * days)
    return Surcharge(min(fen, fine_fen), days, len(out), capped=fen >= fine_fen)


def extra_range(unpaid_fen: int) -> tuple[int, int]:
    """Return the least and the most 加付赔偿金 on what was unpaid when the term ran out."""
    return percent_of(unpaid_fen, LEAST_EXTRA), percent_of(unpaid_fen, MOST_EXTRA)
