"""How is a notice or a rule version prepared from a file, to be looked at and adopted?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.errors import NoticeUnreadableError
from disputes_app.cli.law_answers import person_named
from disputes_app.cli.session import current_session
from disputes_app.domain.law_change import ChangeKind, LawChange, NothingChangesError
from disputes_app.domain.notice_file import read_notice
from disputes_app.domain.rule_file import change_title, read_rule_file

if TYPE_CHECKING:
    from disputes_app.services.context import Context

PACKAGE_TITLE = ("程序附带的更新", "What this program brings along")


@command(
    "prepare",
    zh="由文件FILE拟订放假安排（CSV、JSON）或者规则版本（TOML）；采纳之前不变更任何日期。",
    en="Prepare a notice (CSV, JSON) or rule versions (TOML); nothing moves until adopted.",
)
@click.argument("file", required=False)
@option(
    "--package",
    "from_package",
    is_flag=True,
    zh="拟订程序附带而本数据库尚未采用的更新，不用文件。",
    en="Prepare what this program brings along and this database lacks, instead of a file.",
)
@option("--by", "name", required=True, metavar="NAME", zh="拟订人姓名。", en="Who prepares it.")
def COMMAND(*, file: str | None, from_package: bool, name: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Store the change and say its number."""
    from disputes_app.services.law_desk import prepare

    session = current_session()
    if (file is None) is not from_package:
        one = session.say("须给出FILE或--package之一。", "Give either FILE or --package.")
        raise click.UsageError(one)
    brought = None if file is None else _change(file)
    with opened(session.target, today=session.today) as context:
        change, title = brought or (_offered(context), session.say(*PACKAGE_TITLE))
        proposal = prepare(context, person_named(context, name), change, title)
    click.echo(
        session.say(
            f"已拟订第 {proposal} 号变更。请用 law impact {proposal} 查看影响。",
            f"Prepared change {proposal}. See its impact with law impact {proposal}.",
        )
    )


def _change(file: str) -> tuple[LawChange, str]:
    """Return what a file brings, and what that is called."""
    content, name = _content(file), Path(file).name
    if name.lower().endswith(".toml"):
        rules = read_rule_file(content, name)
        return rules, change_title(rules.rules, name)
    year, days = read_notice(content, name)
    return LawChange(ChangeKind.CALENDAR, (year,), days), year.notice


def _offered(context: Context) -> LawChange:
    """Return what the package offers; raise NothingChangesError where that is nothing."""
    from disputes_app.services.law_desk import package_offer

    offer = package_offer(context)
    if offer is None:
        raise NothingChangesError
    return offer


def _content(file: str) -> bytes:
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise NoticeUnreadableError(file, error.strerror or "") from error
