"""How is the record of a draw handed on, so that others can draw again from it?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.file_output import write_and_tell
from disputes_app.cli.session import current_session


@command(
    "export",
    zh="把双随机抽查NUMBER的抽取记录（名单、种子、结果）写成一个JSON文件。",
    en="Write the record of draw NUMBER (lists, seed, result) as one JSON file.",
)
@click.argument("number")
@option("-o", "--output", required=True, metavar="F.json", zh="输出文件。", en="File to write.")
def COMMAND(*, number: str, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the file and say where it is."""
    from disputes_app.domain.draw_file import draw_json
    from disputes_app.services.draws import find_draw

    session = current_session()
    with opened(session.target, today=session.today) as context:
        record = find_draw(context, number)
    write_and_tell(session, output, draw_json(record).encode())
