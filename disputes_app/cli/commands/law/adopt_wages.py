"""How does a database made before take over the minimum wages that come with the program?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.law_answers import person_named
from disputes_app.cli.session import current_session


@command(
    "adopt-wages",
    zh="采纳程序附带而本数据库还没有的最低工资标准；已有的不变。",
    en="Adopt the packaged minimum wages that are missing here; rows that are here stay.",
)
@option("--by", "name", required=True, metavar="NAME", zh="负责人姓名。", en="The supervisor.")
def COMMAND(*, name: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write them and say from which day on they are in force."""
    from disputes_app.services.minimum_wage import adopt_offered_wages

    session = current_session()
    with opened(session.target, today=session.today) as context:
        changed = adopt_offered_wages(context, person_named(context, name))
    first, last, count = changed.days[0], changed.days[-1], len(changed.days)
    click.echo(
        session.say(
            f"已采纳 {count} 条最低工资标准，{first} 至 {last} 施行。",
            f"Adopted {count} minimum wages, in force from {first} to {last}.",
        )
    )
