"""How are the requests of a case brought in line with its log, and signers remembered?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from operator import attrgetter

from sqlalchemy import ColumnElement, Connection, Integer, bindparam, insert, update

from db.columns import Row, rows_of
from db.models import ApprovalRequest, Signer
from disputes_app.domain.approval_records import ApprovalRecord, SignerRecord
from disputes_app.domain.cases import CaseId

APPROVAL_ROWS = rows_of(ApprovalRequest)
_OF_CASE = bindparam("of_case", type_=Integer())
_DELETE = ApprovalRequest.delete().where(ApprovalRequest.c.case_id == _OF_CASE)
_approval_values = attrgetter(
    *["state.value" if one.name == "state" else one.name for one in fields(ApprovalRecord)]
)


def replace_approvals(
    conn: Connection, case_id: CaseId, approvals: Sequence[ApprovalRecord]
) -> None:
    """Store the requests of a case as its log leaves them."""
    conn.execute(_DELETE, {"of_case": case_id})
    APPROVAL_ROWS.insert(conn, [approval_values(case_id, one) for one in approvals])


def approval_values(case_id: CaseId, approval: ApprovalRecord) -> Row:
    """Return a row for APPROVAL_ROWS."""
    return (case_id, *_approval_values(approval))


def remember_signer(conn: Connection, signer: SignerRecord, at: datetime) -> None:
    """Keep who signed, with office and delegation, to be offered first the next time."""
    found = conn.execute(update(Signer).where(*_same(signer)).values(used_at=at))
    if not found.rowcount:
        conn.execute(
            insert(Signer).values(
                name=signer.name,
                office=signer.office,
                delegated_from=signer.delegated_from,
                delegated_to=signer.delegated_to,
                used_at=at,
            )
        )


def end_delegation(conn: Connection, signer: SignerRecord, to_on: date | None) -> SignerRecord:
    """Write the last day of a signer's delegation; return the signer as kept now."""
    conn.execute(update(Signer).where(*_same(signer)).values(delegated_to=to_on))
    return replace(signer, delegated_to=to_on)


def _same(signer: SignerRecord) -> tuple[ColumnElement[bool], ...]:
    return (
        Signer.c.name == signer.name,
        Signer.c.office == signer.office,
        Signer.c.delegated_from.is_not_distinct_from(signer.delegated_from),
        Signer.c.delegated_to.is_not_distinct_from(signer.delegated_to),
    )
