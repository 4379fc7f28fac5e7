"""Records beside the cases, each with a log of its own.

Every table is written out in full, like in every migration.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dossier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("town", sa.Text(), nullable=False),
        sa.Column("employer", sa.Text(), nullable=False),
        sa.Column("employer_id", sa.Integer(), nullable=True),
        sa.Column("office_id", sa.Integer(), nullable=True),
        sa.Column("handler_id", sa.Integer(), nullable=True),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("next_rule", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("sort_on", sa.Date(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("owed_fen", sa.BigInteger(), nullable=False),
        sa.Column("paid_fen", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["employer_id"],
            ["employer.id"],
            name=op.f("fk_dossier_employer_id_employer"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["office_id"],
            ["office.id"],
            name=op.f("fk_dossier_office_id_office"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["handler_id"],
            ["staff.id"],
            name=op.f("fk_dossier_handler_id_staff"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier")),
        sa.UniqueConstraint("number", name=op.f("uq_dossier_number")),
    )
    op.create_index(op.f("ix_dossier_employer_id"), "dossier", ["employer_id"])
    op.create_index(
        op.f("ix_dossier_type_open_sort_on_id"), "dossier", ["type", "open", "sort_on", "id"]
    )
    op.create_index(op.f("ix_dossier_type_opened_on_id"), "dossier", ["type", "opened_on", "id"])
    op.create_index(op.f("ix_dossier_type_reference"), "dossier", ["type", "reference"])
    _entries()
    _projections()


def _entries() -> None:
    op.create_table(
        "dossier_entry",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("schema", sa.Integer(), nullable=False),
        sa.Column("irregular", sa.Text(), nullable=True),
        sa.Column("confirmed_by", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["dossier.id"],
            name=op.f("fk_dossier_entry_dossier_id_dossier"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("dossier_id", "seq", name=op.f("pk_dossier_entry")),
        sqlite_with_rowid=False,
    )


def _projections() -> None:
    op.create_table(
        "dossier_clock",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.Column("paused_since", sa.Date(), nullable=True),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["dossier.id"],
            name=op.f("fk_dossier_clock_dossier_id_dossier"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint(
            "dossier_id", "rule_id", "key", "seq", name=op.f("pk_dossier_clock")
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "dossier_amount",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("fen", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["dossier.id"],
            name=op.f("fk_dossier_amount_dossier_id_dossier"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("dossier_id", "seq", "what", name=op.f("pk_dossier_amount")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_dossier_amount_what_happened_on_fen"),
        "dossier_amount",
        ["what", "happened_on", "fen"],
    )
    op.create_table(
        "dossier_case",
        sa.Column("dossier_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"],
            ["dossier.id"],
            name=op.f("fk_dossier_case_dossier_id_dossier"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["dispute_case.id"],
            name=op.f("fk_dossier_case_case_id_dispute_case"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("dossier_id", "case_id", name=op.f("pk_dossier_case")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_dossier_case_case_id"), "dossier_case", ["case_id"])


def downgrade() -> None:
    for table in ("dossier_case", "dossier_amount", "dossier_clock", "dossier_entry", "dossier"):
        op.drop_table(table)
