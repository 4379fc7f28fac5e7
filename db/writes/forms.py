"""How is a version of a form kept?"""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import Connection

from db.models import FormVersion as Row
from disputes_app.domain.form_versions import FormVersion


def insert_form_version(conn: Connection, version: FormVersion) -> None:
    """Add a version; it is the one that counts from now on."""
    conn.execute(Row.insert(), asdict(version))
