"""What do all tables share: constraint names, column types, and how values are kept?

Days are ISO dates, moments naive UTC in the database and aware UTC in Python, money whole
fen in 64 bits, names of kinds and stages plain text without a CHECK.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

from sqlalchemy import (
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    MetaData,
    Text,
    TypeDecorator,
    text,
)


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC in Python, naive UTC in both databases.  A naive moment is refused."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the signature is SQLAlchemy's
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("naive datetime; pass an aware one")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the signature is SQLAlchemy's
        return None if value is None else value.replace(tzinfo=UTC)


BY_KEY: dict[str, Any] = {"sqlite_with_rowid": False}
"""For tables read and written by their key alone: SQLite keeps the rows in the key's order,
one tree instead of two.  A server has its own way."""

SORTED_TEXT = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that both databases order by code point."""

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


METADATA = MetaData(naming_convention=NAMING_CONVENTION)
"""Every table of the database; every constraint has a stable name for Alembic."""

required = partial(Column, nullable=False)
"""A column that every row fills; ``Column`` itself may stay empty."""

refers_to = partial(ForeignKey, ondelete="RESTRICT")
"""A reference to a row that cannot go while it is referred to."""


def partial_index(
    name: str, columns: Sequence[str], where: str, server_where: str | None = None
) -> Index:
    """Return an index of the rows that meet a condition, on both databases.

    For the server the condition stands in ``info``: naming it to SQLAlchemy would load that
    dialect at every start, on desks that never see a server.  The migrations write it out,
    and a test compares.
    """
    return Index(
        name, *columns, sqlite_where=text(where), info={SERVER_WHERE: server_where or where}
    )


FILE_ONLY = "file_only"
"""Key of ``Index.info`` that is true of an index which only SQLite has."""

SERVER_WHERE = "postgresql_where"
"""Key of ``Index.info`` under which the server's condition of a partial index stands."""
