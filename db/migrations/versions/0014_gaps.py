"""Which records of a register were found not to be one, although they look alike.

The table is written out in full, like in every migration.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "told_apart",
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("said_by", sa.Text(), nullable=False),
        sa.Column("said_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("register", "first_id", "second_id", name=op.f("pk_told_apart")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("told_apart")
