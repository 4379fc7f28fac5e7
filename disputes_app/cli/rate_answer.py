"""How does the closure rate read, as JSON and in a terminal?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date
from fractions import Fraction
from typing import Any

from disputes_app.cli.output import DASH, iso
from disputes_app.cli.session import Session
from disputes_app.cli.table import pairs, table
from disputes_app.domain.frozen_figures import NUMBERS
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
    decimal_ratio,
    percent,
)
from disputes_app.domain.words import word


def rate_json(figures: RateFigures) -> dict[str, Any]:
    """Return the fields of ``disputes-app rate --json``."""
    query = figures.query
    known_at = query.known_at.astimezone(UTC) if query.known_at is not None else None
    return {
        "line": query.line.value,
        "population": query.population.value,
        "basis": query.basis.value,
        "from": iso(query.from_day),
        "to": iso(query.to_day),
        "as_of": iso(query.as_of),
        "known_at": iso(known_at),
        "target": decimal_ratio(figures.target),
        **{number.value: getattr(figures, number.value) for number in NUMBERS},
        "rate": decimal_ratio(figures.rate),
        "allowance": figures.allowance,
        "best_reachable": decimal_ratio(figures.best_reachable),
        "groups": [_group_json(group, figures.ranks) for group in figures.groups],
    }


def _group_json(group: RateGroup, ranks: Mapping[str, int | None]) -> dict[str, Any]:
    return {
        "key": group.key,
        "label": group.label,
        "due": group.due,
        "on_time": group.on_time,
        "late_closed": group.late_closed,
        "late_open": group.late_open,
        "pending": group.pending,
        "rate": decimal_ratio(group.rate),
        "rank": ranks.get(group.key),
    }


def rate_text(
    figures: RateFigures, session: Session, *, demonstration: bool, lost_on: date | None = None
) -> str:
    """Return the figures as lines: the headline, the numbers beside it, the groups.

    Args:
        lost_on: the day from which the target is out of reach, if it is.
    """
    blocks = [_headline(figures, session, lost_on), _beside(figures, session)]
    if figures.groups:
        blocks.append(_groups(figures, session))
    blocks.append("\n".join(_notes(figures, session, demonstration=demonstration)))
    return "\n\n".join(blocks)


def _headline(figures: RateFigures, session: Session, lost_on: date | None) -> str:
    query, language, say = figures.query, session.language, session.say
    rows = [
        (
            say("案件", "Cases"),
            f"{word(query.line, language)} {word(query.population, language)}",
        ),
        (say("期间", "Period"), f"{query.from_day}..{query.to_day}"),
        (say("判定日", "As of"), query.as_of.isoformat()),
        (say("按期结案率", "On-time rate"), _percent(figures.rate, say("无应结", "nothing due"))),
    ]
    if figures.target is not None:
        rows.append((say("目标", "Target"), f"{_percent(figures.target)} {_met(figures, session)}"))
        rows.append((say("可再逾期件数", "Allowance"), str(figures.allowance)))
    if lost_on is not None:
        rows.append((say("不能达标起", "Out of reach from"), lost_on.isoformat()))
    rows.append((say("最高可达", "Best reachable"), _percent(figures.best_reachable)))
    return pairs(rows)


def _met(figures: RateFigures, session: Session) -> str:
    if figures.met is None:
        return ""
    return session.say("达标", "(met)") if figures.met else session.say("未达标", "(not met)")


def _beside(figures: RateFigures, session: Session) -> str:
    return pairs(
        [
            (word(number, session.language), str(getattr(figures, number.value)))
            for number in NUMBERS
        ]
    )


def _groups(figures: RateFigures, session: Session) -> str:
    by = figures.query.by
    first = word(by, session.language) if by is not None else ""
    heads = session.say(
        "应结 按期 逾期已结 逾期未结 待到期 按期结案率",
        "due on-time closed-late open-late pending rate",
    ).split()
    rows = [_group_row(group, _label(group, figures, session)) for group in figures.groups]
    ranks = figures.ranks
    if ranks:
        heads.append(session.say("名次", "rank"))
        rows = [
            (*row, str(ranks[one.key] or DASH))
            for row, one in zip(rows, figures.groups, strict=True)
        ]
    return table([first, *heads], rows, right=range(1, len(heads) + 1))


def _label(group: RateGroup, figures: RateFigures, session: Session) -> str:
    """Return the name of a group, words where it has none."""
    nameless = {
        Grouping.HANDLER: (NOBODY, session.say("未指派", "nobody")),
        Grouping.TOWN: (NOWHERE, session.say("区级机构(不属街镇)", "district, no town")),
        Grouping.CAUSE: (NO_CAUSE, session.say("未填案由", "no cause given")),
    }
    for by, (key, words) in nameless.items():
        if figures.query.by is by and group.key == key:
            return words
    return group.label


def _group_row(group: RateGroup, label: str) -> tuple[str, ...]:
    numbers = (group.due, group.on_time, group.late_closed, group.late_open, group.pending)
    return label, *(str(number) for number in numbers), _percent(group.rate)


def _notes(figures: RateFigures, session: Session, *, demonstration: bool) -> list[str]:
    notes = []
    unranked = sum(one is None for one in figures.ranks.values())
    if unranked:
        notes.append(
            session.say(
                f"应结不足 {RANKED_FROM} 件的 {unranked} 组只列出，不排名。",
                f"{unranked} groups with fewer than {RANKED_FROM} cases due are not ranked.",
            )
        )
    if figures.query.basis is Basis.DUE:
        notes.append(session.say(FORMULA_ZH, FORMULA_EN))
    else:
        notes.append(
            session.say(
                "按办结统计：同一案件可在几个月中列为逾期未结，各月之数不能相加。",
                "By closing: a case can be late and open in several months, so months do not "
                "add up.",
            )
        )
    if figures.provisional:
        notes.append(
            session.say(
                "含暂定期限：节假日安排尚未公布，本数不得作为定数公布。",
                "Some last days are provisional: the figure cannot be published as final.",
            )
        )
    if demonstration:
        notes.append(session.say("演示数据，比率为虚构。", "Demonstration data: a synthetic rate."))
    return notes


def _percent(ratio: Fraction | None, otherwise: str = DASH) -> str:
    return otherwise if ratio is None else percent(ratio)
