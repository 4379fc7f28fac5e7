"""Which cases are there, the most urgent first?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.case_table import print_cases
from disputes_app.cli.line_options import one_line_only
from disputes_app.cli.session import current_session
from disputes_app.domain.cases import Line

DEFAULT_LIMIT = 200


@command("cases", zh="列出案件，按办结期限排序。", en="List cases by their last day.")
@one_line_only
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
    print_cases(rows, today, groups if as_json else None, session)
