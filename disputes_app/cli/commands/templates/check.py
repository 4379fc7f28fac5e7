"""What is wrong with the file of a form?"""

from __future__ import annotations

import click

from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.form_file import read_form_file
from disputes_app.cli.output import print_json
from disputes_app.cli.session import current_session
from disputes_app.domain.words import word


@command(
    "check",
    zh="检查文件FILE能否作为文书FORM的模板，逐行列出错误。",
    en="Check whether FILE can be form FORM; list its faults line by line.",
)
@click.argument("form")
@click.argument("file")
@json_option
def COMMAND(*, form: str, file: str, as_json: bool) -> int:  # noqa: N802 - the name under which a group finds it
    """Print the faults; 1 where there are any."""
    from disputes_app.services.forms import check_form

    session = current_session()
    faults = check_form(form, read_form_file(file))
    rows = [
        {
            "line": one.line,
            "problem": one.problem,
            "said": word(one.problem, session.language),
            "detail": one.detail,
        }
        for one in faults
    ]
    if as_json:
        print_json(rows)
    elif not rows:
        click.echo(session.say("没有发现错误", "No fault was found"))
    for row in rows if not as_json else ():
        click.echo(f"{file}:{row['line']}: {row['said']} {row['detail']}".rstrip())
    return 1 if rows else 0
