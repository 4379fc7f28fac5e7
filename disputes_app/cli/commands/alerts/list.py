"""Which warnings do the rules raise now that nobody took up yet?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import iso, print_json
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.domain.alert_log import WaitingAlert


@command(
    "list",
    zh="列出待接警的预警，最严重的在前（alerts 不带命令时也是）。",
    en="List the warnings that wait, the most serious first (so does plain alerts).",
)
@json_option
def COMMAND(*, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the list."""
    from disputes_app.services.alerts import alert_board

    session = current_session()
    with opened(session.target, today=session.today) as services:
        board = alert_board(services)
    if as_json:
        print_json([_json(one) for one in board.waiting])
        return
    heads = (
        ("级别", "对象", "名称", "触发日期", "人数", "理由")
        if session.language == "zh"
        else ("level", "about", "name", "raised on", "people", "reasons")
    )
    rows = [_shown(one, session) for one in board.waiting]
    click.echo(table(heads, rows, right=(4,)))
    click.echo(
        session.say(
            f"待接警 {len(board.waiting)} 条，已登记未接警 {board.unacknowledged} 条",
            f"{len(board.waiting)} warnings wait, {board.unacknowledged} records unacknowledged",
        )
    )


def _json(one: WaitingAlert) -> dict[str, Any]:
    from disputes_app.domain.alert_words import reason_text

    alert = one.alert
    return {
        "code": alert.key.code,
        "level": alert.level.value,
        "by": alert.key.by.value,
        "key": alert.key.shown,
        "raised_on": iso(alert.raised_on),
        "level_on": iso(alert.rises[-1].on),
        "people": alert.people,
        "record": None if one.record is None else one.record.number,
        "reasons": [
            {
                "rule": why.rule.id,
                "level": why.level.value,
                "count": why.count,
                "window_days": why.rule.window_days,
                "zh": reason_text(why, "zh"),
                "en": reason_text(why, "en"),
            }
            for why in alert.standing
        ],
        "evidence": [
            {
                "on": iso(sign.on),
                "source": sign.source.value,
                "number": sign.number,
                "people": sign.people,
            }
            for sign in alert.signals
        ],
    }


def _shown(one: WaitingAlert, session: Session) -> tuple[str, ...]:
    from disputes_app.domain.alert_words import reason_text

    alert, language = one.alert, session.language
    return (
        word(alert.level, language),
        word(alert.key.by, language),
        alert.key.shown,
        iso(alert.raised_on) or "",
        str(alert.people),
        "; ".join(reason_text(why, language) for why in alert.standing),
    )
