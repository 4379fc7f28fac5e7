"""Which changes of the law were prepared, and what became of them?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.law_answers import proposal_json
from disputes_app.cli.output import print_json
from disputes_app.cli.session import current_session
from disputes_app.cli.table import table
from disputes_app.domain.words import word


@command("proposals", zh="列出已拟订的变更。", en="List the changes that were prepared.")
@json_option
def COMMAND(*, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print them, the newest first."""
    from disputes_app.services.law_desk import proposals

    session = current_session()
    with opened(session.target, today=session.today) as context:
        found = proposals(context)
    if as_json:
        print_json([proposal_json(one) for one in found])
        return
    heads = (
        ("编号", "变更", "拟订", "状态")
        if session.language == "zh"
        else ("id", "change", "prepared by", "state")
    )
    rows = [
        (str(one.id), one.title, one.prepared_by, word(one.state, session.language))
        for one in found
    ]
    click.echo(table(heads, rows))
