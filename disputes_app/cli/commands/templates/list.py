"""Which forms are there, and whose version of each holds?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import print_json, shown
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table

if TYPE_CHECKING:
    from disputes_app.services.forms import FormState


@command("list", zh="列出文书模板及现行版本。", en="List the forms with the version that holds.")
@json_option
def COMMAND(*, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print them."""
    from disputes_app.services.forms import form_states

    session = current_session()
    with opened(session.target, today=session.today) as context:
        states = form_states(context)
    if as_json:
        print_json([_json(one, session) for one in states])
        return
    heads = session.say("文书 名称 版本 保存人 份数", "form name version saved-by copies").split()
    click.echo(table(heads, [_row(one, session) for one in states]))


def _json(state: FormState, session: Session) -> dict[str, Any]:
    source, own = state.form.source, state.version
    return {
        "id": state.form.id,
        "name": session.say(state.form.name_zh, state.form.name_en),
        "lines": sorted(one.value for one in state.form.lines),
        "version": None if source is None else source.version,
        "own": own is not None,
        "saved_at": None if own is None else own.saved_at.isoformat(),
        "saved_by": None if own is None else own.saved_by,
        "faults": len(state.faults),
        "article": "" if source is None else source.head.article,
        "signs": "" if source is None else source.head.signs,
        "copies": None if source is None else source.head.copies,
        "serves": None if source is None else source.head.serves or None,
    }


def _row(state: FormState, session: Session) -> tuple[str, ...]:
    value = _json(state, session)
    names = ("id", "name", "version", "saved_by", "copies")
    return tuple(shown(value[name], session.language) for name in names)
