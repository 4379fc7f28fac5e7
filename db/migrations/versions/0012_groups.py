"""An index by which the members of a group of cases are found."""

from __future__ import annotations

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_case_matter_kind_reference_open_case_id",
        "case_matter",
        ["kind", "reference", "open", "case_id"],
    )


def downgrade() -> None:
    op.drop_index("ix_case_matter_kind_reference_open_case_id", "case_matter")
