"""What an adoption of law moved in the records beside the cases.

Written out in full, like every migration.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "law_dossier_move",
        sa.Column("adoption_id", sa.Integer(), nullable=False),
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("old_due", sa.Date(), nullable=True),
        sa.Column("new_due", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint(
            "adoption_id", "dossier_id", "rule_id", "key", name=op.f("pk_law_dossier_move")
        ),
        sa.ForeignKeyConstraint(
            ["adoption_id"],
            ["law_adoption.id"],
            name=op.f("fk_law_dossier_move_adoption_id_law_adoption"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["dossier.id"],
            name=op.f("fk_law_dossier_move_dossier_id_dossier"),
            ondelete="RESTRICT",
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_law_dossier_move_dossier_id", "law_dossier_move", ["dossier_id"])


def downgrade() -> None:
    op.drop_table("law_dossier_move")
