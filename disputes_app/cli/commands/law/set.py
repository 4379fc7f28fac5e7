"""How is a choice of the office set from the command line, or taken back?"""

from __future__ import annotations

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, option
from disputes_app.cli.commands.law.settings import shown_value
from disputes_app.cli.errors import SettingValueMissingError
from disputes_app.cli.law_answers import person_named
from disputes_app.cli.session import current_session
from disputes_app.domain.office_settings import read_value, setting_of


@command(
    "set",
    zh="将设定KEY设为VALUE（金额以元计）；用 --default 恢复默认。",
    en="Set KEY to VALUE (amounts in yuan); --default takes the office's own value back.",
)
@click.argument("key")
@click.argument("value", required=False)
@option("--default", "is_default", is_flag=True, zh="恢复默认值。", en="Let the default hold.")
@option("--by", "name", required=True, metavar="NAME", zh="负责人姓名。", en="The supervisor.")
def COMMAND(*, key: str, value: str | None, is_default: bool, name: str) -> None:  # noqa: N802 - the name under which a group finds it
    """Store the value and say what holds now."""
    from disputes_app.services.office_settings import (
        office_settings,
        restore_office_setting,
        set_office_setting,
    )

    session = current_session()
    setting = setting_of(key)
    if (value is None) != is_default:
        raise SettingValueMissingError(key)
    wanted = None if value is None else read_value(setting, value)
    with opened(session.target, today=session.today) as context:
        actor = person_named(context, name)
        if wanted is None:
            restore_office_setting(context, actor, key)
        else:
            set_office_setting(context, actor, key, wanted)
        state = office_settings(context)[key]
    shown = shown_value(state, session)
    click.echo(session.say(f"{setting.zh}：{shown}", f"{setting.en}: {shown}"))
