"""How does a published figure read, as JSON and in a terminal?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from typing import Any

from disputes_app.cli.output import DASH, iso, shown, shown_day
from disputes_app.cli.rate_answer import rate_json
from disputes_app.cli.refusals import kind_name
from disputes_app.cli.session import Session
from disputes_app.cli.table import pairs, table
from disputes_app.domain.frozen_figures import (
    NUMBERS,
    Correction,
    FrozenFigure,
    FrozenVerdict,
    LateEntry,
)
from disputes_app.domain.rate import decimal_ratio, percent
from disputes_app.domain.words import word
from disputes_app.services.figures import RebuiltFigure


def figure_json(figure: FrozenFigure) -> dict[str, Any]:
    """Return the fields of ``disputes-app figures freeze --json`` and of each row of ``list``."""
    query, under = figure.query, figure.under
    return {
        "number": figure.number,
        "title": figure.title,
        "note": figure.note,
        "line": query.line.value,
        "population": query.population.value,
        "basis": query.basis.value,
        "from": iso(query.from_day),
        "to": iso(query.to_day),
        "as_of": iso(query.as_of),
        "frozen_at": iso(figure.frozen_at.astimezone(UTC)),
        "frozen_by": figure.frozen_by,
        "target": decimal_ratio(query.target),
        "rate": decimal_ratio(figure.rate),
        "met": figure.met,
        "allowance": figure.allowance,
        "values": {one.value: figure.values[one] for one in NUMBERS},
        "definition": under.definition,
        "law_stamp": under.law_stamp,
        "law_digest": under.law_digest,
        "rules": list(under.rules),
        "calendar_years": list(under.calendar_years),
        "digest": figure.digest,
    }


def rebuilt_json(rebuilt: RebuiltFigure) -> dict[str, Any]:
    """Return the fields of ``disputes-app figures rebuild --json``."""
    return {
        "proven": rebuilt.proven,
        "intact": rebuilt.intact,
        "unlike": list(rebuilt.unlike),
        "differences": [_correction_json(one) for one in rebuilt.differences],
        "figure": figure_json(rebuilt.figure),
        "now": rate_json(rebuilt.now),
        "corrections": [_correction_json(one) for one in rebuilt.corrections],
    }


def figure_text(figure: FrozenFigure, session: Session) -> str:
    """Return one figure as lines."""
    query, say, language = figure.query, session.say, session.language
    rows = [
        (say("编号", "Number"), figure.number),
        (say("名称", "Title"), figure.title),
        (
            say("案件", "Cases"),
            f"{word(query.line, language)} {word(query.population, language)}",
        ),
        (say("期间", "Period"), f"{query.from_day}..{query.to_day}"),
        (say("判定日", "As of"), query.as_of.isoformat()),
        (say("按期结案率", "On-time rate"), _rate(figure)),
        *((word(one, language), str(figure.values[one])) for one in NUMBERS),
        (say("冻结", "Frozen"), f"{iso(figure.frozen_at.astimezone(UTC))} {figure.frozen_by}"),
        (say("校验值", "Digest"), figure.digest),
    ]
    return pairs(rows)


def figures_text(figures: Sequence[FrozenFigure], session: Session) -> str:
    """Return the list of figures."""
    if not figures:
        return session.say("还没有冻结过统计数。", "No figure has been frozen yet.")
    heads = session.say(
        "编号 名称 期间 判定日 按期结案率 冻结人", "number title period as-of rate by"
    ).split()
    rows = [
        (
            one.number,
            one.title,
            f"{one.query.from_day}..{one.query.to_day}",
            one.query.as_of.isoformat(),
            _rate(one),
            one.frozen_by,
        )
        for one in figures
    ]
    return table(heads, rows)


def rebuilt_text(rebuilt: RebuiltFigure, session: Session) -> str:
    """Return the proof, and the cases that count otherwise now."""
    say = session.say
    blocks = [figure_text(rebuilt.figure, session), _verdict(rebuilt, session)]
    if rebuilt.differences:
        blocks.append(_corrections(rebuilt.differences, session))
    if rebuilt.corrections:
        count = len(rebuilt.corrections)
        title = say(
            f"此后更正的案件 {count} 件，现在的按期结案率 {_now(rebuilt)}：",
            f"{count} cases count otherwise now; the rate would be {_now(rebuilt)}:",
        )
        blocks.append(f"{title}\n{_corrections(rebuilt.corrections, session)}")
    else:
        blocks.append(say("此后没有更正。", "Nothing was corrected since."))
    return "\n\n".join(blocks)


def _verdict(rebuilt: RebuiltFigure, session: Session) -> str:
    if rebuilt.proven:
        return session.say("重算一致。", "Counted again, it comes out the same.")
    return session.say(
        "重算不一致！请运行 verify 并保留数据库。",
        "Counted again it comes out otherwise! Run verify and keep the database.",
    )


def _corrections(found: Sequence[Correction], session: Session) -> str:
    heads = session.say("案号 原判定 现判定 此后录入", "case was now recorded-since").split()
    rows = [
        (
            one.number,
            _standing(one.was, session),
            _standing(one.now, session),
            session.say("；", "; ").join(_entry(entry, session) for entry in one.entries) or DASH,
        )
        for one in found
    ]
    return table(heads, rows)


def _standing(verdict: FrozenVerdict | None, session: Session) -> str:
    if verdict is None:
        return session.say("不计入", "not counted")
    days = f"{shown_day(verdict.due_on)}/{shown_day(verdict.closed_on)}"
    return f"{shown(verdict.verdict, session.language)} {days}"


def _entry(entry: LateEntry, session: Session) -> str:
    return f"{entry.happened_on} {kind_name(entry.kind, session.language)}"


def _correction_json(one: Correction) -> dict[str, Any]:
    return {
        "receipt_number": one.receipt_number,
        "number": one.number,
        "was": _verdict_json(one.was),
        "now": _verdict_json(one.now),
        "entries": [
            {
                "kind": entry.kind,
                "happened_on": iso(entry.happened_on),
                "recorded_at": iso(entry.recorded_at.astimezone(UTC)),
                "by": entry.recorded_by,
            }
            for entry in one.entries
        ],
    }


def _verdict_json(verdict: FrozenVerdict | None) -> dict[str, Any] | None:
    if verdict is None:
        return None
    return {
        "verdict": verdict.verdict.value,
        "due_on": iso(verdict.due_on),
        "closed_on": iso(verdict.closed_on),
        "late_entered": verdict.late_entered,
    }


def _rate(figure: FrozenFigure) -> str:
    return DASH if figure.rate is None else percent(figure.rate)


def _now(rebuilt: RebuiltFigure) -> str:
    return DASH if rebuilt.now.rate is None else percent(rebuilt.now.rate)
