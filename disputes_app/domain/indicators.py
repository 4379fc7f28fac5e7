"""Which measures of the office's work are there beside the closure rate, and how are they counted?

The texts set no formula for most of them; each one's own stands here, is shown beside its value
and printed with it.  Ratios are exact fractions.  Days are natural days between two dated facts.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

NINETY = Fraction(9, 10)


class IndicatorUnit(enum.StrEnum):
    """What the value of an indicator is."""

    RATIO = "ratio"
    DAYS = "days"
    CASES = "cases"
    FEN = "fen"


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is measured, and by which formula.

    Attributes:
        of_cases: whether its numbers are numbers, or sums, of cases that can be listed.
    """

    id: str
    unit: IndicatorUnit
    zh: str
    en: str
    formula_zh: str
    formula_en: str
    of_cases: bool = True


@dataclass(frozen=True, slots=True)
class Measured:
    """An indicator of a period.

    Attributes:
        value: a ratio, days, cases or fen; None where there was nothing to measure.
        part, whole: what a ratio is made of; for days ``whole`` is how many cases were measured.
    """

    indicator: Indicator
    value: Fraction | int | None
    part: int | None = None
    whole: int | None = None


_R, _D, _N, _F = IndicatorUnit.RATIO, IndicatorUnit.DAYS, IndicatorUnit.CASES, IndicatorUnit.FEN

INDICATORS: tuple[Indicator, ...] = (
    Indicator(
        "arbitration_closure",
        _R,
        "仲裁年度结案率",
        "Arbitration closure rate",
        "当期审结 ÷ （上期未结 + 当期受理）",
        "closed in the period / (open before it + accepted in it)",
    ),
    Indicator(
        "arbitration_within",
        _R,
        "仲裁审限内结案率",
        "Arbitration closed within the term",
        "当期审结中在办结期限内审结的 ÷ 当期审结",
        "closed in the period on or before the last day / closed in the period",
    ),
    Indicator(
        "mediation_within",
        _R,
        "调解期限内结案率",
        "Mediation closed within the term",
        "当期结案中在办结期限内结案的 ÷ 当期结案",
        "closed in the period on or before the last day / closed in the period",
    ),
    Indicator(
        "inspection_closure",
        _R,
        "举报投诉结案率",
        "Complaints and reports closed",
        "当期办结 ÷ （上期未结 + 当期立案），限举报投诉案件",
        "closed in the period / (open before it + filed in it), complaints and reports",
    ),
    Indicator(
        "first_mediation_success",
        _R,
        "先行调解成功率",
        "Success of mediation advised first",
        "当期结束的先行调解中调解成功的 ÷ 当期结束的先行调解",
        "settled / ended in the period, of mediations advised before acceptance",
    ),
    Indicator(
        "mediation_success",
        _R,
        "调解成功率",
        "Mediation success",
        "当期达成协议的 ÷ 当期调解结案（含未达成、撤回）",
        "agreements / mediations closed in the period, failed and withdrawn ones included",
    ),
    Indicator(
        "settled_share",
        _R,
        "仲裁以调解方式结案占比",
        "Arbitration closed by settlement",
        "当期以调解书结案的 ÷ 当期审结",
        "closed by a settlement / closed in the period",
    ),
    Indicator(
        "final_award_share",
        _R,
        "终局裁决占比",
        "Final awards",
        "当期裁决结案中终局裁决（含分别制作的）÷ 当期裁决结案",
        "final awards, separate papers among them / cases closed by an award in the period",
    ),
    *(
        Indicator(
            f"{line}_{step}_{how}",
            _D,
            f"{line_zh}{step_zh}{how_zh}",
            f"{line_en}: {step_en}, {how_en}",
            f"{formula_zh}，{how_formula_zh}",
            f"{formula_en}, {how_en}",
        )
        for line, line_zh, line_en in (
            ("mediation", "调解", "Mediation"),
            ("arbitration", "仲裁", "Arbitration"),
            ("inspection", "监察", "Inspection"),
        )
        for step, step_zh, step_en, formula_zh, formula_en in (
            (
                "intake",
                "收件至受理",
                "receipt to acceptance",
                "当期受理的案件自收件至受理的日数",
                "days from receipt to acceptance of cases accepted in the period",
            ),
            (
                "handling",
                "受理至办结",
                "acceptance to closing",
                "当期办结的案件自受理至办结的日数",
                "days from acceptance to closing of cases closed in the period",
            ),
        )
        for how, how_zh, how_en, how_formula_zh in (
            ("average", "平均", "average", "平均"),
            ("p90", "九成不超过", "nine in ten within", "第90百分位（最近秩）"),
        )
    ),
    Indicator(
        "first_hearing_p90",
        _D,
        "受理至首次开庭九成不超过",
        "Acceptance to first hearing, nine in ten within",
        "当期受理的仲裁案件自受理至首次开庭的日数，第90百分位；未开庭且未结的算到截止日",
        "days from acceptance to the first hearing held, of cases accepted in the period; an open "
        "case not heard yet counts up to the last day",
    ),
    Indicator(
        "award_after_hearing_average",
        _D,
        "庭审至裁决平均",
        "Hearing to award, average",
        "当期裁决结案的案件自最后一次开庭至裁决的日数，平均",
        "days from the last hearing held to the award, of cases closed by an award, average",
    ),
    Indicator(
        "matters_in_time",
        _R,
        "外部交办按时答复率",
        "External matters answered in time",
        "答复期限落在当期的外部交办件中按时答复的 ÷ 答复期限落在当期的",
        "answered by their last day / those whose last day falls in the period",
        of_cases=False,
    ),
    Indicator(
        "recovered_for_parties",
        _F,
        "为当事人挽回金额",
        "Recovered for parties",
        "当期调解协议、调解书和裁决书确定的给付金额",
        "sums fixed by agreements, settlements and awards in the period",
    ),
    Indicator(
        "recovered_by_inspection",
        _F,
        "监察追回工资、社会保险费",
        "Recovered by inspection",
        "当期监察案件登记的追回金额",
        "sums recorded as recovered in inspection cases in the period",
    ),
    Indicator(
        "group_incidents",
        _N,
        "群体性事件",
        "Group incidents",
        "接报日在当期的群体性事件",
        "group incidents reported in the period",
        of_cases=False,
    ),
    Indicator(
        "stalled",
        _N,
        "久无进展的在办案件",
        "Open cases without an event",
        "今天超过本单位所设工作日数没有程序记录的在办案件",
        "open cases with no entry for more working days than the office has set, today",
    ),
)
"""In the order in which they are shown."""

