"""Hearing rooms, leave, and the hearings that the logs tell of.

The tables are written out in full, like in every migration.  The hearings of cases that are
there already are read from their logs, as ``verify`` reads them.
"""

from __future__ import annotations

import json
from datetime import UTC

import sqlalchemy as sa
from alembic import op

from disputes_app.domain.events import Event
from disputes_app.domain.hearing_log import hearings_of

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_SCHEDULED = "arbitration.hearing_scheduled"


def upgrade() -> None:
    _hearing_room()
    _staff_leave()
    _agents()
    _fill(_hearing())


def downgrade() -> None:
    op.drop_index("ix_case_party_agent", "case_party")
    for name in ("hearing", "staff_leave", "hearing_room"):
        op.drop_table(name)


def _hearing_room() -> None:
    op.create_table(
        "hearing_room",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing_room")),
        sa.UniqueConstraint("name", name=op.f("uq_hearing_room_name")),
        sa.ForeignKeyConstraint(
            ["office_id"],
            ["office.id"],
            name=op.f("fk_hearing_room_office_id_office"),
            ondelete="RESTRICT",
        ),
    )


def _staff_leave() -> None:
    op.create_table(
        "staff_leave",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("to_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.DateTime(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_leave")),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff.id"],
            name=op.f("fk_staff_leave_staff_id_staff"),
            ondelete="RESTRICT",
        ),
    )
    op.create_index("ix_staff_leave_staff_id", "staff_leave", ["staff_id"])
    op.create_index("ix_staff_leave_to_on_from_on", "staff_leave", ["to_on", "from_on"])


def _hearing() -> sa.Table:
    table = op.create_table(
        "hearing",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("hearing_on", sa.Date(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=True),
        sa.Column("end_minute", sa.Integer(), nullable=True),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("arbitrators", sa.Text(), nullable=False),
        sa.Column("clerk", sa.Text(), nullable=False),
        sa.Column("joint_with", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("exceptional", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("case_id", "seq", name=op.f("pk_hearing")),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["dispute_case.id"],
            name=op.f("fk_hearing_case_id_dispute_case"),
            ondelete="RESTRICT",
        ),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_hearing_hearing_on_state_case_id", "hearing", ["hearing_on", "state", "case_id"]
    )
    return table


def _agents() -> None:
    """Find where somebody acted for a party without reading every party of every case."""
    condition = sa.text("role = 'agent'")
    op.create_index(
        "ix_case_party_agent",
        "case_party",
        ["name"],
        sqlite_where=condition,
        postgresql_where=condition,
    )


_EVENT = sa.table(
    "case_event",
    sa.column("case_id", sa.Integer()),
    sa.column("seq", sa.Integer()),
    sa.column("kind", sa.Text()),
    sa.column("happened_on", sa.Date()),
    sa.column("recorded_at", sa.DateTime()),
    sa.column("recorded_by", sa.Text()),
    sa.column("facts", sa.Text()),
    sa.column("schema", sa.Integer()),
)
_CASE = sa.table(
    "dispute_case",
    sa.column("id", sa.Integer()),
    sa.column("ended_on", sa.Date()),
    sa.column("closed_on", sa.Date()),
    sa.column("departure", sa.Text()),
)


def _fill(hearing: sa.Table) -> None:
    """Read the hearings of every case that has one set, a case at a time."""
    conn = op.get_bind()
    with_hearing = sa.select(_EVENT.c.case_id).where(_EVENT.c.kind == _SCHEDULED).distinct()
    over = sa.or_(_CASE.c.closed_on.is_not(None), _CASE.c.departure.is_not(None))
    cases = conn.execute(sa.select(_CASE.c.id, over).where(_CASE.c.id.in_(with_hearing))).all()
    for case_id, ended in cases:
        query = sa.select(_EVENT).where(_EVENT.c.case_id == case_id).order_by(_EVENT.c.seq)
        log = [_event(row) for row in conn.execute(query)]
        rows = [
            {
                "case_id": case_id,
                "seq": one.seq,
                "hearing_on": one.hearing_on,
                "start_minute": one.start_minute,
                "end_minute": one.end_minute,
                "room": one.room,
                "arbitrators": one.arbitrators,
                "clerk": one.clerk,
                "joint_with": one.joint_with,
                "state": one.state.value,
                "exceptional": one.exceptional,
            }
            for one in hearings_of(log, ended=bool(ended))
        ]
        if rows:
            conn.execute(sa.insert(hearing), rows)


def _event(row: sa.Row[tuple[object, ...]]) -> Event:
    return Event(
        row.seq,
        row.kind,
        row.happened_on,
        row.recorded_at.replace(tzinfo=UTC),
        row.recorded_by,
        json.loads(row.facts),
        row.schema,
    )
