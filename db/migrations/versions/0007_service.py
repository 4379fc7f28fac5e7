"""What has not reached a party yet, and the tracking numbers of what was mailed.

The tables are written out in full, like in every migration.  Days of the law stand in them, so
they are filled where the law is at hand: a mark asks for it at the next opening.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_MARK = "service_to_be_read"


def upgrade() -> None:
    _service_task()
    _service_mail()
    conn = op.get_bind()
    if conn.execute(sa.text("SELECT 1 FROM case_event LIMIT 1")).first() is not None:
        mark = sa.text("INSERT INTO meta (key, value) VALUES (:key, '')")
        conn.execute(mark, {"key": _MARK})


def downgrade() -> None:
    op.get_bind().execute(sa.text("DELETE FROM meta WHERE key = :key"), {"key": _MARK})
    op.drop_table("service_mail")
    op.drop_table("service_task")


def _service_task() -> None:
    op.create_table(
        "service_task",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("cause", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("party", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sort_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=True),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("tracking", sa.Text(), nullable=False),
        sa.Column("returns", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("served_on", sa.Date(), nullable=True),
        sa.Column("deemed_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("case_id", "cause", "paper", "party", name=op.f("pk_service_task")),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["dispute_case.id"],
            name=op.f("fk_service_task_case_id_dispute_case"),
            ondelete="RESTRICT",
        ),
        sqlite_with_rowid=False,
    )
    order = ["sort_on", "case_id", "cause", "party", "paper"]
    op.create_index("ix_service_task_sorted", "service_task", order)
    op.create_index("ix_service_task_state", "service_task", ["state", *order])


def _service_mail() -> None:
    op.create_table(
        "service_mail",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("tracking", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("case_id", "seq", name=op.f("pk_service_mail")),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["dispute_case.id"],
            name=op.f("fk_service_mail_case_id_dispute_case"),
            ondelete="RESTRICT",
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_service_mail_tracking", "service_mail", ["tracking"])
