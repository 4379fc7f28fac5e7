"""How is a record beside the cases handed on as one package?"""

from __future__ import annotations

from pathlib import Path

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.record_choice import chosen_record
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "export",
    zh="把登记NUMBER导出为一个包：目录、登记数据和签发的文书，附SHA-256。",
    en="Export record NUMBER as one package: index, data, issued papers, SHA-256.",
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
    from disputes_app.services.record_package import export_record

    session = current_session()
    target = Path(output).absolute()
    with opened(session.target, today=session.today) as context:
        dossier_id = chosen_record(context, number)
        package = export_record(context, command_line_actor(), dossier_id, target)
    said = session.say(
        f"已写入 {output}，文书 {package.papers} 份。",
        f"Wrote {output} with {package.papers} papers.",
    )
    if package.kept_back:
        said += session.say(
            f"可能涉及受保护举报人的 {package.kept_back} 份未列入。",
            f" {package.kept_back} more may concern a protected reporter and stay here.",
        )
    click.echo(said)
