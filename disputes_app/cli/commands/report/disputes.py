"""How are the figures of external matters and disputes on the spot made into a file?"""

from __future__ import annotations

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.days import read_period
from disputes_app.cli.file_output import write_and_tell
from disputes_app.cli.period_options import period_options
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "disputes",
    zh="外部交办件、现场协调的日报、周报（分街镇）。",
    en="Figures of external matters and disputes on the spot, by town.",
)
@period_options
@option("-o", "--output", required=True, metavar="F.xlsx", zh="输出的表格。", en="File to write.")
def COMMAND(*, from_text: str, to_text: str, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the sheet and say where it is."""
    from disputes_app.services.dispute_figures import dispute_sheet
    from disputes_app.services.dispute_workbook import dispute_workbook

    session, actor = current_session(), command_line_actor()
    first, last = read_period(from_text, to_text)
    with opened(session.target, today=session.today) as context:
        sheet = dispute_sheet(context, first, last)
        content = dispute_workbook(actor, sheet, context.today())
    write_and_tell(session, output, content)
