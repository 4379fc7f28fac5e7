"""A link between two cases stands in both logs: struck out in one, it goes from the other too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from sqlalchemy import Connection

from db.queries import case_file
from db.writes import cases as case_writes
from disputes_app.domain.admission import admit_all
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import VOID, Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.kinds.linking import (
    FROM_ARBITRATION,
    FROM_MEDIATION,
    LINKED,
    TO_ARBITRATION,
    TO_MEDIATION,
)
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.log_entries import NewEntry, entry_event, next_seq
from disputes_app.services.log_store import Change, read_log

_OTHER_SIDE: Mapping[str, str] = MappingProxyType(
    {
        TO_ARBITRATION: FROM_MEDIATION,
        FROM_MEDIATION: TO_ARBITRATION,
        TO_MEDIATION: FROM_ARBITRATION,
        FROM_ARBITRATION: TO_MEDIATION,
    }
)


def struck_out_there(
    conn: Connection, ctx: Context, actor: Actor, receipt: str, gone: Iterable[Event], reason: str
) -> tuple[Change, ...]:
    """Return what is written into the other cases; their rows are locked from here on.

    Args:
        receipt: 收件号 of the case whose entries ``gone`` are struck out.

    Raises:
        DomainError: the other log does not allow it.
    """
    found = []
    for event in gone:
        if event.kind == LINKED:
            other_id = case_file.case_of_receipt(conn, text_of(event.facts, "receipt"))
            if other_id is not None:
                found.append(_change(conn, ctx, actor, other_id, event, receipt, reason))
    return tuple(one for one in found if one is not None)


def _change(  # noqa: PLR0917 - the other case, the link, and who strikes it out why
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    link: Event,
    receipt: str,
    reason: str,
) -> Change | None:
    case = case_writes.lock_case(conn, case_id)
    events = read_log(conn, case_id)
    relation = _OTHER_SIDE.get(text_of(link.facts, "relation"), "")
    mine = [
        one
        for one in live_events(events, date.max)
        if one.kind == LINKED
        and text_of(one.facts, "receipt") == receipt
        and text_of(one.facts, "relation") == relation
    ]
    if not mine:
        return None
    entry = NewEntry(VOID, ctx.today(), {"seq": mine[-1].seq, "reason": reason})
    void = entry_event(ctx.now(), actor, entry, next_seq(events), 0)
    admit_all(case.line, events, [void], ctx.law, ctx.today())
    return Change(case, events, (void,))