BY_ID: Mapping[str, Indicator] = {one.id: one for one in INDICATORS}


def ratio(id_: str, part: int, whole: int) -> Measured:
    """Return a ratio with what it is made of; without a value where ``whole`` is 0."""
    return Measured(BY_ID[id_], Fraction(part, whole) if whole else None, part, whole)


def average_days(id_: str, days: Mapping[int, int]) -> Measured:
    """Return the mean of days, given how many cases took each number of them."""
    whole = sum(days.values())
    total = sum(taken * n for taken, n in days.items())
    return Measured(BY_ID[id_], Fraction(total, whole) if whole else None, None, whole)


def ninetieth_days(id_: str, days: Mapping[int, int]) -> Measured:
    """Return the smallest number of days that at least nine cases in ten did not exceed.

    The nearest-rank percentile: always a number that some case really took.
    """
    whole = sum(days.values())
    if not whole:
        return Measured(BY_ID[id_], None, None, 0)
    return Measured(BY_ID[id_], nearest_rank(days.items(), whole), None, whole)


def nearest_rank(counts: Iterable[tuple[int, int]], whole: int) -> int:
    """Return the value at rank ceil(0.9 x whole) of values with their counts."""
    rank = -(-whole * NINETY.numerator // NINETY.denominator)
    reached = 0
    value = 0
    for value, n in sorted(counts):
        reached += n
        if reached >= rank:
            return value
    return value


def count(id_: str, n: int) -> Measured:
    """Return a number of cases, or a sum in fen."""
    return Measured(BY_ID[id_], n)


def days_text(days: Fraction | int) -> str:
    """Write days with one decimal, cut; whole days without one."""
    exact = Fraction(days)
    if exact.denominator == 1:
        return str(exact.numerator)
    tenths = exact.numerator * 10 // exact.denominator
    return f"{tenths // 10}.{tenths % 10}"
