"""Since when a case is quiet, whether it was entered later, and parties found by telephone.

Written out in full, like every migration.  What the new columns hold of cases that are there
already follows from the rows stored of them, and is what ``verify`` computes from their logs.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_HELD_BY = ("line", "office_id", "handler_id")
_BACK, _QUIET = "back_entered", "quiet_since IS NOT NULL"
_INDEXES = (
    ("ix_back_entered_due", ("due_sort", "id", *_HELD_BY), f"{_BACK} = 1", _BACK),
    ("ix_back_entered_received", ("received_on", "id", *_HELD_BY), f"{_BACK} = 1", _BACK),
    ("ix_quiet", ("quiet_since", "id", *_HELD_BY), _QUIET, _QUIET),
)
_SHORTEST, _LOCAL, _WITH_COUNTRY = 7, 8, 13
_NO_PROGRESS = frozenset({"void", "assigned"})

_CASE = sa.table(
    "dispute_case",
    sa.column("id", sa.Integer()),
    sa.column("old_number", sa.Text()),
    sa.column("ended_on", sa.Date()),
    sa.column("suspended_since", sa.Date()),
    sa.column("hearing_on", sa.Date()),
    sa.column("quiet_since", sa.Date()),
    sa.column("back_entered", sa.Boolean()),
)
_EVENT = sa.table(
    "case_event",
    sa.column("case_id", sa.Integer()),
    sa.column("seq", sa.Integer()),
    sa.column("kind", sa.Text()),
    sa.column("happened_on", sa.Date()),
    sa.column("facts", sa.Text()),
)
_CLOCK = sa.table(
    "case_clock",
    sa.column("case_id", sa.Integer()),
    sa.column("rule_id", sa.Text()),
    sa.column("kind", sa.Text()),
    sa.column("due_on", sa.Date()),
    sa.column("stopped_on", sa.Date()),
)
_PARTY = sa.table("case_party", sa.column("case_id", sa.Integer()), sa.column("phone", sa.Text()))


def upgrade() -> None:
    op.add_column("dispute_case", sa.Column("quiet_since", sa.Date(), nullable=True))
    op.add_column(
        "dispute_case",
        sa.Column("back_entered", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column("dispute_case", "back_entered", server_default=None)
    op.execute(
        sa.update(_CASE).where(_CASE.c.old_number.is_not(None)).values(back_entered=sa.true())
    )
    for name, columns, where, server_where in _INDEXES:
        op.create_index(
            name,
            "dispute_case",
            list(columns),
            sqlite_where=sa.text(where),
            postgresql_where=sa.text(server_where),
        )
    _find_the_quiet()
    _index_telephones()


def downgrade() -> None:
    for name, *_rest in _INDEXES:
        op.drop_index(name, "dispute_case")
    op.drop_column("dispute_case", "back_entered")
    op.drop_column("dispute_case", "quiet_since")


def _find_the_quiet() -> None:
    """Say of every case that is open and not suspended since when nothing has moved it."""
    conn = op.get_bind()
    still_open = sa.and_(_CASE.c.ended_on.is_(None), _CASE.c.suspended_since.is_(None))
    set_day = (
        sa.update(_CASE)
        .where(_CASE.c.id == sa.bindparam("of_id"))
        .values(quiet_since=sa.bindparam("day"))
    )
    awaited = _awaited_days(conn)
    for case_id, hearing_on in conn.execute(
        sa.select(_CASE.c.id, _CASE.c.hearing_on).where(still_open)
    ).all():
        days = [*_entered_days(conn, case_id), *awaited.get(case_id, ())]
        days += [hearing_on] if hearing_on is not None else []
        if days:
            conn.execute(set_day, {"of_id": case_id, "day": max(days)})


def _awaited_days(conn: sa.Connection) -> dict[int, list[date]]:
    query = sa.select(_CLOCK.c.case_id, _CLOCK.c.due_on).where(
        _CLOCK.c.kind.in_(["party", "wait"]),
        _CLOCK.c.rule_id != "mediation.right_to_arbitrate",
        _CLOCK.c.stopped_on.is_(None),
        _CLOCK.c.due_on.is_not(None),
    )
    found: dict[int, list[date]] = defaultdict(list)
    for case_id, day in conn.execute(query):
        found[case_id].append(day)
    return found


def _entered_days(conn: sa.Connection, case_id: int) -> list[date]:
    query = sa.select(_EVENT).where(_EVENT.c.case_id == case_id)
    log = conn.execute(query).all()
    voided = {json.loads(row.facts).get("seq") for row in log if row.kind == "void"}
    return [
        row.happened_on for row in log if row.kind not in _NO_PROGRESS and row.seq not in voided
    ]


def _index_telephones() -> None:
    """Add the numbers of parties and agents to the words under which their case is found."""
    conn = op.get_bind()
    keys: dict[int, dict[str, None]] = defaultdict(dict)
    query = sa.select(_PARTY.c.case_id, _PARTY.c.phone).where(_PARTY.c.phone.is_not(None))
    for case_id, phone in conn.execute(query):
        keys[case_id].update(dict.fromkeys(_phone_keys(phone)))
    key = "rowid" if conn.dialect.name == "sqlite" else "case_id"
    search = sa.table("case_search", sa.column(key, sa.Integer()), sa.column("tokens", sa.Text()))
    add = (
        sa.update(search)
        .where(search.c[key] == sa.bindparam("of_id"))
        .values(tokens=search.c.tokens + sa.bindparam("more", type_=sa.Text()))
    )
    for case_id, words in keys.items():
        if words:
            conn.execute(add, {"of_id": case_id, "more": " " + " ".join(words)})


def _phone_keys(phone: str) -> list[str]:
    found = []
    for part in re.split(r"[/、,，;；]", phone):
        digits = "".join(re.findall(r"\d", part, re.ASCII)).removeprefix("0086")
        if len(digits) == _WITH_COUNTRY and digits.startswith("86"):
            digits = digits[2:]
        if len(digits) < _SHORTEST:
            continue
        found.append(digits)
        if digits.startswith("0") and len(digits) > _LOCAL + 1:
            found.append(digits[-_LOCAL:])
    return found
