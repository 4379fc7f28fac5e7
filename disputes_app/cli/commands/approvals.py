"""Which acts wait for somebody's signature, the most urgent first?"""

from __future__ import annotations

from typing import Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.line_options import one_line_only
from disputes_app.cli.output import iso, print_json, shown, shown_day
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.cases import Line
from disputes_app.services.approval_list import WaitingApproval


@command(
    "approvals",
    zh="列出待签批的送审，最急在前。",
    en="List what waits for a signature, the most urgent first.",
)
@one_line_only
@json_option
def COMMAND(*, line: str | None, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the list."""
    from disputes_app.domain.approval_records import ApprovalFilter
    from disputes_app.services.approval_list import waiting_approvals

    session = current_session()
    with opened(session.target, today=session.today) as context:
        rows = waiting_approvals(context, ApprovalFilter(Line(line) if line else None))
    if as_json:
        print_json([_json(row) for row in rows])
        return
    heads = (
        ("案号", "报批事项", "最迟签批", "批准后最后一日", "送审", "送审人", "依据")
        if session.language == "zh"
        else ("number", "asked for", "sign by", "last day after", "submitted", "by", "article")
    )
    click.echo(table(heads, [_shown(row, session) for row in rows]))
    click.echo(session.say(f"共 {len(rows)} 件", f"{len(rows)} waiting"))


def _json(row: WaitingApproval) -> dict[str, Any]:
    return {
        "number": row.row.shown_number,
        "line": row.record.line.value,
        "asked": row.request.asked,
        "facts": dict(row.draft),
        "offices": list(row.rule.offices),
        "article": row.rule.article.zh,
        "sign_by": iso(row.due_now),
        "due_after": iso(row.due_after),
        "submitted_on": iso(row.request.asked_on),
        "submitted_by": row.request.asked_by,
        "refusal": row.refusal.code if row.refusal is not None else None,
    }


def _shown(row: WaitingApproval, session: Session) -> tuple[str, ...]:
    chinese = session.language == "zh"
    article = row.rule.article
    return (
        row.row.shown_number,
        row.kind.zh if chinese else row.kind.en,
        shown_day(row.due_now),
        shown_day(row.due_after),
        shown_day(row.request.asked_on),
        shown(row.request.asked_by, session.language),
        article.zh if chinese else article.en,
    )
