"""The grades of compliance that were computed for a year."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "grade_row",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("town", sa.Text(), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=True),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.Column("criteria", sa.Text(), nullable=False),
        sa.Column("deeds", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id", "seq"],
            ["dossier_entry.dossier_id", "dossier_entry.seq"],
            name="fk_grade_row_entry",
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("dossier_id", "seq", "place", name=op.f("pk_grade_row")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_grade_row_employer_id"), "grade_row", ["employer_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_grade_row_employer_id"), "grade_row")
    op.drop_table("grade_row")
