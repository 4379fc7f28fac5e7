"""How is what has not been served brought in line with the log of its case?"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import fields
from operator import attrgetter

from sqlalchemy import Connection, Integer, bindparam, text

from db.columns import Row, Rows
from db.models import ServiceMail, ServiceTask
from disputes_app.domain.cases import CaseId
from disputes_app.domain.service_records import MailRecord, ServiceRecord

_FIELDS = tuple(one.name for one in fields(ServiceRecord))
SERVICE_ROWS = Rows(ServiceTask, ("case_id", *_FIELDS))
MAIL_ROWS = Rows(ServiceMail, ("case_id", "seq", "tracking"))
_OF_CASE = bindparam("of_case", type_=Integer())
_DELETE_TASKS = ServiceTask.delete().where(ServiceTask.c.case_id == _OF_CASE)
_DELETE_MAIL = ServiceMail.delete().where(ServiceMail.c.case_id == _OF_CASE)
_values = attrgetter(*["state.value" if name == "state" else name for name in _FIELDS])

_NUMBER_LOCK = 3_849
"""Class of the server's advisory locks on tracking numbers."""


def replace_service(
    conn: Connection,
    case_id: CaseId,
    tasks: Sequence[ServiceRecord],
    mail: Sequence[MailRecord],
) -> None:
    """Store what a case's log tells of papers not served and of tracking numbers."""
    conn.execute(_DELETE_TASKS, {"of_case": case_id})
    conn.execute(_DELETE_MAIL, {"of_case": case_id})
    if tasks:
        SERVICE_ROWS.insert(conn, [service_values(case_id, one) for one in tasks])
    if mail:
        MAIL_ROWS.insert(conn, [mail_values(case_id, one) for one in mail])


def service_values(case_id: CaseId, task: ServiceRecord) -> Row:
    """Return a row for SERVICE_ROWS."""
    return (case_id, *_values(task))


def mail_values(case_id: CaseId, mail: MailRecord) -> Row:
    """Return a row for MAIL_ROWS."""
    return (case_id, mail.seq, mail.tracking)


def lock_tracking(conn: Connection, numbers: Iterable[str]) -> None:
    """Let nobody else enter these tracking numbers until this transaction ends.

    Taken in one order, so that two desks never wait crosswise.  On SQLite whoever writes holds
    the file anyway.
    """
    if conn.dialect.name == "sqlite":
        return
    statement = text("SELECT pg_advisory_xact_lock(:kind, :number)")
    for key in sorted({zlib.crc32(one.encode()) % 2**31 for one in numbers}):
        conn.execute(statement, {"kind": _NUMBER_LOCK, "number": key})
