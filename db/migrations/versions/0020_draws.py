"""The lists from which a random draw was made.

The table is written out in full, like in every migration.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "draw_row",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["dossier.id"],
            name=op.f("fk_draw_row_dossier_id_dossier"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("dossier_id", "seq", "place", name=op.f("pk_draw_row")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("draw_row")
