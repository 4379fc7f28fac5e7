"""How is the register of files brought in line with the log of a case?"""

from __future__ import annotations

from sqlalchemy import Connection, Integer, bindparam

from db.columns import Row, rows_of
from db.models import ArchiveFile
from disputes_app.domain.archive_log import ArchiveRecord
from disputes_app.domain.cases import CaseId

FILE_ROWS = rows_of(ArchiveFile)
_OF_CASE = bindparam("of_case", type_=Integer())
_DELETE = ArchiveFile.delete().where(ArchiveFile.c.case_id == _OF_CASE)


def replace_file(conn: Connection, case_id: CaseId, record: ArchiveRecord | None) -> None:
    """Store what the log says of the file of a case; None where it says nothing."""
    conn.execute(_DELETE, {"of_case": case_id})
    if record is not None:
        FILE_ROWS.insert(conn, [file_values(case_id, record)])


def file_values(case_id: CaseId, record: ArchiveRecord) -> Row:
    """Return a row for FILE_ROWS."""
    return (
        case_id,
        record.place.value,
        record.file_number,
        record.archived_on,
        record.keep_until,
        record.room,
        record.handed_on,
        record.received_by,
        record.lent,
        record.due_back,
        record.borrower,
    )
