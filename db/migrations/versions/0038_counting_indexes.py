"""Indexes from which the reports of periods are counted without reading the cases."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

_OWNED_BY = ("complaint", "attributed_office_id", "attributed_handler_id")
_INDEXES = (
    (
        "ix_case_accepted",
        ("line", "accepted_on", "received_on", "ended_on", *_OWNED_BY),
        "accepted_on IS NOT NULL",
    ),
    (
        "ix_case_closed",
        ("line", "closed_on", "accepted_on", "ended_on", "outcome", *_OWNED_BY),
        "closed_on IS NOT NULL",
    ),
    (
        "ix_case_flow",
        (
            "line",
            "complaint",
            "cause",
            "office_id",
            "outcome",
            "departure",
            "accepted_on",
            "ended_on",
            "closed_on",
            "people",
            "claimed_fen",
            "measure",
            "due_sort",
        ),
        None,
    ),
    ("ix_case_violation", ("line", "violation_on"), "violation_on IS NOT NULL"),
)


def upgrade() -> None:
    for name, columns, condition in _INDEXES:
        op.create_index(
            name,
            "dispute_case",
            [*columns],
            sqlite_where=condition and sa.text(condition),
            postgresql_where=condition and sa.text(condition),
        )


def downgrade() -> None:
    for name, _columns, _condition in reversed(_INDEXES):
        op.drop_index(name, "dispute_case")
