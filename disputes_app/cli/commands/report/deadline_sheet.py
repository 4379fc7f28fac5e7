"""How is the control sheet of one period of a case made into a PDF file?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.file_output import write_and_tell
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "deadline-sheet",
    zh="案件NUMBER中规则RULE的期限控制单（期限依据，供签字）。",
    en="The control sheet of period RULE of case NUMBER: its working, to be signed.",
)
@click.argument("number")
@click.argument("rule")
@option(
    "--key",
    type=int,
    default=0,
    show_default=True,
    metavar="N",
    zh="每一当事人各有期限时，当事人的序号。",
    en="Place of the party, where each has a period of its own.",
)
@option("-o", "--output", required=True, metavar="F.pdf", zh="输出文件。", en="File to write.")
def COMMAND(*, number: str, rule: str, key: int, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the sheet and say where it is."""
    from disputes_app.services.case_view import find_case
    from disputes_app.services.control_sheet import control_sheet

    session = current_session()
    with opened(session.target, today=session.today) as context:
        case_id = find_case(context, number)
        content = control_sheet(context, command_line_actor(), case_id, rule, key)
    write_and_tell(session, output, content)
