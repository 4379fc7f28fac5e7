"""Indexes for the deadline log: what was entered on a day, and which periods end on it.

Written out in full, like every migration: it never looks at the models of today.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ENDING = "stopped_on IS NULL AND due_on IS NOT NULL"


def upgrade() -> None:
    op.create_index("ix_case_event_recorded_at_case_id", "case_event", ["recorded_at", "case_id"])
    op.create_index(
        "ix_case_clock_ending",
        "case_clock",
        ["due_on", "case_id"],
        sqlite_where=sa.text(_ENDING),
        postgresql_where=sa.text(_ENDING),
    )


def downgrade() -> None:
    op.drop_index("ix_case_clock_ending", "case_clock")
    op.drop_index("ix_case_event_recorded_at_case_id", "case_event")
