"""Issued papers that belong to a record beside the cases, and what is typed for such papers."""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

_PAPER = "issued_paper"
_BEFORE, _AFTER = "case_id INTEGER NOT NULL,", "case_id INTEGER, dossier_id INTEGER,"
_REFERS = (
    ", CONSTRAINT fk_issued_paper_dossier_id_dossier FOREIGN KEY(dossier_id) "
    "REFERENCES dossier (id) ON DELETE RESTRICT)"
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _rewrite(lambda sql: sql.replace(_BEFORE, _AFTER).rstrip().removesuffix(")") + _REFERS)
    else:
        op.alter_column(_PAPER, "case_id", nullable=True)
        op.add_column(_PAPER, sa.Column("dossier_id", sa.Integer(), nullable=True))
        name = op.f("fk_issued_paper_dossier_id_dossier")
        op.create_foreign_key(name, _PAPER, "dossier", ["dossier_id"], ["id"], ondelete="RESTRICT")
    op.create_index("ix_issued_paper_dossier_id", _PAPER, ["dossier_id"])
    op.create_table(
        "record_paper_draft",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("form_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("typed_at", sa.DateTime(), nullable=False),
        sa.Column("typed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["dossier.id"],
            name=op.f("fk_record_paper_draft_dossier_id_dossier"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint(
            "dossier_id", "form_id", "name", name=op.f("pk_record_paper_draft")
        ),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("record_paper_draft")
    op.drop_index("ix_issued_paper_dossier_id", _PAPER)
    if op.get_bind().dialect.name == "sqlite":
        _rewrite(lambda sql: sql.replace(_REFERS, ")").replace(_AFTER, _BEFORE))
    else:
        op.drop_column(_PAPER, "dossier_id")
        op.alter_column(_PAPER, "case_id", nullable=False)


def _rewrite(written: Callable[[str], str]) -> None:
    """Write the table anew with other columns; SQLite cannot change what it has.

    What refers to it is put aside for as long as it is gone.
    """
    conn = op.get_bind()
    rows = conn.exec_driver_sql("SELECT type, tbl_name, sql FROM sqlite_master WHERE sql > ''")
    made = [(str(type_), str(name), str(sql)) for type_, name, sql in rows]
    statements = {name: sql for type_, name, sql in made if type_ == "table" and _PAPER in sql}
    statements[_PAPER] = written(statements[_PAPER])
    names = (_PAPER, *(one for one in statements if one != _PAPER))
    for name in names:
        conn.exec_driver_sql(f"CREATE TABLE kept_{name} AS SELECT * FROM {name}")  # noqa: S608 - names of our own tables
    conn.exec_driver_sql("UPDATE issued_paper SET corrects = NULL")
    for name in reversed(names):
        conn.exec_driver_sql(f"DROP TABLE {name}")
    for name in names:
        conn.exec_driver_sql(statements[name])
        both = ", ".join(_columns(conn, name) & _columns(conn, f"kept_{name}"))
        conn.exec_driver_sql(f"INSERT INTO {name} ({both}) SELECT {both} FROM kept_{name}")  # noqa: S608 - the same
        conn.exec_driver_sql(f"DROP TABLE kept_{name}")
    for type_, name, sql in made:
        if type_ == "index" and name in names:
            conn.exec_driver_sql(sql)


def _columns(conn: sa.Connection, table: str) -> set[str]:
    return {str(row[1]) for row in conn.exec_driver_sql(f"PRAGMA table_info({table})")}
