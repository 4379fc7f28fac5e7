"""How is a prepared change given up?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.law_answers import person_named
from disputes_app.cli.session import current_session


@command("withdraw", zh="撤回第ID号变更。", en="Withdraw change ID.")
@click.argument("proposal", metavar="ID", type=int)
@option("--by", "name", required=True, metavar="NAME", zh="撤回人姓名。", en="Who withdraws it.")
@option("--reason", required=True, metavar="TEXT", zh="理由。", en="Why.")
def COMMAND(*, proposal: int, name: str, reason: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Note the withdrawal."""
    from disputes_app.services.law_desk import withdraw

    session = current_session()
    with opened(session.target, today=session.today) as context:
        withdraw(context, person_named(context, name), proposal, reason)
    click.echo(session.say(f"第 {proposal} 号变更已撤回。", f"Change {proposal} is withdrawn."))
