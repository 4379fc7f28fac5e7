"""In which case is the file whose name has these words?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.attachment_answers import attachment_json, found_rows
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import print_json
from disputes_app.cli.session import current_session


@command(
    "find",
    zh="按名称中的字词TEXT（至少两个字）查找附件。",
    en="Find files by words TEXT in their name (two characters at least).",
)
@click.argument("text")
@json_option
def COMMAND(*, text: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the files found, the newest first."""
    from disputes_app.services.attachments import find_attachments

    session = current_session()
    with opened(session.target, today=session.today) as context:
        found = find_attachments(context, text)
        if as_json:
            print_json([attachment_json(one) for one in found])
        elif found:
            click.echo(found_rows(context, found, session))
        else:
            click.echo(session.say("没有找到。", "Nothing was found."))
