"""How are papers of one form issued in many cases at once?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.file_output import write_whole
from disputes_app.cli.output import print_json
from disputes_app.cli.session import Session, command_line_actor, current_session
from disputes_app.domain.cases import Line

if TYPE_CHECKING:
    from disputes_app.domain.cases import CaseId
    from disputes_app.domain.paper_batches import BatchPaper, BatchReport
    from disputes_app.services.context import Context

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s]+')


@command(
    "print-batch",
    zh="在多件案件中签发文书FORM，合成一个PDF，或者每件一个文件。",
    en="Issue paper FORM in many cases, as one PDF or one file a case.",
)
@click.argument("form")
@option(
    "--cases",
    "numbers",
    type=click.File("r", encoding="utf-8-sig"),
    metavar="FILE",
    zh="案号清单，一行一个；“-”为标准输入。",
    en="Numbers of cases, one a line; “-” for standard input.",
)
@option(
    "--query",
    metavar="TEXT",
    zh="案号、当事人，如 cases --search。",
    en="Number or party, as cases --search.",
)
@option(
    "--line",
    type=click.Choice([line.value for line in Line]),
    zh="只在一条业务线中查找。",
    en="Look in one line of cases only.",
)
@option(
    "-o",
    "--output",
    required=True,
    metavar="F.pdf|DIR",
    zh="文件或者文件夹。",
    en="File, or folder.",
)
@option(
    "--set",
    "typed",
    multiple=True,
    metavar="NAME=VALUE",
    zh="填写文书的一项，各案相同；可以多次。",
    en="Fill in a field, the same for all cases; may be given several times.",
)
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *,
    form: str,
    numbers: TextIO | None,
    query: str | None,
    line: str | None,
    output: str,
    typed: tuple[str, ...],
    as_json: bool,
) -> None:
    """Issue them, write the file or files, and say which cases were refused and why."""
    from disputes_app.cli.commands.print import check_form
    from disputes_app.cli.errors import CannotWriteFileError
    from disputes_app.cli.progress_line import progress_line
    from disputes_app.cli.record_choice import given_values
    from disputes_app.domain.issued_papers import PaperWish
    from disputes_app.services.paper_batch import issue_many
    from disputes_app.services.print_queue import queue_papers

    session = current_session()
    target = Path(output)
    if (numbers is None) == (query is None):
        raise click.UsageError(session.say("要 --cases 或者 --query。", "--cases or --query."))
    _check_target(target)
    wish = PaperWish(given_values(typed))
    with opened(session.target, today=session.today) as context:
        check_form(context, form)
        wanted, unknown = _wanted(context, numbers, query, line)
        progress = progress_line(session.say("正在签发", "Issuing"))
        report = issue_many(context, command_line_actor(), form, wanted, progress, wish)
        files: list[str] = []
        try:
            files = _write(context, report, target)
        except CannotWriteFileError as error:  # what is issued waits in the print queue
            queue_papers(context, command_line_actor(), report.paper_ids)
            report = replace(report, ended_by=error)
    answer = _json(report, unknown, files, session)
    if as_json:
        print_json(answer)
    else:
        _tell(answer, session)
    if answer["refused"] or answer["untouched"] or answer["ended_by"]:
        click.get_current_context().exit(1)


def _check_target(target: Path) -> None:
    """Refuse a place that cannot be written to before any number is taken."""
    from disputes_app.cli.errors import CannotWriteFileError

    where = target.absolute()
    if where.is_file() and not _is_file(target):
        raise CannotWriteFileError(str(target), "not a folder")
    if not where.is_dir() and not where.parent.is_dir():
        raise CannotWriteFileError(str(target), "no such folder")


def _is_file(target: Path) -> bool:
    return target.suffix.lower() == ".pdf" and not target.is_dir()


def _wanted(
    context: Context, numbers: Iterable[str] | None, query: str | None, line: str | None
) -> tuple[list[CaseId], list[tuple[str, Exception]]]:
    """Return the cases, and the numbers under which there is none."""
    from disputes_app.cli.case_choice import CaseChoice, chosen_cases
    from disputes_app.domain.cases import CaseId
    from disputes_app.services.case_view import CaseNotFoundError, find_case

    if numbers is None:
        choice = CaseChoice(
            line=Line(line) if line else None,
            only_open=False,
            overdue=False,
            search=query,
            limit=0,
        )
        return [CaseId(row.id) for row in chosen_cases(context, choice)], []
    found: list[CaseId] = []
    unknown: list[tuple[str, Exception]] = []
    for number in filter(None, map(str.strip, numbers)):
        try:
            found.append(find_case(context, number))
        except CaseNotFoundError as error:
            unknown.append((number, error))
    return found, unknown


def _write(context: Context, report: BatchReport, target: Path) -> list[str]:
    from disputes_app.services.paper_batch import bundle
    from disputes_app.services.paper_issue import open_paper

    actor = command_line_actor()
    if not report.issued:
        return []
    if _is_file(target):
        write_whole(target, bundle(context, actor, report.paper_ids))
        return [str(target)]
    target.mkdir(exist_ok=True)
    written = []
    for one in report.issued:
        file = target / _file_name(one)
        write_whole(file, open_paper(context, actor, one.paper.id))
        written.append(str(file))
    return written


def _file_name(one: BatchPaper) -> str:
    """Return a name that no other paper has and every file system takes."""
    return _NOT_IN_NAMES.sub("_", f"{one.case_number}{one.paper.name}{one.paper.id}.pdf")


def _json(
    report: BatchReport,
    unknown: list[tuple[str, Exception]],
    files: list[str],
    session: Session,
) -> dict[str, Any]:
    from disputes_app.cli.refusals import sentence

    refused = [(one.case_number, one.error) for one in report.refused]
    ended = report.ended_by
    return {
        "form": report.form_id,
        "issued": [
            {"case": one.case_number, "id": one.paper.id, "number": one.paper.number}
            for one in report.issued
        ],
        "refused": [
            {
                "case": number,
                "problem": type(error).__name__.removesuffix("Error"),
                "said": sentence(error, session.language),
            }
            for number, error in (*unknown, *refused)
        ],
        "untouched": len(report.untouched),
        "ended_by": None if ended is None else sentence(ended, session.language),
        "files": files,
    }


def _tell(answer: dict[str, Any], session: Session) -> None:
    for one in answer["refused"]:
        click.echo(f"{one['case']}: {one['said']}")
    if answer["ended_by"] is not None:
        click.echo(answer["ended_by"])
    issued, refused, left = len(answer["issued"]), len(answer["refused"]), answer["untouched"]
    click.echo(
        session.say(
            f"签发 {issued} 份，没有签发 {refused} 件，没有处理 {left} 件",
            f"{issued} issued, {refused} refused, {left} not begun",
        )
    )
    if answer["files"]:
        where = answer["files"][0] if len(answer["files"]) == 1 else Path(answer["files"][0]).parent
        click.echo(session.say(f"已写入 {where}", f"Wrote {where}"))
