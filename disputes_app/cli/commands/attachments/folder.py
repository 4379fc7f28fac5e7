"""Where are the files of this database kept?"""

from __future__ import annotations

from pathlib import Path

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command
from disputes_app.cli.output import DASH
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "folder",
    zh="显示附件文件夹；给出PATH时改用该文件夹（已有的附件须先移过去）。",
    en="Show the folder of the files; with PATH use that one (move what there is beforehand).",
)
@click.argument("path", required=False)
def COMMAND(*, path: str | None) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the folder, or name another."""
    from disputes_app.services.attachment_settings import set_folder, store_settings

    session = current_session()
    with opened(session.target, today=session.today) as context:
        if path is None:
            settings = store_settings(context)
        else:
            settings = set_folder(context, command_line_actor(), Path(path))
    click.echo(str(settings.folder or DASH))
