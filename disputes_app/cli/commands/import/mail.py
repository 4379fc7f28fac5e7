"""How do tracking numbers and the answers of the post get into the cases, many at once?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import iso, print_json, shown
from disputes_app.cli.refusals import sentence
from disputes_app.cli.session import Session, command_line_actor, current_session
from disputes_app.cli.table import table

if TYPE_CHECKING:
    from disputes_app.services.mail_import import MailReport, MailRow


@command(
    "mail",
    zh="导入表格FILE（csv、xlsx）：邮件单号表（案号、文书、受送达人、单号、交寄日期）或者结果表（单号、状态、日期）。",
    en="Read FILE (csv, xlsx): tracking numbers, or answers of the post; all rows or none.",
)
@click.argument("file")
@option(
    "--dry-run",
    is_flag=True,
    zh="只核对，不登记。",
    en="Say what would happen; record nothing.",
)
@json_option
def COMMAND(*, file: str, dry_run: bool, as_json: bool) -> int:  # noqa: N802 - the name under which a group finds it
    """Print what became of every row; 1 if one of them cannot be taken."""
    from disputes_app.services.mail_import import import_mail

    session = current_session()
    with opened(session.target, today=session.today) as context:
        report = import_mail(context, command_line_actor(), Path(file), dry_run=dry_run)
    if as_json:
        print_json(_json(report, session))
    else:
        _print(report, session)
    return 1 if report.refused else 0


def _json(report: MailReport, session: Session) -> dict[str, Any]:
    return {
        "kind": report.kind.value,
        "recorded": report.recorded,
        "refused": report.refused,
        "rows": [
            {
                "line": row.told.line,
                "number": row.number or None,
                "paper": row.paper or None,
                "party": row.party or None,
                "tracking": row.told.tracking or None,
                "day": iso(row.told.on),
                "carried": row.carried,
                "problem": _why(row, session),
            }
            for row in report.rows
        ],
    }


def _why(row: MailRow, session: Session) -> str | None:
    return None if row.problem is None else sentence(row.problem, session.language)


def _carried(row: MailRow, session: Session) -> str:
    if row.carried == 1:
        return ""
    return session.say(
        f"同一邮件的{row.carried}份文书一并登记", f"{row.carried} papers in one letter"
    )


def _print(report: MailReport, session: Session) -> None:
    heads = (
        ("行", "案号", "文书", "受送达人", "单号", "日期", "说明")
        if session.language == "zh"
        else ("line", "number", "paper", "party", "tracking", "day", "said")
    )
    lines = [
        (
            str(row.told.line),
            *(
                shown(one or None, session.language)
                for one in (row.number, row.paper, row.party, row.told.tracking)
            ),
            shown(iso(row.told.on), session.language),
            _why(row, session) or _carried(row, session),
        )
        for row in report.rows
    ]
    click.echo(table(heads, lines))
    if report.refused:
        said = session.say(
            f"{report.refused} 行不能登记，一行也没有登记",
            f"{report.refused} rows cannot be taken; nothing was recorded",
        )
    elif report.recorded:
        said = session.say(f"已登记 {len(lines)} 行", f"Recorded {len(lines)} rows")
    else:
        said = session.say(f"{len(lines)} 行都可以登记", f"All {len(lines)} rows can be taken")
    click.echo(said)
