"""Who won an award.  No entry said it before, so there is nothing to fill in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

_TOLD = sa.text("award_result IS NOT NULL")


def upgrade() -> None:
    op.add_column("dispute_case", sa.Column("award_result", sa.Text(), nullable=True))
    op.create_index(
        "ix_award_result",
        "dispute_case",
        ["ended_on", "award_result"],
        sqlite_where=_TOLD,
        postgresql_where=_TOLD,
    )


def downgrade() -> None:
    op.drop_index("ix_award_result", "dispute_case")
    op.drop_column("dispute_case", "award_result")
