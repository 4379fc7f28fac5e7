"""What was done in a period: the indicators of the district plan?"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.days import read_period
from disputes_app.cli.output import DASH, print_json
from disputes_app.cli.period_options import period_options
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table

if TYPE_CHECKING:
    from disputes_app.services.totals import Total


UNITS = {"件": "cases", "元": "yuan", "人": "people", "家": "employers"}


@command("totals", zh="期间内的工作指标。", en="The plan's indicators over a period.")
@period_options
@json_option
def COMMAND(*, from_text: str, to_text: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the indicators."""
    from disputes_app.services.totals import totals

    session = current_session()
    from_day, to_day = read_period(from_text, to_text)
    with opened(session.target, today=session.today) as context:
        found = totals(context, from_day, to_day)
    if as_json:
        print_json(
            {
                total.id: {
                    "value": _value(total),
                    "unit": _unit(total, session),
                    "definition": session.say(total.definition_zh, total.definition_en),
                }
                for total in found
            }
        )
        return
    heads = session.say("指标 数值 单位 定义", "indicator value unit definition").split()
    click.echo(table(heads, [_row(total, session) for total in found], right=(1,)))


def _unit(total: Total, session: Session) -> str:
    return session.say(total.unit, UNITS.get(total.unit, total.unit))


def _value(total: Total) -> int | str | None:
    return str(total.value) if isinstance(total.value, Decimal) else total.value


def _row(total: Total, session: Session) -> tuple[str, ...]:
    value = DASH if total.value is None else f"{total.value:,}"
    definition = session.say(total.definition_zh, total.definition_en)
    return session.say(total.zh, total.en), value, _unit(total, session), definition
