"""Which statutory periods does the program know?  Every version of every rule."""

from __future__ import annotations

import click

from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.law_source import law_of
from disputes_app.cli.output import DASH, print_json
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.rules import Rule, Unit
from disputes_app.domain.words import word


@command("rules", zh="列出全部期限规则及其版本。", en="List every version of every rule.")
@json_option
def COMMAND(*, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the rulebook."""
    session = current_session()
    rules = law_of(session).rulebook.all_versions()
    if as_json:
        print_json([rule.as_json() for rule in rules])
        return
    heads = (
        ("规则", "名称", "依据", "期限", "施行", "核对")
        if session.language == "zh"
        else ("rule", "name", "source", "length", "in force", "source verified")
    )
    click.echo(table(heads, [_row(rule, session) for rule in rules]))


def _row(rule: Rule, session: Session) -> tuple[str, ...]:
    until = rule.in_force_to.isoformat() if rule.in_force_to is not None else ""
    return (
        rule.id,
        session.say(rule.name_zh, rule.name_en),
        source(rule, session),
        length(rule, session),
        f"{rule.in_force_from.isoformat()}..{until}",
        word(rule.mark, session.language),
    )


def source(rule: Rule, session: Session) -> str:
    """Return act and article: 《劳动争议调解仲裁法》 43."""
    name = f"《{rule.law}》" if session.language == "zh" else rule.law
    return f"{name} {rule.article}".strip()


def length(rule: Rule, session: Session) -> str:
    """Return the length with its unit; a dash where the paper sets it."""
    if rule.unit is Unit.DESIGNATED or rule.length is None:
        return DASH
    return f"{rule.length} {word(rule.unit, session.language)}"
