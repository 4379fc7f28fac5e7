"""How is the locked report of a month written?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from db.columns import rows_of
from db.models import MonthCase as CaseTable
from db.models import MonthReport as ReportTable
from disputes_app.domain.events import canonical
from disputes_app.domain.month_chain import MonthCase
from disputes_app.domain.month_report import (
    MonthReport,
)

_CASES = rows_of(CaseTable)


def insert_month(conn: Connection, report: MonthReport, cases: Sequence[MonthCase]) -> None:
    """Add a report and every case in it."""
    note = report.covering
    row = {
        "number": report.number,
        "month": report.month,
        "sent_by": note.sent_by,
        "sent_to": note.sent_to,
        "sent_on": note.sent_on,
        "note": note.note,
        "locked_at": report.locked_at,
        "locked_by": report.locked_by,
        "known_before": report.known_before,
        "rates": canonical({line.value: number for line, number in report.rates.items()}),
        "digest": report.digest,
    }
    report_id = conn.execute(ReportTable.insert().returning(ReportTable.c.id), row).scalar_one()
    _CASES.insert(
        conn,
        [
            (
                report_id,
                one.receipt_number,
                one.line.value,
                one.number,
                one.came.value,
                one.went,
                one.complaint,
            )
            for one in cases
        ],
    )
