"""The workers of an application to the wage-guarantee fund."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fund_worker",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("id_number", sa.Text(), nullable=False),
        sa.Column("bank", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("months", sa.Text(), nullable=False),
        sa.Column("half_months", sa.Integer(), nullable=False),
        sa.Column("compensation_fen", sa.BigInteger(), nullable=True),
        sa.Column("base_fen", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id", "seq"],
            ["dossier_entry.dossier_id", "dossier_entry.seq"],
            name="fk_fund_worker_entry",
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("dossier_id", "seq", "place", name=op.f("pk_fund_worker")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("fund_worker")
