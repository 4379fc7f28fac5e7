"""In which words does the closure rate stand on the screen?

Every ratio is cut, never rounded up (``domain.rate.percent``), and compared unrounded.
"""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.rate import (
    FORMULA_EN,
    FORMULA_ZH,
    NO_CAUSE,
    NOBODY,
    NOWHERE,
    RANKED_FROM,
    Basis,
    Grouping,
    RateFigures,
    RateGroup,
    RateQuery,
    percent,
)
from disputes_app.domain.view_scope import ViewKind, ViewScope
from ui.badges import Badge
from ui.tokens import Tone
from ui.wording import code_text, day_text, is_english


def ratio_text(ratio: Fraction | None) -> str:
    """Return 98.59%, or 无应结 where nothing was due."""
    return nothing_due() if ratio is None else percent(ratio)


def nothing_due() -> str:
    """Return 无应结: there is no rate, neither 0 % nor 100 %."""
    return QCoreApplication.translate("rate", "无应结")


def titled(query: RateQuery, title: str) -> str:
    """Return a title with the cases that are counted before it."""
    return f"{code_text(query.line)} · {code_text(query.population)} · {title}"


def target_text(target: Fraction) -> str:
    """Return 98%, or a target that is no whole percentage with its decimals."""
    return percent(target, 0) if (target * 100).denominator == 1 else percent(target)


def verdict(figures: RateFigures) -> Badge | None:
    """Return 达标 or 未达标, judged unrounded; None without a target or a rate."""
    if figures.met is None:
        return None
    if figures.met:
        return Badge(QCoreApplication.translate("rate", "达标"), Tone.SUCCESS)
    return Badge(QCoreApplication.translate("rate", "未达标"), Tone.DANGER)


def target_sentence(figures: RateFigures) -> str:
    """Return which target is set, if any."""
    if figures.target is None:
        return QCoreApplication.translate("rate", "这一范围没有设定目标。")
    return QCoreApplication.translate("rate", "目标 {target}（投诉、举报案件）").format(
        target=target_text(figures.target)
    )


def allowance_text(figures: RateFigures) -> str:
    """Return how many more cases may still be late; empty without a target."""
    if figures.allowance is None:
        return ""
    if figures.allowance < 0:
        return QCoreApplication.translate(
            "rate", "已超出 %n 件，本期按现有案件不能达标", "", -figures.allowance
        )
    return QCoreApplication.translate("rate", "可再逾期 %n 件", "", figures.allowance)


def best_text(figures: RateFigures) -> str:
    """Return the rate if every case not yet late closes in time."""
    if figures.best_reachable is None:
        return ""
    return QCoreApplication.translate("rate", "最高可达 {rate}").format(
        rate=percent(figures.best_reachable)
    )


def scope_text(scope: ViewScope) -> str:
    """Return whose cases are looked at: 全区, the own ones, an office by its name."""
    if scope.kind is ViewKind.ALL or not scope.name:
        return code_text(scope.kind)
    return QCoreApplication.translate("rate", "{kind}（{name}）").format(
        kind=code_text(scope.kind), name=scope.name
    )


def group_label(group: RateGroup, by: Grouping | None) -> str:
    """Return the name of a row: months as 2026-03; words for the group without a name."""
    if by is Grouping.HANDLER and group.key == NOBODY:
        return QCoreApplication.translate("rate", "未指派")
    if by is Grouping.TOWN and group.key == NOWHERE:
        return QCoreApplication.translate("rate", "区级机构（不属街镇）")
    if by is Grouping.CAUSE and group.key == NO_CAUSE:
        return QCoreApplication.translate("rate", "未填案由")
    return group.key if by is not None and by.of_time else group.label


def group_sentence(group: RateGroup, by: Grouping | None) -> str:
    """Return everything about one row in a sentence."""
    text = QCoreApplication.translate(
        "rate",
        "{group}：{rate}，应结 {due}，按期 {on_time}，逾期办结 {late_closed}，"
        "逾期未结 {late_open}，待到期 {pending}",
    )
    return text.format(
        group=group_label(group, by),
        rate=ratio_text(group.rate),
        due=group.due,
        on_time=group.on_time,
        late_closed=group.late_closed,
        late_open=group.late_open,
        pending=group.pending,
    )


def notes(figures: RateFigures, *, demonstration: bool) -> tuple[str, ...]:
    """Return what stands under the chart: formula, basis, as-of day, reservations."""
    query = figures.query
    lines = []
    if not query.scope.is_everything:
        text = QCoreApplication.translate("rate", "只统计{view}的案件。")
        lines.append(text.format(view=scope_text(query.scope)))
    unranked = sum(place is None for place in figures.ranks.values())
    if unranked:
        text = QCoreApplication.translate(
            "rate", "应结不足{least}件的 %n 组只列出，不排名。", "", unranked
        )
        lines.append(text.format(least=RANKED_FROM))
    if query.basis is Basis.DUE:
        lines.append(FORMULA_EN if is_english() else FORMULA_ZH)
        lines.append(QCoreApplication.translate("rate", "按到期口径：各月、各机构之和等于全期。"))
    else:
        lines.append(
            QCoreApplication.translate(
                "rate",
                "按期结案率 = 按期 ÷ 应结。应结：期间内办结的案件，加上截止日仍未办结且已过最后一日"
                "的案件；按期：其中期间内按期办结的案件。",
            )
        )
        lines.append(
            QCoreApplication.translate(
                "rate", "按办结口径：同一案件可在几个月中列为逾期未结，各月之数不能相加。"
            )
        )
    text = QCoreApplication.translate(
        "rate",
        "{basis}；期间 {first} 至 {last}；截止日 {as_of}。比率只截尾不进位，按未取整的比值判定。",
    )
    lines.append(
        text.format(
            basis=code_text(query.basis),
            first=day_text(query.from_day),
            last=day_text(query.to_day),
            as_of=day_text(query.as_of),
        )
    )
    if query.by is Grouping.TOWN:
        lines.append(QCoreApplication.translate("rate", "街镇：按最后一日的承办机构所在街镇归入。"))
    if query.by is Grouping.CAUSE:
        lines.append(QCoreApplication.translate("rate", "案由：按案件现在登记的案由归入。"))
    if figures.provisional:
        lines.append(
            QCoreApplication.translate(
                "rate", "暂定：部分最后一日落在国务院尚未公布节假日安排的日子，不得作为定数公布。"
            )
        )
    if demonstration:
        lines.append(
            QCoreApplication.translate("rate", "演示数据：案件和比率均为虚构，不是真实统计。")
        )
    return tuple(lines)


def in_chinese(title: str) -> str:
    """Say in the English window that a report, as an official paper, is in Chinese."""
    if not is_english():
        return title
    text = QCoreApplication.translate("rate", "{title}（报告用中文制作）")
    return text.format(title=title)
