"""Papers that were issued, and what is typed for those not issued yet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _issued_paper()
    op.create_table(
        "issued_paper_file",
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        _refers("issued_paper_file", "paper_id", "issued_paper.id"),
        sa.PrimaryKeyConstraint("paper_id", name=op.f("pk_issued_paper_file")),
    )
    op.create_table(
        "paper_copy",
        sa.Column("paper_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        _refers("paper_copy", "paper_id", "issued_paper.id"),
        sa.PrimaryKeyConstraint("paper_id", "place", name=op.f("pk_paper_copy")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "paper_draft",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("form_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("typed_at", sa.DateTime(), nullable=False),
        sa.Column("typed_by", sa.Text(), nullable=False),
        _refers("paper_draft", "case_id", "dispute_case.id"),
        sa.PrimaryKeyConstraint("case_id", "form_id", "name", name=op.f("pk_paper_draft")),
        sqlite_with_rowid=False,
    )


def _issued_paper() -> None:
    op.create_table(
        "issued_paper",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("form_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("corrects", sa.Integer(), nullable=True),
        sa.Column("issued_at", sa.DateTime(), nullable=False),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("facts_digest", sa.Text(), nullable=False),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.Column("passed", sa.Text(), nullable=False),
        sa.Column("despite", sa.Text(), nullable=False),
        sa.Column("screened", sa.Boolean(), nullable=False),
        sa.Column("serves", sa.Text(), nullable=False),
        _refers("issued_paper", "case_id", "dispute_case.id"),
        _refers("issued_paper", "corrects", "issued_paper.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_paper")),
        sa.UniqueConstraint("corrects", name=op.f("uq_issued_paper_corrects")),
    )
    op.create_index("ix_issued_paper_case_id", "issued_paper", ["case_id"])
    op.create_index("ix_issued_paper_number", "issued_paper", ["number"])


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    target = to.partition(".")[0]
    name = op.f(f"fk_{table}_{column}_{target}")
    return sa.ForeignKeyConstraint([column], [to], name=name, ondelete="RESTRICT")


def downgrade() -> None:
    op.drop_table("paper_draft")
    op.drop_table("paper_copy")
    op.drop_table("issued_paper_file")
    op.drop_table("issued_paper")
