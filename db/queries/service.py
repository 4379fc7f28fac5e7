"""What has not reached a party yet, and which case does a tracking number belong to?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select, tuple_

from db.models import CaseParty, DisputeCase, ServiceMail, ServiceTask
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.service_list import (
    ServiceCursor,
    ServiceFilter,
    ServicePage,
    ServiceRow,
)
from disputes_app.domain.service_records import MailRecord, ServiceRecord, ServiceState

_TASK_COLUMNS = (
    ServiceTask.c.cause,
    ServiceTask.c.paper,
    ServiceTask.c.party,
    ServiceTask.c.name,
    ServiceTask.c.state,
    ServiceTask.c.sort_on,
    ServiceTask.c.until_on,
    ServiceTask.c.last_on,
    ServiceTask.c.method,
    ServiceTask.c.sent_on,
    ServiceTask.c.tracking,
    ServiceTask.c.returns,
    ServiceTask.c.reason,
    ServiceTask.c.served_on,
    ServiceTask.c.deemed_on,
)
_SHOWN_NUMBER = func.coalesce(
    DisputeCase.c.number, DisputeCase.c.old_number, DisputeCase.c.receipt_number
)
_ORDER = (
    ServiceTask.c.sort_on,
    ServiceTask.c.case_id,
    ServiceTask.c.cause,
    ServiceTask.c.party,
    ServiceTask.c.paper,
)
_CASE_COLUMNS = (
    ServiceTask.c.case_id,
    DisputeCase.c.version,
    DisputeCase.c.line,
    _SHOWN_NUMBER,
    CaseParty.c.name,
    CaseParty.c.phone,
    CaseParty.c.address,
)


def service_page(
    conn: Connection,
    wanted: ServiceFilter,
    today: date,
    *,
    after: ServiceCursor | None = None,
    limit: int = 200,
) -> ServicePage:
    """Return up to ``limit`` papers that follow ``after``, the earliest last day first."""
    party = and_(
        CaseParty.c.case_id == ServiceTask.c.case_id, CaseParty.c.place == ServiceTask.c.party
    )
    query = (
        select(*_CASE_COLUMNS, *_TASK_COLUMNS)
        .join(DisputeCase, DisputeCase.c.id == ServiceTask.c.case_id)
        .outerjoin(CaseParty, party)
        .where(*_conditions(wanted, today))
        .order_by(*_ORDER)
        .limit(limit + 1)
    )
    if after is not None:
        place = (after.sort_on, after.case_id, after.cause, after.party, after.paper)
        query = query.where(tuple_(*_ORDER) > tuple_(*place))
    found = [_row(row) for row in conn.execute(query)]
    rows = tuple(found[:limit])
    return ServicePage(rows, _cursor(rows[-1]) if len(found) > limit else None)


def rows_of_cases(
    conn: Connection, case_ids: Sequence[CaseId], papers: Sequence[str], today: date
) -> tuple[ServiceRow, ...]:
    """Return what of these papers has not reached a party of these cases, by case and party."""
    party = and_(
        CaseParty.c.case_id == ServiceTask.c.case_id, CaseParty.c.place == ServiceTask.c.party
    )
    query = (
        select(*_CASE_COLUMNS, *_TASK_COLUMNS)
        .join(DisputeCase, DisputeCase.c.id == ServiceTask.c.case_id)
        .outerjoin(CaseParty, party)
        .where(ServiceTask.c.case_id.in_(case_ids), ServiceTask.c.paper.in_(papers))
        .where(*_conditions(ServiceFilter(), today))
        .order_by(ServiceTask.c.case_id, ServiceTask.c.cause, ServiceTask.c.party)
    )
    return tuple(_row(row) for row in conn.execute(query))


def count_service(conn: Connection, wanted: ServiceFilter, today: date) -> int:
    """Count the papers of a list: the same question as the list itself."""
    query: Select[Any] = select(func.count()).select_from(ServiceTask)
    if wanted.line is not None or wanted.handler_id is not None:
        query = query.join(DisputeCase, DisputeCase.c.id == ServiceTask.c.case_id)
    return int(conn.execute(query.where(*_conditions(wanted, today))).scalar_one())


def service_between(
    conn: Connection, first: CaseId, last: CaseId
) -> dict[CaseId, tuple[ServiceRecord, ...]]:
    """Return what is stored of all cases with ids from ``first`` to ``last``, inclusive."""
    return _service(conn, ServiceTask.c.case_id.between(first, last))


def service_of(
    conn: Connection, case_ids: Sequence[CaseId]
) -> dict[CaseId, tuple[ServiceRecord, ...]]:
    """Return what is stored of these cases."""
    return _service(conn, ServiceTask.c.case_id.in_(case_ids))


def _service(
    conn: Connection, condition: ColumnElement[bool]
) -> dict[CaseId, tuple[ServiceRecord, ...]]:
    query = (
        select(ServiceTask.c.case_id, *_TASK_COLUMNS)
        .where(condition)
        .order_by(*(ServiceTask.c[name] for name in ("case_id", "cause", "paper", "party")))
    )
    found: dict[CaseId, list[ServiceRecord]] = {}
    for row in conn.execute(query):
        found.setdefault(CaseId(row[0]), []).append(_record(row[1:]))
    return {case_id: tuple(records) for case_id, records in found.items()}


def mail_between(
    conn: Connection, first: CaseId, last: CaseId
) -> dict[CaseId, tuple[MailRecord, ...]]:
    """Return the tracking numbers of all cases with ids from ``first`` to ``last``, inclusive."""
    query = select(ServiceMail.c.case_id, ServiceMail.c.seq, ServiceMail.c.tracking).where(
        ServiceMail.c.case_id.between(first, last)
    )
    found: dict[CaseId, list[MailRecord]] = {}
    for row in conn.execute(query.order_by(ServiceMail.c.case_id, ServiceMail.c.seq)):
        found.setdefault(CaseId(row[0]), []).append(MailRecord(*row[1:]))
    return {case_id: tuple(records) for case_id, records in found.items()}


def cases_of_tracking(
    conn: Connection, numbers: Sequence[str]
) -> dict[str, tuple[tuple[CaseId, int, str], ...]]:
    """Return by tracking number the case, the entry and the number of the case."""
    query = (
        select(ServiceMail.c.tracking, ServiceMail.c.case_id, ServiceMail.c.seq, _SHOWN_NUMBER)
        .join(DisputeCase, DisputeCase.c.id == ServiceMail.c.case_id)
        .where(ServiceMail.c.tracking.in_(numbers))
        .order_by(ServiceMail.c.tracking, ServiceMail.c.case_id, ServiceMail.c.seq)
    )
    found: dict[str, list[tuple[CaseId, int, str]]] = {}
    for tracking, case_id, seq, number in conn.execute(query):
        found.setdefault(tracking, []).append((CaseId(case_id), seq, number))
    return {tracking: tuple(places) for tracking, places in found.items()}


def _conditions(wanted: ServiceFilter, today: date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [ServiceTask.c.until_on >= today]
    if wanted.status.state is not None:
        found.append(ServiceTask.c.state == wanted.status.state.value)
    if wanted.line is not None:
        found.append(DisputeCase.c.line == wanted.line.value)
    if wanted.handler_id is not None:
        found.append(DisputeCase.c.handler_id == wanted.handler_id)
    return found


def _cursor(row: ServiceRow) -> ServiceCursor:
    task = row.task
    return ServiceCursor(task.sort_on, row.case_id, task.cause, task.party, task.paper)


def _row(row: Sequence[Any]) -> ServiceRow:
    case_id, version, line, number, name, phone, address = row[:7]
    return ServiceRow(
        case_id,
        version,
        Line(line),
        number,
        name or "",
        phone or "",
        address or "",
        _record(row[7:]),
    )


def _record(row: Sequence[Any]) -> ServiceRecord:
    cause, paper, party, name, state, *rest = row
    return ServiceRecord(cause, paper, party, name, ServiceState(state), *rest)
