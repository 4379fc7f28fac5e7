"""How is the report of a month locked from the command line?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.days import read_day, read_month
from disputes_app.cli.month_answer import month_json, month_text
from disputes_app.cli.output import print_json
from disputes_app.cli.session import command_line_actor, current_session


@command(
    "lock",
    zh="锁定一个月的月报：上期未结取自上月已锁定的期末未结，以后不再改动。",
    en="Lock the report of a month: it takes up what remained in the locked month before it.",
)
@option("--month", required=True, metavar="YYYY-MM", zh="月份，须已结束。", en="The month.")
@option("--to", "sent_to", required=True, metavar="TEXT", zh="报送单位。", en="To whom it is sent.")
@option("--by", "sent_by", metavar="NAME", zh="报送人，默认操作人。", en="Who sends it.")
@option("--on", "sent_on", metavar="D", zh="报送日期，默认今天。", en="When; today by default.")
@option("--note", default="", metavar="TEXT", zh="报送说明。", en="The covering note.")
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *, month: str, sent_to: str, sent_by: str | None, sent_on: str | None, note: str, as_json: bool
) -> None:
    """Lock it and print it."""
    from disputes_app.domain.month_report import Covering
    from disputes_app.services.months import lock_month

    session, actor = current_session(), command_line_actor()
    wanted = read_month(month, "--month")
    day = read_day(sent_on, "--on") if sent_on is not None else None
    with opened(session.target, today=session.today) as context:
        covering = Covering(
            actor.name if sent_by is None else sent_by, sent_to, day or context.today(), note
        )
        locked = lock_month(context, actor, wanted, covering)
    if as_json:
        print_json(month_json(locked))
    else:
        click.echo(month_text(locked, session))
