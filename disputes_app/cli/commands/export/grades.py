"""How do the grades of compliance of a year become a file?"""

from __future__ import annotations

from pathlib import Path

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "grades",
    zh="把一年的守法诚信等级导出为xlsx、csv，或者按街镇汇总为pdf。",
    en="Export the grades of a year as xlsx or csv, or their list by town as pdf.",
)
@option("--number", required=True, metavar="NUMBER", zh="评价编号。", en="Number of the grading.")
@option("-o", "--output", required=True, metavar="F", zh="输出文件。", en="File to write.")
def COMMAND(*, number: str, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the file and say so."""
    from disputes_app.services.grading_export import export_grades, find_grading

    session = current_session()
    with opened(session.target, today=session.today) as context:
        dossier_id = find_grading(context, number)
        rows = export_grades(context, command_line_actor(), dossier_id, Path(output))
    click.echo(session.say(f"已写入 {output}（{rows} 户）", f"Wrote {output} ({rows} employers)"))
