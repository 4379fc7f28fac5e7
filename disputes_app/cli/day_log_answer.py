"""How is the deadline log of a day said on the command line?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from disputes_app.cli.output import DASH, iso, shown_day
from disputes_app.cli.session import Session
from disputes_app.cli.table import table
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.domain.deadline_log_facts import DayLog, LogCause, LogRow


def day_log_json(log: DayLog, session: Session) -> dict[str, Any]:
    """Return the log for ``--json``."""
    return {
        "day": log.day.isoformat(),
        "over": log.over,
        "as_of": log.as_of.isoformat(),
        "working": log.working,
        "reason": log.reason or None,
        "line": None if log.line is None else log.line.value,
        "adopted": [
            {"id": one.adoption_id, "at": one.at.isoformat(), "by": one.actor, "title": one.title}
            for one in log.adopted
        ],
        "counts": {group.value: count for group, count in log.counts.items()},
        "rows": [_row_json(row, session) for row in log.rows],
    }


def _row_json(row: LogRow, session: Session) -> dict[str, Any]:
    return {
        "change": row.change.value,
        "group": row.group.value,
        "number": row.number,
        "line": None if row.line is None else row.line.value,
        "record": None if row.dossier_type is None else row.dossier_type.value,
        "office": row.office,
        "handler": row.handler or None,
        "rule": row.rule_id,
        "key": row.key,
        "kind": row.rule_kind.value,
        "closure": row.closure,
        "unverified": row.unverified,
        "old_due": iso(row.old_due),
        "new_due": iso(row.new_due),
        "provisional": row.provisional,
        "paused": row.paused,
        "stopped_on": iso(row.stopped_on),
        "cause": None if row.cause is None else _cause_json(row.cause, session),
    }


def _cause_json(cause: LogCause, session: Session) -> dict[str, Any]:
    return {
        "entry": cause.seq,
        "what": session.say(cause.what.zh, cause.what.en),
        "happened_on": cause.happened_on.isoformat(),
        "by": cause.by,
        "at": cause.at.isoformat(),
    }


def day_log_text(log: DayLog, session: Session) -> str:
    """Return the log as a table for each heading, the counts above."""
    at = log.as_of.astimezone(SHANGHAI)
    until = session.say(f"截至{at:%H:%M}", f"up to {at:%H:%M}")
    said = f"{log.day.isoformat()}  {session.say('全天', 'the whole day') if log.over else until}"
    counts = "  ".join(
        f"{word(group, session.language)} {count}" for group, count in log.counts.items()
    )
    lines = [said, counts]
    for one in log.adopted:
        day = one.at.astimezone(SHANGHAI).date()
        lines.append(
            session.say(
                f"{day} 采纳了“{one.title}”，期限按现行规则和日历计算。",
                f"“{one.title}” was adopted on {day}; read under the law of today.",
            )
        )
    if not log.rows:
        lines.append(
            session.say("没有期限起算、变动、办理或者届满。", "No period began, moved or ended.")
        )
    else:
        lines.append(table(_heads(session), _rows(log.rows, session)))
    return "\n".join(lines)


def _heads(session: Session) -> Sequence[str]:
    if session.language == "zh":
        return ("变化", "案号", "期限", "原最后一日", "最后一日", "登记", "机构", "承办人")
    return ("change", "number", "period", "was", "last day", "entry", "office", "handler")


def _rows(rows: Sequence[LogRow], session: Session) -> list[tuple[str, ...]]:
    return [
        (
            word(row.change, session.language),
            row.number,
            session.say(row.period.zh, row.period.en),
            shown_day(row.old_due),
            _last_day(row, session),
            _cause(row.cause, session),
            row.office,
            row.handler or DASH,
        )
        for row in rows
    ]


def _last_day(row: LogRow, session: Session) -> str:
    if row.paused and row.new_due is None:
        return session.say("暂停计算", "paused")
    text = shown_day(row.new_due)
    return f"{text}{session.say('（暂定）', ' (provisional)')}" if row.provisional else text


def _cause(cause: LogCause | None, session: Session) -> str:
    if cause is None:
        return DASH
    at = cause.at.astimezone(SHANGHAI)
    return f"{session.say(cause.what.zh, cause.what.en)} {at:%H:%M} {cause.by}"
