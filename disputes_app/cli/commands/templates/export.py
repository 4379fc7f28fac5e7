"""How does the text of a form become a file that can be changed?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.file_output import write_and_tell
from disputes_app.cli.session import current_session


@command(
    "export",
    zh="把文书FORM的现行模板写成文件。",
    en="Write the text of form FORM that holds now to a file.",
)
@click.argument("form")
@option("-o", "--output", required=True, metavar="F.form", zh="输出文件。", en="File to write.")
def COMMAND(*, form: str, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the file and say where it is."""
    from disputes_app.services.forms import form_text

    session = current_session()
    with opened(session.target, today=session.today) as context:
        text = form_text(context, form)
    write_and_tell(session, output, text.encode())
