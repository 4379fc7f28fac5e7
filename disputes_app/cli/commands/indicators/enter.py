"""How is a value of a plan's indicator entered by hand, corrected or taken back?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.entry_answer import entry_json
from disputes_app.cli.output import print_json
from disputes_app.cli.session import command_line_actor, current_session
from disputes_app.domain.indicator_entries import IndicatorEntry


@command(
    "enter",
    zh="人工填报规划指标某一年度的数值；已有数值的是更正，须说明理由，原数值保留。",
    en="Enter a value of a plan's indicator for a year; to correct one takes a reason.",
)
@click.argument("indicator")
@option("--year", type=int, required=True, metavar="Y", zh="年度。", en="The year.")
@option(
    "--value",
    default="",
    metavar="TEXT",
    zh="数值，按指标的单位；空着是撤回。",
    en="The value, in its unit; left out, what holds is withdrawn.",
)
@option("--source", default="", metavar="TEXT", zh="数据来源。", en="Where it comes from.")
@option("--reason", default="", metavar="TEXT", zh="更正或者撤回的理由。", en="Why it changes.")
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *, indicator: str, year: int, value: str, source: str, reason: str, as_json: bool
) -> None:
    """Enter it and print what holds."""
    from disputes_app.services.indicator_entries import (
        NewValue,
        enter_indicator,
        take_back_indicator,
    )

    session, actor = current_session(), command_line_actor()
    with opened(session.target, today=session.today) as context:
        if value.strip():
            new = NewValue(indicator, year, value, source, reason)
            entry = enter_indicator(context, actor, new)
        else:
            entry = take_back_indicator(context, actor, indicator, year, reason)
    if as_json:
        print_json(entry_json(entry, holds=entry.value is not None))
        return
    click.echo(_said(entry, zh=True) if session.language == "zh" else _said(entry, zh=False))


def _said(entry: IndicatorEntry, *, zh: bool) -> str:
    name, year = entry.indicator, entry.year
    if entry.value is None:
        return f"已撤回 {name} {year}年的数值" if zh else f"Withdrew {name} of {year}"
    if zh:
        return f"已填报 {name} {year}年：{entry.value}"
    return f"Entered {name} of {year}: {entry.value}"
