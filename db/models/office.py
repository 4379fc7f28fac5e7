"""Tables of offices and the people in them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, Table, Text

from db.base import METADATA, refers_to, required

Office = Table(
    "office",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("code", Text, unique=True),
    required("name_zh", Text),
    required("name_en", Text),
    Column("line", Text),
    required("town", Text),
    Column("organisation", Text),
)
"""An office that holds cases; ``line`` is NULL where it works several.

``organisation`` is the kind of mediation organisation it is; NULL where it is none or nobody
has said.
"""

Staff = Table(
    "staff",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("office_id", Integer, refers_to("office.id"), index=True),
    required("name", Text),
    required("role", Text),
    required("active", Boolean),
)
"""A person of an office.  Nobody is deleted: who left is no longer active."""
