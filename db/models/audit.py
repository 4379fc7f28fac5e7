"""Tables of the audit chain."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, utc


class Audit(Base):
    """One thing done.  ``hash`` covers the row and ``prev_hash``, the hash of the row before."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "case_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[utc]
    actor: Mapped[str]
    role: Mapped[str]
    office_id: Mapped[int]
    command: Mapped[str]
    case_id: Mapped[int | None] = mapped_column(ForeignKey("dispute_case.id", ondelete="RESTRICT"))
    detail: Mapped[str]
    event_seq: Mapped[int | None]
    event_digest: Mapped[str | None]
    prev_hash: Mapped[str]
    hash: Mapped[str]


class AuditHead(Base):
    """The end of the chain: one row, locked last by every command."""

    __tablename__ = "audit_head"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last_id: Mapped[int]
    hash: Mapped[str]
