"""Which matters run beside the procedure of cases, of one kind, and how do they stand?

A number and the list behind it ask :func:`_matching`, so they never disagree.  A period in law
is read from ``case_clock``, which follows every adoption.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select

from db.models import CaseClock, CaseMatter, DisputeCase
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.matter_records import (
    CLOCKS,
    LinkedCase,
    MatterKind,
    MatterQuery,
    MatterRecord,
    MatterRow,
    MatterState,
)

_COLUMNS = tuple(column for column in CaseMatter.c if column.name != "case_id")
_SHOWN_NUMBER = func.coalesce(
    DisputeCase.c.number, DisputeCase.c.old_number, DisputeCase.c.receipt_number
)


def matters_between(
    conn: Connection, first: CaseId, last: CaseId
) -> dict[CaseId, tuple[MatterRecord, ...]]:
    """Return the matters of all cases with ids from ``first`` to ``last``, inclusive."""
    query = select(CaseMatter.c.case_id, *_COLUMNS).where(CaseMatter.c.case_id.between(first, last))
    ordered = query.order_by(
        CaseMatter.c.case_id, CaseMatter.c.kind, CaseMatter.c.seq, CaseMatter.c.place
    )
    found: dict[CaseId, list[MatterRecord]] = {}
    for row in conn.execute(ordered):
        found.setdefault(CaseId(row[0]), []).append(_record(row[1:]))
    return {case_id: tuple(records) for case_id, records in found.items()}


def matter_rows(conn: Connection, wanted: MatterQuery, *, limit: int) -> tuple[MatterRow, ...]:
    """Return the matters that a question asks for, the earliest first."""
    query = (
        _joined(
            wanted.kind,
            DisputeCase.c.id,
            _SHOWN_NUMBER,
            DisputeCase.c.line,
            DisputeCase.c.office_id,
            DisputeCase.c.applicant_names,
            DisputeCase.c.respondent_names,
            CaseClock.c.due_on,
            *_COLUMNS,
        )
        .where(*_matching(wanted))
        .order_by(CaseMatter.c.sort_on, CaseMatter.c.case_id, CaseMatter.c.seq, CaseMatter.c.place)
        .limit(limit)
    )
    return tuple(_row(row) for row in conn.execute(query))


def count_matters(conn: Connection, wanted: MatterQuery) -> int:
    """Return how many matters a question asks for."""
    query = _joined(wanted.kind, func.count()).where(*_matching(wanted))
    return int(conn.execute(query).scalar_one())


def linked_cases(conn: Connection, case_id: CaseId) -> tuple[LinkedCase, ...]:
    """Return the cases that belong together with this one, in the order of the links."""
    query = (
        select(
            DisputeCase.c.id,
            _SHOWN_NUMBER,
            DisputeCase.c.line,
            DisputeCase.c.stage,
            DisputeCase.c.received_on,
            DisputeCase.c.office_id,
            CaseMatter.c.body,
            CaseMatter.c.opened_on,
            DisputeCase.c.outcome,
            DisputeCase.c.closed_on,
        )
        .join(DisputeCase, DisputeCase.c.receipt_number == CaseMatter.c.reference)
        .where(CaseMatter.c.case_id == case_id, CaseMatter.c.kind == MatterKind.LINK.value)
        .order_by(CaseMatter.c.seq)
    )
    return tuple(
        LinkedCase(CaseId(id_), number, Line(line), *rest)
        for id_, number, line, *rest in conn.execute(query)
    )


def matters_of_case(conn: Connection, case_id: CaseId) -> tuple[MatterRecord, ...]:
    """Return every matter of one case."""
    return matters_between(conn, case_id, case_id).get(case_id, ())


def _joined(kind: MatterKind, *columns: ColumnElement[Any]) -> Select[Any]:
    clock = and_(
        CaseClock.c.case_id == CaseMatter.c.case_id,
        CaseClock.c.rule_id == CLOCKS.get(kind, ""),
        CaseClock.c.key == 0,
        CaseClock.c.seq == CaseMatter.c.clock_seq,
    )
    return (
        select(*columns)
        .select_from(CaseMatter)
        .join(DisputeCase, DisputeCase.c.id == CaseMatter.c.case_id)
        .outerjoin(CaseClock, clock)
    )


def _matching(wanted: MatterQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [CaseMatter.c.kind == wanted.kind.value]
    if wanted.open_only:
        found.append(CaseMatter.c.open.is_(True))
    if wanted.since is not None:
        found.append(CaseMatter.c.sort_on >= wanted.since)
    if wanted.office_id is not None:
        office = wanted.office_id
        found.append(or_(CaseMatter.c.office_id == office, DisputeCase.c.office_id == office))
    if wanted.late_on is not None:
        found.append(_late(wanted.kind, wanted.late_on, wanted.late_after))
    return found


def _late(kind: MatterKind, today: date, late_after: date | None) -> ColumnElement[bool]:
    """Say what is late: past its last day, or 先行调解 begun before ``late_after``."""
    if kind is MatterKind.FIRST:
        return CaseMatter.c.sort_on < (late_after or today)
    if kind is MatterKind.INSTALMENT:
        return CaseMatter.c.sort_on < today
    return CaseClock.c.due_on < today


def _row(row: Row[Any]) -> MatterRow:
    case_id, number, line, office, applicants, respondents, clock_due, *rest = tuple(row)
    matter = _record(rest)
    return MatterRow(
        CaseId(case_id),
        number,
        Line(line),
        office,
        applicants,
        respondents,
        matter.due_on or clock_due,
        matter,
    )


def _record(values: Sequence[Any]) -> MatterRecord:
    kind, seq, place, state, *rest = values
    return MatterRecord(MatterKind(kind), seq, place, MatterState(state), *rest)
