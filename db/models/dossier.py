"""Tables of the records beside the cases: their logs, and what is computed from them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, UtcDateTime, partial_index, refers_to, required

Dossier = Table(
    "dossier",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("type", Text),
    required("number", Text, unique=True),
    required("title", Text),
    required("reference", Text),
    required("town", Text),
    required("employer", Text),
    Column("employer_id", Integer, refers_to("employer.id"), index=True),
    Column("office_id", Integer, refers_to("office.id")),
    Column("handler_id", Integer, refers_to("staff.id")),
    required("stage", Text),
    required("outcome", Text),
    required("opened_on", Date),
    Column("due_on", Date),
    required("next_rule", Text),
    Column("ended_on", Date),
    required("open", Boolean),
    required("sort_on", Date),
    required("people", Integer),
    required("owed_fen", BigInteger),
    required("paid_fen", BigInteger),
    required("version", Integer),
    required("last_seq", Integer),
    Index(None, "type", "open", "sort_on", "id"),
    Index(None, "type", "opened_on", "id"),
    Index(None, "type", "reference"),
)
"""A record beside the cases: its number, and a projection of its log."""

DossierEntry = Table(
    "dossier_entry",
    METADATA,
    Column("dossier_id", Integer, refers_to("dossier.id"), primary_key=True),
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
    **BY_KEY,
)
"""An entry of the log of a record.  Rows are added, never changed."""

DossierClock = Table(
    "dossier_clock",
    METADATA,
    Column("dossier_id", Integer, refers_to("dossier.id"), primary_key=True),
    Column("rule_id", Text, primary_key=True),
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    required("kind", Text),
    required("started_on", Date),
    Column("due_on", Date),
    Column("stopped_on", Date),
    Column("paused_since", Date),
    required("provisional", Boolean),
    partial_index(
        "ix_dossier_clock_running", ["rule_id", "due_on", "dossier_id"], "stopped_on IS NULL"
    ),
    **BY_KEY,
)
"""A clock of a record (a projection)."""

DossierAmount = Table(
    "dossier_amount",
    METADATA,
    Column("dossier_id", Integer, refers_to("dossier.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("what", Text, primary_key=True),
    required("happened_on", Date),
    required("fen", BigInteger),
    Index(None, "what", "happened_on", "fen"),
    **BY_KEY,
)
"""A sum in fen, or a count, that an indicator adds up (a projection)."""

DossierCase = Table(
    "dossier_case",
    METADATA,
    Column("dossier_id", Integer, refers_to("dossier.id"), primary_key=True),
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True, index=True),
    **BY_KEY,
)
"""A record belongs to a case (a projection)."""
