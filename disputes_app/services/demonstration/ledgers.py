"""Which arrears are invented: the ledger of one case on a building site, paid in part?

38 workers as in the plan's stories.  The roster itself is not invented: no file lies with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from hashlib import sha256
from random import Random

from sqlalchemy import Connection

from db.queries import case_file
from db.queries.cases import case_page
from disputes_app.domain.case_list import CaseFilter, CaseStatus
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.events import Event, FactValue
from disputes_app.domain.kinds.ledger import CONFIRMED, IMPORTED, PAID, REPRESENTATIVES
from disputes_app.domain.ledger import EntryRows, LedgerLine, LedgerWorker, Mark, Payer, PayKind
from disputes_app.domain.ledger_changes import PaidTo, allocated, answered
from disputes_app.domain.ledger_log import Ledger
from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.demonstration.names import worker
from disputes_app.services.demonstration.projects import USES_DEPOSIT, project_title
from disputes_app.services.ledger import Made, record_rows

WORKERS, MONTHS, PAID_OFF = 38, 3, 20
ENTRIES = 5
"""Roster, election, answers and two payments."""
_TRADES = ("木工", "钢筋工", "泥工", "架子工", "杂工")
_FILE = "演示名册.xlsx"
PROJECT = project_title(USES_DEPOSIT)


def add_ledger(conn: Connection, ctx: Context, actor: Actor, on: date, rng: Random) -> int:
    """Give the oldest inspection under way a roster, answers and payments; return the entries."""
    case_id = _case(conn, on)
    if case_id is None:
        return 0
    then = replace(ctx, clock=fixed_day(on, time(16, 0)))
    workers, lines = _rows(rng, on)
    roster = EntryRows(workers, lines)
    chosen = dict.fromkeys((1, 2, 3), Mark.REPRESENTATIVE)
    answers = {one.place: Mark.CONFIRMED for one in workers[:-3]}
    answers[WORKERS] = Mark.DISPUTED
    facts = _facts(roster)
    record_rows(conn, then, actor, case_id, on, lambda *_: (IMPORTED, roster, facts), "demo")
    record_rows(
        conn,
        then,
        actor,
        case_id,
        on,
        lambda ledger, _: (
            REPRESENTATIVES,
            EntryRows(marks=answered(ledger, chosen)),
            {"people": len(chosen)},
        ),
        "demo",
    )
    record_rows(
        conn,
        then,
        actor,
        case_id,
        on,
        lambda ledger, _: (
            CONFIRMED,
            EntryRows(marks=answered(ledger, answers, {WORKERS: "少算加班费"})),
            {"confirmed": len(answers) - 1, "disputed": 1},
        ),
        "demo",
    )
    for payer, share, places in ((Payer.CONTRACTOR, 2, PAID_OFF), (Payer.DEPOSIT, 4, WORKERS)):
        paid = tuple(PaidTo(one.place, one.due_fen // share) for one in lines[:places])
        _pay(conn, then, actor, case_id, on, payer, paid)
    return ENTRIES


def _pay(  # noqa: PLR0917 - whose ledger, when, who pays whom
    conn: Connection,
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    on: date,
    payer: Payer,
    paid: tuple[PaidTo, ...],
) -> None:
    def make(ledger: Ledger, _events: Sequence[Event]) -> Made:
        rows = EntryRows(payments=allocated(ledger, paid))
        facts: dict[str, FactValue] = {
            "payer": payer.value,
            "amount_fen": sum(one.fen for one in rows.payments),
            "workers": len({one.place for one in rows.payments}),
            "rows": len(rows.payments),
            "way": "银行转账",
        }
        return PAID, rows, facts

    record_rows(conn, ctx, actor, case_id, on, make, "demo")


def _case(conn: Connection, on: date) -> CaseId | None:
    """Return an inspection under way since before ``on``, about wages, nobody in it protected."""
    rows = case_page(conn, CaseFilter(line=Line.INSPECTION, status=CaseStatus.OPEN)).rows
    fitting = [one for one in rows if one.accepted_on is not None and one.accepted_on < on]
    fitting.sort(key=lambda one: ("工资" not in one.cause, one.id))
    open_ones = (one.id for one in fitting if not case_file.reporter_places(conn, one.id))
    return next(open_ones, None)


def _rows(rng: Random, on: date) -> tuple[tuple[LedgerWorker, ...], tuple[LedgerLine, ...]]:
    months = [_month(on, back) for back in range(MONTHS + 1, 1, -1)]
    workers, lines = [], []
    for place in range(1, WORKERS + 1):
        who = worker(rng)
        trade = _TRADES[place % len(_TRADES)]
        workers.append(
            LedgerWorker(
                place,
                who.name,
                who.id_number or "",
                who.phone or "",
                "测试银行嘉定支行",
                f"6200000000000{place:06}",
                migrant=True,
                trade=trade,
                team=f"{trade[0]}班组",
            )
        )
    for month in months:
        for place in range(1, WORKERS + 1):
            due = rng.randrange(5_500, 11_000) * 100 + rng.randrange(100)
            paid = 100_000 if rng.random() < 0.3 else 0  # noqa: PLR2004 - three in ten
            lines.append(LedgerLine(place, month, PayKind.WAGE.value, due, paid))
    return tuple(workers), tuple(lines)


def _month(on: date, back: int) -> str:
    months = on.year * 12 + on.month - 1 - back
    return f"{months // 12:04}-{months % 12 + 1:02}"


def _facts(rows: EntryRows) -> dict[str, FactValue]:
    months = [one.month for one in rows.lines]
    return {
        "file": _FILE,
        "file_hash": sha256(_FILE.encode()).hexdigest(),
        "project": PROJECT,
        "first_month": min(months),
        "last_month": max(months),
        "workers": len(rows.workers),
        "rows": len(rows.lines),
        "due_fen": sum(one.due_fen for one in rows.lines),
        "paid_fen": sum(one.paid_fen for one in rows.lines),
    }
