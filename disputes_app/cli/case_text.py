"""How does one case read in a terminal?"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from disputes_app.cli.output import shown, shown_day
from disputes_app.cli.session import Session
from disputes_app.cli.table import pairs, table
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.services.case_view import CaseView, Entry


def case_text(view: CaseView, today: date, session: Session) -> str:
    """Return the case as blocks of lines: head, parties, log, clocks."""
    blocks = [_head(view, session), _parties(view, session), _entries(view, session)]
    if view.state.clocks:
        blocks.append(_clocks(view, today, session))
    return "\n\n".join(block for block in blocks if block)


def _head(view: CaseView, session: Session) -> str:
    row, language, say = view.row, session.language, session.say
    rows = [
        (say("案号", "Number"), row.shown_number),
        (say("收件号", "Receipt"), view.record.receipt_number),
        (say("业务", "Line"), word(row.line, language)),
        (say("来源", "Source"), word(row.source, language)),
        (say("案由", "Cause"), shown(row.cause, language)),
        (say("承办", "Held by"), f"{row.office} {row.handler or ''}".strip()),
        (say("阶段", "Stage"), shown(row.departure or row.outcome or row.stage, language)),
        (say("受理", "Accepted"), shown_day(row.accepted_on)),
        (say("办结期限", "Last day"), shown_day(row.due_on)),
        (say("办结", "Closed"), shown_day(row.closed_on)),
    ]
    if row.cannot_judge is not None:
        rows.append((say("无法判定", "Cannot be judged"), word(row.cannot_judge, language)))
    if view.state.missing:
        missing = [word(code, language) for code in view.state.missing]
        rows.append((say("待补充", "Missing"), shown(missing, language)))
    return pairs(rows)


def _parties(view: CaseView, session: Session) -> str:
    rows = []
    if view.protected:
        rows.append((session.say("举报人", "Reporter"), session.say("（保密）", "(protected)")))
    known = {role.value: role for role in PartyRole}
    for party in view.parties:
        role = known.get(party.role)
        rows.append((word(role, session.language) if role is not None else party.role, party.name))
    return pairs(rows)


def _entries(view: CaseView, session: Session) -> str:
    heads = session.say("序号 日期 事项 登记人 备注", "no day entry by remark").split()
    return table(heads, [_entry(entry, session) for entry in view.entries], right=(0,))


def _entry(entry: Entry, session: Session) -> tuple[str, ...]:
    event = entry.event
    name = event.kind
    if entry.kind is not None:
        name = session.say(entry.kind.zh, entry.kind.en)
    remarks = []
    if entry.voided:
        remarks.append(session.say("已作废", "void"))
    if event.irregular is not None:
        remarks.append(session.say(f"程序瑕疵：{event.irregular}", f"irregular: {event.irregular}"))
    joint = session.say("；", "; ")
    return (
        str(event.seq),
        event.happened_on.isoformat(),
        name,
        event.recorded_by,
        joint.join(remarks),
    )


def _clocks(view: CaseView, today: date, session: Session) -> str:
    heads = session.say("期限 起算 最后一日 终结 状态", "period start last-day ended state").split()
    rows = [
        (
            session.say(clock.rule.name_zh, clock.rule.name_en),
            clock.started_on.isoformat(),
            shown_day(clock.due),
            shown_day(clock.stopped_on),
            word(clock.state(today), session.language),
        )
        for clock in view.state.clocks
    ]
    return table(heads, rows)
