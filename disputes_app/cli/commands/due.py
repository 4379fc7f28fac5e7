"""Which open cases are due soon and not yet heard or decided?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import DASH, iso, print_json, shown_day
from disputes_app.cli.session import Session, command_line_actor, current_session
from disputes_app.cli.table import table
from disputes_app.domain.cases import Line
from disputes_app.domain.due_list import WORKING_DAYS, DueCase, DueList
from disputes_app.domain.words import word


@command(
    "due",
    zh="未来若干个工作日内到期而未开庭、未作出决定的案件，按承办人排列。",
    en="Open cases due within some working days and not yet heard or decided, by handler.",
)
@option(
    "--within",
    "working_days",
    type=int,
    default=WORKING_DAYS,
    show_default=True,
    zh="多少个工作日。",
    en="How many working days.",
)
@option(
    "--line",
    type=click.Choice([line.value for line in Line]),
    zh="业务线，默认全部。",
    en="Line of cases; all by default.",
)
@option(
    "-o",
    "--output",
    metavar="FILE",
    zh="写成 pdf、xlsx 或者 csv。",
    en="Write it as pdf, xlsx or csv.",
)
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *, working_days: int, line: str | None, output: str | None, as_json: bool
) -> None:
    """Print the list, or write it to a file."""
    from disputes_app.services.due_export import export_due_list
    from disputes_app.services.views import due_in_view

    session, actor = current_session(), command_line_actor()
    with opened(session.target, today=session.today) as context:
        of_line = Line(line) if line is not None else None
        found = due_in_view(context, actor, of_line, working_days=working_days)
        if output is not None:
            export_due_list(context, actor, found, Path(output))
    if as_json:
        print_json(_json(found))
    elif output is not None:
        click.echo(session.say(f"已写入 {output}", f"Wrote {output}"))
    else:
        click.echo(_text(found, session))


def _json(found: DueList) -> dict[str, Any]:
    return {
        "from": iso(found.today),
        "to": iso(found.until),
        "within": found.working_days,
        "line": found.line.value if found.line is not None else None,
        "cut": found.cut,
        "cases": [
            {
                "number": one.row.shown_number,
                "line": one.row.line.value,
                "office": one.row.office,
                "handler": one.row.handler,
                "due_on": iso(one.due_on),
                "provisional": one.row.provisional,
                "left": one.left,
                "why": one.why.value,
                "hearing_on": iso(one.hearing_on),
                "law": one.law,
                "article": one.article,
            }
            for one in found.cases
        ],
    }


def _text(found: DueList, session: Session) -> str:
    say = session.say
    head = say(
        f"最后一日在 {found.today} 至 {found.until}（{found.working_days} 个工作日）的在办案件 "
        f"{len(found.cases)} 件",
        f"{len(found.cases)} open cases whose last day is from {found.today} to {found.until} "
        f"({found.working_days} working days)",
    )
    heads = say(
        "案号 最后一日 剩余工作日 尚缺 开庭 依据", "case last-day left missing hearing source"
    ).split()
    blocks = [head]
    for office, handler, cases in found.by_handler:
        rows = [_row(one, session) for one in cases]
        name = handler or say("未指派", "nobody")
        blocks.append(f"{office} {name}\n{table(heads, rows, right=(2,))}")
    return "\n\n".join(blocks)


def _row(one: DueCase, session: Session) -> tuple[str, ...]:
    mark = session.say("（暂定）", " (provisional)") if one.row.provisional else ""
    return (
        one.row.shown_number,
        f"{one.due_on}{mark}",
        str(one.left),
        word(one.why, session.language),
        shown_day(one.hearing_on),
        f"{one.law} {one.article}".strip() or DASH,
    )
