"""How is a figure published from the command line?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.figure_answer import figure_json, figure_text
from disputes_app.cli.output import print_json
from disputes_app.cli.rate_question import rate_options, read_question
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "freeze",
    zh="冻结期间的按期结案率：存下数字、每件案件的判定和所依据的规则，以后不再改动。",
    en="Freeze the rate of a period with the verdict on every case; it is never changed again.",
)
@rate_options
@option(
    "--title", required=True, metavar="TEXT", zh="名称，如2026年10月月报。", en="What it is called."
)
@option("--note", default="", metavar="TEXT", zh="报送说明。", en="The covering note.")
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *, title: str, note: str, as_json: bool, **question: str | None
) -> None:
    """Freeze it and print it."""
    from disputes_app.services.figures import freeze_figure

    session = current_session()
    asked = read_question(question)
    with opened(session.target, today=session.today) as context:
        query = asked.query(context.today())
        figure = freeze_figure(context, command_line_actor(), query, title=title, note=note)
    if as_json:
        print_json(figure_json(figure))
    else:
        click.echo(figure_text(figure, session))
