"""What does a forecast say on paper and in a spreadsheet?  Everything is in Chinese words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from disputes_app.domain.forecast_outlook import FanPoint

TITLE = "按期结案率预测"
DASH = "—"
MONTHS_HEAD = ("月份", "达标可能", "中位数", "80%区间", "实际比率", "应结", "逾期", "在区间内")


@dataclass(frozen=True, slots=True)
class ForecastSheet:
    """What stands on it.

    Attributes:
        known: what is counted, what is known, by what it is judged.
        compared: without and, where there are any, with the measures; ``compared_head`` names them.
        so_far: the rate of the cases due up to each day that is past.
        fan, changed_fan: the points of the forecast, without and with the measures.
        assumptions: method and what is taken for granted.
        months: how forecasts of past months did; empty where they were not tested.
        verdict: what follows from them.
    """

    first: date
    last: date
    as_of: date
    target: Fraction | None
    headline: str
    known: tuple[str, ...]
    compared_head: tuple[str, ...]
    compared: tuple[tuple[str, ...], ...]
    so_far: tuple[tuple[date, Fraction], ...]
    fan: tuple[FanPoint, ...]
    changed_fan: tuple[FanPoint, ...]
    assumptions: tuple[str, ...]
    months: tuple[tuple[str, ...], ...] = ()
    verdict: tuple[str, ...] = ()
