"""Which options name a line of cases?"""

from __future__ import annotations

import click

from disputes_app.cli.bilingual import option
from disputes_app.domain.cases import Line

_LINES = click.Choice([line.value for line in Line])

line_option = option(
    "--line",
    type=_LINES,
    default=Line.INSPECTION.value,
    show_default=True,
    zh="业务线。",
    en="Line of cases.",
)
"""One line, inspections where none is named."""

one_line_only = option("--line", type=_LINES, zh="只列一条业务线。", en="One line of cases only.")
"""All lines where none is named."""
