"""How large may one file be?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "limit",
    zh="显示单个附件的限额（MB）；给出MEGABYTES时改为该数（1至200）。",
    en="Show how large a file may be in MB; with MEGABYTES set it (1 to 200).",
)
@click.argument("megabytes", required=False, type=int)
def COMMAND(*, megabytes: int | None) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the limit, or set another."""
    from disputes_app.services.attachment_settings import set_size_limit, store_settings

    session = current_session()
    with opened(session.target, today=session.today) as context:
        if megabytes is None:
            settings = store_settings(context)
        else:
            settings = set_size_limit(context, command_line_actor(), megabytes)
    click.echo(f"{settings.most_megabytes} MB")
