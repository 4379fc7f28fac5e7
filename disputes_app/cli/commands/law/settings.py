"""What has the office set where the law leaves it a choice that moves no date?"""

from __future__ import annotations

from typing import Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import DASH, iso, print_json
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.office_settings import SettingState, range_text, value_text
from disputes_app.domain.words import word


@command(
    "settings",
    zh="列出本单位的设定：数额、指定期限、答复天数、编号样式。",
    en="List the settings of the office: amounts, terms, days to answer, number patterns.",
)
@json_option
def COMMAND(*, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print every setting with the value that holds now."""
    from disputes_app.services.office_settings import office_settings

    session = current_session()
    with opened(session.target, today=session.today) as context:
        states = office_settings(context).states
    if as_json:
        print_json([_json(one) for one in states])
        return
    heads = (
        ("设定", "名称", "值", "范围", "来源", "核对", "设定人")
        if session.language == "zh"
        else ("key", "what", "value", "range", "source", "source verified", "set by")
    )
    click.echo(table(heads, [_row(one, session) for one in states]))


def _row(state: SettingState, session: Session) -> tuple[str, ...]:
    setting = state.setting
    return (
        setting.key,
        session.say(setting.zh, setting.en),
        shown_value(state, session),
        range_text(setting) or DASH,
        setting.source,
        word(setting.mark, session.language),
        state.set_by or DASH,
    )


def shown_value(state: SettingState, session: Session) -> str:
    """Return the value that holds, with its unit; a dash for none."""
    text = value_text(state.setting, state.value)
    if not text or state.setting.type.is_text:
        return text or DASH
    return f"{text} {word(state.setting.type, session.language)}"


def _json(state: SettingState) -> dict[str, Any]:
    setting = state.setting
    return {
        "key": setting.key,
        "group": setting.group.value,
        "type": setting.type.value,
        "name_zh": setting.zh,
        "name_en": setting.en,
        "value": state.value,
        "default": setting.default,
        "least": setting.least,
        "most": setting.most,
        "bounded_by_law": setting.bounded_by_law,
        "source": setting.source,
        "mark": setting.mark.value,
        "set_at": iso(state.set_at),
        "set_by": state.set_by,
    }
