"""Table of the procedure log."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, UtcDateTime, partial_index, refers_to, required

OF_COURT = "kind = 'arbitration.court_applied' OR kind = 'arbitration.court_result'"
"""Entries that tell of a court: few among many, and asked for by year."""
OF_TERM = (
    "kind = 'mediation.extended' OR kind = 'arbitration.extended' "
    "OR kind = 'inspection.extended' OR kind = 'arbitration.suspended'"
)
"""Extensions and suspensions: asked for by day, as a register."""

CaseEvent = Table(
    "case_event",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    required("kind", Text),
    required("happened_on", Date),
    required("recorded_at", UtcDateTime),
    required("recorded_by", Text),
    required("facts", Text),
    required("schema", Integer),
    Column("irregular", Text),
    Column("confirmed_by", Text),
    required("digest", Text),
    Index(None, "recorded_at", "case_id"),
    partial_index("ix_case_event_court", ("happened_on", "case_id"), OF_COURT),
    partial_index("ix_case_event_term", ("happened_on", "case_id"), OF_TERM),
    **BY_KEY,
)
"""An entry of a log.  Rows are added, never changed; ``facts`` is hashed as it stands."""
