"""Which inspections were decided in a quarter, and what speaks for which class?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import DASH, iso, print_json
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table

if TYPE_CHECKING:
    from disputes_app.services.publication_candidates import Candidate


@command(
    "candidates",
    zh="列出一个季度作出处理、处罚决定的监察案件，以及可能属于的情形和理由。",
    en="List the inspections decided in a quarter, and what speaks for which class.",
)
@option("--quarter", "text", required=True, metavar="Q", zh="季度，例如2026-3。",
        en="The quarter, such as 2026-3.")  # fmt: skip
@option("--all", "every", is_flag=True, zh="也列出没有发现情形的。",
        en="Those without a class too.")  # fmt: skip
@json_option
def COMMAND(*, text: str, every: bool, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the list; a person chooses from it."""
    from disputes_app.domain.quarters import read_quarter
    from disputes_app.services.publication_candidates import candidates_of

    session, quarter = current_session(), read_quarter(text)
    with opened(session.target, today=session.today) as context:
        found = candidates_of(context, quarter)
    rows = [one for one in found.rows if every or one.found]
    if as_json:
        print_json([_json(one) for one in rows])
        return
    heads = (
        ("案号", "用人单位", "决定文书号", "决定日期", "可能的情形", "已列入")
        if session.language == "zh"
        else ("case", "employer", "decision", "decided on", "possible class", "on batch")
    )
    click.echo(table(heads, [_shown(one, session) for one in rows]))
    click.echo(session.say(f"共 {len(rows)} 件", f"{len(rows)} decisions"))


def _json(one: Candidate) -> dict[str, Any]:
    from disputes_app.domain.money import to_yuan
    from disputes_app.domain.publication_words import why_text

    return {
        "case": one.number,
        "receipt_number": one.case,
        "employer": one.employer,
        "code": one.code or None,
        "cause": one.cause,
        "people": one.people,
        "decision": one.made.kind,
        "decision_number": one.made.number,
        "decided_on": iso(one.made.on),
        "owed": str(to_yuan(one.owed_fen)),
        "fine": str(to_yuan(one.made.fine_fen)),
        "classes": [
            {"class": found.violation_class, "why": found.why, "words": why_text(found).zh}
            for found in one.found
        ],
        "batch": one.batch or None,
    }


def _shown(one: Candidate, session: Session) -> tuple[str, ...]:
    from disputes_app.domain.publication_words import short_class, why_text

    said = []
    for found in one.found:
        name, why = short_class(found.violation_class), why_text(found)
        said.append(session.say(f"{name.zh[:3]}{why.zh}", f"{name.en[:3]} {why.en}"))
    return (
        one.number,
        one.employer,
        one.made.number,
        one.made.on.isoformat(),
        session.say("；", "; ").join(said) or DASH,
        one.batch or DASH,
    )
