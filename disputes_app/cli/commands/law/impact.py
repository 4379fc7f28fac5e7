"""Which open cases would a prepared change move?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.law_answers import impact_json, impact_text
from disputes_app.cli.output import print_json
from disputes_app.cli.progress_line import progress_line
from disputes_app.cli.session import current_session


@command(
    "impact",
    zh="列出第ID号变更将变动的在办案件和期限。",
    en="List the open cases and periods that change ID would move.",
)
@click.argument("proposal", metavar="ID", type=int)
@json_option
def COMMAND(*, proposal: int, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the list; nothing is written."""
    from disputes_app.services.law_desk import impact

    session = current_session()
    progress = progress_line(session.say("读取", "reading"))
    with opened(session.target, today=session.today) as context:
        found = impact(context, proposal, progress)
    if as_json:
        print_json(impact_json(found))
    else:
        click.echo(impact_text(found, session))
