"""Which periods were extended and which cases suspended, by whom and why?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.days import read_period
from disputes_app.cli.output import DASH, iso, print_json
from disputes_app.cli.period_options import period_options
from disputes_app.cli.refusals import kind_name
from disputes_app.cli.session import Session, command_line_actor, current_session
from disputes_app.cli.table import table
from disputes_app.domain.cases import Line

if TYPE_CHECKING:
    from disputes_app.domain.term_register import TermEntry
    from disputes_app.services.term_register import TermRegister, TermRow


@command(
    "terms",
    zh="延长和中止登记簿：期间内的延长、中止及理由，仍在中止的全部列出。",
    en="Register of extensions and suspensions with reasons; all that still run are listed.",
)
@period_options
@option(
    "--line",
    type=click.Choice([line.value for line in Line]),
    zh="业务线；默认全部。",
    en="Line of cases; all by default.",
)
@json_option
def COMMAND(*, from_text: str, to_text: str, line: str | None, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the register."""
    from disputes_app.services.views import terms_in_view

    session = current_session()
    first, last = read_period(from_text, to_text)
    with opened(session.target, today=session.today) as context:
        found = terms_in_view(
            context,
            command_line_actor(),
            first,
            last,
            Line(line) if line is not None else None,
        )
    if as_json:
        print_json(_json(found))
    else:
        click.echo(_text(found, session))


def _json(found: TermRegister) -> dict[str, Any]:
    return {
        "from": iso(found.first),
        "to": iso(found.last),
        "line": found.line.value if found.line is not None else None,
        "extensions": [_row_json(one) for one in found.extensions],
        "suspensions": [_row_json(one) for one in found.suspensions],
    }


def _row_json(one: TermRow) -> dict[str, Any]:
    entry = one.entry
    return {
        "number": one.row.shown_number,
        "line": one.row.line.value,
        "office": one.row.office,
        "handler": one.row.handler,
        "kind": entry.kind,
        "on": iso(entry.on),
        "days": entry.days,
        "unit": "working_days" if entry.in_working_days else "days",
        "ended_on": iso(entry.ended_on),
        "ground": entry.ground,
        "signed_by": entry.signed_by,
        "irregular": entry.irregular,
    }


def _text(found: TermRegister, session: Session) -> str:
    heads = session.say(
        "案号 事项 日期 天数 结束 理由 签批 瑕疵",
        "case entry day days ended reason signed irregular",
    ).split()
    blocks = []
    for title, rows in (
        (session.say("延长", "Extensions"), found.extensions),
        (session.say("中止", "Suspensions"), found.suspensions),
    ):
        lines = [_line(one, session) for one in rows]
        body = table(heads, lines, right=(3,)) if lines else DASH
        blocks.append(f"{title}（{len(rows)}）\n{body}")
    return "\n\n".join(blocks)


def _line(one: TermRow, session: Session) -> tuple[str, ...]:
    entry = one.entry
    return (
        one.row.shown_number,
        kind_name(entry.kind, session.language),
        entry.on.isoformat(),
        _days(entry, session),
        DASH if entry.ended_on is None else entry.ended_on.isoformat(),
        _ground(entry, session),
        entry.signed_by or DASH,
        entry.irregular or DASH,
    )


def _ground(entry: TermEntry, session: Session) -> str:
    choice = entry.ground_choice
    if choice is None:
        return entry.ground or DASH
    return session.say(choice.zh, choice.en)


def _days(entry: TermEntry, session: Session) -> str:
    if entry.in_working_days:
        return session.say(f"{entry.days}工作日", f"{entry.days}wd")
    return session.say(f"{entry.days}日", f"{entry.days}d")
