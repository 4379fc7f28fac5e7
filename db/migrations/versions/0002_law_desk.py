"""Changes of the law that wait for a decision, what they moved, and values with dates.

Written out in full, like every migration: it never looks at the models of today.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _law_proposal()
    _law_move()
    _minimum_wage()
    _office_setting()


def downgrade() -> None:
    for name in ("office_setting", "minimum_wage", "law_move", "law_proposal"):
        op.drop_table(name)


def _law_proposal() -> None:
    op.create_table(
        "law_proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("prepared_at", sa.DateTime(), nullable=False),
        sa.Column("prepared_by", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("adoption_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_law_proposal")),
        sa.ForeignKeyConstraint(
            ["adoption_id"],
            ["law_adoption.id"],
            name=op.f("fk_law_proposal_adoption_id_law_adoption"),
            ondelete="RESTRICT",
        ),
    )


def _law_move() -> None:
    op.create_table(
        "law_move",
        sa.Column("adoption_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("old_due", sa.Date(), nullable=True),
        sa.Column("new_due", sa.Date(), nullable=True),
        sa.Column("closure", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint(
            "adoption_id", "case_id", "rule_id", "key", name=op.f("pk_law_move")
        ),
        sa.ForeignKeyConstraint(
            ["adoption_id"],
            ["law_adoption.id"],
            name=op.f("fk_law_move_adoption_id_law_adoption"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["dispute_case.id"],
            name=op.f("fk_law_move_case_id_dispute_case"),
            ondelete="RESTRICT",
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_law_move_case_id", "law_move", ["case_id"])


def _minimum_wage() -> None:
    op.create_table(
        "minimum_wage",
        sa.Column("in_force_from", sa.Date(), nullable=False),
        sa.Column("monthly_fen", sa.BigInteger(), nullable=False),
        sa.Column("hourly_fen", sa.BigInteger(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("adopted_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("in_force_from", name=op.f("pk_minimum_wage")),
    )


def _office_setting() -> None:
    op.create_table(
        "office_setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("set_at", sa.DateTime(), nullable=False),
        sa.Column("set_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_office_setting")),
    )
