"""Is an employer or a person on the joint-punishment list, and was it before?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.days import read_day
from disputes_app.cli.output import DASH, iso, print_json, shown_day
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table

if TYPE_CHECKING:
    from datetime import date

    from db.queries.listings import FoundSpan
    from disputes_app.services.listings import Standing


@command(
    "listed",
    zh="查询用人单位或个人是否列入失信联合惩戒名单，按名称、姓名或代码。",
    en="Say whether an employer or a person is on the joint-punishment list, by name or code.",
)
@click.argument("text")
@option("--on", "on_text", metavar="D", zh="那一日是否列入，默认今天。", en="On that day; today.")
@json_option
def COMMAND(*, text: str, on_text: str | None, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the answer."""
    from disputes_app.services.listings import standing_of

    session = current_session()
    with opened(session.target, today=session.today) as context:
        on = None if on_text is None else read_day(on_text, "--on")
        found = standing_of(context, text, on)
    if as_json:
        print_json(_json(found))
        return
    click.echo(_said(found, session))
    if found.found:
        heads = (
            ("名称、姓名", "身份", "列入", "届满", "终止", "当日有效", "编号")
            if session.language == "zh"
            else ("name", "role", "from", "until", "ended", "in effect", "number")
        )
        rows = [_shown(one, found.on, session) for one in found.found]
        click.echo(table(heads, rows, right=()))


def _json(found: Standing) -> dict[str, Any]:
    from disputes_app.domain.public_text import covered

    return {
        "text": covered(found.text),
        "on": iso(found.on),
        "exact": found.exact,
        "listed": found.is_listed,
        "was_listed": found.was_listed,
        "entries": [_entry(one, found.on) for one in found.found],
    }


def _entry(one: FoundSpan, on: date) -> dict[str, Any]:
    span = one.span
    return {
        "name": span.name,
        "role": span.role,
        "code": (span.code or None) if span.role == "employer" else None,
        "number": one.number,
        "from_on": iso(span.from_on),
        "until_on": iso(span.until_on),
        "ended_on": iso(span.ended_on),
        "end": span.end or None,
        "in_effect": span.in_effect_on(on),
    }


def _said(found: Standing, session: Session) -> str:
    day = found.on.isoformat()
    if found.is_listed:
        return session.say(f"{day}：列入失信名单", f"{day}: on the list")
    if found.was_listed:
        return session.say(f"{day}：未列入，曾经列入", f"{day}: not listed, listed before")
    return session.say(f"{day}：未列入", f"{day}: not listed")


def _shown(one: FoundSpan, on: date, session: Session) -> tuple[str, ...]:
    span = one.span
    return (
        span.name,
        role_text(span.role, session),
        shown_day(span.from_on),
        shown_day(span.until_on),
        shown_day(span.ended_on),
        session.say("是", "yes") if span.in_effect_on(on) else DASH,
        one.number,
    )


def role_text(role: str, session: Session) -> str:
    """Return what the role of a party is called."""
    from disputes_app.domain.dossiers.listing_parties import ROLES

    if role == "employer":
        return session.say("用人单位", "employer")
    return next((session.say(one.zh, one.en) for one in ROLES if one.value == role), role)
