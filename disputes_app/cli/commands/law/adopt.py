"""How does a supervisor let a prepared change come into force from the command line?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.law_answers import impact_text, person_named
from disputes_app.cli.progress_line import progress_line
from disputes_app.cli.session import current_session


@command(
    "adopt",
    zh="采纳第ID号变更；变动的每个期限都保留原日期和新日期。",
    en="Adopt change ID; the date before and after is kept for every period that moves.",
)
@click.argument("proposal", metavar="ID", type=int)
@option("--by", "name", required=True, metavar="NAME", zh="负责人姓名。", en="The supervisor.")
def COMMAND(*, proposal: int, name: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Look at the impact and adopt it, and say what moved."""
    from disputes_app.services.law_desk import adopt, impact

    session = current_session()
    progress = progress_line(session.say("读取", "reading"))
    with opened(session.target, today=session.today) as context:
        actor = person_named(context, name)
        seen = impact(context, proposal, progress)
        adopt(context, actor, proposal, seen, progress)
    click.echo(impact_text(seen, session))
    click.echo(session.say(f"第 {proposal} 号变更已采纳。", f"Change {proposal} is adopted."))
