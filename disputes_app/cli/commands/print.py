"""How is a paper of a case made into a PDF file?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.errors import NoSuchFormError
from disputes_app.cli.file_output import write_and_tell
from disputes_app.cli.paper_options import issued, paper_options, wish_of
from disputes_app.cli.session import command_line_actor, current_session

if TYPE_CHECKING:
    from disputes_app.domain.cases import CaseId
    from disputes_app.domain.issued_papers import PaperWish
    from disputes_app.services.context import Context


@command(
    "print",
    zh="把案件NUMBER的文书FORM制成PDF文件。",
    en="Make paper FORM of case NUMBER into a PDF file.",
)
@click.argument("number")
@click.argument("form")
@option(
    "-o",
    "--output",
    required=True,
    metavar="F.pdf|F.docx",
    zh="输出文件；.docx 供 Word、WPS 继续起草，不签发。",
    en="File to write; a .docx is for further drafting and is never issued.",
)
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
    from disputes_app.services.case_view import find_case

    session = current_session()
    wish = wish_of(session, typed, corrects, despite, issue=issue)
    if issue and _is_draft(output):
        raise click.UsageError(session.say("Word 文件不能签发。", "A .docx cannot be issued."))
    with opened(session.target, today=session.today) as context:
        check_form(context, form)
        case_id = find_case(context, number)
        if _is_draft(output):
            write_and_tell(session, output, _draft(context, case_id, form, wish))
            return
        content, said = _made(context, case_id, form, wish, issue=issue)
    write_and_tell(session, output, content, said)


def _is_draft(output: str) -> bool:
    return output.lower().endswith(".docx")


def _draft(context: Context, case_id: CaseId, form: str, wish: PaperWish) -> bytes:
    from disputes_app.services.paper_drafts import draft_for_word

    return draft_for_word(context, command_line_actor(), case_id, form, wish.typed)


def _made(
    context: Context, case_id: CaseId, form: str, wish: PaperWish, *, issue: bool
) -> tuple[bytes, str]:
    """Return the paper, and what is said of the number under which it was issued."""
    from disputes_app.services.papers import render_paper

    if issue:
        return issued(context, case_id, form, wish)
    return render_paper(context, command_line_actor(), case_id, form, wish.typed), ""


def check_form(context: Context, form: str) -> None:
    """Raise NoSuchFormError with what looks like it where there is no such form."""
    import difflib

    from disputes_app.services.papers import forms_of

    known = [row.id for row in forms_of(context)]
    if form not in known:
        similar = [one for one in known if form and form in one]
        similar += difflib.get_close_matches(form, known, n=3, cutoff=0.4)
        raise NoSuchFormError(form, tuple(dict.fromkeys(similar))[:3])
