"""How does a roster of arrears get into a case: every row, or none?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import print_json
from disputes_app.cli.progress_line import progress_line
from disputes_app.cli.session import Session, command_line_actor, current_session
from disputes_app.cli.table import table
from disputes_app.domain.money import to_yuan, yuan_text
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.services.ledger_import import RosterReport


@command(
    "arrears",
    zh="导入欠薪名册FILE（xlsx、xls、csv）：全部导入，或者一行也不导入；原件随案保存。",
    en="Read a roster of arrears (xlsx, xls, csv) into a case; all rows or none.",
)
@click.argument("file")
@option("--case", "number", required=True, metavar="NUMBER", zh="案号。", en="Number of the case.")
@option("--project", default="", metavar="TEXT", zh="工程项目、部门。", en="Project.")
@option("--year", type=int, metavar="YYYY", zh="月份没有年份时的年份。", en="Year of bare months.")
@option("--migrant", is_flag=True, zh="全部是农民工。", en="All are migrant workers.")
@option(
    "--dry-run",
    is_flag=True,
    zh="只核对，不登记。",
    en="Say what would happen; record nothing.",
)
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it; one argument an option
    *,
    file: str,
    number: str,
    project: str,
    year: int | None,
    migrant: bool,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Print what is wrong with which cell; 1 if the roster cannot be taken."""
    from disputes_app.services.case_view import find_case
    from disputes_app.services.ledger_import import RosterChoice, import_roster, look_at_roster
    from disputes_app.services.roster_file import read_roster

    session = current_session()
    choice = RosterChoice(year=year, project=project, migrant=migrant)
    with opened(session.target, today=session.today) as context:
        case_id = find_case(context, number)
        roster = read_roster(Path(file))
        if dry_run:
            report = look_at_roster(context, case_id, roster, choice)
        else:
            progress = progress_line(session.say("正在导入", "Importing"))
            actor = command_line_actor()
            report = import_roster(context, actor, case_id, roster, choice, progress)
    if as_json:
        print_json(_json(report, session))
    else:
        _print(report, session)
    return 0 if report.fits else 1


def _json(report: RosterReport, session: Session) -> dict[str, Any]:
    first, last = report.months
    return {
        "recorded": report.recorded,
        "refused": len(report.read.refused),
        "trouble": _trouble(report, session) or None,
        "workers": len(report.read.workers),
        "rows": len(report.read.lines),
        "first_month": first or None,
        "last_month": last or None,
        "due": str(to_yuan(report.due_fen)),
        "paid": str(to_yuan(report.paid_fen)),
        "columns": [
            {"heading": heading, "holds": column or None}
            for heading, column in zip(report.heads.texts, report.mapping.columns, strict=True)
        ],
        "problems": [
            {
                "line": one.line,
                "cell": one.cell or None,
                "problem": one.flaw.value,
                "said": word(one.flaw, session.language),
                "about": one.about or None,
                "refuses": not one.is_notice,
            }
            for one in report.read.problems
        ],
    }


def _trouble(report: RosterReport, session: Session) -> str:
    reason, about = report.trouble
    return f"{word(reason, session.language)} {about}".strip() if reason else ""


def _print(report: RosterReport, session: Session) -> None:
    if report.read.problems:
        heads = session.say("行 单元格 问题 内容", "line cell problem about").split()
        lines = [
            (str(one.line), one.cell, word(one.flaw, session.language), one.about)
            for one in report.read.problems
        ]
        click.echo(table(tuple(heads), lines))
    trouble = _trouble(report, session)
    if trouble:
        click.echo(trouble)
    counted = (len(report.read.workers), len(report.read.lines))
    sums = (yuan_text(report.due_fen), yuan_text(report.paid_fen))
    if not report.fits:
        refused = len(report.read.refused)
        said = session.say(
            f"{refused} 处不能导入，一行也没有导入",
            f"{refused} cells cannot be taken; nothing was recorded",
        )
    elif report.recorded:
        said = session.say("已导入 {} 人、{} 行", "Recorded {} workers, {} rows").format(*counted)
    else:
        said = session.say(
            "{} 人、{} 行都可以导入", "All of {} workers, {} rows can be taken"
        ).format(*counted)
    click.echo(said)
    click.echo(session.say("应付 {}，已付 {}", "Due {}, paid {}").format(*sums))
