"""Tables of parties, the registers they refer to, and (apart from them) protected reporters."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, Table, Text

from db.base import (
    BY_KEY,
    METADATA,
    SORTED_TEXT,
    UtcDateTime,
    partial_index,
    refers_to,
    required,
)

_LIVE = "merged_into_id IS NULL"
_MERGED = "merged_into_id IS NOT NULL"
_FIRM_APPLIED = "role = 'applicant' AND person = 0"
_FIRM_APPLIED_SERVER = "role = 'applicant' AND NOT person"
"""Applicants that are no persons: employers, and few."""

# References that were added to a table later have no ON DELETE: SQLite cannot tell of it.  What
# is referred to cannot go all the same.

Employer = Table(
    "employer",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("name", Text),
    Column("code", Text, unique=True),
    required("name_key", Text, index=True),
    required("pinyin_key", SORTED_TEXT),
    required("core_key", Text),
    Column("phone", Text),
    Column("address", Text),
    Column("legal_representative", Text),
    Column("merged_into_id", Integer, ForeignKey("employer.id")),
    partial_index("ix_employer_merged", ("merged_into_id",), _MERGED),
    partial_index("ix_employer_listed", ("pinyin_key", "id"), _LIVE),
    partial_index("ix_employer_core", ("core_key", "code"), _LIVE),
)
"""An employer that cases have met.

    ``name_key`` is the name as it is found again, ``core_key`` what tells it from others (empty
    where nothing does).  A record merged into another stays, and leads to it.
    """

Worker = Table(
    "worker",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("name", Text),
    Column("id_number", Text, unique=True),
    required("name_key", Text),
    required("pinyin_key", SORTED_TEXT),
    required("phone_key", Text),
    Column("phone", Text),
    Column("address", Text),
    Column("merged_into_id", Integer, refers_to("worker.id")),
    partial_index("ix_worker_merged", ("merged_into_id",), _MERGED),
    partial_index("ix_worker_listed", ("pinyin_key", "id"), _LIVE),
    partial_index("ix_worker_same", ("name_key", "phone_key", "id_number"), _LIVE),
)
"""A person that cases have met as a party, known by a number or a telephone.

    ``phone_key`` is the telephone as it is compared, empty for none.  Protected reporters are
    never among them.
    """

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
    Column("employer_id", Integer, refers_to("employer.id")),
    Column("legal_representative", Text),
    Column("worker_id", Integer, ForeignKey("worker.id")),
    Column("until_on", Date),
    Index(None, "employer_id", "case_id"),
    Index(None, "worker_id", "case_id"),
    partial_index("ix_case_party_agent", ("name",), "role = 'agent'"),
    partial_index("ix_case_party_firm", ("case_id",), _FIRM_APPLIED, _FIRM_APPLIED_SERVER),
    **BY_KEY,
)
"""A party of a case; ``place`` is never used again in the case.

    ``until_on`` is the last day of an agent's authority, as the log tells of it.
    """

PartyMerge = Table(
    "party_merge",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("register", Text),
    required("kept_id", Integer),
    required("gone_id", Integer),
    required("reason", Text),
    required("merged_by", Text),
    required("merged_at", UtcDateTime),
    Column("parted_by", Text),
    Column("parted_at", UtcDateTime),
    Column("parted_because", Text),
    Index(None, "register", "kept_id"),
    Index(None, "register", "gone_id"),
)
"""Two records were found to be one; ``parted_at`` is set where that was taken back."""

ToldApart = Table(
    "told_apart",
    METADATA,
    Column("register", Text, primary_key=True),
    Column("first_id", Integer, primary_key=True, autoincrement=False),
    Column("second_id", Integer, primary_key=True, autoincrement=False),
    required("said_by", Text),
    required("said_at", UtcDateTime),
    **BY_KEY,
)
"""Two records that look alike were found to be two; ``first_id`` is the lower id."""

MergedParty = Table(
    "merged_party",
    METADATA,
    Column("merge_id", Integer, refers_to("party_merge.id"), primary_key=True),
    Column("case_id", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    **BY_KEY,
)
"""A party of a case that a merge moved from one record to the other."""


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
