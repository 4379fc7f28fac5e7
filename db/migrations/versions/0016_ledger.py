"""The arrears ledger: rows that belong to entries of logs, and what they add up to.

The tables are written out in full, like in every migration.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_ROW_TABLES = ("arrears_worker", "arrears_line", "arrears_payment", "arrears_mark")


def upgrade() -> None:
    _rows(
        "arrears_worker",
        "place",
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        *_texts("name", "id_number", "phone", "bank", "account"),
        sa.Column("migrant", sa.Boolean(), nullable=False),
        *_texts("trade", "team"),
    )
    _rows("arrears_line", "n", *_line_key(), *_sums("due_fen", "paid_fen"))
    _rows("arrears_payment", "n", *_line_key(), *_sums("fen"), *_texts("reference"))
    _rows(
        "arrears_mark",
        "n",
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        *_texts("mark", "note"),
    )
    op.create_table(
        "arrears_total",
        sa.Column("case_id", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("workers", "migrants")),
        sa.Column("lines", sa.Integer(), nullable=False),
        *_sums("due_fen", "before_fen", "employer_fen", "contractor_fen", "owner_fen"),
        *_sums("deposit_fen", "fund_fen", "court_fen"),
        *_texts("project"),
        _case("arrears_total"),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_arrears_total")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_arrears_total_project_case_id", "arrears_total", ["project", "case_id"])
    op.create_table(
        "roster_layout",
        *_texts("heads", "columns", "chosen_by"),
        sa.Column("chosen_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("heads", name=op.f("pk_roster_layout")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("roster_layout")
    op.drop_table("arrears_total")
    for table in reversed(_ROW_TABLES):
        op.drop_table(table)


def _rows(table: str, last: str, *columns: sa.Column[object]) -> None:
    op.create_table(
        table,
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        *columns,
        _case(table),
        sa.PrimaryKeyConstraint("case_id", "seq", last, name=op.f(f"pk_{table}")),
        sqlite_with_rowid=False,
    )


def _case(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["case_id"],
        ["dispute_case.id"],
        name=op.f(f"fk_{table}_case_id_dispute_case"),
        ondelete="RESTRICT",
    )


def _line_key() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        *_texts("month", "kind"),
    )


def _texts(*names: str) -> tuple[sa.Column[object], ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)


def _sums(*names: str) -> tuple[sa.Column[object], ...]:
    return tuple(sa.Column(name, sa.BigInteger(), nullable=False) for name in names)
