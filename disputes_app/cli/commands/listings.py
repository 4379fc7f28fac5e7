"""Which records does the joint-punishment list have, and what of it may everybody read?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import DASH, iso, print_json, shown, shown_day
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table

if TYPE_CHECKING:
    from disputes_app.domain.listing_standing import ListedParty
    from disputes_app.services.listing_register import PublicRow
    from disputes_app.services.listings import ListingRow


@command(
    "listings",
    zh="列出失信名单的各卷，或者可以公开的名单。",
    en="List the records of the joint-punishment list, or the list as it is public.",
)
@option("--public", "is_public", is_flag=True, zh="只列可以公开的内容。", en="What is public only.")
@json_option
def COMMAND(*, is_public: bool, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the list."""
    session = current_session()
    if is_public:
        _print_public(session, as_json=as_json)
        return
    from disputes_app.services.listings import listing_rows

    with opened(session.target, today=session.today) as context:
        rows = listing_rows(context)
    if as_json:
        print_json([_json(one) for one in rows])
        return
    heads = (
        ("编号", "用人单位", "当事人", "阶段", "责令期限届满", "最迟决定", "列入", "届满、移出")
        if session.language == "zh"
        else ("number", "employer", "parties", "stage", "order ended", "decide by", "from", "until")
    )
    click.echo(table(heads, [_shown(one, session) for one in rows], right=()))
    click.echo(session.say(f"共 {len(rows)} 条", f"{len(rows)} records"))


def _print_public(session: Session, *, as_json: bool) -> None:
    from disputes_app.services.listing_register import HEAD, public_rows

    with opened(session.target, today=session.today) as context:
        rows = public_rows(context)
    if as_json:
        print_json([_public(one) for one in rows])
        return
    heads = (
        HEAD
        if session.language == "zh"
        else ("name", "code", "role", "reason", "basis", "organ", "number", "decided", "until")
    )
    cells = [tuple(shown(cell, session.language) for cell in one.cells) for one in rows]
    click.echo(table(heads, cells, right=()))
    click.echo(session.say(f"共 {len(rows)} 个当事人", f"{len(rows)} parties"))


def _public(one: PublicRow) -> dict[str, Any]:
    return {
        "name": one.name,
        "code": one.code or None,
        "role": one.role,
        "reason": one.reason,
        "basis": one.basis,
        "organ": one.organ,
        "number": one.number,
        "decided_on": iso(one.decided_on),
        "until_on": iso(one.until_on),
    }


def _json(row: ListingRow) -> dict[str, Any]:
    from disputes_app.domain.money import to_yuan

    log, span = row.log, row.log.span
    return {
        "number": row.record.number,
        "employer": log.employer,
        "code": log.employer_code or None,
        "stage": log.stage.value,
        "people": log.people,
        "owed": str(to_yuan(log.unpaid_fen or log.owed_fen)),
        "order": log.order_number,
        "order_until": iso(log.order_until),
        "amount_met": log.amount_met,
        "event_met": log.event_met,
        "decide_until": iso(log.decide_until),
        "decision": log.decision or None,
        "decided_on": iso(log.decided_on),
        "from_on": None if span is None else iso(span.from_on),
        "until_on": None if span is None else iso(span.until_on),
        "ended_on": None if span is None else iso(span.ended_on),
        "public": log.is_public,
        "take_down_until": iso(log.take_down_until),
        "removal_from": iso(log.removal.eligible_from),
        "parties": [_party(one) for one in log.parties],
        "cases": list(log.cases),
    }


def _party(one: ListedParty) -> dict[str, Any]:
    return {
        "name": one.name,
        "role": one.role,
        "state": one.state.value,
        "served_on": iso(one.served_on),
        "objection_until": iso(one.objection_until),
        "objected_on": iso(one.objected_on),
        "answered_on": iso(one.answered_on),
        "decision_served_on": iso(one.decision_served_on),
    }


def _shown(row: ListingRow, session: Session) -> tuple[str, ...]:
    log, span = row.log, row.log.span
    return (
        row.record.number,
        log.employer,
        shown(tuple(one.name for one in log.parties[1:]), session.language) or DASH,
        shown(log.stage, session.language),
        shown_day(log.order_until),
        shown_day(log.decide_until),
        DASH if span is None else shown_day(span.from_on),
        DASH if span is None else shown_day(span.ended_on or span.until_on),
    )
