"""Which months were locked, does each follow from the one before, and what came late?"""

from __future__ import annotations

from pathlib import Path

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.days import read_month
from disputes_app.cli.file_output import write_whole
from disputes_app.cli.month_answer import chain_json, chain_text
from disputes_app.cli.output import print_json
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "chain",
    zh="按月列出锁定的月报，标出断开之处；用 --month 重算其中一个月。",
    en="The locked months and where the chain is broken; --month counts one of them again.",
)
@option("--month", metavar="YYYY-MM", zh="重算这个月。", en="Count this month again.")
@option("-o", "--output", metavar="FILE", zh="把这个月写成 PDF。", en="Write that month as a PDF.")
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *, month: str | None, output: str | None, as_json: bool
) -> None:
    """Print the chain; exit 1 if it is broken, or the month does not come out as it was locked."""
    from disputes_app.services.month_paper import record_month_paper, render_month
    from disputes_app.services.months import month_chain, rebuild_month

    session = current_session()
    wanted = read_month(month, "--month") if month is not None else None
    with opened(session.target, today=session.today) as context:
        chain = month_chain(context)
        rebuilt = rebuild_month(context, wanted) if wanted is not None else None
        if wanted is not None and output is not None:
            actor = command_line_actor()
            write_whole(Path(output), render_month(context, actor, wanted))
            record_month_paper(context, actor, wanted)
    if as_json:
        print_json(chain_json(chain, rebuilt))
    else:
        click.echo(chain_text(chain, rebuilt, session))
    if not chain.whole or (rebuilt is not None and not rebuilt.proven):
        click.get_current_context().exit(1)
