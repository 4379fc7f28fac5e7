"""Which open cases are likely to be late, judged by the office's own past cases?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.line_options import line_option
from disputes_app.cli.output import DASH, iso, print_json, shown
from disputes_app.cli.session import Session, command_line_actor, current_session
from disputes_app.cli.table import table
from disputes_app.domain.cases import Line
from disputes_app.domain.rate import decimal_ratio, percent

if TYPE_CHECKING:
    from disputes_app.services.lateness import CaseAtRisk, RiskList


@command(
    "risk",
    zh="有逾期风险的在办案件：按近两年同类案件在同样剩余日数时的结果估计。",
    en="Open cases likely to be late, judged by what became of their like in two years.",
)
@line_option
@json_option
def COMMAND(*, line: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print them, the likeliest first."""
    from disputes_app.services.views import risk_in_view

    session = current_session()
    with opened(session.target, today=session.today) as context:
        found = risk_in_view(context, command_line_actor(), Line(line))
    if as_json:
        print_json(_json(found))
    else:
        click.echo(_text(found, session))


def _json(found: RiskList) -> dict[str, Any]:
    return {
        "line": found.line.value,
        "population": found.population.value,
        "as_of": iso(found.today),
        "since": iso(found.since),
        "closed": found.closed,
        "late": found.late,
        "late_open": found.late_open,
        "expected": f"{found.expected:.2f}",
        "cases": [
            {
                "number": one.row.shown_number,
                "handler": one.row.handler,
                "load": one.load,
                "away": [{"from": iso(first), "to": iso(last)} for first, last in one.away],
                "stage": one.row.stage.value if one.row.stage is not None else None,
                "steps_left": one.steps,
                "due_on": iso(one.row.due_on),
                "left": one.left,
                "chance": decimal_ratio(one.chance.ratio),
                "alike": one.chance.alike,
                "alike_late": one.chance.late,
            }
            for one in found.cases
        ],
    }


def _text(found: RiskList, session: Session) -> str:
    expected = f"{found.expected:.1f}"
    head = session.say(
        f"未到期的在办案件 {len(found.cases)} 件，预计其中逾期 {expected} 件；"
        f"依据 {found.since} 以来的 {found.closed} 件，其中逾期 {found.late} 件。",
        f"{len(found.cases)} open cases whose last day has not passed, {expected} of them expected "
        f"to be late; judged by {found.closed} cases since {found.since}, {found.late} late.",
    )
    heads = session.say(
        "案号 最后一日 剩余工作日 逾期可能 同类 承办 在办 阶段 还差步骤",
        "case last-day left chance alike handler load stage steps-left",
    ).split()
    rows = [_row(one, session) for one in found.cases]
    return f"{head}\n\n{table(heads, rows, right=(2, 3, 4, 6, 8))}"


def _row(one: CaseAtRisk, session: Session) -> tuple[str, ...]:
    return (
        one.row.shown_number,
        DASH if one.row.due_on is None else one.row.due_on.isoformat(),
        str(one.left),
        percent(one.chance.ratio, 0),
        f"{one.chance.late}/{one.chance.alike}",
        one.row.handler or DASH,
        DASH if one.load is None else str(one.load),
        shown(one.row.stage, session.language),
        DASH if one.steps is None else str(one.steps),
    )
