"""What an adoption of law moved in the records beside the cases; running periods of these by day.

Written out in full, like every migration.  The workers of ledgers are cut into search keys by
the program: a mark asks for it at the next opening.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

_MARK = "ledger_names_to_be_indexed"


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
    running = sa.text("stopped_on IS NULL")
    op.create_index(
        "ix_dossier_clock_running",
        "dossier_clock",
        ["rule_id", "due_on", "dossier_id"],
        sqlite_where=running,
        postgresql_where=running,
    )
    heard = sa.text("rule_id = 'penalty.hearing_notice'")
    op.create_index(
        "ix_case_clock_penalty_hearing",
        "case_clock",
        ["started_on", "case_id"],
        sqlite_where=heard,
        postgresql_where=heard,
    )
    conn = op.get_bind()
    if conn.execute(sa.text("SELECT 1 FROM arrears_total LIMIT 1")).first() is not None:
        mark = sa.text("INSERT INTO meta (key, value) VALUES (:key, '')")
        conn.execute(mark, {"key": _MARK})


def downgrade() -> None:
    op.get_bind().execute(sa.text("DELETE FROM meta WHERE key = :key"), {"key": _MARK})
    op.drop_index("ix_case_clock_penalty_hearing", "case_clock")
    op.drop_index("ix_dossier_clock_running", "dossier_clock")
    op.drop_table("law_dossier_move")
