"""Which files are kept with a case?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.attachment_answers import attachment_json, attachment_rows
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import print_json
from disputes_app.cli.session import Session, current_session

if TYPE_CHECKING:
    from disputes_app.domain.attachments import Attachment


@command("list", zh="列出案件NUMBER的附件。", en="List the files of case NUMBER.")
@click.argument("number")
@json_option
def COMMAND(*, number: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the files, removed ones too; what concerns a protected reporter under its cover."""
    from disputes_app.services.attachments import attachments_of
    from disputes_app.services.case_view import find_case

    session = current_session()
    with opened(session.target, today=session.today) as context:
        found = attachments_of(context, find_case(context, number))
    if as_json:
        print_json([attachment_json(one) for one in found])
    else:
        click.echo(_text(found, session))


def _text(found: tuple[Attachment, ...], session: Session) -> str:
    if not found:
        return session.say("本案没有附件。", "The case has no files.")
    return attachment_rows(found, session)
