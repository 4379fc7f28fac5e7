"""How does a town's screening report get into the register: every row, or none?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import print_json
from disputes_app.cli.session import Session, command_line_actor, current_session
from disputes_app.cli.table import table
from disputes_app.domain.money import to_yuan, yuan_text
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.services.screening_import import ScreeningImport


@command(
    "screening",
    zh="导入街镇排查表FILE（xlsx、xls、csv）：登记这一期排查反馈，全部导入，或者一行也不导入。",
    en="Read a town's screening report (xlsx, xls, csv); all rows or none.",
)
@click.argument("file")
@option("--town", required=True, metavar="TOWN", zh="街镇全称。", en="Whole name of the town.")
@option(
    "--period",
    required=True,
    metavar="PERIOD",
    zh="排查期间：2026-11 或 2026-W48。",
    en="The period: 2026-11 or 2026-W48.",
)
@option("--by", default="", metavar="NAME", zh="报送人。", en="Who sent it.")
@option(
    "--dry-run",
    is_flag=True,
    zh="只核对，不登记。",
    en="Say what would happen; record nothing.",
)
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it; one argument an option
    *, file: str, town: str, period: str, by: str, dry_run: bool, as_json: bool
) -> int:
    """Print what is wrong with which cell; 1 if the report cannot be taken."""
    from disputes_app.services.roster_file import read_roster
    from disputes_app.services.screening_import import ReportOf, import_report, look_at_report

    session = current_session()
    with opened(session.target, today=session.today) as context:
        report = ReportOf(town.strip(), period.strip(), context.today(), by.strip())
        read = read_roster(Path(file))
        act = look_at_report if dry_run else import_report
        found = act(context, command_line_actor(), read, report)
    if as_json:
        print_json(_json(found, session))
    else:
        _print(found, session)
    return 0 if found.fits else 1


def _json(found: ScreeningImport, session: Session) -> dict[str, Any]:
    return {
        "recorded": found.recorded is not None,
        "number": None if found.recorded is None else found.recorded.number,
        "refused": len(found.problems),
        "rows": len(found.rows),
        "workers": found.workers,
        "owed": str(to_yuan(found.owed_fen)),
        "sha256": found.file_digest,
        "columns": [
            {"heading": heading, "holds": column or None}
            for heading, column in zip(found.heads.texts, found.columns, strict=True)
        ],
        "problems": [
            {
                "line": one.line,
                "cell": one.cell or None,
                "problem": one.flaw.value,
                "said": word(one.flaw, session.language),
                "about": one.about or None,
            }
            for one in found.problems
        ],
    }


def _print(found: ScreeningImport, session: Session) -> None:
    if found.problems:
        heads = session.say("行 单元格 问题 内容", "line cell problem about").split()
        lines = [
            (str(one.line), one.cell, word(one.flaw, session.language), one.about)
            for one in found.problems
        ]
        click.echo(table(tuple(heads), lines))
        count = len(found.problems)
        said = session.say(
            f"{count} 处不能导入，一行也没有导入",
            f"{count} cells cannot be taken; nothing was recorded",
        )
    elif found.recorded is not None:
        said = session.say("已登记 {number}：{rows} 条问题", "Recorded {number}: {rows} findings")
        said = said.format(number=found.recorded.number, rows=len(found.rows))
    else:
        said = session.say(
            f"{len(found.rows)} 条问题都可以导入", f"All of {len(found.rows)} findings can be taken"
        )
    click.echo(said)
    if not found.fits:
        return
    sums = (found.workers, yuan_text(found.owed_fen))
    click.echo(session.say("涉及 {} 人、{} 元", "{} workers, {} yuan").format(*sums))
