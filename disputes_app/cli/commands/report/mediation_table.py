"""How is the ministry's table of mediations written?"""

from __future__ import annotations

from disputes_app.cli.bilingual import command
from disputes_app.cli.period_report_command import period_and_file, write_report
from disputes_app.domain.cases import Line


@command(
    "mediation-table",
    zh="劳动人事争议调解情况表（表式待核）：收结案、案由、方式、结果、机构，PDF或者xlsx。",
    en="The ministry's mediation table (form unverified): by cause, manner, result, body.",
)
@period_and_file
def COMMAND(*, period_text: str, output: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Write the table."""
    from disputes_app.services.report_files import render_ministry_table

    write_report(
        period_text,
        output,
        None,
        lambda ctx, actor, period, suffix: render_ministry_table(
            ctx, actor, Line.MEDIATION, period, suffix
        ),
    )
