"""Arbitrations that wait for a hearing (待安排), for the list of cases.

Written out in full, like every migration.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

_COLUMNS = ("id", "line", "office_id", "handler_id", "stage")
_INDEXES = (("ix_to_schedule_due", "due_sort"), ("ix_to_schedule_received", "received_on"))
_WAITS = "line = 'arbitration' AND ended_on IS NULL AND hearing_on IS NULL"


def upgrade() -> None:
    for name, column in _INDEXES:
        op.create_index(
            name,
            "dispute_case",
            [column, *_COLUMNS],
            sqlite_where=sa.text(_WAITS),
            postgresql_where=sa.text(_WAITS),
        )


def downgrade() -> None:
    for name, _column in _INDEXES:
        op.drop_index(name, "dispute_case")
