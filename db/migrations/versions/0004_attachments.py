"""Files kept with cases, and the words in their names.

Written out in full, like every migration: it never looks at the models of today.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _attachment()
    _attachment_word()


def downgrade() -> None:
    op.drop_table("attachment_word")
    op.drop_table("attachment")


def _attachment() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("event_seq", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("protected", sa.Boolean(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.DateTime(), nullable=True),
        sa.Column("removed_by", sa.Text(), nullable=True),
        sa.Column("removal_reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["dispute_case.id"],
            name=op.f("fk_attachment_case_id_dispute_case"),
            ondelete="RESTRICT",
        ),
    )
    op.create_index("ix_attachment_case_id_id", "attachment", ["case_id", "id"])
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"])


def _attachment_word() -> None:
    sorted_text = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
    op.create_table(
        "attachment_word",
        sa.Column("word", sorted_text, nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("word", "attachment_id", name=op.f("pk_attachment_word")),
        sa.ForeignKeyConstraint(
            ["attachment_id"],
            ["attachment.id"],
            name=op.f("fk_attachment_word_attachment_id_attachment"),
            ondelete="RESTRICT",
        ),
        sqlite_with_rowid=False,
    )
