"""Which orders to pay or to correct end about now, for the candidates of the list.

Written out in full, like every migration.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

_INDEX = "ix_case_clock_ordered"
_ORDERED = "rule_id = 'inspection.order_to_pay' OR rule_id = 'inspection.order_to_correct'"


def upgrade() -> None:
    op.create_index(
        _INDEX,
        "case_clock",
        ["due_on", "case_id", "rule_id", "stopped_on"],
        sqlite_where=sa.text(_ORDERED),
        postgresql_where=sa.text(_ORDERED),
    )


def downgrade() -> None:
    op.drop_index(_INDEX, "case_clock")
