"""Tables of offices and the people in them."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, int_pk


class Office(Base):
    """An office that holds cases; ``line`` is NULL where it works several."""

    __tablename__ = "office"

    id: Mapped[int_pk]
    code: Mapped[str] = mapped_column(unique=True)
    name_zh: Mapped[str]
    name_en: Mapped[str]
    line: Mapped[str | None]
    town: Mapped[str]


class Staff(Base):
    """A person of an office.  Nobody is deleted: who left is no longer active."""

    __tablename__ = "staff"

    id: Mapped[int_pk]
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"), index=True)
    name: Mapped[str]
    role: Mapped[str]
    active: Mapped[bool]
