"""Tables of what has not reached a party yet and of tracking numbers: projections of the logs."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, refers_to, required

ServiceTask = Table(
    "service_task",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("cause", Integer, primary_key=True, autoincrement=False),
    Column("paper", Text, primary_key=True),
    Column("party", Integer, primary_key=True, autoincrement=False),
    required("name", Text),
    required("state", Text),
    required("sort_on", Date),
    required("until_on", Date),
    Column("last_on", Date),
    required("method", Text),
    Column("sent_on", Date),
    required("tracking", Text),
    required("returns", Integer),
    required("reason", Text),
    Column("served_on", Date),
    Column("deemed_on", Date),
    Index("ix_service_task_sorted", "sort_on", "case_id", "cause", "party", "paper"),
    Index("ix_service_task_state", "state", "sort_on", "case_id", "cause", "party", "paper"),
    **BY_KEY,
)
"""A paper that a party has not had yet, or is deemed to have only later.  What was served is not
here: its log tells of it."""

ServiceMail = Table(
    "service_mail",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    required("tracking", Text, index=True),
    **BY_KEY,
)
"""A tracking number and the entry that tells of it."""
