"""Table of the procedure log."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import BY_KEY, Base, utc


class CaseEvent(Base):
    """An entry of a log.  Rows are added, never changed; ``facts`` is hashed as it stands."""

    __tablename__ = "case_event"
    __table_args__ = BY_KEY

    case_id: Mapped[int] = mapped_column(
        ForeignKey("dispute_case.id", ondelete="RESTRICT"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    happened_on: Mapped[date]
    recorded_at: Mapped[utc]
    recorded_by: Mapped[str]
    facts: Mapped[str]
    schema: Mapped[int]
    irregular: Mapped[str | None]
    confirmed_by: Mapped[str | None]
    digest: Mapped[str]
