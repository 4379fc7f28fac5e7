"""Published figures with the verdict on every case."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "frozen_figure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("population", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("to_day", sa.Date(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("frozen_at", sa.DateTime(), nullable=False),
        sa.Column("frozen_by", sa.Text(), nullable=False),
        sa.Column("counted", sa.Text(), nullable=False),
        sa.Column("counted_under", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frozen_figure")),
        sa.UniqueConstraint("number", name=op.f("uq_frozen_figure_number")),
    )
    op.create_table(
        "frozen_verdict",
        sa.Column("figure_id", sa.Integer(), nullable=False),
        sa.Column("receipt_number", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("late_entered", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["figure_id"],
            ["frozen_figure.id"],
            name=op.f("fk_frozen_verdict_figure_id_frozen_figure"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("figure_id", "receipt_number", name=op.f("pk_frozen_verdict")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("frozen_verdict")
    op.drop_table("frozen_figure")
