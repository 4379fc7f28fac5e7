"""Which hearings are held between two days, and what stands against them?"""

from __future__ import annotations

from typing import Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.days import read_period
from disputes_app.cli.output import iso, print_json, shown
from disputes_app.cli.period_options import period_options
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.hearing_log import clock_text, names_in
from disputes_app.domain.hearing_records import HearingRow
from disputes_app.domain.hearing_schedule import Clash
from disputes_app.domain.words import word


@command("list", zh="列出一段时间的开庭。", en="List the hearings of a period.")
@period_options
@json_option
def COMMAND(*, from_text: str, to_text: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the list, by day and time."""
    from disputes_app.services.hearings import schedule

    session = current_session()
    first, last = read_period(from_text, to_text)
    with opened(session.target, today=session.today) as context:
        found = schedule(context, first, last)
    rows = [(row, found.clashes.get((row.case_id, row.hearing.seq), ())) for row in found.rows]
    if as_json:
        print_json([_json(row, clashes) for row, clashes in rows])
        return
    heads = (
        ("日期", "时间", "庭室", "案号", "申请人", "被申请人", "仲裁员", "书记员", "状态")
        if session.language == "zh"
        else (
            "day",
            "time",
            "room",
            "number",
            "applicants",
            "respondents",
            "arbitrators",
            "clerk",
            "state",
        )
    )
    click.echo(table(heads, [_shown(row, clashes, session) for row, clashes in rows]))
    click.echo(session.say(f"共 {len(rows)} 次开庭", f"{len(rows)} hearings"))


def _json(row: HearingRow, clashes: tuple[Clash, ...]) -> dict[str, Any]:
    hearing = row.hearing
    return {
        "number": row.number,
        "day": iso(hearing.hearing_on),
        "from": _clock(hearing.start_minute),
        "to": _clock(hearing.end_minute),
        "room": hearing.room or None,
        "arbitrators": list(names_in(hearing.arbitrators)),
        "clerk": hearing.clerk or None,
        "applicants": row.applicant_names,
        "respondents": row.respondent_names,
        "joint_with": hearing.joint_with or None,
        "state": hearing.state.value,
        "exceptional": hearing.exceptional,
        "clashes": [
            {"kind": one.kind.value, "name": one.name, "number": one.number or None}
            for one in clashes
        ],
    }


def _clock(minute: int | None) -> str | None:
    return None if minute is None else clock_text(minute)


def _shown(row: HearingRow, clashes: tuple[Clash, ...], session: Session) -> tuple[str, ...]:
    hearing, language = row.hearing, session.language
    start, end = _clock(hearing.start_minute), _clock(hearing.end_minute)
    state = word(hearing.state, language)
    if clashes:
        against = [one.zh if language == "zh" else one.en for one in clashes]
        state = f"{session.say('冲突', 'clash')}: {'; '.join(against)}"
    elif hearing.exceptional:
        state = f"{state} ({session.say('例外', 'exceptional')})"
    return (
        hearing.hearing_on.isoformat(),
        shown(f"{start}-{end}" if start and end else None, language),
        shown(hearing.room or None, language),
        row.number,
        shown(row.applicant_names, language),
        shown(row.respondent_names, language),
        shown(hearing.arbitrators or None, language),
        shown(hearing.clerk or None, language),
        state,
    )
