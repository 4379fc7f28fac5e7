"""How is a paper of a record beside the cases made into a PDF file?"""

from __future__ import annotations

from pathlib import Path

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.file_output import write_whole
from disputes_app.cli.record_choice import chosen_record, given_values
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "print",
    zh="把登记NUMBER的文书FORM制成PDF文件。",
    en="Make paper FORM of record NUMBER into a PDF file.",
)
@click.argument("number")
@click.argument("form")
@option("-o", "--output", required=True, metavar="F.pdf", zh="输出文件。", en="File to write.")
@option(
    "--set",
    "typed",
    multiple=True,
    metavar="NAME=TEXT",
    zh="填写一项内容，可多次给出；名称见 records papers。",
    en="Fill in one field; may be given again. Names: see records papers.",
)
def COMMAND(*, number: str, form: str, output: str, typed: tuple[str, ...]) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the paper and say where it is."""
    from disputes_app.cli.errors import NoSuchFormError
    from disputes_app.services.dossier_papers import record_paper_issue
    from disputes_app.services.record_paper_list import record_paper_rows, render_record_paper

    session, actor = current_session(), command_line_actor()
    with opened(session.target, today=session.today) as context:
        dossier_id = chosen_record(context, number)
        known = tuple(one.id for one in record_paper_rows(context, dossier_id))
        if form not in known:
            raise NoSuchFormError(form, known[:3])
        content = render_record_paper(context, actor, dossier_id, form, given_values(typed))
        write_whole(Path(output), content)
        record_paper_issue(context, actor, dossier_id, form)
    click.echo(session.say(f"已写入 {output}", f"Wrote {output}"))
