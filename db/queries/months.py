"""Which months were locked, with which cases, and what do the spans say about a month?"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from db.models import CaseSpan, DisputeCase
from db.models import MonthCase as CaseTable
from db.models import MonthReport as ReportTable
from db.queries.case_file import SPAN_COLUMNS, span_of
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.month_chain import (
    REMAINING,
    Came,
    CaseHistory,
    MonthCase,
    month_last,
)
from disputes_app.domain.month_report import (
    Covering,
    MonthReport,
)
from disputes_app.domain.spans import KnownSpan

_SPAN = CaseSpan.c
_CASE = DisputeCase.c
_REPORT = ReportTable.c
_ROW = CaseTable.c
_AT_ONCE = 500
_ONE_DAY = timedelta(days=1)


def month_reports(conn: Connection) -> tuple[MonthReport, ...]:
    """Return every locked month, the oldest first."""
    query = select(*(one for one in _REPORT if one.name != "id")).order_by(_REPORT.month)
    return tuple(_report(row) for row in conn.execute(query))


def month_cases(conn: Connection, month: date) -> tuple[MonthCase, ...]:
    """Return the cases of a locked month, by receipt number."""
    query = (
        select(_ROW.line, _ROW.receipt_number, _ROW.number, _ROW.came, _ROW.went, _ROW.complaint)
        .join(ReportTable, _REPORT.id == _ROW.report_id)
        .where(_REPORT.month == month)
    )
    found = [
        MonthCase(Line(line), receipt, number, Came(came), went, complaint)
        for line, receipt, number, came, went, complaint in conn.execute(query)
    ]
    return tuple(sorted(found, key=lambda one: one.receipt_number))


def month_counts(conn: Connection) -> dict[date, Counter[tuple[Line, bool, Came, str]]]:
    """Return, for every locked month, how many cases of a line came and went how."""
    by = (_REPORT.month, _ROW.line, _ROW.complaint, _ROW.came, _ROW.went)
    query = select(*by, func.count()).join(ReportTable, _REPORT.id == _ROW.report_id).group_by(*by)
    found: dict[date, Counter[tuple[Line, bool, Came, str]]] = {}
    for month, line, complaint, came, went, n in conn.execute(query):
        found.setdefault(month, Counter())[Line(line), complaint, Came(came), went] += n
    return found


def remaining_of(conn: Connection, month: date) -> dict[str, bool]:
    """Return the 收件号 of the cases that remained in a locked month: is it a complaint?"""
    query = (
        select(_ROW.receipt_number, _ROW.complaint)
        .join(ReportTable, _REPORT.id == _ROW.report_id)
        .where(_REPORT.month == month, _ROW.went == REMAINING)
    )
    return {receipt: bool(complaint) for receipt, complaint in conn.execute(query)}


def touched(
    conn: Connection, month: date, known_at: datetime, *, known_before: datetime | None
) -> set[CaseId]:
    """Return the cases that were open in a month, or ended in it, as known at a moment.

    And those of which something was learned about earlier months since ``known_before``.
    """
    eve, last = month - _ONE_DAY, month_last(month)
    known = and_(
        _SPAN.known_from <= known_at, or_(_SPAN.known_to.is_(None), _SPAN.known_to > known_at)
    )
    was_open = and_(_SPAN.closed_on.is_(None), _SPAN.from_on <= last, _SPAN.to_on > eve)
    ended = and_(_SPAN.closed_on.is_not(None), _SPAN.from_on.between(month, last))
    conditions: list[ColumnElement[bool]] = [
        and_(known, _SPAN.departure.is_(None), or_(was_open, ended))
    ]
    if known_before is not None:
        learned = or_(
            and_(_SPAN.known_from > known_before, _SPAN.known_from <= known_at),
            and_(_SPAN.known_to > known_before, _SPAN.known_to <= known_at),
        )
        conditions.append(and_(learned, _SPAN.from_on <= eve))
    query = select(_SPAN.case_id).where(or_(*conditions)).distinct()
    return {CaseId(one) for one in conn.execute(query).scalars()}


def ids_of(conn: Connection, receipts: Collection[str]) -> set[CaseId]:
    """Return the ids of the cases with these 收件号."""
    found: set[CaseId] = set()
    wanted = sorted(receipts)
    for first in range(0, len(wanted), _AT_ONCE):
        query = select(_CASE.id).where(_CASE.receipt_number.in_(wanted[first : first + _AT_ONCE]))
        found.update(CaseId(one) for one in conn.execute(query).scalars())
    return found


def histories(conn: Connection, case_ids: Collection[CaseId]) -> dict[CaseId, CaseHistory]:
    """Return the spans of these cases with the time over which each was known."""
    found: dict[CaseId, CaseHistory] = {}
    wanted = sorted(case_ids)
    for first in range(0, len(wanted), _AT_ONCE):
        found.update(_histories(conn, wanted[first : first + _AT_ONCE]))
    return found


def _histories(conn: Connection, ids: Sequence[CaseId]) -> dict[CaseId, CaseHistory]:
    spans: dict[CaseId, list[KnownSpan]] = {one: [] for one in ids}
    query = select(_SPAN.case_id, _SPAN.known_from, _SPAN.known_to, *SPAN_COLUMNS)
    for case_id, known_from, known_to, *values in conn.execute(query.where(_SPAN.case_id.in_(ids))):
        spans[case_id].append(KnownSpan(span_of(values), known_from, known_to))
    named = select(
        _CASE.id,
        _CASE.line,
        _CASE.receipt_number,
        func.coalesce(_CASE.number, _CASE.old_number, _CASE.receipt_number),
    ).where(_CASE.id.in_(ids))
    return {
        CaseId(case_id): CaseHistory(Line(line), receipt, number, tuple(spans[case_id]))
        for case_id, line, receipt, number in conn.execute(named)
    }


def _report(row: Any) -> MonthReport:  # noqa: ANN401 - a row of the columns of the table
    rates = {Line(line): number for line, number in json.loads(row.rates).items()}
    return MonthReport(
        row.number,
        row.month,
        Covering(row.sent_by, row.sent_to, row.sent_on, row.note),
        row.locked_at,
        row.locked_by,
        row.known_before,
        rates,
        row.digest,
    )
