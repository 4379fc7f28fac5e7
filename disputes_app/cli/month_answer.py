"""How do locked months read, as JSON and in a terminal?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from typing import Any

from disputes_app.cli.output import DASH, iso
from disputes_app.cli.session import Session
from disputes_app.cli.table import table
from disputes_app.domain.month_chain import MonthCase, month_name
from disputes_app.domain.month_report import MonthCorrection, MonthLine
from disputes_app.domain.month_words import way_out
from disputes_app.domain.rate import Population
from disputes_app.domain.words import word
from disputes_app.services.months import ChainedMonth, MonthChain, RebuiltMonth


def month_json(one: ChainedMonth) -> dict[str, Any]:
    """Return the fields of ``figures lock --json`` and of each month of ``figures chain``."""
    report, note = one.report, one.report.covering
    return {
        "month": month_name(report.month),
        "number": report.number,
        "sent_by": note.sent_by,
        "sent_to": note.sent_to,
        "sent_on": iso(note.sent_on),
        "note": note.note,
        "locked_at": iso(report.locked_at.astimezone(UTC)),
        "locked_by": report.locked_by,
        "digest": report.digest,
        "breaks": list(one.breaks),
        "lines": [_line_json(line) for line in one.lines],
    }


def chain_json(chain: MonthChain, rebuilt: RebuiltMonth | None) -> dict[str, Any]:
    """Return the fields of ``figures chain --json``."""
    return {
        "whole": chain.whole,
        "next_month": month_name(chain.next_month),
        "waiting": chain.waiting,
        "months": [month_json(one) for one in chain.months],
        "rebuilt": None if rebuilt is None else _rebuilt_json(rebuilt),
    }


def month_text(one: ChainedMonth, session: Session) -> str:
    """Return one month: its covering note and the figures of every line."""
    report, note, say = one.report, one.report.covering, session.say
    head = say(
        f"{month_name(report.month)} 月报 {report.number}，{note.sent_by} 于 {note.sent_on} "
        f"报送 {note.sent_to}",
        f"{month_name(report.month)}, {report.number}, sent by {note.sent_by} to {note.sent_to} "
        f"on {note.sent_on}",
    )
    parts = [head, *filter(None, [note.note]), _lines(one.lines, session)]
    parts += [_break(code, session) for code in one.breaks]
    return "\n".join(parts)


def chain_text(chain: MonthChain, rebuilt: RebuiltMonth | None, session: Session) -> str:
    """Return the months, the newest last, what waits, and the month counted again."""
    say = session.say
    blocks = [month_text(one, session) for one in chain.months]
    if not blocks:
        blocks.append(say("还没有锁定过月报。", "No month has been locked yet."))
    wanted = month_name(chain.next_month)
    if chain.waiting:
        blocks.append(
            say(
                f"待锁定：{wanted} 起 {chain.waiting} 个月。",
                f"To be locked: {chain.waiting} months from {wanted} on.",
            )
        )
    if rebuilt is not None:
        blocks.append(_rebuilt_text(rebuilt, session))
    return "\n\n".join(blocks)


def _lines(lines: Sequence[MonthLine], session: Session) -> str:
    heads = session.say(
        "业务线 上期未结 当期受理 恢复办理 以前月份更正 当期结案 期末未结 结案方式",
        "line carried received reopened corrected closed remaining manners",
    ).split()
    rows = [
        (
            _name(one, session),
            str(one.carried),
            str(one.received),
            str(one.reopened),
            f"+{one.corrected_in} -{one.corrected_out}",
            str(one.closed_total),
            str(one.remaining),
            session.say("；", "; ").join(
                f"{way_out(manner, session.language)} {n}" for manner, n in one.closed.items()
            )
            or DASH,
        )
        for one in lines
    ]
    return table(heads, rows, right=range(1, 7))


def _name(one: MonthLine, session: Session) -> str:
    name = word(one.line, session.language)
    if one.population is Population.ALL:
        return name
    return f"{name} {word(one.population, session.language)}"


def _break(code: str, session: Session) -> str:
    pairs = {
        "gap": ("断开：与上一份月报之间缺月。", "Broken: months are missing before it."),
        "carried": (
            "断开：上期未结与上月期末未结不符。",
            "Broken: carried over is not what remained in the month before.",
        ),
        "balance": ("断开：收入与支出不平。", "Broken: the columns do not balance."),
    }
    return session.say(*pairs[code])


def _rebuilt_text(rebuilt: RebuiltMonth, session: Session) -> str:
    say, name = session.say, month_name(rebuilt.month.report.month)
    parts = [
        say(f"{name} 重算一致。", f"{name}, counted again, comes out the same.")
        if rebuilt.proven
        else say(
            f"{name} 重算不一致！请运行 verify 并保留数据库。",
            f"{name}, counted again, comes out otherwise! Run verify and keep the database.",
        )
    ]
    for title, found in (
        (say("不一致的案件", "Cases that differ"), rebuilt.differences),
        (say("此后更正的案件", "Cases corrected since"), rebuilt.corrections),
    ):
        if found:
            parts.append(f"{title}\n{_corrections(found, session)}")
    return "\n".join(parts)


def _corrections(found: Sequence[MonthCorrection], session: Session) -> str:
    heads = session.say("案号 锁定时 现在", "case locked-as now").split()
    rows = [(one.number, _ways(one.was, session), _ways(one.now, session)) for one in found]
    return table(heads, rows)


def _ways(case: MonthCase | None, session: Session) -> str:
    if case is None:
        return session.say("不计入", "not counted")
    return f"{word(case.came, session.language)} → {way_out(case.went, session.language)}"


def _line_json(one: MonthLine) -> dict[str, Any]:
    return {
        "line": one.line.value,
        "population": one.population.value,
        "carried": one.carried,
        "received": one.received,
        "reopened": one.reopened,
        "corrected_in": one.corrected_in,
        "corrected_out": one.corrected_out,
        "closed": one.closed_total,
        "manners": dict(one.closed),
        "remaining": one.remaining,
        "rate_number": one.rate_number,
    }


def _rebuilt_json(rebuilt: RebuiltMonth) -> dict[str, Any]:
    return {
        "month": month_name(rebuilt.month.report.month),
        "proven": rebuilt.proven,
        "intact": rebuilt.intact,
        "differences": [_correction_json(one) for one in rebuilt.differences],
        "corrections": [_correction_json(one) for one in rebuilt.corrections],
        "cases": [
            {
                "receipt_number": one.receipt_number,
                "number": one.number,
                "line": one.line.value,
                "came": one.came.value,
                "went": one.went,
            }
            for one in rebuilt.cases
        ],
    }


def _correction_json(one: MonthCorrection) -> dict[str, Any]:
    return {
        "receipt_number": one.receipt_number,
        "number": one.number,
        "was": _case_json(one.was),
        "now": _case_json(one.now),
    }


def _case_json(case: MonthCase | None) -> dict[str, str] | None:
    return None if case is None else {"came": case.came.value, "went": case.went}
