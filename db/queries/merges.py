"""Which records were found to be one, by whom, and which parties did that move?"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, func, or_, select

from db.models import MergedParty, PartyMerge
from disputes_app.domain.merges import MergeRecord
from disputes_app.domain.register_lists import Register

_MOVED = (
    select(func.count())
    .where(MergedParty.c.merge_id == PartyMerge.c.id)
    .correlate(PartyMerge)
    .scalar_subquery()
)


def merge_record(conn: Connection, merge_id: int) -> MergeRecord | None:
    """Return a merge, parted or not; None where there is none."""
    found = _merges(conn, PartyMerge.c.id == merge_id)
    return found[0] if found else None


def merges_of(conn: Connection, register: Register, record_id: int) -> tuple[MergeRecord, ...]:
    """Return every merge in which a record took part, the newest first."""
    own = or_(PartyMerge.c.kept_id == record_id, PartyMerge.c.gone_id == record_id)
    return _merges(conn, PartyMerge.c.register == register.value, own)


def _merges(conn: Connection, *conditions: ColumnElement[bool]) -> tuple[MergeRecord, ...]:
    query = select(PartyMerge, _MOVED.label("moved")).where(*conditions)
    rows = conn.execute(query.order_by(PartyMerge.c.id.desc()))
    return tuple(MergeRecord(row[0], Register(row[1]), *row[2:]) for row in rows)
