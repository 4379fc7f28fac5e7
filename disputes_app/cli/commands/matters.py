"""Which matters run beside the procedure: 先行调解, 委托调解, 履行跟踪, 协议审查?"""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import iso, print_json, shown, shown_day
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.matter_records import MatterKind, MatterQuery, MatterRow
from disputes_app.domain.money import to_yuan, yuan_text
from disputes_app.domain.words import word

KINDS = (MatterKind.FIRST, MatterKind.ENTRUSTED, MatterKind.INSTALMENT, MatterKind.REVIEW)
Told = tuple[MatterRow, bool]
"""A matter, and whether it is late."""


@command(
    "matters",
    zh="列出先行调解、委托调解、协议履行和协议审查的事项。",
    en="List mediation first, entrusted mediation, payments and reviews of agreements.",
)
@option(
    "--kind",
    type=click.Choice([kind.value for kind in KINDS]),
    zh="只列一类。",
    en="One kind only.",
)
@option("--late", is_flag=True, zh="只列超期的。", en="Late ones only.")
@option("--ended", is_flag=True, zh="也列已结束的。", en="Ended ones too.")
@json_option
def COMMAND(*, kind: str | None, late: bool, ended: bool, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the lists one after the other."""
    from disputes_app.services.matters import is_late, matter_list

    session = current_session()
    found: list[Told] = []
    with opened(session.target, today=session.today) as context:
        for one in KINDS if kind is None else (MatterKind(kind),):
            answer = matter_list(context, MatterQuery(one, open_only=not ended), late_only=late)
            found += [(row, is_late(row, answer.today, answer.first_days)) for row in answer.rows]
    if as_json:
        print_json([_json(*told) for told in found])
        return
    heads = (
        ("事项", "案号", "当事人", "组织、仲裁员", "起始", "最后一日", "状态", "金额", "超期")
        if session.language == "zh"
        else ("matter", "number", "parties", "by", "since", "due", "state", "amount", "late")
    )
    click.echo(table(heads, [_shown(row, session, late=is_it) for row, is_it in found]))
    click.echo(session.say(f"共 {len(found)} 项", f"{len(found)} matters"))


def _since(row: MatterRow) -> date:
    matter = row.matter
    return matter.opened_on if matter.kind is MatterKind.INSTALMENT else matter.sort_on


def _by(row: MatterRow) -> str:
    """Return who mediates or reviews; for a payment its sort stands there, which is nobody."""
    return "" if row.matter.kind is MatterKind.INSTALMENT else row.matter.body


def _json(row: MatterRow, late: bool) -> dict[str, Any]:  # noqa: FBT001 - one of a pair
    matter = row.matter
    return {
        "kind": matter.kind.value,
        "number": row.number,
        "line": row.line.value,
        "applicants": row.applicants,
        "respondents": row.respondents,
        "place": matter.place or None,
        "by": _by(row) or None,
        "reference": matter.reference or None,
        "since": iso(_since(row)),
        "due_on": iso(row.last_day),
        "ended_on": iso(matter.ended_on),
        "state": matter.state.value,
        "open": matter.open,
        "late": late,
        "amount": None if matter.fen is None else str(to_yuan(matter.fen)),
        "paid": None if matter.paid_fen is None else str(to_yuan(matter.paid_fen)),
    }


def _shown(row: MatterRow, session: Session, *, late: bool) -> tuple[str, ...]:
    matter, language = row.matter, session.language
    number = row.number if not matter.place else f"{row.number} #{matter.place}"
    parties = " / ".join(one for one in (row.applicants, row.respondents) if one)
    by = " ".join(one for one in (matter.reference, _by(row)) if one)
    return (
        word(matter.kind, language),
        number,
        shown(parties or None, language),
        shown(by or None, language),
        shown_day(_since(row)),
        shown_day(row.last_day),
        word(matter.state, language),
        shown(None if matter.fen is None else yuan_text(matter.fen), language),
        session.say("是", "yes") if late else "",
    )
