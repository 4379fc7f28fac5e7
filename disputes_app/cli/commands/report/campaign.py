"""How is the daily or weekly sheet of a campaign made into a file?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.days import read_period
from disputes_app.cli.file_output import write_and_tell
from disputes_app.cli.period_options import period_options
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "campaign",
    zh="巡查或者专项检查NUMBER的日报、周报。",
    en="The daily or weekly sheet of patrol or campaign NUMBER.",
)
@click.argument("number")
@period_options
@option(
    "-o",
    "--output",
    required=True,
    metavar="F",
    zh="输出文件：以.xlsx结尾为表格，否则为PDF。",
    en="File to write: a spreadsheet if it ends in .xlsx, else a PDF.",
)
def COMMAND(*, number: str, from_text: str, to_text: str, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the sheet and say where it is."""
    from disputes_app.services.campaign_sheets import (
        campaign_sheet,
        campaign_workbook,
        render_campaign_sheet,
    )
    from disputes_app.services.campaigns import find_campaign

    session, actor = current_session(), command_line_actor()
    first, last = read_period(from_text, to_text)
    with opened(session.target, today=session.today) as context:
        sheet = campaign_sheet(context, find_campaign(context, number), first, last)
        if output.lower().endswith(".xlsx"):
            content = campaign_workbook(actor, sheet)
        else:
            content = render_campaign_sheet(context, actor, sheet)
    write_and_tell(session, output, content)
