"""How are two records of a register found to be one, and how is that taken back?"""

from __future__ import annotations

from sqlalchemy import Connection

from db.queries.merges import merge_record
from db.writes import audit as audit_writes
from db.writes import merges as merge_writes
from db.writes.registers import lock_registers
from disputes_app.domain.merges import (
    MergedOnError,
    NoMergeReasonError,
    RecordMergedError,
    SameRecordError,
    TwoNumbersError,
    UnknownMergeError,
)
from disputes_app.domain.records import EmployerRecord, WorkerRecord
from disputes_app.domain.register_lists import Register
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.registers import (
    RegisterChanged,
    found_record,
    note,
    number_of_record,
)


def merge_records(
    ctx: Context, actor: Actor, register: Register, kept_id: int, gone_id: int, reason: str
) -> RegisterChanged:
    """Let one record stand for another: its cases are found under the one that is kept.

    Raises:
        SameRecordError, RecordMergedError, TwoNumbersError: the two cannot be one.
        NoMergeReasonError, UnknownRecordError, NotAllowedError: not asked for like this.
    """
    actor.require(Right.MERGE_RECORDS)
    if not reason.strip():
        raise NoMergeReasonError(register)
    return ctx.database.run_write(
        lambda conn: _merge(conn, ctx, actor, register, kept_id, gone_id, reason.strip())
    )


def _merge(  # noqa: PLR0917 - the arguments of merge_records, inside its transaction
    conn: Connection,
    ctx: Context,
    actor: Actor,
    register: Register,
    kept_id: int,
    gone_id: int,
    reason: str,
) -> RegisterChanged:
    lock_registers(conn)
    kept = found_record(conn, register, kept_id)
    gone = found_record(conn, register, gone_id)
    _check(kept, gone)
    merge_id = merge_writes.merge(conn, register, kept_id, gone_id, reason, actor.name, ctx.now())
    detail = f"{merge_id} {register} {gone_id}>{kept_id}: {reason}"
    audit_writes.append_audit(conn, note(ctx, actor, "merge_records", detail))
    return RegisterChanged(register, (kept_id, gone_id))


def _check(kept: EmployerRecord | WorkerRecord, gone: EmployerRecord | WorkerRecord) -> None:
    if kept.id == gone.id:
        raise SameRecordError(kept.name)
    for one in (kept, gone):
        if one.merged_into_id is not None:
            raise RecordMergedError(one.name)
    number, other = number_of_record(kept), number_of_record(gone)
    if number and other:
        raise TwoNumbersError(number, other)


def tell_apart(
    ctx: Context, actor: Actor, register: Register, one_id: int, other_id: int
) -> RegisterChanged:
    """Remember that two records which look alike are two firms, or two people.

    Raises:
        SameRecordError: it is one record.
        UnknownRecordError, NotAllowedError: not asked for like this.
    """
    actor.require(Right.MERGE_RECORDS)

    def write(conn: Connection) -> RegisterChanged:
        one = found_record(conn, register, one_id)
        found_record(conn, register, other_id)
        if one_id == other_id:
            raise SameRecordError(one.name)
        merge_writes.tell_apart(conn, register, one_id, other_id, actor.name, ctx.now())
        detail = f"{register} {one_id} {other_id}"
        audit_writes.append_audit(conn, note(ctx, actor, "tell_apart", detail))
        return RegisterChanged(register, (one_id, other_id))

    return ctx.database.run_write(write)


def part_records(ctx: Context, actor: Actor, merge_id: int, reason: str) -> RegisterChanged:
    """Take a merge back: every party that it moved refers to its own record again.

    Raises:
        UnknownMergeError: there is none, or it was taken back already.
        MergedOnError: what was kept has been merged on; that goes back first.
        NoMergeReasonError, NotAllowedError: not asked for like this.
    """
    actor.require(Right.MERGE_RECORDS)
    return ctx.database.run_write(lambda conn: _part(conn, ctx, actor, merge_id, reason.strip()))


def _part(
    conn: Connection, ctx: Context, actor: Actor, merge_id: int, reason: str
) -> RegisterChanged:
    lock_registers(conn)
    merge = merge_record(conn, merge_id)
    if merge is None or merge.parted_at is not None:
        raise UnknownMergeError(merge_id)
    if not reason:
        raise NoMergeReasonError(merge.register)
    kept = found_record(conn, merge.register, merge.kept_id)
    if kept.merged_into_id is not None:
        raise MergedOnError(kept.name)
    merge_writes.part(conn, merge, actor.name, ctx.now(), reason)
    detail = f"{merge_id} {merge.register} {merge.gone_id}<{merge.kept_id}: {reason}"
    audit_writes.append_audit(conn, note(ctx, actor, "part_records", detail))
    return RegisterChanged(merge.register, (merge.kept_id, merge.gone_id))
