"""Will the office meet its target, what would change that, and how good were past forecasts?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.days import read_day
from disputes_app.cli.file_output import write_whole
from disputes_app.cli.forecast_answer import forecast_json, forecast_text
from disputes_app.cli.line_options import line_option
from disputes_app.cli.output import print_json
from disputes_app.cli.progress_line import progress_line
from disputes_app.cli.session import command_line_actor, current_session
from disputes_app.domain.cases import Line
from disputes_app.domain.forecast_ground import (
    FEWEST_RUNS,
    MOST_HELD_OUT,
    MOST_LEVER,
    MOST_RUNS,
    MOST_SEED,
    RUNS,
    Horizon,
    Levers,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

LEVERS = ("handlers", "hearing_days", "extensions", "more_cases")


class LeverType(click.ParamType[tuple[str, int]]):
    """A lever and how far it is moved: ``handlers=1``."""

    name = "lever"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, int]:
        """Return name and number; a usage error where it is neither."""
        name, _, number = value.partition("=")
        if name not in LEVERS or not number.isascii() or not number.isdigit():
            self.fail(f"{value!r}: {' | '.join(f'{one}=N' for one in LEVERS)}", param, ctx)
        if int(number) > MOST_LEVER:
            self.fail(f"{value!r}: 0..{MOST_LEVER}", param, ctx)
        return name, int(number)


@command(
    "forecast",
    zh="预测本月、本季度、本年能否达标，比较措施，并检验过去的预测。",
    en="Forecast the rate of this month, quarter or year, compare measures, test past forecasts.",
)
@line_option
@option(
    "--horizon",
    type=click.Choice([horizon.value for horizon in Horizon]),
    default=Horizon.YEAR.value,
    show_default=True,
    zh="预测的期间。",
    en="Period to forecast.",
)
@option(
    "--as-of",
    metavar="D",
    zh="用截至哪一天的事实预测，默认今天。",
    en="Day from which is forecast, today by default.",
)
@option(
    "--seed",
    type=click.IntRange(0, MOST_SEED),
    default=1,
    show_default=True,
    zh="随机种子；同一种子结果相同。",
    en="Seed; the same seed gives the same result.",
)
@option(
    "--runs",
    type=click.IntRange(FEWEST_RUNS, MOST_RUNS),
    default=RUNS,
    show_default=True,
    zh="模拟次数。",
    en="How many runs.",
)
@option(
    "--lever",
    "levers",
    type=LeverType(),
    multiple=True,
    metavar="NAME=N",
    zh="措施，可多次：handlers=增加承办人数，hearing_days=庭审提前的工作日，"
    "extensions=批准延长的件数，more_cases=新增案件多出的百分数。",
    en="A measure, several times: handlers=people added, hearing_days=working days by which "
    "hearings are earlier, extensions=cases extended, more_cases=per cent of new cases more.",
)
@option(
    "--back-test",
    "months",
    type=click.IntRange(1, MOST_HELD_OUT),
    metavar="N",
    zh="另用最近N个整月检验：当时会怎样预测，结果如何。",
    en="Test it on the last N whole months: what would have been forecast, what happened.",
)
@option(
    "--output",
    metavar="FILE",
    zh="写入文件：.pdf 为一份有图和假定的表，.xlsx 为表格。",
    en="Write it to a file: .pdf is a page with chart and assumptions, .xlsx a spreadsheet.",
)
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it
    *,
    line: str,
    horizon: str,
    as_of: str | None,
    levers: Sequence[tuple[str, int]],
    months: int | None,
    output: str | None,
    as_json: bool,
    **drawn: int,
) -> None:
    """Print the forecast."""
    from disputes_app.services.forecast import ForecastAsk
    from disputes_app.services.forecast_export import forecast_file
    from disputes_app.services.report_files import file_type
    from disputes_app.services.views import back_test_in_view, forecast_in_view

    session = current_session()
    day = read_day(as_of, "--as-of") if as_of is not None else None
    moved, actor = Levers(**dict(levers)), command_line_actor()
    suffix = "" if output is None else file_type(output)
    ask = ForecastAsk(Line(line), Horizon(horizon), day, drawn["seed"], drawn["runs"], moved)
    with opened(session.target, today=session.today) as context:
        found = forecast_in_view(context, actor, ask)
        tested = None
        if months is not None:
            told = progress_line(session.say("检验", "Testing"))
            tested = back_test_in_view(context, actor, ask.line, months, ask.seed, told)
        demonstration = context.demonstration
        if output is not None:
            write_whole(Path(output), forecast_file(context, actor, found, tested, suffix))
    if as_json:
        print_json(forecast_json(found, tested))
    elif output is not None:
        click.echo(session.say(f"已写入 {output}", f"Wrote {output}"))
    else:
        click.echo(forecast_text(found, tested, session, demonstration=demonstration))
