"""How do two records of a register become one, and two again?

Call with the registers locked, so that no party is linked meanwhile.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Table, exists, insert, literal, select, update

from db.models import CaseParty, Employer, MergedParty, PartyMerge, ToldApart, Worker
from db.writes.identities import reserve_ids
from disputes_app.domain.merges import MergeRecord
from disputes_app.domain.register_lists import Register

_TABLES: dict[Register, Table] = {Register.EMPLOYER: Employer, Register.WORKER: Worker}
_LINKS = {Register.EMPLOYER: CaseParty.c.employer_id, Register.WORKER: CaseParty.c.worker_id}


def merge(  # noqa: PLR0917 - what is written of a merge
    conn: Connection,
    register: Register,
    kept_id: int,
    gone_id: int,
    reason: str,
    merged_by: str,
    merged_at: datetime,
) -> int:
    """Let every party of ``gone_id`` refer to ``kept_id``; return the id of the merge."""
    link, table = _LINKS[register], _TABLES[register]
    (merge_id,) = reserve_ids(conn, PartyMerge, 1)
    values = {
        "id": merge_id,
        "register": register.value,
        "kept_id": kept_id,
        "gone_id": gone_id,
        "reason": reason,
        "merged_by": merged_by,
        "merged_at": merged_at,
    }
    conn.execute(insert(PartyMerge), values)
    moved = select(literal(merge_id), CaseParty.c.case_id, CaseParty.c.place).where(link == gone_id)
    conn.execute(insert(MergedParty).from_select(["merge_id", "case_id", "place"], moved))
    conn.execute(update(CaseParty).where(link == gone_id).values({link.name: kept_id}))
    conn.execute(update(table).where(table.c.id == gone_id).values(merged_into_id=kept_id))
    return merge_id


def part(conn: Connection, merge: MergeRecord, by: str, at: datetime, because: str) -> None:
    """Give back what a merge moved; what came since stays where it came."""
    link, table = _LINKS[merge.register], _TABLES[merge.register]
    was_moved = exists().where(
        MergedParty.c.merge_id == merge.id,
        MergedParty.c.case_id == CaseParty.c.case_id,
        MergedParty.c.place == CaseParty.c.place,
    )
    conn.execute(
        update(CaseParty).where(link == merge.kept_id, was_moved).values({link.name: merge.gone_id})
    )
    conn.execute(update(table).where(table.c.id == merge.gone_id).values(merged_into_id=None))
    conn.execute(
        update(PartyMerge)
        .where(PartyMerge.c.id == merge.id)
        .values(parted_by=by, parted_at=at, parted_because=because)
    )


def tell_apart(
    conn: Connection, register: Register, one_id: int, other_id: int, said_by: str, at: datetime
) -> None:
    """Remember that two records which look alike are not one; twice is as good as once."""
    first, second = sorted((one_id, other_id))
    same = (
        ToldApart.c.register == register.value,
        ToldApart.c.first_id == first,
        ToldApart.c.second_id == second,
    )
    if conn.execute(select(ToldApart.c.first_id).where(*same)).first() is None:
        values = {"register": register.value, "first_id": first, "second_id": second}
        conn.execute(insert(ToldApart).values(**values, said_by=said_by, said_at=at))
