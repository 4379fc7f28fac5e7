"""How is the closure-rate report of complaints made into a PDF file?"""

from __future__ import annotations

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.days import read_period
from disputes_app.cli.file_output import write_and_tell
from disputes_app.cli.period_options import period_options
from disputes_app.cli.session import command_line_actor, current_session
from disputes_app.domain.cases import Line
from disputes_app.domain.rate import Basis, Grouping, Population, RateQuery


@command(
    "closure-rate",
    zh="投诉举报案件按期结案率报告（按月）。",
    en="The on-time closure rate of complaints, by month.",
)
@period_options
@option("-o", "--output", required=True, metavar="F.pdf", zh="输出文件。", en="File to write.")
def COMMAND(*, from_text: str, to_text: str, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the report and say where it is."""
    from disputes_app.services.views import report_in_view

    session = current_session()
    from_day, to_day = read_period(from_text, to_text)
    with opened(session.target, today=session.today) as context:
        query = RateQuery(
            Line.INSPECTION,
            Population.COMPLAINTS,
            Basis.DUE,
            from_day,
            to_day,
            context.today(),
            by=Grouping.MONTH,
        )
        content = report_in_view(context, command_line_actor(), query)
    write_and_tell(session, output, content)
