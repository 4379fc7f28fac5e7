"""Table of cases: what was said at receipt, and what the log comes to (a projection)."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, Index, Integer, Table, Text

from db.base import METADATA, SORTED_TEXT, UtcDateTime, partial_index, refers_to, required
from db.models.case_indexes import CASE_INDEXES

DisputeCase = Table(
    "dispute_case",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("line", Text),
    required("source", Text),
    required("complaint", Boolean),
    required("receipt_number", Text, unique=True),
    Column("number", Text, unique=True),
    Column("old_number", Text, index=True),
    required("office_id", Integer, refers_to("office.id")),
    Column("handler_id", Integer, refers_to("staff.id")),
    required("attributed_office_id", Integer, refers_to("office.id")),
    Column("attributed_handler_id", Integer, refers_to("staff.id")),
    required("received_on", Date),
    Column("accepted_on", Date),
    Column("accept_due_on", Date),
    Column("due_on", Date),
    Column("working_due_on", Date),
    required("provisional", Boolean),
    Column("closed_on", Date),
    Column("outcome", Text),
    Column("departure", Text),
    Column("left_on", Date),
    Column("stage", Text),
    Column("suspended_since", Date),
    Column("cannot_judge", Text),
    required("late_entered", Boolean),
    Column("violation_on", Date),
    Column("hearing_on", Date),
    required("cause", Text),
    Column("claimed_fen", BigInteger),
    required("people", Integer),
    required("applicant_names", Text),
    required("respondent_names", Text),
    required("employer_key", SORTED_TEXT),
    Column("next_due_on", Date),
    Column("next_rule", Text),
    required("unserved", Boolean),
    Column("quiet_since", Date),
    required("back_entered", Boolean),
    required("grouped", Boolean),
    Column("award_result", Text),
    required("missing", Text),
    required("version", Integer),
    required("last_seq", Integer),
    required("created_at", UtcDateTime),
    required("number_sort", SORTED_TEXT),
    required("due_sort", Date),
    Column("ended_on", Date),
    required("ended_sort", Date),
    required("measure", Text),
    partial_index("ix_award_result", ("ended_on", "award_result"), "award_result IS NOT NULL"),
    *(
        partial_index(one.name, one.columns, one.where, one.server_where)
        if one.where
        else Index(one.name, *one.columns)
        for one in CASE_INDEXES
    ),
)
"""A case.  Columns after ``created_at`` are computed from others by the writer."""
