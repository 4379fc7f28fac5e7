"""Who was put on the joint-punishment list, and for how long: a projection of the records."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, refers_to, required

ListedParty = Table(
    "listed_party",
    METADATA,
    Column("dossier_id", Integer, refers_to("dossier.id"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("term", Integer, primary_key=True, autoincrement=False),
    required("role", Text),
    required("name", Text),
    required("name_key", Text),
    required("code", Text),
    required("from_on", Date),
    Column("until_on", Date),
    Column("ended_on", Date),
    required("end", Text),
    Index(None, "name_key", "from_on"),
    Index(None, "code", "from_on"),
    Index(None, "until_on", "from_on"),
    Index(None, "from_on", "role"),
    **BY_KEY,
)
"""A party of a listing for one term, as ``dossiers.listed.ListedSpan``.  ``code`` of a person is
its identity number, which no output shows."""
