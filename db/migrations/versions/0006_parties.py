"""Employers and persons as registers that parties refer to, and records found to be one.

The tables are written out in full, like in every migration.  Employers get their keys anew;
parties that are there already are linked: an employer by its code, else by its whole name, a
person by the identity number; one without a number but with a telephone gets a record of its
own.  Protected reporters are in another table and are not looked at.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import sqlalchemy as sa
from alembic import op

from disputes_app.domain.register_keys import core_name, phone_key, whole_name

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_LIVE = "merged_into_id IS NULL"
_MERGED = "merged_into_id IS NOT NULL"
_SORTED_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_TO_EMPLOYER = "CONSTRAINT fk_employer_merged_into_id_employer REFERENCES employer (id)"
_TO_WORKER = "CONSTRAINT fk_case_party_worker_id_worker REFERENCES worker (id)"
_ADDED = (
    "employer ADD COLUMN core_key TEXT NOT NULL DEFAULT ''",
    "employer ADD COLUMN phone TEXT",
    "employer ADD COLUMN address TEXT",
    "employer ADD COLUMN legal_representative TEXT",
    f"employer ADD COLUMN merged_into_id INTEGER {_TO_EMPLOYER}",
    f"case_party ADD COLUMN worker_id INTEGER {_TO_WORKER}",
    "case_party ADD COLUMN until_on DATE",
)
_INDEXES = (
    ("ix_employer_merged", "employer", "merged_into_id", _MERGED),
    ("ix_employer_listed", "employer", "pinyin_key id", _LIVE),
    ("ix_employer_core", "employer", "core_key code", _LIVE),
    ("ix_worker_merged", "worker", "merged_into_id", _MERGED),
    ("ix_worker_listed", "worker", "pinyin_key id", _LIVE),
    ("ix_worker_same", "worker", "name_key phone_key id_number", _LIVE),
    ("ix_case_party_employer_id_case_id", "case_party", "employer_id case_id", None),
    ("ix_case_party_worker_id_case_id", "case_party", "worker_id case_id", None),
)
_ON_OLD_TABLES = ("employer", "case_party")


def upgrade() -> None:
    _worker()
    _merges()
    for added in _ADDED:
        op.execute(f"ALTER TABLE {added}")
    op.drop_index("ix_case_party_employer_id", "case_party")
    op.drop_index("ix_employer_pinyin_key", "employer")
    if op.get_bind().dialect.name != "sqlite":
        op.execute('ALTER TABLE employer ALTER COLUMN pinyin_key TYPE TEXT COLLATE "C"')
        op.execute("ALTER TABLE employer ALTER COLUMN core_key DROP DEFAULT")
    _rekey_employers()
    _link_employers()
    _link_persons()
    for name, table, columns, where in _INDEXES:
        condition = None if where is None else sa.text(where)
        op.create_index(
            name,
            table,
            columns.split(),
            sqlite_where=condition,
            postgresql_where=condition,
        )


def downgrade() -> None:
    for name, table, _, _ in reversed(_INDEXES):
        if table in _ON_OLD_TABLES:
            op.drop_index(name, table)
    op.create_index("ix_employer_pinyin_key", "employer", ["pinyin_key"])
    op.create_index("ix_case_party_employer_id", "case_party", ["employer_id"])
    for added in reversed(_ADDED):
        table, _, rest = added.partition(" ADD COLUMN ")
        op.execute(f"ALTER TABLE {table} DROP COLUMN {rest.split()[0]}")
    for name in ("merged_party", "party_merge", "worker"):
        op.drop_table(name)


def _worker() -> None:
    op.create_table(
        "worker",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("id_number", sa.Text(), nullable=True),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("pinyin_key", _SORTED_TEXT, nullable=False),
        sa.Column("phone_key", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_worker")),
        sa.UniqueConstraint("id_number", name=op.f("uq_worker_id_number")),
        sa.ForeignKeyConstraint(
            ["merged_into_id"],
            ["worker.id"],
            name=op.f("fk_worker_merged_into_id_worker"),
            ondelete="RESTRICT",
        ),
    )


def _merges() -> None:
    op.create_table(
        "party_merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("gone_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("merged_by", sa.Text(), nullable=False),
        sa.Column("merged_at", sa.DateTime(), nullable=False),
        sa.Column("parted_by", sa.Text(), nullable=True),
        sa.Column("parted_at", sa.DateTime(), nullable=True),
        sa.Column("parted_because", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party_merge")),
    )
    for side in ("kept_id", "gone_id"):
        op.create_index(f"ix_party_merge_register_{side}", "party_merge", ["register", side])
    op.create_table(
        "merged_party",
        sa.Column("merge_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("merge_id", "case_id", "place", name=op.f("pk_merged_party")),
        sa.ForeignKeyConstraint(
            ["merge_id"],
            ["party_merge.id"],
            name=op.f("fk_merged_party_merge_id_party_merge"),
            ondelete="RESTRICT",
        ),
        sqlite_with_rowid=False,
    )


_EMPLOYER = sa.table(
    "employer",
    sa.column("id", sa.Integer()),
    *(sa.column(name, sa.Text()) for name in ("name", "code", "name_key", "pinyin_key")),
    *(sa.column(name, sa.Text()) for name in ("core_key", "phone", "address")),
    sa.column("legal_representative", sa.Text()),
)
_WORKER = sa.table(
    "worker",
    sa.column("id", sa.Integer()),
    *(sa.column(name, sa.Text()) for name in ("name", "id_number", "name_key", "pinyin_key")),
    *(sa.column(name, sa.Text()) for name in ("phone_key", "phone", "address")),
)
_PARTY = sa.table(
    "case_party",
    sa.column("case_id", sa.Integer()),
    sa.column("place", sa.Integer()),
    sa.column("person", sa.Boolean()),
    *(sa.column(name, sa.Text()) for name in ("role", "name", "id_number", "code", "phone")),
    *(sa.column(name, sa.Text()) for name in ("address", "legal_representative")),
    sa.column("employer_id", sa.Integer()),
    sa.column("worker_id", sa.Integer()),
)


def _rekey_employers() -> None:
    conn = op.get_bind()
    changed = [
        {"of_id": row.id, "name_key": whole_name(row.name), "core_key": core_name(row.name)}
        for row in conn.execute(sa.select(_EMPLOYER.c.id, _EMPLOYER.c.name)).all()
    ]
    if changed:
        statement = sa.update(_EMPLOYER).where(_EMPLOYER.c.id == sa.bindparam("of_id"))
        conn.execute(
            statement.values(name_key=sa.bindparam("name_key"), core_key=sa.bindparam("core_key")),
            changed,
        )


def _parties(*conditions: sa.ColumnElement[bool]) -> Iterator[sa.Row[tuple[object, ...]]]:
    query = sa.select(_PARTY).where(_PARTY.c.role != "agent", *conditions)
    yield from op.get_bind().execute(query.order_by(_PARTY.c.case_id, _PARTY.c.place)).all()


def _link(column: str, links: list[dict[str, object]]) -> None:
    if links:
        statement = sa.update(_PARTY).where(
            _PARTY.c.case_id == sa.bindparam("of_case"),
            _PARTY.c.place == sa.bindparam("of_place"),
        )
        op.get_bind().execute(statement.values({column: sa.bindparam("linked")}), links)


def _link_employers() -> None:
    """Link organisations that no register knew, and take over what the newest case says."""
    conn = op.get_bind()
    known = conn.execute(sa.select(_EMPLOYER).order_by(_EMPLOYER.c.id.desc())).all()
    by_code = {row.code: row.id for row in known if row.code}
    by_name = {row.name_key: row.id for row in known}
    last = max((row.id for row in known), default=0)
    links: list[dict[str, object]] = []
    made: list[dict[str, object]] = []
    for row in _parties(sa.not_(_PARTY.c.person), _PARTY.c.employer_id.is_(None)):
        key = whole_name(row.name)
        found = by_code.get(row.code) if row.code else by_name.get(key)
        if found is None:
            last = found = last + 1
            by_name.setdefault(key, found)
            made.append(_new_employer(found, row, key))
        if row.code:
            by_code[row.code] = found
        links.append({"of_case": row.case_id, "of_place": row.place, "linked": found})
    if made:
        conn.execute(sa.insert(_EMPLOYER), made)
    _link("employer_id", links)
    _go_on_after(last, "employer")


def _new_employer(employer_id: int, row: sa.Row[tuple[object, ...]], key: str) -> dict[str, object]:
    return {
        "id": employer_id,
        "name": row.name,
        "code": row.code,
        "name_key": key,
        "pinyin_key": _pinyin(row.name),
        "core_key": core_name(row.name),
    }


def _link_persons() -> None:
    known: dict[str, int] = {}
    made: dict[int, dict[str, object]] = {}
    links: list[dict[str, object]] = []
    for row in _parties(_PARTY.c.person):
        phone = phone_key(row.phone)
        if not row.id_number and not phone:
            continue
        found = known.get(row.id_number) if row.id_number else None
        if found is None:
            found = len(made) + 1
            made[found] = _new_worker(found, row, phone)
            if row.id_number:
                known[row.id_number] = found
        links.append({"of_case": row.case_id, "of_place": row.place, "linked": found})
    if made:
        op.get_bind().execute(sa.insert(_WORKER), list(made.values()))
    _link("worker_id", links)
    _go_on_after(len(made), "worker")


def _new_worker(worker_id: int, row: sa.Row[tuple[object, ...]], phone: str) -> dict[str, object]:
    return {
        "id": worker_id,
        "name": row.name,
        "id_number": row.id_number or None,
        "name_key": whole_name(row.name),
        "pinyin_key": _pinyin(row.name),
        "phone_key": phone,
        "phone": row.phone,
        "address": row.address,
    }


def _go_on_after(last: int, table: str) -> None:
    """Let the server's own ids go on after those given here."""
    conn = op.get_bind()
    if last and conn.dialect.name != "sqlite":
        name = sa.func.pg_get_serial_sequence(table, "id")
        conn.execute(sa.select(sa.func.setval(name, last)))


def _pinyin(text: str) -> str:
    """Return the key under which names are sorted, as the program makes it."""
    plain = unicodedata.normalize("NFKC", text).lower()
    return " ".join(_syllable(one) for one in plain)[:200]


@lru_cache(maxsize=65_536)
def _syllable(character: str) -> str:
    from pypinyin import Style, pinyin  # loaded where there is somebody to name

    found = pinyin(character, style=Style.NORMAL, errors=lambda rest: rest)
    return str(found[0][0]) if found else character
