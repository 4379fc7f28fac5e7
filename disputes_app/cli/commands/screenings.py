"""Which towns have sent their screening report for a period, and what became of it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option, option
from disputes_app.cli.output import DASH, iso, print_json, shown, shown_day
from disputes_app.cli.session import Session, current_session
from disputes_app.cli.table import table
from disputes_app.domain.money import to_yuan, yuan_text
from disputes_app.domain.screening_compare import Change
from disputes_app.domain.screening_period import PeriodTextError, Rhythm, read_period
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.services.screening_list import ScreeningTable, TownLine


@command(
    "screenings",
    zh="列出各街镇一期排查反馈：谁没有报，问题处理到哪里，与上一期相比如何。",
    en="List the towns' screening reports of a period: who is missing, what is handled.",
)
@option(
    "--period",
    default="",
    metavar="PERIOD",
    zh="2026-11 或 2026-W48，默认上一整月。",
    en="2026-11 or 2026-W48; the last whole month by default.",
)
@option("--weekly", is_flag=True, zh="默认为上一整周。", en="The last whole week by default.")
@json_option
def COMMAND(*, period: str, weekly: bool, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the towns."""
    from disputes_app.services.screening_list import screening_table

    session = current_session()
    wanted = read_period(period)
    if period and wanted is None:
        raise PeriodTextError(period)
    rhythm = Rhythm.WEEKLY if weekly else Rhythm.MONTHLY
    with opened(session.target, today=session.today) as context:
        found = screening_table(context, wanted, rhythm)
    if as_json:
        print_json(_json(found))
    else:
        _print(found, session)


def _json(found: ScreeningTable) -> dict[str, Any]:
    overview = found.overview
    return {
        "period": overview.period.code,
        "from": iso(overview.period.first),
        "to": iso(overview.period.last),
        "due_on": iso(overview.due_on),
        "missing": len(overview.missing),
        "late": len(overview.late),
        "towns": [_town(one) for one in found.lines],
    }


def _town(line: TownLine) -> dict[str, Any]:
    record = line.report.record
    return {
        "town": line.report.town,
        "number": None if record is None else record.number,
        "received_on": None if record is None else iso(record.opened_on),
        "late": line.report.is_late,
        "outcome": None if record is None else record.outcome or None,
        "findings": line.findings,
        "left": line.left,
        "workers": 0 if record is None else record.people,
        "owed": str(to_yuan(0 if record is None else record.owed_fen)),
        "changes": [{"change": one.value, "employers": line.changes[one]} for one in line.changes],
    }


def _print(found: ScreeningTable, session: Session) -> None:
    heads = (
        ("街镇", "编号", "收到日期", "问题", "待处理", "人数", "金额", "与上期", "状态")
        if session.language == "zh"
        else ("town", "number", "received", "findings", "left", "workers", "owed", "changed",
              "state")
    )  # fmt: skip
    overview = found.overview
    click.echo(table(heads, [_shown(one, session) for one in found.lines], right=(3, 4, 5, 6)))
    due = shown_day(overview.due_on)
    click.echo(
        session.say(
            f"{overview.period.zh}：{len(overview.missing)} 个街镇没有报送，"
            f"其中逾期 {len(overview.late)} 个（本单位要求的报送期限：{due}）",
            f"{overview.period.code}: {len(overview.missing)} towns missing, "
            f"{len(overview.late)} of them late (due by the office's own setting: {due})",
        )
    )


def _shown(line: TownLine, session: Session) -> tuple[str, ...]:
    record, language = line.report.record, session.language
    if record is None:
        late = session.say("逾期未报", "late") if line.report.is_late else ""
        state = late or session.say("未报送", "missing")
        return (line.report.town, *[DASH] * 7, state)
    changes = " ".join(
        f"{word(one, language)}{count}"
        for one, count in line.changes.items()
        if count and one is not Change.UNCHANGED
    )
    ended = session.say("已办结", "ended")
    return (
        line.report.town,
        record.number,
        shown_day(record.opened_on),
        str(line.findings),
        str(line.left),
        str(record.people),
        yuan_text(record.owed_fen),
        shown(changes or None, language),
        session.say("处理中", "open") if record.open else ended,
    )
