"""On which day does a period end, and how did that day come about?"""

from __future__ import annotations

import click

from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.counting_request import CountingRequest, counted
from disputes_app.cli.days import read_day, read_pause, read_start
from disputes_app.cli.explained import explanation_text
from disputes_app.cli.law_source import law_of
from disputes_app.cli.output import print_json
from disputes_app.cli.session import current_session


@command(
    "deadline",
    zh="按规则RULE计算期限的最后一日，并说明理由。",
    en="Count the last day of a period under RULE, and explain it.",
)
@click.argument("rule")
@option("--start", required=True, metavar="D", zh="起算之日（当日不计）。", en="Day of the event.")
@option(
    "--length",
    type=int,
    metavar="N",
    zh="期限长度（法律未规定、由文书指定时）。",
    en="Length, where a paper and not the law sets it.",
)
@option(
    "--pause",
    "pauses",
    multiple=True,
    metavar="A..B",
    zh="不计入的日子，首尾都算在内，可多次。",
    en="Days that do not count, both ends included; may be repeated.",
)
@option(
    "--restart",
    "restarts",
    multiple=True,
    metavar="D",
    zh="重新计算之日，可多次。",
    en="Day from which it counts anew; may be repeated.",
)
@option(
    "--extend",
    "extension",
    type=int,
    metavar="N",
    zh="延长多少（用规则自己的单位）。",
    en="Extension, in the rule's own unit.",
)
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it; one argument an option
    *,
    rule: str,
    start: str,
    length: int | None,
    pauses: tuple[str, ...],
    restarts: tuple[str, ...],
    extension: int | None,
    as_json: bool,
) -> None:
    """Print one date with its working."""
    session = current_session()
    request = CountingRequest(
        rule,
        read_start(start, "--start"),
        length,
        tuple(read_pause(text) for text in pauses),
        tuple(read_day(text, "--restart") for text in restarts),
        extension,
    )
    version, explanation = counted(request, law_of(session))
    if as_json:
        print_json(explanation.as_json())
    else:
        click.echo(explanation_text(explanation, version, session))
