"""How does 加付赔偿金 come into the ledger: looked at worker by worker, then entered as one?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import ledger as ledger_queries
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.inspection_standing import inspection_standing
from disputes_app.domain.kinds.ledger import CORRECTED
from disputes_app.domain.ledger import EntryRows
from disputes_app.domain.ledger_changes import LedgerRefusedError, corrected
from disputes_app.domain.ledger_extra import ExtraSheet, extra_sheet
from disputes_app.domain.ledger_log import Ledger
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.ledger import Made, record_rows
from disputes_app.services.log_store import CaseChanged, read_log

_REASON = (
    "加付赔偿金：{number}，责令期限{day}届满时每人未付金额的{percent}%，不足一分的进一分"
    "（劳动合同法85，监察条例26）"
)


def extra_preview(ctx: Context, case_id: CaseId) -> ExtraSheet:
    """Return what the decision gives on top, worker by worker; nothing is written.

    Raises:
        LedgerRefusedError: as :func:`disputes_app.domain.ledger_extra.extra_sheet`.
    """
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        return _sheet(conn, ctx, case_id, read_log(conn, case_id))


def impose_extra(ctx: Context, actor: Actor, case_id: CaseId, seen: ExtraSheet) -> CaseChanged:
    """Enter what was looked at as a line of each worker: all of them, or none.

    Raises:
        LedgerRefusedError: as :func:`extra_preview`, or it is no longer what was looked at.
        DomainError: as ``record_event``.
    """
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> CaseChanged:
        def make(ledger: Ledger, events: Sequence[Event]) -> Made:
            if _sheet(conn, ctx, case_id, events) != seen:
                raise LedgerRefusedError("ledger_extra_changed", seen.number)
            rows = EntryRows(lines=corrected(ledger, seen.lines()))
            reason = _REASON.format(
                number=seen.number, day=seen.expired_on.isoformat(), percent=seen.percent
            )
            return (
                CORRECTED,
                rows,
                {
                    "reason": reason,
                    "workers": len(seen.shares),
                    "rows": len(rows.lines),
                    "due_fen": seen.extra_fen,
                    "paid_fen": 0,
                },
            )

        return record_rows(conn, ctx, actor, case_id, ctx.today(), make, "impose_extra")

    return ctx.database.run_write(work)


def _sheet(conn: Connection, ctx: Context, case_id: CaseId, events: Sequence[Event]) -> ExtraSheet:
    line, today = case_file.case_record(conn, case_id).line, ctx.today()
    live = live_events(events, today)
    standing = inspection_standing(line, live, ctx.law, today)
    return extra_sheet(events, ledger_queries.entry_rows(conn, case_id), standing)
