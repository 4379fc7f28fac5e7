"""Which employers and persons are there, in which cases are they, and which may be one?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    and_,
    case,
    func,
    or_,
    select,
    tuple_,
)

from db.models import CaseParty, DisputeCase, Employer, ToldApart, Worker
from db.queries.case_rows import rows_of
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.parties import ACTING_ROLES
from disputes_app.domain.records import EmployerRecord, WorkerRecord
from disputes_app.domain.register_lists import (
    Double,
    LineCount,
    Register,
    RegisterCases,
    RegisterCursor,
    RegisterPage,
    RegisterRow,
)

_MOST_IN_GROUP = 20


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed to find a record; each is empty where it cannot be meant.

    Attributes:
        name_key: as names are compared.
        pinyin: letters, without blanks.
        number: how a code or an identity number begins.
        phone: how a telephone number begins.
    """

    name_key: str = ""
    pinyin: str = ""
    number: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class _Source:
    """A register: its table, its number, and how parties refer to it."""

    table: Table
    number: Column[Any]
    link: Column[Any]


_SOURCES = {
    Register.EMPLOYER: _Source(Employer, Employer.c.code, CaseParty.c.employer_id),
    Register.WORKER: _Source(Worker, Worker.c.id_number, CaseParty.c.worker_id),
}


def _live(source: _Source) -> ColumnElement[bool]:
    return source.table.c.merged_into_id.is_(None)


def register_page(
    conn: Connection,
    register: Register,
    typed: Typed,
    *,
    after: RegisterCursor | None = None,
    limit: int,
) -> RegisterPage:
    """Return records in the order of their names, with what cases they have."""
    found = conn.execute(_page_query(_SOURCES[register], typed, after, limit)).all()
    rows = with_counts(conn, register, [_row(one) for one in found[:limit]])
    last = found[limit - 1] if len(found) > limit else None
    return RegisterPage(rows, None if last is None else RegisterCursor(last.pinyin_key, last.id))


def _page_query(
    source: _Source, typed: Typed, after: RegisterCursor | None, limit: int
) -> Select[Any]:
    columns = source.table.c
    query = _rows(source).add_columns(columns.pinyin_key).where(_live(source))
    if meant := _meant(source, typed):
        query = query.where(or_(*meant))
    if after is not None:
        place = tuple_(columns.pinyin_key, columns.id)
        query = query.where(place > tuple_(after.pinyin_key, after.id))
    return query.order_by(columns.pinyin_key, columns.id).limit(limit + 1)


def _rows(source: _Source) -> Select[Any]:
    columns = source.table.c
    return select(columns.id, columns.name, source.number.label("number"), columns.phone)


def _row(found: Row[Any]) -> RegisterRow:
    return RegisterRow(found.id, found.name, found.number, found.phone)


def _meant(source: _Source, typed: Typed) -> list[ColumnElement[bool]]:
    columns = source.table.c
    meant: list[ColumnElement[bool]] = []
    if typed.name_key:
        meant.append(columns.name_key.contains(typed.name_key, autoescape=True))
    if typed.pinyin:
        spelled = func.replace(columns.pinyin_key, " ", "")
        meant.append(spelled.startswith(typed.pinyin, autoescape=True))
    if typed.number:
        meant.append(source.number.startswith(typed.number, autoescape=True))
    if typed.phone and "phone_key" in columns:
        meant.append(columns.phone_key.startswith(typed.phone, autoescape=True))
    return meant


def count_records(conn: Connection, register: Register, typed: Typed) -> int:
    """Return how many records the list has."""
    source = _SOURCES[register]
    query = select(func.count()).select_from(source.table).where(_live(source))
    if meant := _meant(source, typed):
        query = query.where(or_(*meant))
    return int(conn.execute(query).scalar_one())


def with_counts(
    conn: Connection, register: Register, rows: Sequence[RegisterRow]
) -> tuple[RegisterRow, ...]:
    """Return the rows with how many cases each has."""
    if not rows:
        return ()
    link = _SOURCES[register].link
    linked = (
        select(link.label("record"), CaseParty.c.case_id)
        .where(link.in_([one.id for one in rows]))
        .distinct()
        .subquery()
    )
    is_open = case((DisputeCase.c.ended_on.is_(None), 1), else_=0)
    query = (
        select(linked.c.record, func.sum(is_open), func.count(), func.sum(DisputeCase.c.people))
        .join(DisputeCase, DisputeCase.c.id == linked.c.case_id)
        .group_by(linked.c.record)
    )
    counts = {row[0]: tuple(int(one) for one in row[1:]) for row in conn.execute(query)}
    return tuple(
        RegisterRow(one.id, one.name, one.number, one.phone, *counts.get(one.id, (0, 0, 0)))
        for one in rows
    )


