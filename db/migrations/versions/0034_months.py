"""Locked reports of months; findings of towns by employer."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "month_report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("sent_by", sa.Text(), nullable=False),
        sa.Column("sent_to", sa.Text(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("locked_at", sa.DateTime(), nullable=False),
        sa.Column("locked_by", sa.Text(), nullable=False),
        sa.Column("known_before", sa.DateTime(), nullable=True),
        sa.Column("rates", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_month_report")),
        sa.UniqueConstraint("month", name=op.f("uq_month_report_month")),
        sa.UniqueConstraint("number", name=op.f("uq_month_report_number")),
    )
    op.create_table(
        "month_case",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("receipt_number", sa.Text(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("came", sa.Text(), nullable=False),
        sa.Column("went", sa.Text(), nullable=False),
        sa.Column("complaint", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"],
            ["month_report.id"],
            name=op.f("fk_month_case_report_id_month_report"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("report_id", "receipt_number", name=op.f("pk_month_case")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_screening_row_employer"), "screening_row", ["employer"])
    op.create_index(op.f("ix_screening_row_code"), "screening_row", ["code"])


def downgrade() -> None:
    op.drop_index(op.f("ix_screening_row_code"), "screening_row")
    op.drop_index(op.f("ix_screening_row_employer"), "screening_row")
    op.drop_table("month_case")
    op.drop_table("month_report")
