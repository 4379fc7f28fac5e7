"""Do all lists show their first page as fast as SQL written by hand, and the last one too?"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
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
NOBODY = 999_999
"""Holds no case."""
_DAY = timedelta(days=1)

COLUMNS = """
SELECT c.id, c.line, c.source, coalesce(c.number, c.old_number, c.receipt_number),
       o.name_zh, s.name, c.received_on, c.accepted_on, c.accept_due_on, c.due_on,
       c.working_due_on, c.provisional, c.closed_on, c.outcome, c.departure, c.left_on,
       c.stage, c.suspended_since, c.cannot_judge, c.hearing_on, c.cause, c.people,
       c.applicant_names, c.respondent_names, c.next_due_on, c.next_rule, c.unserved,
       c.quiet_since, c.back_entered
"""
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


@dataclass(frozen=True, slots=True)
class _List:
    """A list that was measured: how many rows its first page has, and what it took."""

    name: str
    rows: int
    pair: Pair

    @property
    def seconds(self) -> float:
        return median(self.pair.ours)

    def __str__(self) -> str:
        return f"{self.name} {shown(self.seconds)}"


def measure(bench: Bench) -> Iterator[Finding]:
    """Compare every list on offer with SQL written by hand; then a far page with the first."""
    database = open_database(str(bench.large))
    bare = sqlite3.connect(bench.large)
    with closing(database), closing(bare), database.read() as conn:
        lists = [_compare(conn, bare, offer, bench.rounds) for offer in OFFERED]
        yield _worst(lists)
        yield _slowest(lists)
        yield _empty(conn, bare, bench.rounds)
        yield _far_page(conn, bare, bench)


def _worst(lists: Sequence[_List]) -> Finding:
    ordered = sorted(lists, key=lambda one: one.pair.slower)
    worst, middle = ordered[-1], ordered[len(ordered) // 2]
    return Finding(
        f"first page of the case list, the worst of {len(lists)} filters and sorts",
        worst.pair.slower,
        BUDGET,
        detail=f"the same SQL on a bare connection; {worst.name} ({worst.rows} rows)"
        f" {worst.pair.times}, in the middle {middle.pair.slower:.2f}x",
    )


def _slowest(lists: Sequence[_List]) -> Finding:
    """Compare pages of equally many rows: an empty one is fast because it shows nothing."""
    most = max(one.rows for one in lists)
    full = sorted([one for one in lists if one.rows == most], key=lambda one: one.seconds)
    short = [one for one in lists if one.rows < most]
    detail = f"the fastest; {full[-1]} : {full[0]}"
    if short:
        fastest, slowest = (do(short, key=lambda one: one.seconds) for do in (min, max))
        detail += f"; {len(short)} shorter ones left out: {slowest} to {fastest}"
    return Finding(
        f"the slowest such page of the {len(full)} with {most} rows",
        full[-1].seconds / full[0].seconds,
        10,
        detail=detail,
    )


def _empty(conn: Connection, bare: sqlite3.Connection, rounds: int) -> Finding:
    """Compare a list without any case: all that is left is the way to the database."""
    offer = next(one for one in OFFERED if (one.status, one.scope) == (CaseStatus.ALL, "handler"))
    found = _compare(conn, bare, offer, rounds * 4, handler_id=NOBODY)
    return Finding(
        "a list without any case",
        found.pair.slower,
        BUDGET,
        detail=f"the same SQL on a bare connection; {found.pair.times}",
    )


def _name(offer: Offer) -> str:
    return f"{offer.status.value}/{offer.scope}/{offer.sort.value}"


def _compare(
    conn: Connection,
    bare: sqlite3.Connection,
    offer: Offer,
    rounds: int,
    *,
    handler_id: int = BUSY_HANDLER,
) -> _List:
    wanted, order = filter_of(offer, handler_id=handler_id), CaseOrder.usual(offer.sort)
    statement = sql_of(offer, wanted, order)

    def ours() -> CasePage:
        return case_page(conn, wanted, order, limit=PAGE)

    def reference() -> list[tuple[object, ...]]:
        return bare.execute(statement).fetchall()

    page = ours().rows
    same(_name(offer), [row.id for row in page], [row[0] for row in reference()[:PAGE]])
    pair = paired(ours, reference, rounds=rounds)
    if pair.slower > BUDGET:  # the worst of so many is often only the unluckiest: look longer
        pair = paired(ours, reference, rounds=rounds * 4)
    return _List(_name(offer), len(page), pair)


def filter_of(offer: Offer, *, handler_id: int = BUSY_HANDLER) -> CaseFilter:
    """Return the filter that is measured for an offer."""
    first, last = _WINDOWS.get(offer.status, (None, None))
    wanted = CaseFilter(status=offer.status, from_day=first, to_day=last)
    match offer.scope:
        case "line" if offer.status is CaseStatus.TO_SCHEDULE:  # no other line has hearings
            return replace(wanted, line=Line.ARBITRATION)
        case "line":
            return replace(wanted, line=Line.INSPECTION)
        case "office":
            return replace(wanted, office_id=BUSY_OFFICE)
        case "handler":
            return replace(wanted, handler_id=handler_id)
        case "stage":
            return replace(wanted, line=Line.ARBITRATION, stage=Stage.CLOSED)
        case _:
            return wanted


def sql_of(offer: Offer, wanted: CaseFilter, order: CaseOrder) -> str:
    """Return the statement of a first page, written from the words above."""
    column, down = _SORTS[offer.sort], " DESC" if order.descending else ""
    conditions = [_STATUSES[offer.status]] if _STATUSES[offer.status] else []
    for name in ("line", "office_id", "handler_id", "stage"):
        value = getattr(wanted, name)
        if value is not None:
            conditions.append(
                f"c.{name} = {value}" if name[-3:] == "_id" else f"c.{name} = '{value}'"
            )
    conditions += [f"{column} >= '{wanted.from_day}'"] if wanted.from_day else []
    conditions += [f"{column} <= '{wanted.to_day}'"] if wanted.to_day else []
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
