"""Matters beside the procedure of a case, and of which kind a mediation organisation is.

The table is written out in full, like in every migration.  The matters of cases that are there
already are read from their logs, as ``verify`` reads them.
"""

from __future__ import annotations

import json
from datetime import UTC

import sqlalchemy as sa
from alembic import op

from disputes_app.domain.case_matters import BEGINNING, matters_of
from disputes_app.domain.events import Event

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

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
    sa.column("closed_on", sa.Date()),
    sa.column("left_on", sa.Date()),
)
_AGREEMENT = "mediation.agreement"
"""Before this shape none named its payments one by one, so none has to be read."""


def upgrade() -> None:
    op.add_column("office", sa.Column("organisation", sa.Text(), nullable=True))
    _fill(_case_matter())


def downgrade() -> None:
    op.drop_table("case_matter")
    op.drop_column("office", "organisation")


def _case_matter() -> sa.Table:
    table = op.create_table(
        "case_matter",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("sort_on", sa.Date(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("clock_seq", sa.Integer(), nullable=True),
        sa.Column("office_id", sa.Integer(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("fen", sa.BigInteger(), nullable=True),
        sa.Column("paid_fen", sa.BigInteger(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("case_id", "kind", "seq", "place", name=op.f("pk_case_matter")),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["dispute_case.id"],
            name=op.f("fk_case_matter_case_id_dispute_case"),
            ondelete="RESTRICT",
        ),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_case_matter_kind_open_sort_on_case_id",
        "case_matter",
        ["kind", "open", "sort_on", "case_id"],
    )
    op.create_index(
        "ix_case_matter_kind_sort_on_case_id", "case_matter", ["kind", "sort_on", "case_id"]
    )
    return table


def _fill(table: sa.Table) -> None:
    """Read the matters of every case that can have one, a case at a time."""
    conn = op.get_bind()
    kinds = sorted(BEGINNING - {_AGREEMENT})
    with_matter = sa.select(_EVENT.c.case_id).where(_EVENT.c.kind.in_(kinds)).distinct()
    over = sa.func.coalesce(_CASE.c.closed_on, _CASE.c.left_on)
    cases = conn.execute(sa.select(_CASE.c.id, over).where(_CASE.c.id.in_(with_matter))).all()
    for case_id, ended_on in cases:
        query = sa.select(_EVENT).where(_EVENT.c.case_id == case_id).order_by(_EVENT.c.seq)
        log = [_event(row) for row in conn.execute(query)]
        rows = [{"case_id": case_id, **_values(one)} for one in matters_of(log, ended_on=ended_on)]
        if rows:
            conn.execute(sa.insert(table), rows)


def _values(one: object) -> dict[str, object]:
    names = (
        "kind state open sort_on opened_on due_on ended_on clock_seq office_id body fen "
        "paid_fen reference seq place"
    )
    return {name: getattr(one, name) for name in names.split()}


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
