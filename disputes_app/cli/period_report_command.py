"""How is the command made that writes a report, or a table of the ministry, of a period?"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import Function, command, option
from disputes_app.cli.file_output import write_and_tell
from disputes_app.cli.session import command_line_actor, current_session

if TYPE_CHECKING:
    from disputes_app.domain.cases import Line
    from disputes_app.domain.report_period import ReportPeriod
    from disputes_app.domain.staff import Actor
    from disputes_app.services.context import Context

Render = Callable[["Context", "Actor", "ReportPeriod", str], bytes]


def period_and_file(function: Function) -> Function:
    """Give a command ``--period`` and ``--out``, both required."""
    with_file = option(
        "-o",
        "--out",
        "--output",
        "output",
        required=True,
        metavar="FILE",
        zh="输出文件，以.pdf或.xlsx结尾。",
        en="File to write, .pdf or .xlsx.",
    )(function)
    return option(
        "--period",
        "period_text",
        required=True,
        metavar="P",
        zh="期间：2026-10、2026Q3、2026或者2021-2025。",
        en="The period: 2026-10, 2026Q3, 2026 or 2021-2025.",
    )(with_file)


def write_report(period_text: str, output: str, kind: str | None, render: Render) -> None:
    """Make a report of a period and write it; say where it is."""
    from disputes_app.domain.report_period import PeriodKind, read_report_period
    from disputes_app.services.report_files import file_type

    session = current_session()
    period = read_report_period(period_text, None if kind is None else PeriodKind(kind))
    suffix = file_type(output)
    with opened(session.target, today=session.today) as context:
        content = render(context, command_line_actor(), period, suffix)
    write_and_tell(session, output, content)


def period_command(name: str, kind: str, *, zh: str, en: str) -> click.Command:
    """Return the command that writes the report of one kind of period."""

    @command(name, zh=zh, en=en)
    @period_and_file
    def run(*, period_text: str, output: str) -> None:
        from disputes_app.services.report_files import render_period_report

        write_report(period_text, output, kind, render_period_report)

    return run


def ministry_table_command(name: str, line: Line, *, zh: str, en: str) -> click.Command:
    """Return the command that writes the ministry's table of one line."""

    @command(name, zh=zh, en=en)
    @period_and_file
    def run(*, period_text: str, output: str) -> None:
        from disputes_app.services.report_files import render_ministry_table

        def render(ctx: Context, actor: Actor, period: ReportPeriod, suffix: str) -> bytes:
            return render_ministry_table(ctx, actor, line, period, suffix)

        write_report(period_text, output, None, render)

    return run
