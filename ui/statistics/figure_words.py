"""In which words do published figures, their proofs and corrections stand on the screen?"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.case_list import RateNumber
from disputes_app.domain.frozen_figures import Correction, FrozenFigure, FrozenVerdict, LateEntry
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.rate import RateFigures, RateQuery
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.services.figures import RebuiltFigure
from ui.statistics.rate_words import ratio_text
from ui.wording import code_text, day_text, list_text, name_of

_DECEMBER = 12


def title_of(query: RateQuery) -> str:
    """Return what a figure may be called: 2026年10月 for a month, 2026年 for a year, else days."""
    first, last = query.from_day, query.to_day
    next_day = last + timedelta(days=1)
    of_months = first.day == 1 and next_day.day == 1
    if of_months and (first.year, first.month) == (last.year, last.month):
        text = QCoreApplication.translate("figures", "{year}年{month}月按期结案率（{line}）")
    elif of_months and first.month == 1 and last.month == _DECEMBER and first.year == last.year:
        text = QCoreApplication.translate("figures", "{year}年按期结案率（{line}）")
    else:
        text = QCoreApplication.translate("figures", "{from_day}至{to_day}按期结案率（{line}）")
    return text.format(
        year=first.year,
        month=first.month,
        from_day=day_text(first),
        to_day=day_text(last),
        line=code_text(query.line),
    )


def offer_text(figures: RateFigures) -> str:
    """Return which figure would be frozen now."""
    query = figures.query
    text = QCoreApplication.translate(
        "figures",
        "将冻结：{line} {population}，{from_day}至{to_day}，判定日{as_of}，{basis}，"
        "按期结案率 {rate}（应结{due}，按期{on_time}，逾期{late}）。",
    )
    return text.format(
        line=code_text(query.line),
        population=code_text(query.population),
        from_day=day_text(query.from_day),
        to_day=day_text(query.to_day),
        as_of=day_text(query.as_of),
        basis=code_text(query.basis),
        rate=ratio_text(figures.rate),
        due=figures.due,
        on_time=figures.on_time,
        late=figures.late,
    )


def figure_cells(figure: FrozenFigure) -> tuple[str, ...]:
    """Return the cells of a figure in the list."""
    query = figure.query
    return (
        figure.number,
        figure.title,
        f"{day_text(query.from_day)} – {day_text(query.to_day)}",
        day_text(query.as_of),
        _rate_text(figure),
        day_text(figure.frozen_at.astimezone(SHANGHAI)),
        figure.frozen_by,
    )


def proof_text(rebuilt: RebuiltFigure) -> str:
    """Return whether a figure comes out as it was published."""
    number = rebuilt.figure.number
    if rebuilt.proven:
        text = QCoreApplication.translate(
            "figures",
            "“{number}”重算一致：按当时已录入的记录，{cases}件案件的判定和各项数字相同。",
        )
        counted = rebuilt.figure.values[RateNumber.DUE] + rebuilt.figure.values[RateNumber.PENDING]
        return text.format(number=number, cases=counted)
    text = QCoreApplication.translate(
        "figures", "“{number}”重算不一致！请保留数据库，运行核对（verify），并联系管理员。"
    )
    return text.format(number=number)


def now_text(rebuilt: RebuiltFigure) -> str:
    """Return what the figure would be with all that is known now."""
    if not rebuilt.corrections:
        return QCoreApplication.translate("figures", "此后没有更正的案件。")
    text = QCoreApplication.translate(
        "figures",
        "此后更正 %n 件；按现在的记录，按期结案率为 {rate}。回车打开案件。",
        "",
        len(rebuilt.corrections),
    )
    return text.format(rate=ratio_text(rebuilt.now.rate))


def correction_cells(one: Correction) -> tuple[str, ...]:
    """Return the cells of a case that counts otherwise now."""
    entries = list_text(_entry_text(entry) for entry in one.entries)
    law = QCoreApplication.translate("figures", "采纳规则或放假安排")
    return one.number, _standing(one.was), _standing(one.now), entries or law


def _standing(verdict: FrozenVerdict | None) -> str:
    if verdict is None:
        return QCoreApplication.translate("figures", "不计入")
    parts = [code_text(verdict.verdict)]
    if verdict.due_on is not None:
        text = QCoreApplication.translate("figures", "期限 {day}")
        parts.append(text.format(day=day_text(verdict.due_on)))
    if verdict.closed_on is not None:
        text = QCoreApplication.translate("figures", "办结 {day}")
        parts.append(text.format(day=day_text(verdict.closed_on)))
    return "  ".join(parts)


def _entry_text(entry: LateEntry) -> str:
    kind = CATALOGUE.get(entry.kind)
    name = entry.kind if kind is None else name_of(kind)
    return f"{day_text(entry.happened_on)} {name}"


def _rate_text(figure: FrozenFigure) -> str:
    rate = ratio_text(figure.rate)
    if figure.met is None:
        return rate
    word = (
        QCoreApplication.translate("rate", "达标")
        if figure.met
        else QCoreApplication.translate("rate", "未达标")
    )
    return f"{rate} {word}"
