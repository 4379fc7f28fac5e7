"""Tables of parties, employers, and (apart from them) protected reporters."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, Table, Text

from db.base import BY_KEY, METADATA, partial_index, refers_to, required

Employer = Table(
    "employer",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("name", Text),
    Column("code", Text, unique=True),
    required("name_key", Text, index=True),
    required("pinyin_key", Text, index=True),
)
"""An employer that cases have met.  ``name_key`` is the name without spaces and width."""

CaseParty = Table(
    "case_party",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    required("role", Text),
    required("person", Boolean),
    required("name", Text),
    Column("id_number", Text),
    Column("code", Text),
    Column("phone", Text),
    Column("address", Text),
    Column("employer_id", Integer, refers_to("employer.id"), index=True),
    Column("legal_representative", Text),
    partial_index("ix_case_party_agent", ("name",), "role = 'agent'"),
    **BY_KEY,
)
"""A party of a case; ``place`` is never used again in the case."""

ProtectedReporter = Table(
    "protected_reporter",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    required("name", Text),
    Column("phone", Text),
    Column("id_number", Text),
    Column("statement", Text),
)
"""Who reported, or complained and asked not to be named.  Read only to reveal, recorded."""
