"""Which cases are there, the most urgent first?"""

from __future__ import annotations

from typing import Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import iso, print_json, shown, shown_day
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import Line
from disputes_app.domain.words import word

DEFAULT_LIMIT = 200


@command("cases", zh="列出案件，按办结期限排序。", en="List cases by their last day.")
@option(
    "--line",
    type=click.Choice([line.value for line in Line]),
    zh="只列一条业务线。",
    en="One line of cases only.",
)
@option("--open", "only_open", is_flag=True, zh="只列未结。", en="Open cases only.")
@option(
    "--overdue",
    is_flag=True,
    zh="只列已逾期的未结案件。",
    en="Open cases past their last day only.",
)
@option(
    "--search",
    metavar="TEXT",
    zh="案号、当事人（至少两个字，或拼音首字母）。",
    en="Number or party (two characters at least, or pinyin initials).",
)
@option(
    "--limit",
    type=click.IntRange(min=0),
    default=DEFAULT_LIMIT,
    show_default=True,
    metavar="N",
    zh="最多几件，0为全部。",
    en="How many at most, 0 for all.",
)
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it; one argument an option
    *,
    line: str | None,
    only_open: bool,
    overdue: bool,
    search: str | None,
    limit: int,
    as_json: bool,
) -> None:
    """Print the list."""
    from disputes_app.cli.case_choice import CaseChoice, chosen_cases
    from disputes_app.services.groups import groups_of

    session = current_session()
    choice = CaseChoice(
        line=Line(line) if line else None,
        only_open=only_open,
        overdue=overdue,
        search=search,
        limit=limit,
    )
    with opened(session.target, today=session.today) as context:
        rows = chosen_cases(context, choice)
        today = context.today()
        groups = groups_of(context, [row.id for row in rows]) if as_json else {}
    if as_json:
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
