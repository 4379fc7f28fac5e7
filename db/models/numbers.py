"""Tables of the number series and of every number given out."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import BY_KEY, Base


class NumberSeries(Base):
    """The counter of a series in a year; ``next_value`` has not been given out."""

    __tablename__ = "number_series"
    __table_args__ = BY_KEY

    series: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    next_value: Mapped[int]


class IssuedNumber(Base):
    """A number that was given out.  A voided one stays used and listed."""

    __tablename__ = "issued_number"
    __table_args__ = (UniqueConstraint("series", "year", "n"),)

    text: Mapped[str] = mapped_column(primary_key=True)
    series: Mapped[str]
    year: Mapped[int]
    n: Mapped[int]
    case_id: Mapped[int | None] = mapped_column(
        ForeignKey("dispute_case.id", ondelete="RESTRICT"), index=True
    )
    voided_on: Mapped[date | None]
    reason: Mapped[str | None]
