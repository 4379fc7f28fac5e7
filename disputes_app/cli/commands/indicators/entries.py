"""Which values were entered by hand for the plan's indicators?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.entry_answer import entries_text, entry_json
from disputes_app.cli.output import print_json
from disputes_app.cli.session import current_session


@command(
    "entries",
    zh="列出人工填报的规划指标数值，更正前的也列出。",
    en="List the values entered by hand for the plan's indicators, corrected ones too.",
)
@option("--year", type=int, metavar="Y", zh="只列该年度的。", en="Only of this year.")
@json_option
def COMMAND(*, year: int | None, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print them in the order of entering."""
    from disputes_app.domain.indicator_entries import holding
    from disputes_app.services.indicator_entries import entered_values

    session = current_session()
    with opened(session.target, today=session.today) as context:
        found = entered_values(context, year)
    held = tuple(holding(found).values())
    if as_json:
        print_json([entry_json(one, holds=one in held) for one in found])
    else:
        click.echo(entries_text(found, held, session))
