"""Which batches of publications are there, and which ended quarter still lacks its own?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import DASH, iso, print_json, shown_day
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table

if TYPE_CHECKING:
    from disputes_app.services.publications import BatchRow, QuarterDue


@command(
    "list",
    zh="列出公布批次，以及已结束而尚未公布的季度。",
    en="List the batches, and the ended quarters that are not published yet.",
)
@json_option
def COMMAND(*, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the list, what is open first."""
    from disputes_app.services.publications import batches, quarters_due

    session = current_session()
    with opened(session.target, today=session.today) as context:
        rows, due = batches(context), quarters_due(context)
    if as_json:
        print_json({"due": [_due(one) for one in due], "batches": [_json(one) for one in rows]})
        return
    heads = (
        ("编号", "名称", "季度", "单位数", "阶段", "公布日期")
        if session.language == "zh"
        else ("number", "name", "quarter", "employers", "stage", "published on")
    )
    click.echo(table(heads, [_shown(one, session) for one in rows], right=(3,)))
    for one in due:
        since = one.since.isoformat()
        click.echo(
            session.say(
                f"{one.quarter.code} 应公布，自 {since} 起 {one.batch}".rstrip(),
                f"{one.quarter.code} is due for publication since {since} {one.batch}".rstrip(),
            )
        )


def _due(one: QuarterDue) -> dict[str, Any]:
    return {"quarter": one.quarter.code, "since": iso(one.since), "batch": one.batch or None}


def _json(one: BatchRow) -> dict[str, Any]:
    record, batch = one.record, one.batch
    return {
        "number": record.number,
        "title": batch.title,
        "quarter": record.reference or None,
        "stage": record.stage,
        "outcome": record.outcome or None,
        "published_on": iso(batch.published_on),
        "due_on": iso(record.due_on),
        "entries": [
            {
                "employer": entry.employer,
                "code": entry.code,
                "class": entry.violation_class,
                "case": entry.case,
                "decision": entry.decision_number,
                "decided_on": iso(entry.decided_on),
                "shown": entry in batch.shown,
            }
            for entry in batch.entries
        ],
    }


def _shown(one: BatchRow, session: Session) -> tuple[str, ...]:
    from disputes_app.domain.dossiers.publication import SPEC

    record, batch = one.record, one.batch
    label = SPEC.outcomes.get(record.outcome) or SPEC.stages.get(record.stage)
    stage = record.stage if label is None else session.say(label.zh, label.en)
    return (
        record.number,
        batch.title,
        record.reference or DASH,
        str(len(batch.shown)),
        stage,
        shown_day(batch.published_on),
    )
