"""What does a database hold from the moment it is made?  The packaged law and minimum wages."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from db.queries.law import law_stamp
from disputes_app.domain.law import Law
from disputes_app.services.law_store import seed_law
from disputes_app.services.minimum_wage import seed_wages


def seed_database(conn: Connection, law: Law, at: datetime) -> None:
    """Write what comes with the program; a database that has law already is left as it is."""
    if not law_stamp(conn):
        seed_law(conn, law, at)
        seed_wages(conn, at)
