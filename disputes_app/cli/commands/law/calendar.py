"""Which years does the calendar of this database cover, on whose authority?"""

from __future__ import annotations

import click

from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.law_source import law_of
from disputes_app.cli.output import print_json
from disputes_app.cli.session import current_session
from disputes_app.cli.table import table


@command("calendar", zh="列出工作日历的年份及其依据。", en="List the years of the calendar.")
@json_option
def COMMAND(*, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the years, provisional ones marked."""
    session = current_session()
    calendar = law_of(session).calendar
    rows = [
        {
            "year": one.year,
            "notice": one.notice,
            "provisional": one.provisional,
            "days_off": sum(not d.working for d in calendar.days if d.day.year == one.year),
            "worked": sum(d.working for d in calendar.days if d.day.year == one.year),
        }
        for one in calendar.years
    ]
    if as_json:
        print_json(rows)
        return
    zh = session.language == "zh"
    heads = (
        ("年份", "放假", "调休上班", "状态", "依据")
        if zh
        else ("year", "off", "worked", "state", "notice")
    )
    states = (session.say("已公布", "adopted"), session.say("暂定", "provisional"))
    click.echo(
        table(
            heads,
            [
                (
                    str(one["year"]),
                    str(one["days_off"]),
                    str(one["worked"]),
                    states[bool(one["provisional"])],
                    str(one["notice"]),
                )
                for one in rows
            ],
        )
    )
