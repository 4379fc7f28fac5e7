"""Do all lists show their first page as fast as SQL written by hand, and the last one too?"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from statistics import median

from sqlalchemy import Connection

from benchmarks.findings import Bench, Finding, same
from benchmarks.rows.drawing import TODAY
from benchmarks.rows.people import BUSY_HANDLER, BUSY_OFFICE
from benchmarks.timing import Pair, paired, shown
from db.engine import open_database
from db.queries.cases import case_page
from db.queries.offered import OFFERED, Offer
from disputes_app.domain.case_list import (
    CaseCursor,
    CaseFilter,
    CaseOrder,
    CasePage,
    CaseSort,
    CaseStatus,
)
from disputes_app.domain.cases import CaseId, Line, Stage

PAGE = 200
FAR_PAGE = 5_000
BUDGET = 1.5
_DAY = timedelta(days=1)

COLUMNS = """
SELECT c.id, c.line, c.source, coalesce(c.number, c.old_number, c.receipt_number),
       o.name_zh, s.name, c.received_on, c.accepted_on, c.accept_due_on, c.due_on,
       c.working_due_on, c.provisional, c.closed_on, c.outcome, c.departure, c.left_on,
       c.stage, c.suspended_since, c.cannot_judge, c.hearing_on, c.cause, c.people,
       c.applicant_names, c.respondent_names, c.next_due_on, c.next_rule, c.unserved,
       c.quiet_since, c.back_entered
