"""Tables of the law: calendar, rule versions, settings that move dates, and their adoption."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, int_pk, utc


class CalendarYear(Base):
    """A year: its State Council notice, or provisionally the days off fixed by regulation."""

    __tablename__ = "calendar_year"

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    notice: Mapped[str]
    provisional: Mapped[bool]
    adopted_at: Mapped[utc]


class CalendarDay(Base):
    """A day that is not what its weekday says, or a statutory day."""

    __tablename__ = "calendar_day"

    day: Mapped[date] = mapped_column(primary_key=True)
    working: Mapped[bool]
    reason: Mapped[str]
    notice: Mapped[str]
    year: Mapped[int] = mapped_column(ForeignKey("calendar_year.year", ondelete="RESTRICT"))
    adopted_at: Mapped[utc]


class RuleVersion(Base):
    """One version of a rule of the rulebook, as canonical JSON text."""

    __tablename__ = "rule_version"

    rule_id: Mapped[str] = mapped_column(primary_key=True)
    in_force_from: Mapped[date] = mapped_column(primary_key=True)
    body: Mapped[str]
    adopted_at: Mapped[utc]


class PolicySetting(Base):
    """A choice of the office that moves dates."""

    __tablename__ = "policy_setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    adopted_at: Mapped[utc]


class LawAdoption(Base):
    """A change of the law in this database: who confirmed it and what it was."""

    __tablename__ = "law_adoption"

    id: Mapped[int_pk]
    at: Mapped[utc]
    actor: Mapped[str]
    what: Mapped[str]
    detail: Mapped[str]
