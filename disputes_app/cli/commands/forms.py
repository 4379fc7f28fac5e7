"""Which papers are there, and which may this case have now?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import print_json, shown
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table

if TYPE_CHECKING:
    from disputes_app.domain.typed_papers import TypedState
    from disputes_app.services.papers import FormRow


@command(
    "forms",
    zh="列出文书；给出案号时，说明该案能否制作。",
    en="List the papers; with NUMBER, whether that case may have them.",
)
@click.argument("number", required=False)
@json_option
def COMMAND(*, number: str | None, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the forms."""
    from disputes_app.services.case_view import find_case
    from disputes_app.services.papers import forms_of

    session = current_session()
    with opened(session.target, today=session.today) as context:
        case_id = find_case(context, number) if number is not None else None
        forms = forms_of(context, case_id)
    if as_json:
        print_json([_json(form, session) for form in forms])
        return
    heads = session.say("文书 名称 可制作 理由 缺少", "form name allowed why-not missing").split()
    click.echo(table(heads, [_row(form, session) for form in forms]))


def _why_not(form: FormRow, session: Session) -> str | None:
    return session.say(form.why_not.zh, form.why_not.en) if form.why_not is not None else None


def _missing(form: FormRow, session: Session) -> list[str]:
    return [session.say(label.zh, label.en) for label in form.missing]


def _json(form: FormRow, session: Session) -> dict[str, Any]:
    return {
        "id": form.id,
        "name": session.say(form.name_zh, form.name_en),
        "allowed": form.allowed,
        "why_not": _why_not(form, session),
        "missing": _missing(form, session),
        "typed": [_typed(one, session) for one in form.typed],
    }


def _typed(field: TypedState, session: Session) -> dict[str, Any]:
    return {
        "name": field.name,
        "label": session.say(field.label.zh, field.label.en),
        "type": field.type,
        "required": field.required,
        "choices": list(field.choices),
        "value": field.text,
        "missing": field.missing,
    }


def _row(form: FormRow, session: Session) -> tuple[str, ...]:
    language = session.language
    return (
        form.id,
        session.say(form.name_zh, form.name_en),
        shown(form.allowed, language),
        shown(_why_not(form, session), language),
        shown(_missing(form, session) or None, language),
    )
