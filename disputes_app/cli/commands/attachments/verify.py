"""Is every file of every case still there, and still what it was?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import print_json
from disputes_app.cli.progress_line import progress_line
from disputes_app.cli.session import current_session

DIFFERS = 1


@command(
    "verify",
    zh="读取全部附件文件，与保存时的SHA-256核对。",
    en="Read every file and compare it with the SHA-256 of the day it was kept.",
)
@json_option
def COMMAND(*, as_json: bool) -> int:  # noqa: N802 - the name under which a group finds it
    """Print what was compared; the exit status is 1 if anything differs."""
    from disputes_app.services.attachment_check import verify_attachments

    session = current_session()
    with opened(session.target, today=session.today) as context:
        check = verify_attachments(context, progress_line(session.say("核对", "checking")))
    if as_json:
        print_json(
            {
                "ok": not check.differences,
                "checked": check.checked,
                "differences": check.differences,
                "seconds": check.seconds,
                "first": list(check.first),
            }
        )
    else:
        click.echo(
            session.say(
                f"核对附件 {check.checked} 份，有问题 {check.differences} 份。",
                f"{check.checked} files checked, {check.differences} differ.",
            )
        )
        for line in check.first:
            click.echo(line)
    return DIFFERS if check.differences else 0
