"""Table of what the database says about itself: its mark, when it was made."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class Meta(Base):
    """One setting of the database as a whole."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
