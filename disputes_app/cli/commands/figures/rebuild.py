"""Does a published figure come out the same, and what was corrected since?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.figure_answer import rebuilt_json, rebuilt_text
from disputes_app.cli.output import print_json
from disputes_app.cli.session import current_session


@command(
    "rebuild",
    zh="重算冻结的统计数NUMBER：按当时已录入的记录证明，再列出此后更正的案件。",
    en="Count figure NUMBER again: prove it as it was known, and list what was corrected since.",
)
@click.argument("number")
@json_option
def COMMAND(*, number: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the proof; exit 1 if the figure does not come out as it was published."""
    from disputes_app.services.figures import rebuild_figure

    session = current_session()
    with opened(session.target, today=session.today) as context:
        rebuilt = rebuild_figure(context, number)
    if as_json:
        print_json(rebuilt_json(rebuilt))
    else:
        click.echo(rebuilt_text(rebuilt, session))
    if not rebuilt.proven:
        click.get_current_context().exit(1)
