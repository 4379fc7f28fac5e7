"""Does everything stored follow from the logs?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import print_json
from disputes_app.cli.progress_line import progress_line
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.services.verify import VerifyReport

DIFFERS = 1


@command("verify", zh="重放全部记录，核对存储的结果。", en="Replay every log and compare.")
@json_option
def COMMAND(*, as_json: bool) -> int:  # noqa: N802 - the name under which a group finds it
    """Print what was compared; the exit status is 1 if anything differs."""
    from disputes_app.services.verify import verify

    session = current_session()
    with opened(session.target, today=session.today) as context:
        report = verify(context, progress_line(session.say("核对", "checking")))
    if as_json:
        checks = [
            {
                "name": check.name,
                "checked": check.checked,
                "differences": check.differences,
                "seconds": check.seconds,
                "first": list(check.first),
            }
            for check in report.checks
        ]
        print_json({"ok": report.ok, "checks": checks})
    else:
        click.echo(_text(report, session))
    return 0 if report.ok else DIFFERS


def _text(report: VerifyReport, session: Session) -> str:
    heads = session.say(
        "项目 已核对 差异 秒 首批差异", "check checked differ seconds first"
    ).split()
    rows = [
        (
            word(f"check.{check.name}", session.language),
            str(check.checked),
            str(check.differences),
            f"{check.seconds:.3f}",
            "; ".join(check.first),
        )
        for check in report.checks
    ]
    verdict = session.say("一致", "Nothing differs.")
    if not report.ok:
        verdict = session.say(
            "存在差异：请保留数据库原样，交管理员处理。",
            "There are differences: keep the database as it is and call an administrator.",
        )
    return f"{table(heads, rows, right=(1, 2, 3))}\n{verdict}"
