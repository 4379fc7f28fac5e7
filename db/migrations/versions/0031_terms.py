"""An index of extensions and suspensions by day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    condition = sa.text(
        "kind = 'mediation.extended' OR kind = 'arbitration.extended' "
        "OR kind = 'inspection.extended' OR kind = 'arbitration.suspended'"
    )
    op.create_index(
        "ix_case_event_term",
        "case_event",
        ["happened_on", "case_id"],
        sqlite_where=condition,
        postgresql_where=condition,
    )


def downgrade() -> None:
    op.drop_index("ix_case_event_term", "case_event")
