"""How are changes of the law, and what they move, said on the command line?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from disputes_app.cli.errors import StaffNameError
from disputes_app.cli.session import Session
from disputes_app.cli.table import table

if TYPE_CHECKING:
    from disputes_app.domain.staff import Actor
    from disputes_app.services.context import Context
    from disputes_app.services.law_desk import Proposal
    from disputes_app.services.law_impact import Impact, Move


def person_named(ctx: Context, name: str) -> Actor:
    """Return the active person of this name, on whose word a command is done.

    Raises:
        StaffNameError: there is none, or more than one.
    """
    from disputes_app.services.people import actor_of, staff

    found = [one for one in staff(ctx) if one.active and one.name == name]
    if len(found) != 1:
        raise StaffNameError(name)
    return actor_of(found[0])


def proposal_json(proposal: Proposal) -> dict[str, Any]:
    """Return a prepared change for ``--json``."""
    return {
        "id": proposal.id,
        "kind": proposal.kind.value,
        "title": proposal.title,
        "prepared_at": proposal.prepared_at.isoformat(),
        "prepared_by": proposal.prepared_by,
        "state": proposal.state.value,
        "decided_at": proposal.decided_at.isoformat() if proposal.decided_at else None,
        "decided_by": proposal.decided_by,
        "reason": proposal.reason,
    }


def impact_json(impact: Impact) -> dict[str, Any]:
    """Return what a change would move for ``--json``."""
    return {
        "proposal": impact.proposal_id,
        "read": impact.read,
        "changed": impact.changed,
        "changed_records": impact.changed_records,
        "certain": impact.certain,
        "moves": [_move_json(move) for move in impact.moves],
    }


def _move_json(move: Move) -> dict[str, Any]:
    return {
        "number": move.number,
        "line": None if move.line is None else move.line.value,
        "record": None if move.dossier_type is None else move.dossier_type.value,
        "office": move.office,
        "handler": move.handler,
        "rule": move.rule_id,
        "key": move.key,
        "old_due": move.old_due.isoformat() if move.old_due else None,
        "new_due": move.new_due.isoformat() if move.new_due else None,
        "provisional": move.new_provisional,
        "closure": move.closure,
        "changes_rate": move.changes_rate,
    }


def impact_text(impact: Impact, session: Session) -> str:
    """Return what a change would move as a table with its sum above."""
    closing = sum(move.closure for move in impact.moves)
    said = session.say(
        f"读取 {impact.read} 件；{impact.moved_cases} 件在办案件、{impact.moved_records} 件登记簿"
        f"记录的 {len(impact.moves)} 个期限变动，其中办结期限 {closing} 个；"
        f"另有 {impact.certain} 个期限不再是暂定。",
        f"Read {impact.read} cases; {len(impact.moves)} periods of {impact.moved_cases} open cases "
        f"and {impact.moved_records} records of the registers move, {closing} of them to close; "
        f"{impact.certain} more cease to be provisional.",
    )
    heads = (
        ("案号", "期限", "原最后一日", "新最后一日", "机构", "办案人")
        if session.language == "zh"
        else ("number", "rule", "was", "becomes", "office", "handler")
    )
    return f"{said}\n{table(heads, _rows(impact.moves))}" if impact.moves else said


def _rows(moves: Sequence[Move]) -> list[tuple[str, ...]]:
    return [
        (
            move.number,
            move.rule_id,
            str(move.old_due or ""),
            str(move.new_due or ""),
            move.office,
            move.handler or "",
        )
        for move in moves
    ]
