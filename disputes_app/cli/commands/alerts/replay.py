"""How would the rules of early warning have done over days that are past?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.days import read_day
from disputes_app.cli.output import DASH, iso, print_json
from disputes_app.cli.period_options import period_options
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.domain.alert_replay import Foretold, JudgedAlert, Replay


@command(
    "replay",
    zh="逐日回放预警规则，与群体性事件登记对照：准确率、召回率、提前几日。",
    en="Replay the warning rules day by day against the register of incidents.",
)
@period_options
@json_option
def COMMAND(*, from_text: str, to_text: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print what was foretold, and how often the rules were right."""
    from disputes_app.services.alert_replay import replay_alerts

    session = current_session()
    first, last = read_day(from_text, "--from"), read_day(to_text, "--to")
    with opened(session.target, today=session.today) as services:
        found = replay_alerts(services, first, last)
    if as_json:
        print_json(_json(found))
        return
    heads = (
        ("日期", "编号", "事件", "人数", "预警日期", "提前(日)", "级别")
        if session.language == "zh"
        else ("day", "number", "incident", "people", "warned on", "days ahead", "level")
    )
    click.echo(table(heads, [_shown(one, session) for one in found.incidents], right=(3, 5)))
    _echo_share(session, found.recall, ("召回率", "recall"), ("件事前有预警", "incidents"))
    _echo_share(session, found.precision, ("准确率", "precision"), ("条预警应验", "warnings"))


def _echo_share(
    session: Session, share: tuple[int, int], names: tuple[str, str], of: tuple[str, str]
) -> None:
    from disputes_app.domain.alert_replay import percent_text

    percent = percent_text(share) or DASH
    click.echo(
        session.say(
            f"{names[0]} {percent}（{share[1]} 中 {share[0]} {of[0]}）",
            f"{names[1]} {percent} ({share[0]} of {share[1]} {of[1]})",
        )
    )


def _json(found: Replay) -> dict[str, Any]:
    from disputes_app.domain.alert_rules import Level

    return {
        "from": iso(found.first),
        "to": iso(found.last),
        "horizon_days": found.horizon_days,
        "precision": _share(found.precision),
        "recall": _share(found.recall),
        "by_level": {level.value: _share(found.reached(level)) for level in Level},
        "incidents": [_incident(one) for one in found.incidents],
        "alerts": [_alert(one) for one in found.alerts],
    }


def _share(share: tuple[int, int]) -> dict[str, Any]:
    from disputes_app.domain.alert_replay import percent_text

    return {"part": share[0], "whole": share[1], "percent": percent_text(share) or None}


def _incident(one: Foretold) -> dict[str, Any]:
    return {
        "number": one.incident.number,
        "on": iso(one.incident.on),
        "title": one.incident.title,
        "people": one.incident.people,
        "raised_on": iso(one.raised_on),
        "days_ahead": one.days_ahead,
        "level": None if one.level is None else one.level.value,
    }


def _alert(one: JudgedAlert) -> dict[str, Any]:
    alert = one.alert
    return {
        "by": alert.key.by.value,
        "key": alert.key.shown,
        "level": alert.level.value,
        "raised_on": iso(alert.raised_on),
        "ended_on": iso(alert.ended_on),
        "rules": sorted({why.rule.id for rise in alert.rises for why in rise.reasons}),
        "right": one.right,
        "incidents": list(one.incidents),
    }


def _shown(one: Foretold, session: Session) -> tuple[str, ...]:
    return (
        iso(one.incident.on) or "",
        one.incident.number,
        one.incident.title,
        str(one.incident.people),
        iso(one.raised_on) or DASH,
        DASH if one.days_ahead is None else str(one.days_ahead),
        DASH if one.level is None else word(one.level, session.language),
    )
