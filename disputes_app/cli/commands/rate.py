"""What is the on-time closure rate of a period, and what stands beside it?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.days import read_day, read_moment, read_period
from disputes_app.cli.errors import PopulationError
from disputes_app.cli.output import print_json
from disputes_app.cli.period_options import period_options
from disputes_app.cli.rate_answer import rate_json, rate_text
from disputes_app.cli.session import current_session
from disputes_app.domain.cases import Line
from disputes_app.domain.rate import Basis, Grouping, Population, RateQuery


@command("rate", zh="期间的按期结案率。", en="The on-time closure rate of a period.")
@period_options
@option(
    "--line",
    type=click.Choice([line.value for line in Line]),
    default=Line.INSPECTION.value,
    show_default=True,
    zh="业务线。",
    en="Line of cases.",
)
@option(
    "--population",
    type=click.Choice([population.value for population in Population]),
    zh="统计哪些案件；监察默认投诉举报，其他为全部。",
    en="Which cases; complaints on the inspection line, else all.",
)
@option(
    "--basis",
    type=click.Choice([basis.value for basis in Basis]),
    default=Basis.DUE.value,
    show_default=True,
    zh="按到期还是按办结统计。",
    en="Count by last day or by closing.",
)
@option("--as-of", metavar="D", zh="判定之日，默认今天。", en="Day of judgement, today by default.")
@option(
    "--known-at",
    metavar="TS",
    zh="只用当时已录入的记录。",
    en="Only what had been recorded by then.",
)
@option(
    "--by",
    type=click.Choice([grouping.value for grouping in Grouping]),
    zh="分组。",
    en="Group the answer.",
)
@json_option
def COMMAND(  # noqa: N802, PLR0913 - the name under which a group finds it; one argument an option
    *,
    from_text: str,
    to_text: str,
    line: str,
    population: str | None,
    basis: str,
    as_of: str | None,
    known_at: str | None,
    by: str | None,
    as_json: bool,
) -> None:
    """Print the figures."""
    from disputes_app.services.rate import closure_rate, default_population

    session = current_session()
    from_day, to_day = read_period(from_text, to_text)
    judged_on = read_day(as_of, "--as-of") if as_of is not None else None
    known = read_moment(known_at, "--known-at") if known_at is not None else None
    asked = Line(line)
    counted = Population(population) if population is not None else default_population(asked)
    if counted is Population.COMPLAINTS and asked is not Line.INSPECTION:
        raise PopulationError(asked.value)
    with opened(session.target, today=session.today) as context:
        query = RateQuery(
            asked,
            counted,
            Basis(basis),
            from_day,
            to_day,
            judged_on or context.today(),
            known,
            Grouping(by) if by is not None else None,
        )
        figures = closure_rate(context, query)
        demonstration = context.demonstration
    if as_json:
        print_json(rate_json(figures))
    else:
        click.echo(rate_text(figures, session, demonstration=demonstration))
