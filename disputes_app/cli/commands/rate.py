"""What is the on-time closure rate of a period, and what stands beside it?"""

from __future__ import annotations

from dataclasses import replace

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.days import read_moment
from disputes_app.cli.output import print_json
from disputes_app.cli.rate_answer import rate_json, rate_text
from disputes_app.cli.rate_question import rate_options, read_question
from disputes_app.cli.session import command_line_actor, current_session
from disputes_app.domain.rate import Grouping


@command("rate", zh="期间的按期结案率。", en="The on-time closure rate of a period.")
@rate_options
@option(
    "--known-at",
    metavar="TS",
    zh="只用当时已录入的记录。",
    en="Only what had been recorded by then.",
)
@option(
    "--by",
    type=click.Choice([grouping.value for grouping in Grouping]),
    zh="分组。",
    en="Group the answer.",
)
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *, known_at: str | None, by: str | None, as_json: bool, **question: str | None
) -> None:
    """Print the figures."""
    from disputes_app.services.views import course_in_view, rate_in_view

    session = current_session()
    asked = read_question(question)
    known = read_moment(known_at, "--known-at") if known_at is not None else None
    grouping = Grouping(by) if by is not None else None
    with opened(session.target, today=session.today) as context:
        query = replace(asked.query(context.today()), known_at=known, by=grouping)
        actor = command_line_actor()
        figures = rate_in_view(context, actor, query)
        lost = figures.allowance is not None and figures.allowance < 0 and not as_json
        course = course_in_view(context, actor, query) if lost else None
        demonstration = context.demonstration
    if as_json:
        print_json(rate_json(figures))
    else:
        lost_on = course.lost_on if course is not None else None
        click.echo(rate_text(figures, session, demonstration=demonstration, lost_on=lost_on))
