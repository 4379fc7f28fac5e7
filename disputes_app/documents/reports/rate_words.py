"""How does the closure-rate report put its figures into words?

Every ratio is cut, never rounded up (:func:`disputes_app.domain.rate.percent`), and
compared unrounded: 97.96 % is 未达标 and is shown as 97.96 %.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from disputes_app.documents.wording import day_in_words
from disputes_app.domain.cases import Line
from disputes_app.domain.rate import FORMULA_ZH, Basis, Population, RateFigures, percent
from disputes_app.domain.shanghai import SHANGHAI

NOTHING_DUE = "无应结"
NONE = "—"

_CASES: Mapping[tuple[Line, Population], str] = {
    (Line.MEDIATION, Population.ALL): "劳动争议调解案件",
    (Line.ARBITRATION, Population.ALL): "劳动人事争议仲裁案件",
    (Line.INSPECTION, Population.ALL): "劳动保障监察案件",
    (Line.INSPECTION, Population.COMPLAINTS): "劳动保障监察投诉举报案件",
}
_BASES = {
    Basis.DUE: "按应结口径：以办结期限最后一日归入期间，各月、各机构之和等于全期。",
    Basis.CLOSED: (
        "按办结口径：应结为期间内办结的案件与截止日仍未办结且已过最后一日的案件之和，按期为其中"
        "期间内按期办结的案件。同一案件可在几个月中列为逾期未结，因此各月之数不能相加。"
    ),
}
_CLOSED_FORMULA_ZH = "按期结案率 = 按期 ÷ 应结。"
_PROVISIONAL = (
    "部分办结期限落在国家尚未公布节假日安排的日子（暂定），如遇调整以调整后为准，"
    "本数不得作为定数公布。"
)
_DEMONSTRATION = "演示数据：案件和比率均为虚构，不是真实统计。"


def cases_counted(figures: RateFigures) -> str:
    """Name the cases that the figures count."""
    query = figures.query
    counted = _CASES.get((query.line, query.population), _CASES[query.line, Population.ALL])
    return f"{counted}（{query.scope.name}）" if query.scope.name else counted


def period(figures: RateFigures) -> str:
    """Name the period, both days inclusive."""
    query = figures.query
    return f"{day_in_words(query.from_day)}至{day_in_words(query.to_day)}"


def ratio(value: Fraction | None, otherwise: str = NONE) -> str:
    """Write a ratio as a percentage with two decimals, cut; ``otherwise`` where there is none."""
    return otherwise if value is None else percent(value)


def target(value: Fraction) -> str:
    """Write a target with as few decimals as it has: 98%."""
    return percent(value, 0) if (value * 100).denominator == 1 else percent(value)


def verdict(figures: RateFigures) -> str:
    """Say whether the target is met, judged unrounded; nothing where none is set."""
    if figures.target is None:
        return "未设目标"
    if figures.met is None:
        return f"目标{target(figures.target)}，{NOTHING_DUE}"
    return f"{'达标' if figures.met else '未达标'}（目标{target(figures.target)}）"


def summary(figures: RateFigures) -> str:
    """Say what the rate is made of."""
    return f"应结{figures.due}件，按期{figures.on_time}件，逾期{figures.late}件"


def beside(figures: RateFigures) -> tuple[tuple[str, str], ...]:
    """Return the numbers that stand beside the rate: what they are, and how many."""
    return (
        ("逾期已结", f"{figures.late_closed}件"),
        ("逾期未结", f"{figures.late_open}件"),
        ("可再逾期件数", _allowance(figures.allowance)),
        ("最高可达", ratio(figures.best_reachable)),
        ("待到期（其中已结）", f"{figures.pending}件（{figures.pending_closed}件）"),
        ("今日到期", f"{figures.due_today}件"),
        ("中止中", f"{figures.suspended}件"),
        ("无法判定", f"{figures.cannot_judge}件"),
        ("受理逾期", f"{figures.intake_late}件"),
        ("补录办结", f"{figures.late_entered}件"),
        ("移送", f"{figures.transferred}件"),
        ("并案", f"{figures.merged}件"),
        ("撤号", f"{figures.struck_out}件"),
        ("不予受理", f"{figures.refused}件"),
        ("受理前撤回", f"{figures.withdrawn_before_acceptance}件"),
    )


def notes(figures: RateFigures, *, demonstration: bool) -> tuple[str, ...]:
    """Return what stands under the chart: definition, basis, days, reservations."""
    query = figures.query
    due_basis = query.basis is Basis.DUE
    known = (
        "按现有记录"
        if query.known_at is None
        else f"按{query.known_at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}（北京时间）以前录入的记录"
    )
    lines = [
        f"公式与定义：{FORMULA_ZH if due_basis else _CLOSED_FORMULA_ZH}",
        f"统计口径：{_BASES[query.basis]}",
        f"判定日：{day_in_words(query.as_of)}；记录时点：{known}。比率只截尾不进位，达标与否按未取整的比值判定。",
    ]
    if figures.provisional:
        lines.append(f"暂定：{_PROVISIONAL}")
    if demonstration:
        lines.append(_DEMONSTRATION)
    return tuple(lines)


def _allowance(value: int | None) -> str:
    if value is None:
        return NONE
    return f"{value}件" if value >= 0 else f"已超出{-value}件"