def employer_record(conn: Connection, record_id: int) -> EmployerRecord | None:
    """Return an employer, merged or not; None where there is none."""
    row = conn.execute(select(Employer).where(Employer.c.id == record_id)).one_or_none()
    return None if row is None else EmployerRecord(*row)


def worker_record(conn: Connection, record_id: int) -> WorkerRecord | None:
    """Return a person, merged or not; None where there is none."""
    row = conn.execute(select(Worker).where(Worker.c.id == record_id)).one_or_none()
    return None if row is None else WorkerRecord(*row)


def rows_named(conn: Connection, register: Register, ids: Sequence[int]) -> tuple[RegisterRow, ...]:
    """Return these records, merged ones too, with their cases."""
    source = _SOURCES[register]
    query = _rows(source).where(source.table.c.id.in_(ids)).order_by(source.table.c.id)
    return with_counts(conn, register, [_row(one) for one in conn.execute(query)])


def merged_into(conn: Connection, register: Register, record_id: int) -> tuple[int, ...]:
    """Return the records that stand behind this one since merges, by any way."""
    table = _SOURCES[register].table
    found: list[int] = []
    asked = [record_id]
    while asked:
        query = select(table.c.id).where(table.c.merged_into_id.in_(asked)).order_by(table.c.id)
        asked = list(conn.execute(query).scalars())
        found += asked
    return tuple(found)


def cases_of_record(
    conn: Connection, register: Register, record_id: int, *, before: CaseId | None, limit: int
) -> RegisterCases:
    """Return the cases of a record on all lines, the newest first."""
    link = _SOURCES[register].link
    query = select(CaseParty.c.case_id).where(link == record_id).distinct()
    if before is not None:
        query = query.where(CaseParty.c.case_id < before)
    found = conn.execute(query.order_by(CaseParty.c.case_id.desc()).limit(limit + 1)).scalars()
    ids = [CaseId(one) for one in found]
    after = ids[limit - 1] if len(ids) > limit else None
    return RegisterCases(rows_of(conn, ids[:limit]), after)


def places_of(
    conn: Connection, register: Register, record_id: int, case_ids: Sequence[CaseId]
) -> tuple[tuple[int, CaseId], ...]:
    """Return at which places of these cases a record stands, each with its case."""
    link = _SOURCES[register].link
    query = select(CaseParty.c.place, CaseParty.c.case_id).where(
        link == record_id, CaseParty.c.case_id.in_(case_ids)
    )
    return tuple((row.place, CaseId(row.case_id)) for row in conn.execute(query))


def line_counts(conn: Connection, register: Register, record_id: int) -> tuple[LineCount, ...]:
    """Return how many cases of each line a record has; lines without any are left out."""
    link = _SOURCES[register].link
    linked = select(CaseParty.c.case_id).where(link == record_id)
    is_open = case((DisputeCase.c.ended_on.is_(None), 1), else_=0)
    query = (
        select(DisputeCase.c.line, func.sum(is_open), func.count())
        .where(DisputeCase.c.id.in_(linked))
        .group_by(DisputeCase.c.line)
    )
    counts = {
        Line(row[0]): LineCount(Line(row[0]), int(row[1]), row[2]) for row in conn.execute(query)
    }
    return tuple(counts[line] for line in Line if line in counts)


def largest_open_case(conn: Connection, register: Register, record_id: int) -> int:
    """Return how many workers the largest open case of a record concerns; 0 without one."""
    link = _SOURCES[register].link
    linked = select(CaseParty.c.case_id).where(link == record_id)
    query = select(func.max(DisputeCase.c.people)).where(
        DisputeCase.c.id.in_(linked), DisputeCase.c.ended_on.is_(None)
    )
    return int(conn.execute(query).scalar() or 0)


# Who may be one


