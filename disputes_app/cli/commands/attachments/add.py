"""How is a file added to a case from the command line?"""

from __future__ import annotations

from pathlib import Path

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.progress_line import progress_line
from disputes_app.cli.session import command_line_actor, current_session
from disputes_app.domain.attachments import AttachmentKind, NewAttachment


@command("add", zh="把文件FILE添加到案件NUMBER。", en="Add FILE to case NUMBER.")
@click.argument("number")
@click.argument("file")
@option(
    "--kind",
    type=click.Choice([one.value for one in AttachmentKind]),
    default=AttachmentKind.OTHER.value,
    zh="类别，默认other。",
    en="What it is, other by default.",
)
@option(
    "--entry",
    type=int,
    metavar="N",
    zh="它证明办案经过的第N项。",
    en="The entry of the log that it proves.",
)
@option("--note", default="", metavar="TEXT", zh="备注。", en="A remark.")
@option(
    "--protected/--open",
    "protected",
    default=None,
    zh="是否涉及受保护的举报人；有举报人的案件默认是。",
    en="Whether it concerns the protected reporter; yes by default where there is one.",
)
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *, number: str, file: str, kind: str, entry: int | None, note: str, protected: bool | None
) -> None:
    """Keep the file and say its id."""
    from disputes_app.services.attachments import add_attachment
    from disputes_app.services.case_view import find_case
    from disputes_app.services.file_sources import FileSource

    session = current_session()
    new = NewAttachment(AttachmentKind(kind), entry, note, protected)
    source = FileSource(Path(file))
    progress = progress_line(session.say("复制", "copying"))
    with opened(session.target, today=session.today) as context:
        case_id = find_case(context, number)
        added = add_attachment(context, command_line_actor(), case_id, source, new, progress)
    click.echo(
        session.say(
            f"已添加，编号 {added.attachment_id}。", f"Added; its id is {added.attachment_id}."
        )
    )
