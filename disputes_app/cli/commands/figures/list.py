"""Which figures were published?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.figure_answer import figure_json, figures_text
from disputes_app.cli.output import print_json
from disputes_app.cli.session import current_session


@command("list", zh="列出冻结的统计数，最新的在前。", en="List the frozen figures, newest first.")
@json_option
def COMMAND(*, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print them."""
    from disputes_app.services.figures import published_figures

    session = current_session()
    with opened(session.target, today=session.today) as context:
        found = published_figures(context)
    if as_json:
        print_json([figure_json(one) for one in found])
    else:
        click.echo(figures_text(found, session))
