"""What is known of one case: its parties, its log, its clocks and why they end when they do?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import print_json
from disputes_app.cli.session import current_session


@command("show", zh="显示一件案件：当事人、程序记录、期限。", en="Show one case.")
@click.argument("number")
@json_option
def COMMAND(*, number: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the case."""
    from disputes_app.cli.case_text import case_text
    from disputes_app.services.case_json import case_json
    from disputes_app.services.case_view import find_case, open_case

    session = current_session()
    with opened(session.target, today=session.today) as context:
        view = open_case(context, find_case(context, number))
        if as_json:
            print_json(case_json(context, view))
        else:
            click.echo(case_text(view, context.today(), session))
