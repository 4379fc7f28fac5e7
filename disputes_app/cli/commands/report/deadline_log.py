"""What became of the periods of all cases on a day: as a PDF to sign, as JSON, or as a table?"""

from __future__ import annotations

from pathlib import Path

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.day_log_answer import day_log_json, day_log_text
from disputes_app.cli.days import read_day
from disputes_app.cli.file_output import write_whole
from disputes_app.cli.line_options import one_line_only
from disputes_app.cli.output import print_json
from disputes_app.cli.progress_line import progress_line
from disputes_app.cli.session import command_line_actor, current_session
from disputes_app.domain.cases import Line


@command(
    "deadline-log",
    zh="期限日志：一日之内起算、变动、办理、到期的期限。",
    en="The deadline log: periods that began, moved, were met or ran out on a day.",
)
@option("--on", "day_text", metavar="D", zh="哪一日，默认今天。", en="Which day, today by default.")
@one_line_only
@option(
    "-o",
    "--output",
    metavar="F.pdf",
    zh="写成PDF文件，供签字；不写则输出列表。",
    en="Write a PDF to be signed; a list is printed without it.",
)
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *, day_text: str | None, line: str | None, output: str | None, as_json: bool
) -> None:
    """Write the paper and say where it is, or print the log."""
    from disputes_app.services.deadline_log import day_log, record_day_log, render_day_log

    session = current_session()
    day = read_day(day_text, "--on") if day_text is not None else None
    progress = progress_line(session.say("读取", "reading"))
    actor = command_line_actor()
    with opened(session.target, today=session.today) as context:
        log = day_log(
            context,
            actor,
            day or context.today(),
            line=Line(line) if line is not None else None,
            progress=progress,
        )
        if output is not None:
            write_whole(Path(output), render_day_log(context, actor, log))
            record_day_log(context, actor, log)
    if as_json:
        print_json(day_log_json(log, session))
    elif output is not None:
        click.echo(session.say(f"已写入 {output}", f"Wrote {output}"))
    else:
        click.echo(day_log_text(log, session))
