"""Who signs for the offices, and when does a delegation end?

The register is filled by the signatures that are entered.  A delegation that is ended stays in
it: a sheet signed before its end may be entered later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import approvals as approval_queries
from db.writes import approvals as approval_writes
from disputes_app.domain.approval_records import SignerRecord
from disputes_app.domain.errors import DomainError
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context


@dataclass(eq=False)
class DelegationDaysError(DomainError):
    """A delegation cannot end before it begins."""

    name: str
    from_on: date
    to_on: date


@dataclass(eq=False)
class NoSignerError(DomainError):
    """Nobody of this name, office and delegation is in the register."""

    name: str


@dataclass(frozen=True, slots=True)
class SignersChanged:
    """The register has changed; open views read it anew."""

    signer: SignerRecord


def end_delegation(
    ctx: Context, actor: Actor, signer: SignerRecord, to_on: date | None
) -> SignersChanged:
    """Enter the last day of a delegation (委托期限至), inclusive; None for no end.

    What was signed before keeps the delegation that was entered with it.

    Raises:
        DelegationDaysError: it would end before it begins.
        NoSignerError: there is no such signer any more.
        NotAllowedError: the actor may not.
    """
    actor.require(Right.ENTER_SIGNATURE)
    first = signer.delegated_from
    if to_on is not None and first is not None and to_on < first:
        raise DelegationDaysError(signer.name, first, to_on)
    return ctx.database.run_write(lambda conn: _end(conn, ctx, actor, signer, to_on))


def _end(
    conn: Connection, ctx: Context, actor: Actor, signer: SignerRecord, to_on: date | None
) -> SignersChanged:
    if signer not in approval_queries.signers(conn):
        raise NoSignerError(signer.name)
    changed = approval_writes.end_delegation(conn, signer, to_on)
    detail = f"{signer.name} {signer.office} {signer.delegated_to} -> {to_on}"
    add_audit_row(conn, ctx, actor, "end_delegation", detail=detail)
    return SignersChanged(changed)
