"""Tables of the law: calendar, rule versions, settings that move dates; how they change."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import BY_KEY, Base, UtcDateTime, int_pk, utc


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


class LawProposal(Base):
    """A change of the law that was prepared: it changes nothing until it is adopted."""

    __tablename__ = "law_proposal"

    id: Mapped[int_pk]
    kind: Mapped[str]
    title: Mapped[str]
    body: Mapped[str]
    prepared_at: Mapped[utc]
    prepared_by: Mapped[str]
    state: Mapped[str]
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    decided_by: Mapped[str | None]
    reason: Mapped[str]
    adoption_id: Mapped[int | None] = mapped_column(
        ForeignKey("law_adoption.id", ondelete="RESTRICT")
    )


class LawMove(Base):
    """The last day of a period of a case before and after an adoption."""

    __tablename__ = "law_move"
    __table_args__ = (Index(None, "case_id"), BY_KEY)

    adoption_id: Mapped[int] = mapped_column(
        ForeignKey("law_adoption.id", ondelete="RESTRICT"), primary_key=True
    )
    case_id: Mapped[int] = mapped_column(
        ForeignKey("dispute_case.id", ondelete="RESTRICT"), primary_key=True
    )
    rule_id: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    old_due: Mapped[date | None]
    new_due: Mapped[date | None]
    closure: Mapped[bool]