"""
_SCOPES = {
    "all": "",
    "line": "c.line = 'inspection'",
    "office": f"c.office_id = {BUSY_OFFICE}",
    "handler": f"c.handler_id = {BUSY_HANDLER}",
    "stage": "c.line = 'arbitration' AND c.stage = 'closed'",
}
_FILTERS = {
    "all": CaseFilter(),
    "line": CaseFilter(line=Line.INSPECTION),
    "office": CaseFilter(office_id=BUSY_OFFICE),
    "handler": CaseFilter(handler_id=BUSY_HANDLER),
    "stage": CaseFilter(line=Line.ARBITRATION, stage=Stage.CLOSED),
}
_OPEN = "c.ended_on IS NULL"
_STATUSES = {
    CaseStatus.ALL: "",
    CaseStatus.OPEN: _OPEN,
    CaseStatus.DUE_WINDOW: f"{_OPEN} AND c.due_on IS NOT NULL",
    CaseStatus.INTAKE: f"c.accepted_on IS NULL AND {_OPEN}",
    CaseStatus.INTAKE_LATE: f"c.accepted_on IS NULL AND {_OPEN} AND c.accept_due_on IS NOT NULL",
    CaseStatus.SUSPENDED: f"c.suspended_since IS NOT NULL AND {_OPEN}",
    CaseStatus.CANNOT_JUDGE: "c.cannot_judge IS NOT NULL",
    CaseStatus.UNSERVED: f"c.unserved = 1 AND {_OPEN}",
    CaseStatus.HEARING: f"c.hearing_on IS NOT NULL AND {_OPEN}",
    CaseStatus.STALLED: "c.quiet_since IS NOT NULL",
    CaseStatus.TO_SCHEDULE: f"c.line = 'arbitration' AND {_OPEN} AND c.hearing_on IS NULL"
    " AND c.stage IN ('accepted', 'served', 'tribunal')",
    CaseStatus.BACK_ENTERED: "c.back_entered = 1",
    CaseStatus.GROUPED: "c.grouped = 1",
    CaseStatus.RECEIVED: "",
    CaseStatus.ENDED: "c.ended_on IS NOT NULL",
}
_SORTS = {
    CaseSort.DUE: "c.due_sort",
    CaseSort.RECEIVED: "c.received_on",
    CaseSort.NUMBER: "c.number_sort",
    CaseSort.EMPLOYER: "c.employer_key",
    CaseSort.ENDED: "c.ended_sort",
    CaseSort.HEARING: "c.hearing_on",
    CaseSort.QUIET: "c.quiet_since",
}
_WINDOWS = {
    CaseStatus.DUE_WINDOW: (TODAY - 40 * _DAY, TODAY + 60 * _DAY),
    CaseStatus.INTAKE_LATE: (None, TODAY),
    CaseStatus.HEARING: (TODAY - 30 * _DAY, TODAY + 30 * _DAY),
    CaseStatus.STALLED: (None, TODAY - 15 * _DAY),
    CaseStatus.RECEIVED: (TODAY - 60 * _DAY, TODAY),
    CaseStatus.ENDED: (TODAY - 60 * _DAY, TODAY),
}


def measure(bench: Bench) -> Iterator[Finding]:
    """Compare every list on offer with SQL written by hand; then a far page with the first."""
    database = open_database(str(bench.large))
    bare = sqlite3.connect(bench.large)
    with closing(database), closing(bare), database.read() as conn:
        pairs = {_name(offer): _compare(conn, bare, offer, bench.rounds) for offer in OFFERED}
        by_ratio = sorted(pairs, key=lambda name: pairs[name].slower)
        worst, middle = by_ratio[-1], by_ratio[len(by_ratio) // 2]
        yield Finding(
            f"first page of the case list, the worst of {len(pairs)} filters and sorts",
            pairs[worst].slower,
            BUDGET,
            detail=f"the same SQL on a bare connection; {worst} {pairs[worst].times},"
            f" in the middle {pairs[middle].slower:.2f}x",
        )
        by_time = sorted(pairs, key=lambda name: median(pairs[name].ours))
        fastest, slowest = by_time[0], by_time[-1]
        times = [median(pairs[name].ours) for name in (slowest, fastest)]
        yield Finding(
            "the slowest such page",
            times[0] / times[1],
            10,
            detail=f"the fastest; {slowest} {shown(times[0])} : {fastest} {shown(times[1])}",
        )
        yield _far_page(conn, bare, bench)


def _name(offer: Offer) -> str:
    return f"{offer.status.value}/{offer.scope}/{offer.sort.value}"


def _compare(conn: Connection, bare: sqlite3.Connection, offer: Offer, rounds: int) -> Pair:
    wanted, order = filter_of(offer), CaseOrder.usual(offer.sort)
    statement = sql_of(offer, order)

    def ours() -> CasePage:
        return case_page(conn, wanted, order, limit=PAGE)

    def reference() -> list[tuple[object, ...]]:
        return bare.execute(statement).fetchall()

    same(_name(offer), [row.id for row in ours().rows], [row[0] for row in reference()[:PAGE]])
    pair = paired(ours, reference, rounds=rounds)
    if pair.slower > BUDGET:  # the worst of so many is often only the unluckiest: look longer
        pair = paired(ours, reference, rounds=rounds * 4)
    return pair


def filter_of(offer: Offer) -> CaseFilter:
    """Return the filter that is measured for an offer."""
    scope = _FILTERS[offer.scope]
    first, last = _WINDOWS.get(offer.status, (None, None))
    return CaseFilter(
        line=scope.line,
        office_id=scope.office_id,
        handler_id=scope.handler_id,
        stage=scope.stage,
        status=offer.status,
        from_day=first,
        to_day=last,
    )


def sql_of(offer: Offer, order: CaseOrder) -> str:
    """Return the statement of a first page, written from the words above."""
    column, down = _SORTS[offer.sort], " DESC" if order.descending else ""
    conditions = [one for one in (_STATUSES[offer.status], _SCOPES[offer.scope]) if one]
    first, last = _WINDOWS.get(offer.status, (None, None))
    conditions += [f"{column} >= '{first}'"] if first else []
    conditions += [f"{column} <= '{last}'"] if last else []
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return (
        f"{COLUMNS}, {column} FROM dispute_case c INDEXED BY {offer.index}"
        " JOIN office o ON o.id = c.office_id LEFT JOIN staff s ON s.id = c.handler_id"
        f"{where} ORDER BY {column}{down}, c.id{down} LIMIT {PAGE + 1}"
    )


def _far_page(conn: Connection, bare: sqlite3.Connection, bench: Bench) -> Finding:
    number = min(FAR_PAGE, max(2, bench.cases // PAGE))
    order = CaseOrder.usual(CaseSort.DUE)
    place = (number - 1) * PAGE - 1
    row = bare.execute(
        "SELECT due_sort, id FROM dispute_case INDEXED BY ix_case_all_due"
        " ORDER BY due_sort, id LIMIT 1 OFFSET ?",
        (place,),
    ).fetchone()
    after = CaseCursor(type(TODAY).fromisoformat(row[0]), CaseId(row[1]))
    expected = bare.execute(
        "SELECT id FROM dispute_case INDEXED BY ix_case_all_due"
        " ORDER BY due_sort, id LIMIT ? OFFSET ?",
        (PAGE, place + 1),
    ).fetchall()

    def far() -> CasePage:
        return case_page(conn, CaseFilter(), order, after=after, limit=PAGE)

    def first() -> CasePage:
        return case_page(conn, CaseFilter(), order, limit=PAGE)

    what = f"page {number:,} of all cases by last day"
    same(what, [one.id for one in far().rows], [one[0] for one in expected])
    pair = paired(far, first, rounds=bench.rounds)
    return Finding(what, pair.slower, 5, detail=f"page 1; {pair.times}")
