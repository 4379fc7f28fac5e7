"""What reports count of a case's hearings and award, and indexes that hold all they ask for.

Written out in full, like every migration.  The hearings stored of each case say when it was
heard; which awards were final is read from the logs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

_CASE = sa.table(
    "dispute_case",
    sa.column("id", sa.Integer()),
    sa.column("outcome", sa.Text()),
    sa.column("closed_on", sa.Date()),
    sa.column("heard_on", sa.Date()),
    sa.column("heard_last_on", sa.Date()),
    sa.column("final_award", sa.Boolean()),
)
_HEARING = sa.table(
    "hearing",
    sa.column("case_id", sa.Integer()),
    sa.column("hearing_on", sa.Date()),
    sa.column("state", sa.Text()),
)
_EVENT = sa.table(
    "case_event",
    sa.column("case_id", sa.Integer()),
    sa.column("seq", sa.Integer()),
    sa.column("kind", sa.Text()),
    sa.column("happened_on", sa.Date()),
    sa.column("facts", sa.Text()),
)
_AWARD_OR_VOID = ("arbitration.awarded", "void")
_FINAL = ("final", "both")
_CHUNK = 5_000

_OWNED_BY = ("complaint", "attributed_office_id", "attributed_handler_id")
_INDEXES = (
    (
        "ix_case_accepted",
        ("line", "accepted_on", "received_on", "ended_on", *_OWNED_BY, "heard_on"),
        "accepted_on IS NOT NULL",
    ),
    (
        "ix_case_closed",
        (
            "line",
            "closed_on",
            "accepted_on",
            "ended_on",
            "outcome",
            *_OWNED_BY,
            "heard_last_on",
            "final_award",
            "received_on",
        ),
        "closed_on IS NOT NULL",
    ),
    (
        "ix_case_flow",
        (
            "line",
            "complaint",
            "cause",
            "office_id",
            "outcome",
            "departure",
            "accepted_on",
            "ended_on",
            "closed_on",
            "people",
            "claimed_fen",
            "measure",
            "due_sort",
        ),
        None,
    ),
    ("ix_case_violation", ("line", "violation_on"), "violation_on IS NOT NULL"),
)


def upgrade() -> None:
    op.add_column("dispute_case", sa.Column("heard_on", sa.Date(), nullable=True))
    op.add_column("dispute_case", sa.Column("heard_last_on", sa.Date(), nullable=True))
    op.add_column(
        "dispute_case",
        sa.Column("final_award", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column("dispute_case", "final_award", server_default=None)
    _fill_hearings()
    _fill_awards()
    op.create_index(
        "ix_case_party_firm",
        "case_party",
        ["case_id"],
        sqlite_where=sa.text("role = 'applicant' AND person = 0"),
        postgresql_where=sa.text("role = 'applicant' AND NOT person"),
    )
    for name, columns, condition in _indexes_here():
        where = None if condition is None else sa.text(condition)
        op.create_index(
            name, "dispute_case", [*columns], sqlite_where=where, postgresql_where=where
        )


def _indexes_here() -> list[tuple[str, tuple[str, ...], str | None]]:
    """Return the indexes of this database; a server refuses entries as long as a cause can be."""
    on_file = op.get_bind().dialect.name == "sqlite"
    return [one for one in _INDEXES if on_file or "cause" not in one[1]]


def _fill_hearings() -> None:
    held = _HEARING.c.state == "held"
    first, last = (
        sa.select(day).where(_HEARING.c.case_id == _CASE.c.id, held, *more).scalar_subquery()
        for day, more in (
            (sa.func.min(_HEARING.c.hearing_on), ()),
            (sa.func.max(_HEARING.c.hearing_on), (_HEARING.c.hearing_on <= _CASE.c.closed_on,)),
        )
    )
    heard = _CASE.c.id.in_(sa.select(_HEARING.c.case_id).where(held))
    op.execute(sa.update(_CASE).where(heard).values(heard_on=first, heard_last_on=last))


def _fill_awards() -> None:
    conn = op.get_bind()
    mark = sa.update(_CASE).where(_CASE.c.id == sa.bindparam("of_id")).values(final_award=sa.true())
    after = 0
    while ids := list(conn.execute(_awarded_after(after)).scalars()):
        if final := list(_final_among(conn, ids)):
            conn.execute(mark, [{"of_id": one} for one in final])
        after = ids[-1]


def _awarded_after(case_id: int) -> sa.Select[int]:
    awarded = sa.select(_CASE.c.id).where(_CASE.c.outcome == "award", _CASE.c.id > case_id)
    return awarded.order_by(_CASE.c.id).limit(_CHUNK)


def _final_among(conn: sa.Connection, ids: list[int]) -> Iterator[int]:
    query = (
        sa.select(_EVENT, _CASE.c.closed_on)
        .join(_CASE, _CASE.c.id == _EVENT.c.case_id)
        .where(
            _CASE.c.outcome == "award",
            _EVENT.c.case_id.between(ids[0], ids[-1]),
            _EVENT.c.kind.in_(_AWARD_OR_VOID),
        )
        .order_by(_EVENT.c.case_id, _EVENT.c.seq)
    )
    for case_id, found in groupby(conn.execute(query), attrgetter("case_id")):
        if _has_final(found):
            yield case_id


def _has_final(rows: Iterable[sa.Row[tuple[object, ...]]]) -> bool:
    """Say whether awards of the day of closing that were not struck out have a final one."""
    final, struck = set(), set()
    for row in rows:
        facts = json.loads(row.facts)
        if row.kind == "void":
            struck.add(facts.get("seq"))
        elif row.happened_on == row.closed_on and facts.get("award_type") in _FINAL:
            final.add(row.seq)
    return not final <= struck


def downgrade() -> None:
    for name, _columns, _condition in reversed(_indexes_here()):
        op.drop_index(name, "dispute_case")
    op.drop_index("ix_case_party_firm", "case_party")
    for column in ("final_award", "heard_last_on", "heard_on"):
        op.drop_column("dispute_case", column)
