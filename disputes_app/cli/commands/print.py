"""How is a paper of a case made into a PDF file?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.errors import NoSuchFormError
from disputes_app.cli.file_output import write_whole
from disputes_app.cli.session import command_line_actor, current_session

if TYPE_CHECKING:
    from disputes_app.services.context import Context


@command(
    "print",
    zh="把案件NUMBER的文书FORM制成PDF文件。",
    en="Make paper FORM of case NUMBER into a PDF file.",
)
@click.argument("number")
@click.argument("form")
@option("-o", "--output", required=True, metavar="F.pdf", zh="输出文件。", en="File to write.")
def COMMAND(*, number: str, form: str, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the paper and say where it is."""
    from disputes_app.services.case_view import find_case
    from disputes_app.services.papers import render_paper

    session = current_session()
    with opened(session.target, today=session.today) as context:
        _check_form(context, form)
        case_id = find_case(context, number)
        content = render_paper(context, command_line_actor(), case_id, form)
    write_whole(Path(output), content)
    click.echo(session.say(f"已写入 {output}", f"Wrote {output}"))


def _check_form(context: Context, form: str) -> None:
    import difflib

    from disputes_app.services.papers import forms_of

    known = [row.id for row in forms_of(context)]
    if form not in known:
        similar = [one for one in known if form and form in one]
        similar += difflib.get_close_matches(form, known, n=3, cutoff=0.4)
        raise NoSuchFormError(form, tuple(dict.fromkeys(similar))[:3])