def employers_alike(
    conn: Connection, core_key: str, code: str | None, *, limit: int
) -> tuple[RegisterRow, ...]:
    """Return employers that may be one with a firm of this core and code."""
    if not core_key:
        return ()
    source = _SOURCES[Register.EMPLOYER]
    query = _rows(source).where(_live(source), Employer.c.core_key == core_key)
    if code is not None:
        query = query.where(or_(Employer.c.code.is_(None), Employer.c.code == code))
    found = conn.execute(query.order_by(Employer.c.code.is_(None), Employer.c.id).limit(limit))
    return with_counts(conn, Register.EMPLOYER, [_row(one) for one in found])


def persons_alike(
    conn: Connection, *, name_key: str, id_number: str | None, phone_key: str, limit: int
) -> tuple[RegisterRow, ...]:
    """Return persons of this number, else of this name and telephone whom no number tells apart."""
    source = _SOURCES[Register.WORKER]
    meant: list[ColumnElement[bool]] = []
    if id_number:
        meant.append(Worker.c.id_number == id_number)
    if name_key and phone_key:
        same = and_(Worker.c.name_key == name_key, Worker.c.phone_key == phone_key)
        meant.append(and_(same, Worker.c.id_number.is_(None)) if id_number else same)
    if not meant:
        return ()
    query = _rows(source).where(_live(source), or_(*meant))
    found = conn.execute(query.order_by(Worker.c.id_number.is_(None), Worker.c.id).limit(limit))
    return with_counts(conn, Register.WORKER, [_row(one) for one in found])


def doubles(conn: Connection, register: Register, *, limit: int) -> tuple[Double, ...]:
    """Return groups of records that may be one: alike, and not told apart by two numbers.

    What somebody found to be two is not put beside each other again.
    """
    apart = told_apart(conn, register)
    source = _SOURCES[register]
    table, number = source.table, source.number
    keys = (
        [table.c.core_key]
        if register is Register.EMPLOYER
        else [table.c.name_key, table.c.phone_key]
    )
    groups = (
        select(*keys)
        .where(_live(source), keys[-1] != "")
        .group_by(*keys)
        .having(func.count() > 1, func.count() > func.count(number))
        .order_by(*keys)
        .limit(limit + len(apart))
    )
    found: list[Double] = []
    for group in conn.execute(groups).all():
        same = [key == value for key, value in zip(keys, group, strict=True)]
        query = _rows(source).where(_live(source), *same)
        rows = conn.execute(query.order_by(number.is_(None), table.c.id).limit(_MOST_IN_GROUP))
        alike = [_row(one) for one in rows]
        found += [Double(with_counts(conn, register, one)) for one in groups_of(alike, apart)]
    return tuple(found[:limit])


def groups_of(
    alike: Sequence[RegisterRow], apart: frozenset[tuple[int, int]]
) -> list[list[RegisterRow]]:
    """Return records that look alike, each beside the first of its group, but not those apart."""
    found = []
    rest = list(alike)
    while len(rest) > 1:
        first, *others = rest
        fits = [one for one in others if _pair(first.id, one.id) not in apart]
        if fits:
            found.append([first, *fits])
        rest = [one for one in others if one not in fits]
    return found


def told_apart(conn: Connection, register: Register) -> frozenset[tuple[int, int]]:
    """Return the pairs of records that somebody found to be two, the lower id first."""
    query = select(ToldApart.c.first_id, ToldApart.c.second_id).where(
        ToldApart.c.register == register.value
    )
    return frozenset((first, second) for first, second in conn.execute(query))


def _pair(one: int, other: int) -> tuple[int, int]:
    return min(one, other), max(one, other)


def wrong_links(conn: Connection) -> tuple[str, ...]:
    """Return the parties whose record was merged away, and records merged into nothing live."""
    found = []
    for source in _SOURCES.values():
        gone = source.table.c.merged_into_id.is_not(None)
        query = (
            select(CaseParty.c.case_id, CaseParty.c.place)
            .join(source.table, source.table.c.id == source.link)
            .where(or_(gone, CaseParty.c.role.in_(ACTING_ROLES)))
            .limit(_MOST_IN_GROUP)
        )
        found += [f"{source.table.name}: {row.case_id}/{row.place}" for row in conn.execute(query)]
    return tuple(found)
