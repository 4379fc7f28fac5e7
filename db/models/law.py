"""Tables of the law: calendar, rule versions, settings that move dates; how they change."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, UtcDateTime, refers_to, required

CalendarYear = Table(
    "calendar_year",
    METADATA,
    Column("year", Integer, primary_key=True, autoincrement=False),
    required("notice", Text),
    required("provisional", Boolean),
    required("adopted_at", UtcDateTime),
)
"""A year: its State Council notice, or provisionally the days off fixed by regulation."""

CalendarDay = Table(
    "calendar_day",
    METADATA,
    Column("day", Date, primary_key=True),
    required("working", Boolean),
    required("reason", Text),
    required("notice", Text),
    required("year", Integer, refers_to("calendar_year.year")),
    required("adopted_at", UtcDateTime),
)
"""A day that is not what its weekday says, or a statutory day."""

RuleVersion = Table(
    "rule_version",
    METADATA,
    Column("rule_id", Text, primary_key=True),
    Column("in_force_from", Date, primary_key=True),
    required("body", Text),
    required("adopted_at", UtcDateTime),
)
"""One version of a rule of the rulebook, as canonical JSON text."""

PolicySetting = Table(
    "policy_setting",
    METADATA,
    Column("key", Text, primary_key=True),
    required("value", Text),
    required("adopted_at", UtcDateTime),
)
"""A choice of the office that moves dates."""

LawAdoption = Table(
    "law_adoption",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("at", UtcDateTime),
    required("actor", Text),
    required("what", Text),
    required("detail", Text),
)
"""A change of the law in this database: who confirmed it and what it was."""

LawProposal = Table(
    "law_proposal",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("kind", Text),
    required("title", Text),
    required("body", Text),
    required("prepared_at", UtcDateTime),
    required("prepared_by", Text),
    required("state", Text),
    Column("decided_at", UtcDateTime),
    Column("decided_by", Text),
    required("reason", Text),
    Column("adoption_id", Integer, refers_to("law_adoption.id")),
)
"""A change of the law that was prepared: it changes nothing until it is adopted."""

LawMove = Table(
    "law_move",
    METADATA,
    Column("adoption_id", Integer, refers_to("law_adoption.id"), primary_key=True),
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("rule_id", Text, primary_key=True),
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("old_due", Date),
    Column("new_due", Date),
    required("closure", Boolean),
    Index(None, "case_id"),
    **BY_KEY,
)
"""The last day of a period of a case before and after an adoption."""

LawDossierMove = Table(
    "law_dossier_move",
    METADATA,
    Column("adoption_id", Integer, refers_to("law_adoption.id"), primary_key=True),
    Column("dossier_id", Integer, refers_to("dossier.id"), primary_key=True),
    Column("rule_id", Text, primary_key=True),
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("old_due", Date),
    Column("new_due", Date),
    Index(None, "dossier_id"),
    **BY_KEY,
)
"""The last day of a period of a record beside the cases before and after an adoption."""
