"""Which cases stand in a group (群体), for the list of cases.

Written out in full, like every migration.  The matters stored of each case say it already.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

_HELD_BY = ("line", "office_id", "handler_id")
_INDEXES = (("ix_grouped_due", "due_sort"), ("ix_grouped_received", "received_on"))
_CASE = sa.table("dispute_case", sa.column("id", sa.Integer()), sa.column("grouped", sa.Boolean()))
_MATTER = sa.table(
    "case_matter",
    sa.column("case_id", sa.Integer()),
    sa.column("kind", sa.Text()),
    sa.column("open", sa.Boolean()),
)


def upgrade() -> None:
    op.add_column(
        "dispute_case",
        sa.Column("grouped", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column("dispute_case", "grouped", server_default=None)
    standing = sa.select(_MATTER.c.case_id).where(_MATTER.c.kind == "group", _MATTER.c.open)
    op.execute(sa.update(_CASE).where(_CASE.c.id.in_(standing)).values(grouped=sa.true()))
    for name, column in _INDEXES:
        op.create_index(
            name,
            "dispute_case",
            [column, "id", *_HELD_BY],
            sqlite_where=sa.text("grouped = 1"),
            postgresql_where=sa.text("grouped"),
        )


def downgrade() -> None:
    for name, _column in _INDEXES:
        op.drop_index(name, "dispute_case")
    op.drop_column("dispute_case", "grouped")
