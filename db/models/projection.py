"""Tables computed from the logs for speed; ``verify`` can rebuild every one of them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import BY_KEY, Base, UtcDateTime, fen, int_pk, partial_index, utc

_LIVE = "known_to IS NULL"
_CLOSED = "known_to IS NULL AND closed_on IS NOT NULL"
_RUNNING = "stopped_on IS NULL AND due_on IS NOT NULL AND kind = 'office'"


def _partial(name: str, where: str, *columns: str) -> Index:
    return partial_index(name, columns, where)


class CaseClock(Base):
    """A clock of a case."""

    __tablename__ = "case_clock"
    __table_args__ = (
        _partial("ix_case_clock_running", _RUNNING, "due_on", "case_id"),
        BY_KEY,
    )

    case_id: Mapped[int] = mapped_column(
        ForeignKey("dispute_case.id", ondelete="RESTRICT"), primary_key=True
    )
    rule_id: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    started_on: Mapped[date]
    due_on: Mapped[date | None]
    stopped_on: Mapped[date | None]
    paused_since: Mapped[date | None]
    provisional: Mapped[bool]


class CaseAmount(Base):
    """A sum that an indicator counts, in fen."""

    __tablename__ = "case_amount"
    __table_args__ = (Index(None, "line", "what", "happened_on", "fen"), BY_KEY)

    case_id: Mapped[int] = mapped_column(
        ForeignKey("dispute_case.id", ondelete="RESTRICT"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    what: Mapped[str] = mapped_column(primary_key=True)
    happened_on: Mapped[date]
    fen: Mapped[fen]
    line: Mapped[str]


class CaseSpan(Base):
    """How a case stood from ``from_on`` (inclusive) to ``to_on`` (exclusive), and when known.

    ``known_to`` is NULL while the row is still held to be true; it stands at the end of the
    partial indexes because SQLite reads the row for it otherwise.  ``measure`` and
    ``counted_on`` are the number of the rate it falls under and the day that number is cut by.
    """

    __tablename__ = "case_span"
    __table_args__ = (
        Index("ix_case_span_case", "case_id"),
        _partial(
            "ix_case_span_counted",
            _LIVE,
            "line",
            "complaint",
            "measure",
            "counted_on",
            "from_on",
            "to_on",
            "office_id",
            "handler_id",
            "late_entered",
            "provisional",
            "known_to",
        ),
        _partial(
            "ix_case_span_begun",
            _LIVE,
            "line",
            "complaint",
            "from_on",
            "to_on",
            "measure",
            "counted_on",
            "office_id",
            "late_entered",
            "provisional",
            "known_to",
        ),
        _partial(
            "ix_case_span_over",
            _LIVE,
            "line",
            "complaint",
            "to_on",
            "from_on",
            "measure",
            "counted_on",
            "office_id",
            "late_entered",
            "provisional",
            "known_to",
        ),
        _partial(
            "ix_case_span_closed",
            _CLOSED,
            "line",
            "complaint",
            "closed_on",
            "measure",
            "counted_on",
            "from_on",
            "to_on",
            "office_id",
            "handler_id",
            "late_entered",
            "known_to",
        ),
    )

    id: Mapped[int_pk]
    case_id: Mapped[int] = mapped_column(ForeignKey("dispute_case.id", ondelete="RESTRICT"))
    line: Mapped[str]
    complaint: Mapped[bool]
    office_id: Mapped[int]
    handler_id: Mapped[int | None]
    from_on: Mapped[date]
    to_on: Mapped[date]
    known_from: Mapped[utc]
    known_to: Mapped[datetime | None] = mapped_column(UtcDateTime)
    due_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    suspended_since: Mapped[date | None]
    cannot_judge: Mapped[bool]
    departure: Mapped[str | None]
    left_on: Mapped[date | None]
    accept_due_on: Mapped[date | None]
    late_entered: Mapped[bool]
    provisional: Mapped[bool]
    measure: Mapped[str]
    counted_on: Mapped[date]


class RateTally(Base):
    """How many cases count under a measure by the day or month of their last day, as of now."""

    __tablename__ = "rate_tally"
    __table_args__ = BY_KEY

    line: Mapped[str] = mapped_column(primary_key=True)
    complaint: Mapped[bool] = mapped_column(primary_key=True)
    grain: Mapped[str] = mapped_column(primary_key=True)
    measure: Mapped[str] = mapped_column(primary_key=True)
    starts_on: Mapped[date] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    n: Mapped[int]


class RateChange(Base):
    """By how much such a count changed in a month; summed up to a month it is the count then.

    ``starts_on`` is the month of the last day, ``changed_on`` the month of the change.
    """

    __tablename__ = "rate_change"
    __table_args__ = BY_KEY

    line: Mapped[str] = mapped_column(primary_key=True)
    complaint: Mapped[bool] = mapped_column(primary_key=True)
    measure: Mapped[str] = mapped_column(primary_key=True)
    starts_on: Mapped[date] = mapped_column(primary_key=True)
    changed_on: Mapped[date] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    n: Mapped[int]
