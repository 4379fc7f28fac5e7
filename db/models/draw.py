"""Table of the lists from which a random draw was made."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text

from db.base import BY_KEY, METADATA, refers_to, required

DrawRow = Table(
    "draw_row",
    METADATA,
    Column("dossier_id", Integer, refers_to("dossier.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    required("part", Text),
    required("key", Text),
    required("name", Text),
    required("reason", Text),
    required("note", Text),
    **BY_KEY,
)
"""Somebody in a list of the draw that is entry ``seq`` of a record.  Rows are added, never changed.

``part`` says employer or inspector; ``reason`` is empty for who could be drawn.
"""
