"""How does a list of cases read, as JSON and in a terminal?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from disputes_app.cli.output import iso, print_json, shown, shown_day
from disputes_app.cli.session import Session
from disputes_app.cli.table import table
from disputes_app.domain.case_list import CaseFilter, CaseRow
from disputes_app.domain.cases import CaseId
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.services.context import Context


def print_list(context: Context, wanted: CaseFilter, session: Session, *, as_json: bool) -> None:
    """Print every case of a list, in its usual order."""
    from disputes_app.services.case_list import case_page
    from disputes_app.services.groups import groups_of

    page = case_page(context, wanted)
    rows = list(page.rows)
    while page.after is not None:
        page = case_page(context, wanted, after=page.after)
        rows += page.rows
    groups = groups_of(context, [row.id for row in rows]) if as_json else None
    print_cases(rows, context.today(), groups, session)


def print_cases(
    rows: Sequence[CaseRow],
    today: date,
    groups: Mapping[CaseId, str] | None,
    session: Session,
) -> None:
    """Print a list of cases; as JSON where their groups are given."""
    if groups is not None:
        found = [_json(row, row.on_time(today)) for row in rows]
        print_json(
            [{**one, "group": groups.get(row.id)} for one, row in zip(found, rows, strict=True)]
        )
        return
    heads = (
        ("案号", "业务", "申请人、投诉人", "被申请人、用人单位", "阶段", "最后一日", "是否按期")
        if session.language == "zh"
        else ("number", "line", "applicants", "respondents", "stage", "last day", "on time")
    )
    click.echo(table(heads, [_shown(row, row.on_time(today), session) for row in rows]))
    click.echo(session.say(f"共 {len(rows)} 件", f"{len(rows)} cases"))


def _json(row: CaseRow, on_time: bool | None) -> dict[str, Any]:  # noqa: FBT001 - as CaseRow.on_time gives it
    return {
        "number": row.shown_number,
        "line": row.line.value,
        "source": row.source.value,
        "office": row.office,
        "handler": row.handler,
        "opened_on": iso(row.received_on),
        "accepted_on": iso(row.accepted_on),
        "due_on": iso(row.due_on),
        "closed_on": iso(row.closed_on),
        "stage": row.stage.value if row.stage is not None else None,
        "outcome": row.outcome.value if row.outcome is not None else None,
        "on_time": on_time,
        "suspended": row.suspended_since is not None,
        "cannot_judge": row.cannot_judge is not None,
        "back_entered": row.back_entered,
        "left": row.departure.value if row.departure is not None else None,
    }


def _shown(row: CaseRow, on_time: bool | None, session: Session) -> tuple[str, ...]:  # noqa: FBT001 - as CaseRow.on_time gives it
    language = session.language
    stage = row.departure or row.outcome or row.stage
    return (
        row.shown_number,
        word(row.line, language),
        shown(row.applicant_names, language),
        shown(row.respondent_names, language),
        shown(stage, language),
        shown_day(row.due_on),
        _standing(row, on_time, session),
    )


def _standing(row: CaseRow, on_time: bool | None, session: Session) -> str:  # noqa: FBT001 - as CaseRow.on_time gives it
    if row.suspended_since is not None:
        return session.say("中止中", "suspended")
    if row.cannot_judge is not None:
        return session.say("无法判定", "cannot be judged")
    if on_time is None:
        return shown(None, session.language)
    return session.say("按期", "on time") if on_time else session.say("逾期", "late")
