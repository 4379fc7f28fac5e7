"""Which records beside the cases are there: external matters, disputes on the spot, the like?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import DASH, iso, print_json, shown, shown_day
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.dossiers.base import DossierType

if TYPE_CHECKING:
    from disputes_app.services.dossier_rows import DossierRow

DEFAULT_LIMIT = 200


@command(
    "dossiers",
    zh="列出案件之外的登记：外部交办件、现场协调等。",
    en="List records beside the cases: external matters, disputes on the spot and the like.",
)
@option(
    "--type",
    "type_",
    type=click.Choice([one.value for one in DossierType]),
    required=True,
    zh="哪一种登记。",
    en="Which type of record.",
)
@option("--open", "only_open", is_flag=True, zh="只列未办结。", en="Open records only.")
@option("--late", is_flag=True, zh="只列已逾期的。", en="Past their last day only.")
@option(
    "--search",
    metavar="TEXT",
    default="",
    zh="编号、来件编号、事项或单位中的字。",
    en="Part of number, reference, matter or employer.",
)
@option(
    "--limit",
    type=click.IntRange(min=0),
    default=DEFAULT_LIMIT,
    show_default=True,
    metavar="N",
    zh="最多几条，0为全部。",
    en="How many at most, 0 for all.",
)
@json_option
def COMMAND(  # noqa: N802 - the name under which a group finds it; one argument an option
    *,
    type_: str,
    only_open: bool,
    late: bool,
    search: str,
    limit: int,
    as_json: bool,
) -> None:
    """Print the list."""
    from disputes_app.domain.dossiers.records import DossierQuery
    from disputes_app.services.dossier_rows import dossier_table

    session = current_session()
    with opened(session.target, today=session.today) as context:
        wanted = DossierQuery(
            DossierType(type_),
            open_only=only_open,
            text=search.strip(),
            late_on=context.today() if late else None,
        )
        found = dossier_table(context, wanted, limit=limit)
    if as_json:
        print_json([_json(row) for row in found.rows])
        return
    heads = (
        ("编号", "来件编号", "事项", "用人单位", "人数", "承办人", "阶段", "最后一日", "逾期")
        if session.language == "zh"
        else ("number", "reference", "matter", "employer", "people", "handler", "stage",
              "last day", "late")
    )  # fmt: skip
    click.echo(table(heads, [_shown(row, session) for row in found.rows], right=(4,)))
    click.echo(session.say(f"共 {len(found.rows)} 条", f"{len(found.rows)} records"))


def _json(row: DossierRow) -> dict[str, Any]:
    from disputes_app.domain.money import to_yuan

    record = row.record
    return {
        "number": record.number,
        "type": record.type.value,
        "title": record.title,
        "reference": record.reference or None,
        "town": record.town or None,
        "employer": record.employer or None,
        "office": row.office or None,
        "handler": row.handler or None,
        "stage": record.stage,
        "outcome": record.outcome or None,
        "opened_on": iso(record.opened_on),
        "due_on": iso(record.due_on),
        "ended_on": iso(record.ended_on),
        "late": row.late,
        "people": record.people,
        "owed": str(to_yuan(record.owed_fen)),
        "paid": str(to_yuan(record.paid_fen)),
        "cases": list(row.cases),
    }


def _shown(row: DossierRow, session: Session) -> tuple[str, ...]:
    record, language = row.record, session.language
    return (
        record.number,
        shown(record.reference, language),
        shown(record.title, language),
        shown(record.employer, language),
        str(record.people) if record.people else DASH,
        shown(row.handler, language),
        _stage(row, session),
        shown_day(record.due_on),
        session.say("逾期", "late") if row.late else DASH,
    )


def _stage(row: DossierRow, session: Session) -> str:
    """Return the outcome of a record that has ended, before that its stage."""
    from disputes_app.domain.dossiers.catalogue import SPECS

    record, spec = row.record, SPECS.get(row.record.type)
    if spec is None:
        return record.stage
    label = spec.outcomes.get(record.outcome) or spec.stages.get(record.stage)
    return record.stage if label is None else session.say(label.zh, label.en)
