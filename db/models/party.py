"""Tables of parties, employers, and (apart from them) protected reporters."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import BY_KEY, Base, int_pk


class Employer(Base):
    """An employer that cases have met.  ``name_key`` is the name without spaces and width."""

    __tablename__ = "employer"

    id: Mapped[int_pk]
    name: Mapped[str]
    code: Mapped[str | None] = mapped_column(unique=True)
    name_key: Mapped[str] = mapped_column(index=True)
    pinyin_key: Mapped[str] = mapped_column(index=True)


class CaseParty(Base):
    """A party of a case; ``place`` is never used again in the case."""

    __tablename__ = "case_party"
    __table_args__ = BY_KEY

    case_id: Mapped[int] = mapped_column(
        ForeignKey("dispute_case.id", ondelete="RESTRICT"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    role: Mapped[str]
    person: Mapped[bool]
    name: Mapped[str]
    id_number: Mapped[str | None]
    code: Mapped[str | None]
    phone: Mapped[str | None]
    address: Mapped[str | None]
    employer_id: Mapped[int | None] = mapped_column(
        ForeignKey("employer.id", ondelete="RESTRICT"), index=True
    )
    legal_representative: Mapped[str | None]


class ProtectedReporter(Base):
    """Who reported, or complained and asked not to be named.  Read only to reveal, recorded."""

    __tablename__ = "protected_reporter"

    case_id: Mapped[int] = mapped_column(
        ForeignKey("dispute_case.id", ondelete="RESTRICT"), primary_key=True
    )
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    phone: Mapped[str | None]
    id_number: Mapped[str | None]
    statement: Mapped[str | None]
