"""How do ids given by the caller and ids given by the database stay apart?"""

from __future__ import annotations

from sqlalchemy import Connection, Table, func, select, text


def sync_identity(conn: Connection, table: Table) -> None:
    """Let the server go on after the highest id in the table.  SQLite does so by itself."""
    if conn.dialect.name == "sqlite":
        return
    conn.execute(
        text(
            f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'),"  # noqa: S608 - names of our own tables
            f" (SELECT coalesce(max(id), 0) + 1 FROM {table.name}), false)"
        )
    )


def reserve_ids(conn: Connection, table: Table, count: int) -> tuple[int, ...]:
    """Return ``count`` ids, ascending, that nobody else will be given."""
    if conn.dialect.name == "sqlite":
        query = f"SELECT coalesce(max(id), 0) FROM {table.name}"  # noqa: S608 - the same
        last = conn.execute(text(query)).scalar_one()
        return tuple(range(last + 1, last + 1 + count))
    sequence = func.pg_get_serial_sequence(table.name, "id")
    series = func.generate_series(1, count).alias("series")
    drawn = conn.execute(select(func.nextval(sequence)).select_from(series))
    return tuple(sorted(drawn.scalars()))
