"""How is a notice or a rule version prepared from a file, to be looked at and adopted?"""

from __future__ import annotations

from pathlib import Path

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.errors import NoticeUnreadableError
from disputes_app.cli.law_answers import person_named
from disputes_app.cli.session import current_session
from disputes_app.domain.law_change import ChangeKind, LawChange
from disputes_app.domain.notice_file import read_notice_csv, read_notice_json
from disputes_app.domain.rule_file import change_title, read_rule_file


@command(
    "prepare",
    zh="由文件FILE拟订放假安排（CSV、JSON）或者规则版本（TOML）；采纳之前不变更任何日期。",
    en="Prepare a notice (CSV, JSON) or rule versions (TOML); nothing moves until adopted.",
)
@click.argument("file")
@option("--by", "name", required=True, metavar="NAME", zh="拟订人姓名。", en="Who prepares it.")
def COMMAND(*, file: str, name: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Store the change and say its number."""
    from disputes_app.services.law_desk import prepare

    session = current_session()
    change, title = _change(file)
    with opened(session.target, today=session.today) as context:
        proposal = prepare(context, person_named(context, name), change, title)
    click.echo(
        session.say(
            f"已拟订第 {proposal} 号变更。请用 law impact {proposal} 查看影响。",
            f"Prepared change {proposal}. See its impact with law impact {proposal}.",
        )
    )


def _change(file: str) -> tuple[LawChange, str]:
    """Return what a file brings, and what that is called."""
    if file.endswith(".toml"):
        rules = read_rule_file(_text(file).encode(), Path(file).name)
        return rules, change_title(rules.rules, Path(file).name)
    year, days = (read_notice_json if file.endswith(".json") else read_notice_csv)(_text(file))
    return LawChange(ChangeKind.CALENDAR, (year,), days), year.notice


def _text(file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        said = error.strerror if isinstance(error, OSError) else "UTF-8"
        raise NoticeUnreadableError(file, said or "") from error
