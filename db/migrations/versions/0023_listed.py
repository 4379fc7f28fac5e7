"""Who was put on the joint-punishment list, and for how long.

Written out in full, like every migration.  There are no listings before it.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_INDEXES = (("name_key", "from_on"), ("code", "from_on"), ("until_on", "from_on"),
            ("from_on", "role"))  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "listed_party",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("term", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("end", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["dossier.id"],
            name=op.f("fk_listed_party_dossier_id_dossier"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("dossier_id", "place", "term", name=op.f("pk_listed_party")),
        sqlite_with_rowid=False,
    )
    for columns in _INDEXES:
        op.create_index(op.f(f"ix_listed_party_{'_'.join(columns)}"), "listed_party", list(columns))


def downgrade() -> None:
    op.drop_table("listed_party")
