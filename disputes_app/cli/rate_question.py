"""Which question about the closure rate do the options of a command ask?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import click

from disputes_app.cli.bilingual import Function, option
from disputes_app.cli.days import read_day, read_period
from disputes_app.cli.errors import PopulationError
from disputes_app.cli.line_options import line_option
from disputes_app.cli.period_options import period_options
from disputes_app.domain.cases import Line
from disputes_app.domain.rate import Basis, Population, RateQuery


def rate_options(function: Function) -> Function:
    """Give a command the options of a question: period, line, population, basis, as-of day."""
    for given in (
        option(
            "--as-of",
            metavar="D",
            zh="判定之日，默认今天。",
            en="Day of judgement, today by default.",
        ),
        option(
            "--basis",
            type=click.Choice([basis.value for basis in Basis]),
            default=Basis.DUE.value,
            show_default=True,
            zh="按到期还是按办结统计。",
            en="Count by last day or by closing.",
        ),
        option(
            "--population",
            type=click.Choice([population.value for population in Population]),
            zh="统计哪些案件；监察默认投诉举报，其他为全部。",
            en="Which cases; complaints on the inspection line, else all.",
        ),
        line_option,
    ):
        function = given(function)
    return period_options(function)


@dataclass(frozen=True, slots=True)
class RateQuestion:
    """What was typed, read; the day of judgement may still be missing."""

    line: Line
    population: Population
    basis: Basis
    from_day: date
    to_day: date
    as_of: date | None

    def query(self, today: date) -> RateQuery:
        """Return the question, judged today where no other day was given."""
        return RateQuery(
            self.line,
            self.population,
            self.basis,
            self.from_day,
            self.to_day,
            self.as_of or today,
        )


def read_question(options: dict[str, str | None]) -> RateQuestion:
    """Read the values of :func:`rate_options`.

    Raises:
        PopulationError: complaints are asked for on a line that has none.
        The errors of ``days``: a day that is none.
    """
    from disputes_app.services.rate import default_population

    from_day, to_day = read_period(options["from_text"] or "", options["to_text"] or "")
    as_of = options["as_of"]
    line = Line(options["line"] or "")
    population = options["population"]
    counted = Population(population) if population is not None else default_population(line)
    if counted is Population.COMPLAINTS and line is not Line.INSPECTION:
        raise PopulationError(line.value)
    return RateQuestion(
        line,
        counted,
        Basis(options["basis"] or ""),
        from_day,
        to_day,
        read_day(as_of, "--as-of") if as_of is not None else None,
    )
