"""Which minimum wages does this database hold, or come with the program?"""

from __future__ import annotations

from typing import Any

import click

from disputes_app.bootstrap import database_exists, opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import DASH, print_json
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.minimum_wage import MinimumWage
from disputes_app.domain.words import word


@command(
    "wages",
    zh="列出上海市最低工资标准及其12个月金额。",
    en="List the minimum wages of Shanghai and twelve months of each.",
)
@json_option
def COMMAND(*, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the rows, the oldest first; without a database those of the package."""
    session = current_session()
    rows = _rows(session)
    if as_json:
        print_json([_json(one) for one in rows])
        return
    heads = (
        ("施行日期", "月标准", "12个月", "小时标准", "核对", "依据")
        if session.language == "zh"
        else ("from", "month", "12 months", "hour", "source verified", "source")
    )
    click.echo(table(heads, [_cells(one, session) for one in rows]))


def _rows(session: Session) -> tuple[MinimumWage, ...]:
    if not database_exists(session.target):
        return _packaged()
    from db.errors import DatabaseMissingError
    from disputes_app.services.minimum_wage import minimum_wages

    try:
        with opened(session.target, today=session.today) as context:
            return minimum_wages(context)
    except DatabaseMissingError:
        return _packaged()


def _packaged() -> tuple[MinimumWage, ...]:
    from disputes_app.services.wage_package import packaged_wages

    return packaged_wages()


def _json(row: MinimumWage) -> dict[str, Any]:
    return {
        "in_force_from": row.in_force_from.isoformat(),
        "monthly": f"{row.monthly:.2f}",
        "twelve_months": f"{row.twelve_months:.2f}",
        "hourly": None if row.hourly is None else f"{row.hourly:.2f}",
        "source": row.source,
        "mark": row.mark.value,
    }


def _cells(row: MinimumWage, session: Session) -> tuple[str, ...]:
    return (
        row.in_force_from.isoformat(),
        f"{row.monthly:,.2f}",
        f"{row.twelve_months:,.2f}",
        DASH if row.hourly is None else f"{row.hourly:,.2f}",
        word(row.mark, session.language),
        row.source,
    )
