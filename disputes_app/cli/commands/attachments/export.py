"""How is a whole case handed on as one package?"""

from __future__ import annotations

from pathlib import Path

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.progress_line import progress_line
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "export",
    zh="把案件NUMBER导出为一个包：目录、案件数据和附件。",
    en="Export case NUMBER as one package: index, data and files.",
)
@click.argument("number")
@option(
    "-o",
    "--output",
    required=True,
    metavar="TARGET",
    zh="以.zip结尾为压缩包，否则为新建的文件夹。",
    en="A zip file if it ends in .zip, otherwise a new folder.",
)
def COMMAND(*, number: str, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the package and say what is in it."""
    from disputes_app.services.case_package import export_case
    from disputes_app.services.case_view import find_case

    session = current_session()
    target = Path(output).absolute()
    progress = progress_line(session.say("导出", "exporting"))
    with opened(session.target, today=session.today) as context:
        case_id = find_case(context, number)
        package = export_case(context, command_line_actor(), case_id, target, progress)
    said = session.say(
        f"已写入 {output}，文书 {package.papers} 份，附件 {package.files} 份。",
        f"Wrote {output} with {package.papers} papers and {package.files} files.",
    )
    if package.kept_back:
        said += session.say(
            f"涉及受保护举报人的 {package.kept_back} 份未列入。",
            f" {package.kept_back} more concern a protected reporter and stay here.",
        )
    click.echo(said)
