"""Tables of what the office sets where the law leaves it a choice, and of values with dates."""

from __future__ import annotations

from datetime import date

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, fen, utc


class MinimumWage(Base):
    """Shanghai's monthly minimum wage from a day on, until the next row's day."""

    __tablename__ = "minimum_wage"

    in_force_from: Mapped[date] = mapped_column(primary_key=True)
    monthly_fen: Mapped[fen]
    hourly_fen: Mapped[int | None] = mapped_column(BigInteger)
    source: Mapped[str]
    mark: Mapped[str]
    adopted_at: Mapped[utc]


class OfficeSetting(Base):
    """A choice of the office that moves no date; those that do are policy settings."""

    __tablename__ = "office_setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    set_at: Mapped[utc]
    set_by: Mapped[str]
