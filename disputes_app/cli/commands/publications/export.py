"""How does the text of a batch leave the program?"""

from __future__ import annotations

from pathlib import Path

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.file_output import write_whole
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "export",
    zh="导出公布批次NUMBER：.pdf为公布文本，.txt为网站文字，.csv和.xlsx为表格。",
    en="Export batch NUMBER: .pdf or .txt for the text, .csv or .xlsx for the table.",
)
@click.argument("number")
@option("-o", "--output", required=True, metavar="F", zh="输出文件。", en="File to write.")
def COMMAND(*, number: str, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the file and say where it is."""
    from disputes_app.services.publication_papers import publication_file, record_export
    from disputes_app.services.publications import find_batch

    session, actor = current_session(), command_line_actor()
    ending = Path(output).suffix.lower()
    with opened(session.target, today=session.today) as context:
        batch = find_batch(context, number)
        content, count = publication_file(context, actor, batch, ending)
        write_whole(Path(output), content)
        record_export(context, actor, batch, ending)
    click.echo(session.say(f"已写入 {output}（{count} 家）", f"Wrote {output} ({count} employers)"))
