"""How does a file become the office's own version of a form?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.form_file import read_form_file
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "replace",
    zh="把文件FILE作为文书FORM的本单位版本，从现在起使用。",
    en="Take FILE as the office's own version of form FORM from now on.",
)
@click.argument("form")
@click.argument("file")
@option("--note", default="", metavar="TEXT", zh="修改说明。", en="Why it was changed.")
def COMMAND(*, form: str, file: str, note: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Keep it and say under which version."""
    from disputes_app.services.forms import save_form

    session = current_session()
    text = read_form_file(file)
    with opened(session.target, today=session.today) as context:
        saved = save_form(context, command_line_actor(), form, text, note)
    click.echo(
        session.say(f"{form} 现行版本 {saved.version}", f"{form} is now version {saved.version}")
    )
