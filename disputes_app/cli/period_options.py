"""Which options does every question about a period have?"""

from __future__ import annotations

from disputes_app.cli.bilingual import Function, option


def period_options(function: Function) -> Function:
    """Give a command ``--from`` and ``--to``, both required, both days inclusive."""
    with_end = option(
        "--to",
        "to_text",
        required=True,
        metavar="D",
        zh="期间的最后一日。",
        en="Last day of the period, inclusive.",
    )(function)
    return option(
        "--from",
        "from_text",
        required=True,
        metavar="D",
        zh="期间的第一日。",
        en="First day of the period, inclusive.",
    )(with_end)
