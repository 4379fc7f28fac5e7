"""Which grade of compliance does each employer have for a year, and which facts made it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import iso, print_json, shown, shown_day
from disputes_app.cli.session import current_session
from disputes_app.cli.table import table

if TYPE_CHECKING:
    from disputes_app.cli.session import Session
    from disputes_app.domain.grade_sheet import GradeSheet, ListedGrade


@command(
    "grades",
    zh="列出企业守法诚信等级和事由（依据待核）。",
    en="List the grades of compliance of employers, and why (not verified).",
)
@option(
    "--year",
    type=click.IntRange(2000, 2100),
    metavar="YEAR",
    zh="评价年度，不填为最近一年。",
    en="The year that was graded; the latest where none is named.",
)
@option(
    "--grade",
    type=click.Choice(["A", "B", "C"]),
    zh="只列这一等级。",
    en="Employers of this grade only.",
)
@json_option
def COMMAND(*, year: int | None, grade: str | None, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the list."""
    from disputes_app.services.grading_export import sheet_of_year

    session = current_session()
    with opened(session.target, today=session.today) as context:
        sheets = sheet_of_year(context, year)
    rows = [
        (sheet, row) for sheet in sheets for row in sheet.rows if grade in {None, row.grade.value}
    ]
    if as_json:
        print_json([_json(*told) for told in rows])
        return
    heads = (
        ("年度", "街镇", "单位", "统一社会信用代码", "等级", "计算", "事由", "告知日期")
        if session.language == "zh"
        else ("year", "town", "employer", "code", "grade", "computed", "why", "told on")
    )
    click.echo(table(heads, [_shown(*told, session) for told in rows]))
    click.echo(session.say(f"共 {len(rows)} 户", f"{len(rows)} employers"))


def _json(sheet: GradeSheet, row: ListedGrade) -> dict[str, Any]:
    return {
        "number": sheet.number,
        "year": sheet.year,
        "confirmed_on": iso(sheet.confirmed_on),
        "town": row.town or None,
        "employer": row.name,
        "code": row.code or None,
        "grade": row.grade.value,
        "computed": row.computed.value,
        "criteria": [one.value for one in row.criteria],
        "facts": [
            {
                "kind": one.kind.value,
                "on": iso(one.on),
                "source": one.source,
                "article": one.article or None,
                "paper": one.text or None,
            }
            for one in row.deeds
        ],
        "reason": row.reason or None,
        "told_on": iso(row.told_on),
    }


def _shown(sheet: GradeSheet, row: ListedGrade, session: Session) -> tuple[str, ...]:
    from disputes_app.domain.words import word

    language = session.language
    return (
        str(sheet.year),
        shown(row.town, language),
        row.name,
        shown(row.code, language),
        row.grade.value,
        row.computed.value,
        shown("；".join(word(one, language) for one in row.criteria), language),
        shown_day(row.told_on),
    )
