"""How does a database get the shape that this program knows?  Loaded only when it must."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

if TYPE_CHECKING:
    from db.engine import Database

_SCRIPTS = Path(__file__).parent / "migrations"
_LOCK = 4_213_098
"""Key of the server's advisory lock: two programs must not make the tables at once."""


def alembic_config(conn: Connection | None = None) -> Config:
    """Return the settings of the migrations, running on ``conn`` if given."""
    config = Config()
    config.set_main_option("script_location", _SCRIPTS.as_posix().replace("%", "%%"))
    config.attributes["connection"] = conn
    return config


def upgrade(database: Database) -> None:
    """Bring the database to the newest shape, in one transaction."""
    with database.write() as conn:
        if database.dialect == "postgresql":
            conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        command.upgrade(alembic_config(conn), "head")
