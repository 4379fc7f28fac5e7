"""The findings of the towns' screening reports."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "screening_row",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("employer", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("project", sa.Text(), nullable=False),
        sa.Column("workers", sa.Integer(), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=True),
        sa.Column("risk", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reported_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id", "seq"],
            ["dossier_entry.dossier_id", "dossier_entry.seq"],
            name="fk_screening_row_entry",
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("dossier_id", "seq", "place", name=op.f("pk_screening_row")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("screening_row")
