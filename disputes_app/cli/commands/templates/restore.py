"""How does the form of the program hold again?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "restore",
    zh="恢复文书FORM的原模板；本单位各版本仍然保留。",
    en="Let the original of form FORM hold again; the office's versions are kept.",
)
@click.argument("form")
def COMMAND(*, form: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Restore it and say so."""
    from disputes_app.services.forms import restore_form

    session = current_session()
    with opened(session.target, today=session.today) as context:
        saved = restore_form(context, command_line_actor(), form)
    click.echo(
        session.say(f"{form} 已恢复原模板 {saved.version}", f"{form}: original {saved.version}")
    )
