"""How is a paper of a record beside the cases made into a PDF file?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.file_output import write_and_tell
from disputes_app.cli.paper_options import issued, paper_options, wish_of
from disputes_app.cli.record_choice import chosen_record
from disputes_app.cli.session import command_line_actor, current_session

if TYPE_CHECKING:
    from disputes_app.domain.dossiers.records import DossierId
    from disputes_app.domain.issued_papers import PaperWish
    from disputes_app.services.context import Context


@command(
    "print",
    zh="把登记NUMBER的文书FORM制成PDF文件。",
    en="Make paper FORM of record NUMBER into a PDF file.",
)
@click.argument("number")
@click.argument("form")
@option("-o", "--output", required=True, metavar="F.pdf", zh="输出文件。", en="File to write.")
@paper_options
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *,
    number: str,
    form: str,
    output: str,
    typed: tuple[str, ...],
    issue: bool,
    corrects: int | None,
    despite: str,
) -> None:
    """Write the paper and say where it is."""
    from disputes_app.cli.errors import NoSuchFormError
    from disputes_app.services.record_forms import forms_of_record

    session = current_session()
    wish = wish_of(session, typed, corrects, despite, issue=issue)
    with opened(session.target, today=session.today) as context:
        dossier_id = chosen_record(context, number)
        known = tuple(forms_of_record(context, dossier_id))
        if form not in known:
            raise NoSuchFormError(form, known[:3])
        content, said = _made(context, dossier_id, form, wish, issue=issue)
    write_and_tell(session, output, content, said)


def _made(
    context: Context, dossier_id: DossierId, form: str, wish: PaperWish, *, issue: bool
) -> tuple[bytes, str]:
    """Return the paper, and what is said of the number under which it was issued."""
    from disputes_app.domain.issued_papers import OfRecord
    from disputes_app.services.dossier_papers import record_paper_issue
    from disputes_app.services.record_paper_list import render_record_paper

    if issue:
        return issued(context, OfRecord(dossier_id), form, wish)
    actor = command_line_actor()
    content = render_record_paper(context, actor, dossier_id, form, wish.typed)
    record_paper_issue(context, actor, dossier_id, form)
    return content, ""
