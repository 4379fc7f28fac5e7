"""The register of files, as the logs tell of it.

The table is written out in full, like in every migration.  The files of cases that are there
already are read from their logs, as ``verify`` reads them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC
from itertools import groupby

import sqlalchemy as sa
from alembic import op

from disputes_app.domain.archive_log import archive_of
from disputes_app.domain.cases import Line, Outcome
from disputes_app.domain.events import Event

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_TELLING = ("archived", "archive.handed_over", "archive.lent", "archive.returned", "void")
_BATCH = 1_000


def upgrade() -> None:
    table = op.create_table(
        "archive_file",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("file_number", sa.Text(), nullable=False),
        sa.Column("archived_on", sa.Date(), nullable=True),
        sa.Column("keep_until", sa.Date(), nullable=True),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("handed_on", sa.Date(), nullable=True),
        sa.Column("received_by", sa.Text(), nullable=False),
        sa.Column("lent", sa.Integer(), nullable=False),
        sa.Column("due_back", sa.Date(), nullable=True),
        sa.Column("borrower", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_archive_file")),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["dispute_case.id"],
            name=op.f("fk_archive_file_case_id_dispute_case"),
            ondelete="RESTRICT",
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_archive_file_file_number", "archive_file", ["file_number"])
    for column in ("archived_on", "keep_until", "due_back"):
        op.create_index(f"ix_archive_file_{column}_case_id", "archive_file", [column, "case_id"])
    condition = sa.text("kind = 'arbitration.court_applied' OR kind = 'arbitration.court_result'")
    op.create_index(
        "ix_case_event_court",
        "case_event",
        ["happened_on", "case_id"],
        sqlite_where=condition,
        postgresql_where=condition,
    )
    _fill(table)


def downgrade() -> None:
    op.drop_index("ix_case_event_court", "case_event")
    op.drop_table("archive_file")


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
    sa.column("line", sa.Text()),
    sa.column("outcome", sa.Text()),
)


def _fill(table: sa.Table) -> None:
    """Read the file of every case that was archived, many cases at a time."""
    conn = op.get_bind()
    archived = sa.select(_EVENT.c.case_id).where(_EVENT.c.kind == "archived").distinct()
    ids = sorted(conn.execute(archived).scalars())
    for first in range(0, len(ids), _BATCH):
        some = ids[first : first + _BATCH]
        query = sa.select(_CASE.c.id, _CASE.c.line, _CASE.c.outcome).where(_CASE.c.id.in_(some))
        cases = {row.id: (row.line, row.outcome) for row in conn.execute(query)}
        log = (
            sa.select(_EVENT)
            .where(_EVENT.c.case_id.in_(some), _EVENT.c.kind.in_(_TELLING))
            .order_by(_EVENT.c.case_id, _EVENT.c.seq)
        )
        rows = list(_rows(conn.execute(log), cases))
        if rows:
            conn.execute(sa.insert(table), rows)


def _rows(
    entries: Iterable[sa.Row[tuple[object, ...]]], cases: dict[int, tuple[str, str | None]]
) -> Iterator[dict[str, object]]:
    for case_id, mine in groupby(entries, key=lambda row: row.case_id):
        line, outcome = cases[case_id]
        log: Sequence[Event] = [_event(row) for row in mine]
        found = archive_of(Line(line), log, None if outcome is None else Outcome(outcome))
        if found is not None:
            yield {
                "case_id": case_id,
                "place": found.place.value,
                "file_number": found.file_number,
                "archived_on": found.archived_on,
                "keep_until": found.keep_until,
                "room": found.room,
                "handed_on": found.handed_on,
                "received_by": found.received_by,
                "lent": found.lent,
                "due_back": found.due_back,
                "borrower": found.borrower,
            }


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
