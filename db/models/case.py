"""Table of cases: what was said at receipt, and what the log comes to (a projection)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, fen, int_pk, partial_index, utc
from db.models.case_indexes import CASE_INDEXES

_SORTED_TEXT = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that both databases order by code point."""


class DisputeCase(Base):
    """A case.  Columns after ``created_at`` are computed from others by the writer."""

    __tablename__ = "dispute_case"

    id: Mapped[int_pk]
    line: Mapped[str]
    source: Mapped[str]
    complaint: Mapped[bool]
    receipt_number: Mapped[str] = mapped_column(unique=True)
    number: Mapped[str | None] = mapped_column(unique=True)
    old_number: Mapped[str | None] = mapped_column(index=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"))
    handler_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    attributed_office_id: Mapped[int] = mapped_column(ForeignKey("office.id", ondelete="RESTRICT"))
    attributed_handler_id: Mapped[int | None] = mapped_column(
        ForeignKey("staff.id", ondelete="RESTRICT")
    )
    received_on: Mapped[date]
    accepted_on: Mapped[date | None]
    accept_due_on: Mapped[date | None]
    due_on: Mapped[date | None]
    working_due_on: Mapped[date | None]
    provisional: Mapped[bool]
    closed_on: Mapped[date | None]
    outcome: Mapped[str | None]
    departure: Mapped[str | None]
    left_on: Mapped[date | None]
    stage: Mapped[str | None]
    suspended_since: Mapped[date | None]
    cannot_judge: Mapped[str | None]
    late_entered: Mapped[bool]
    violation_on: Mapped[date | None]
    hearing_on: Mapped[date | None]
    cause: Mapped[str]
    claimed_fen: Mapped[fen | None]
    people: Mapped[int]
    applicant_names: Mapped[str]
    respondent_names: Mapped[str]
    employer_key: Mapped[str] = mapped_column(_SORTED_TEXT)
    next_due_on: Mapped[date | None]
    next_rule: Mapped[str | None]
    unserved: Mapped[bool]
    missing: Mapped[str]
    version: Mapped[int]
    last_seq: Mapped[int]
    created_at: Mapped[utc]
    number_sort: Mapped[str] = mapped_column(_SORTED_TEXT)
    due_sort: Mapped[date]
    ended_on: Mapped[date | None]
    ended_sort: Mapped[date]
    measure: Mapped[str]

    __table_args__ = tuple(
        partial_index(one.name, one.columns, one.where, one.server_where)
        if one.where
        else Index(one.name, *one.columns)
        for one in CASE_INDEXES
    )
