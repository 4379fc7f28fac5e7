"""How do the hearings of a period become a calendar file (iCalendar)?"""

from __future__ import annotations

from pathlib import Path

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.days import read_period
from disputes_app.cli.file_output import write_whole
from disputes_app.cli.period_options import period_options
from disputes_app.cli.session import current_session


@command(
    "export",
    zh="把一段时间的开庭导出为日历文件。",
    en="Export the hearings of a period as a calendar file.",
)
@period_options
@option("--room", metavar="NAME", zh="只导出一个庭室。", en="One room only.")
@option(
    "--person",
    metavar="NAME",
    zh="只导出一名仲裁员或者书记员。",
    en="One arbitrator or clerk only.",
)
@option("-o", "--output", required=True, metavar="F.ics", zh="输出文件。", en="File to write.")
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *, from_text: str, to_text: str, room: str | None, person: str | None, output: str
) -> None:
    """Write the file and say what is in it."""
    from disputes_app.services.hearing_export import hearing_calendar

    session = current_session()
    first, last = read_period(from_text, to_text)
    with opened(session.target, today=session.today) as context:
        made = hearing_calendar(context, first, last, room=room, person=person)
    write_whole(Path(output), made.content)
    click.echo(
        session.say(
            f"已写入 {output}，共 {made.hearings} 次开庭",
            f"Wrote {output}, {made.hearings} hearings",
        )
    )
