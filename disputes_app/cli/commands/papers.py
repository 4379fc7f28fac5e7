"""Which papers were issued in a case, or in a record beside the cases?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import print_json, shown
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.shanghai import shanghai_day

if TYPE_CHECKING:
    from disputes_app.domain.issued_papers import IssuedPaper, Subject
    from disputes_app.services.context import Context


@command(
    "papers",
    zh="列出案件或者登记NUMBER已签发的文书，最新的在前。",
    en="List the papers issued in case or record NUMBER, newest first.",
)
@click.argument("number")
@json_option
def COMMAND(*, number: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print them."""
    from disputes_app.services.paper_issue import papers_of

    session = current_session()
    with opened(session.target, today=session.today) as context:
        found = papers_of(context, _subject(context, number))
    if as_json:
        print_json([_json(one) for one in found])
        return
    heads = session.say(
        "序号 文号 名称 签发日 签发人 页数 校验 更正为 补打",
        "id number name issued by pages hash corrected-by copies",
    ).split()
    click.echo(table(heads, [_row(one, session) for one in found], right=(0, 5, 8)))


def _subject(context: Context, number: str) -> Subject:
    """Return the case with this number, else the record; raise CaseNotFoundError."""
    from disputes_app.domain.dossiers.records import DossierId
    from disputes_app.domain.issued_papers import OfRecord
    from disputes_app.services.case_view import CaseNotFoundError, find_case
    from disputes_app.services.record_paper_list import find_record

    try:
        return find_case(context, number)
    except CaseNotFoundError:
        found = find_record(context, number)
        if found is None or found.id is None:
            raise
        return OfRecord(DossierId(found.id))


def _json(paper: IssuedPaper) -> dict[str, Any]:
    return {
        "id": paper.id,
        "form": paper.form_id,
        "name": paper.name,
        "number": paper.number,
        "issued_at": paper.issued_at.isoformat(),
        "issued_by": paper.issued_by,
        "pages": paper.pages,
        "size": paper.size,
        "sha256": paper.sha256,
        "version": paper.version,
        "typed": dict(paper.typed),
        "passed": list(paper.passed),
        "despite": paper.despite,
        "corrects": paper.corrects,
        "corrected_by": paper.corrected_by,
        "copies": paper.copies,
        "serves": paper.serves,
    }


def _row(paper: IssuedPaper, session: Session) -> tuple[str, ...]:
    return (
        str(paper.id),
        paper.number,
        paper.name,
        shanghai_day(paper.issued_at).isoformat(),
        paper.issued_by,
        str(paper.pages),
        paper.short_hash,
        shown(paper.corrected_by, session.language),
        str(paper.copies),
    )
