"""How does the arrears ledger of a case become a workbook?"""

from __future__ import annotations

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.file_output import write_and_tell
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "arrears",
    zh="把一件案件的欠薪明细导出为xlsx，一人一月一行。",
    en="Export the arrears ledger of a case as xlsx, one worker and month a row.",
)
@option("--case", "number", required=True, metavar="NUMBER", zh="案号。", en="Number of the case.")
@option("-o", "--output", required=True, metavar="F.xlsx", zh="输出文件。", en="File to write.")
def COMMAND(*, number: str, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the file and say so."""
    from disputes_app.services.case_view import find_case
    from disputes_app.services.ledger_papers import export_ledger

    session = current_session()
    with opened(session.target, today=session.today) as context:
        content = export_ledger(context, command_line_actor(), find_case(context, number))
    write_and_tell(session, output, content)
