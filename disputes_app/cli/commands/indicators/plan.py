"""How far is a five-year plan carried out: its own table?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import DASH, print_json
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.domain.plan_table import PlanRow, PlanTable


@command(
    "plan",
    zh="规划指标表：目标、属性、完成情况；系统计算的和人工填报的。",
    en="A plan's own table: goals, how they bind, what was reached; counted or entered.",
)
@option(
    "--period",
    "period_text",
    required=True,
    metavar="P",
    zh="期间：2026-10、2026Q3、2026或者2021-2025。",
    en="The period: 2026-10, 2026Q3, 2026 or 2021-2025.",
)
@json_option
def COMMAND(*, period_text: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the table of the plan in whose years the period lies."""
    from disputes_app.domain.report_period import ReportPeriodError, read_report_period
    from disputes_app.services.plan_table import plan_table

    session = current_session()
    period = read_report_period(period_text)
    with opened(session.target, today=session.today) as context:
        found = plan_table(context, period)
    if found is None:
        raise ReportPeriodError("period_of_no_plan", period_text)
    if as_json:
        print_json(_json(found, session))
    else:
        click.echo(_text(found, session))


def _json(found: PlanTable, session: Session) -> dict[str, Any]:
    plan = found.plan
    return {
        "plan": plan.id,
        "from": found.first.isoformat(),
        "to": found.last.isoformat(),
        "until": found.until.isoformat(),
        "source": plan.source,
        "verified": plan.verified,
        "indicators": [
            {
                "id": row.indicator.id,
                "name": session.say(row.indicator.zh, row.indicator.en),
                "goal": session.say(row.indicator.goal_zh, row.indicator.goal_en) or None,
                "kind": row.indicator.kind.value,
                "source": row.indicator.source,
                "unit": row.indicator.unit,
                "value": None if row.value is None else exact_text(row),
                "entries": {str(one.year): one.value for one in row.entries},
                "published": row.indicator.published or None,
                "agrees": row.agrees,
                "verdict": row.verdict.value,
            }
            for row in found.rows
        ],
    }


def exact_text(row: PlanRow) -> str:
    """Write a value as a decimal, a percentage cut to four decimals, never rounded up."""
    value = row.value
    if value is None:
        return DASH
    thousandths = value.numerator * 10_000 // value.denominator
    whole, part = divmod(thousandths, 10_000)
    return f"{whole}.{part:04d}".rstrip("0").rstrip(".")


def _text(found: PlanTable, session: Session) -> str:
    heads = session.say("编号 指标 目标 属性 数值 判定", "id indicator goal kind value verdict")
    rows = [
        (
            row.indicator.id,
            session.say(row.indicator.zh, row.indicator.en),
            session.say(row.indicator.goal_zh, row.indicator.goal_en) or DASH,
            word(row.indicator.kind, session.language),
            _shown(row),
            word(row.verdict, session.language),
        )
        for row in found.rows
    ]
    return table(heads.split(), rows, right=(4,))


def _shown(row: PlanRow) -> str:
    if row.value is not None:
        return exact_text(row)
    said = "；".join(f"{one.year}：{one.value}" for one in row.entries)
    return said or row.indicator.published or DASH
