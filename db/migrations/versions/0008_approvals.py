"""Requests for a signature as the logs tell of them, and those who have signed.

Written out in full, like in every migration.  No log tells of a request before this version.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "approval_request",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("settled_seq", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("case_id", "seq", name=op.f("pk_approval_request")),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["dispute_case.id"],
            name=op.f("fk_approval_request_case_id_dispute_case"),
            ondelete="RESTRICT",
        ),
        sqlite_with_rowid=False,
    )
    waiting = sa.text("state = 'waiting'")
    op.create_index(
        "ix_approval_request_waiting",
        "approval_request",
        ["case_id", "seq"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )
    op.create_table(
        "signer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("delegated_from", sa.Date(), nullable=True),
        sa.Column("delegated_to", sa.Date(), nullable=True),
        sa.Column("used_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signer")),
    )
    op.create_index("ix_signer_used_at", "signer", ["used_at"])


def downgrade() -> None:
    for name in ("signer", "approval_request"):
        op.drop_table(name)
