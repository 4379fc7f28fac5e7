"""Which papers may a record beside the cases have now, and what is typed for each?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import print_json, shown
from disputes_app.cli.record_choice import chosen_record
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table

if TYPE_CHECKING:
    from disputes_app.services.record_paper_list import RecordPaperRow


@command(
    "papers",
    zh="列出登记NUMBER的文书，说明能否制作、要填写什么。",
    en="List the papers of record NUMBER: whether it may have them, what is to be typed.",
)
@click.argument("number")
@json_option
def COMMAND(*, number: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the papers."""
    from disputes_app.services.record_paper_list import record_paper_rows

    session = current_session()
    with opened(session.target, today=session.today) as context:
        rows = record_paper_rows(context, chosen_record(context, number))
    if as_json:
        print_json([_json(row, session) for row in rows])
        return
    heads = session.say(
        "文书 名称 可制作 理由 缺少 填写", "form name allowed why-not missing typed"
    )
    click.echo(table(heads.split(), [_row(row, session) for row in rows]))


def _json(row: RecordPaperRow, session: Session) -> dict[str, Any]:
    why_not = row.why_not
    return {
        "id": row.id,
        "name": session.say(row.name.zh, row.name.en),
        "allowed": why_not is None,
        "why_not": None if why_not is None else session.say(why_not.zh, why_not.en),
        "missing": [session.say(one.zh, one.en) for one in row.missing],
        "typed": [
            {
                "name": one.name,
                "label": session.say(one.label.zh, one.label.en),
                "type": one.type,
                "required": one.required,
                "choices": list(one.choices),
                "value": one.text,
                "missing": one.missing,
            }
            for one in row.asked
        ],
    }


def _row(row: RecordPaperRow, session: Session) -> tuple[str, ...]:
    language, told = session.language, _json(row, session)
    return (
        row.id,
        told["name"],
        shown(told["allowed"], language),
        shown(told["why_not"], language),
        shown(told["missing"] or None, language),
        shown([one.name for one in row.asked] or None, language),
    )
