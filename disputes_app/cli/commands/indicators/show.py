"""How does the work of a period measure, beside the closure rate?"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.case_table import print_list
from disputes_app.cli.days import read_period
from disputes_app.cli.output import DASH, print_json
from disputes_app.cli.period_options import period_options
from disputes_app.cli.session import Session, command_line_actor, current_session
from disputes_app.cli.table import table
from disputes_app.domain.case_list import CaseFilter, IndicatorPart
from disputes_app.domain.indicators import INDICATORS, IndicatorUnit, Measured, days_text
from disputes_app.domain.money import to_yuan
from disputes_app.domain.rate import decimal_ratio, percent

if TYPE_CHECKING:
    from disputes_app.services.indicators import IndicatorSheet


@command(
    "show",
    zh="期间的其他指标：年度结案率、调解成功率、各阶段日数等，各附计算公式。",
    en="Other measures of a period, each with its formula: closure, success, days by stage.",
)
@period_options
@option(
    "--cases",
    "listed",
    type=click.Choice([one.id for one in INDICATORS if one.of_cases]),
    metavar="ID",
    zh="改为列出这一指标的案件。",
    en="List the cases of this indicator instead.",
)
@option(
    "--part",
    type=click.Choice([one.value for one in IndicatorPart]),
    default=IndicatorPart.WHOLE.value,
    show_default=True,
    zh="与--cases同用：分子(part)，或分母、全部(whole)。",
    en="With --cases: the numerator (part), or the denominator, all of them (whole).",
)
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *, from_text: str, to_text: str, listed: str | None, part: str, as_json: bool
) -> None:
    """Print them, or the cases of one."""
    from disputes_app.services.indicators import cases_of_indicator
    from disputes_app.services.views import indicators_in_view

    session = current_session()
    first, last = read_period(from_text, to_text)
    if listed is not None:
        with opened(session.target, today=session.today) as context:
            wanted = cases_of_indicator(context, listed, IndicatorPart(part), first, last)
            print_list(context, wanted or CaseFilter(), session, as_json=as_json)
        return
    with opened(session.target, today=session.today) as context:
        sheet = indicators_in_view(context, command_line_actor(), first, last)
    if as_json:
        print_json(_json(sheet, session))
        return
    click.echo(_text(sheet, session))


def _json(sheet: IndicatorSheet, session: Session) -> dict[str, Any]:
    return {
        "from": sheet.first.isoformat(),
        "to": sheet.last.isoformat(),
        "indicators": [
            {
                "id": one.indicator.id,
                "name": session.say(one.indicator.zh, one.indicator.en),
                "unit": one.indicator.unit.value,
                "value": _value(one),
                "part": one.part,
                "whole": one.whole,
                "definition": session.say(one.indicator.formula_zh, one.indicator.formula_en),
            }
            for one in sheet.measured
        ],
        "employers": [
            {"name": one.name, "cases": one.cases, "people": one.people} for one in sheet.employers
        ],
    }


def _value(one: Measured) -> str | int | None:
    """Return ratios and days as decimal strings, money in yuan, cases as a number."""
    value, unit = one.value, one.indicator.unit
    if value is None:
        return None
    if unit is IndicatorUnit.RATIO:
        return decimal_ratio(Fraction(value))
    if unit is IndicatorUnit.DAYS:
        return days_text(value)
    return str(Decimal(to_yuan(int(value)))) if unit is IndicatorUnit.FEN else int(value)


def _text(sheet: IndicatorSheet, session: Session) -> str:
    heads = session.say("指标 数值 件数 公式", "indicator value cases formula").split()
    blocks = [table(heads, [_row(one, session) for one in sheet.measured], right=(1, 2))]
    if sheet.employers:
        titles = session.say("单位 案件 人数", "employer cases people").split()
        rows = [(one.name, f"{one.cases:,}", f"{one.people:,}") for one in sheet.employers]
        blocks.append(table(titles, rows, right=(1, 2)))
    return "\n\n".join(blocks)


def _row(one: Measured, session: Session) -> tuple[str, ...]:
    parts = [f"{n:,}" for n in (one.part, one.whole) if n is not None]
    formula = session.say(one.indicator.formula_zh, one.indicator.formula_en)
    return (
        session.say(one.indicator.zh, one.indicator.en),
        _shown(one, session),
        "/".join(parts) or DASH,
        formula,
    )


def _shown(one: Measured, session: Session) -> str:
    value, unit = one.value, one.indicator.unit
    if value is None:
        return DASH
    if unit is IndicatorUnit.RATIO:
        return percent(Fraction(value))
    if unit is IndicatorUnit.DAYS:
        return session.say(f"{days_text(value)}日", f"{days_text(value)} days")
    if unit is IndicatorUnit.FEN:
        return session.say(f"{to_yuan(int(value)):,}元", f"{to_yuan(int(value)):,} yuan")
    return f"{int(value):,}"
