"""Which files are there, which cases wait to be archived, and which earlier cases of parties?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    Select,
    and_,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from db.models import ArchiveFile, CaseClock, CaseEvent, CaseParty, DisputeCase
from disputes_app.domain.archive_list import ArchiveList, ArchivePage, ArchiveRow
from disputes_app.domain.archive_log import ArchiveRecord, FilePlace
from disputes_app.domain.cases import CaseId, Line, Stage

_FILE = tuple(column for column in ArchiveFile.c if column.name != "case_id")
_SHOWN_NUMBER = func.coalesce(
    DisputeCase.c.number, DisputeCase.c.old_number, DisputeCase.c.receipt_number
)
_CASE = (
    DisputeCase.c.id,
    DisputeCase.c.version,
    DisputeCase.c.line,
    _SHOWN_NUMBER,
    DisputeCase.c.applicant_names,
    DisputeCase.c.respondent_names,
    DisputeCase.c.outcome,
    DisputeCase.c.ended_on,
)
_ENDED = (Stage.CLOSED.value, Stage.DELIVERED.value)


def files_between(conn: Connection, first: CaseId, last: CaseId) -> dict[CaseId, ArchiveRecord]:
    """Return the files of all cases with ids from ``first`` to ``last``, inclusive."""
    query = select(ArchiveFile.c.case_id, *_FILE).where(ArchiveFile.c.case_id.between(first, last))
    return {CaseId(row[0]): _record(row[1:]) for row in conn.execute(query)}


def file_of(conn: Connection, case_id: CaseId) -> ArchiveRecord | None:
    """Return the file of one case, None while its log says nothing of it."""
    return files_between(conn, case_id, case_id).get(case_id)


def file_list(
    conn: Connection, which: ArchiveList, today: date, *, line: Line | None, limit: int
) -> ArchivePage:
    """Return a list of files, those that have waited or are out the longest first."""
    query = list_query(which, today)
    if line is not None:
        query = query.where(DisputeCase.c.line == line.value)
    rows = [_row(row) for row in conn.execute(query.limit(limit + 1))]
    return ArchivePage(tuple(rows[:limit]), len(rows) > limit)


def list_query(which: ArchiveList, today: date) -> Select[Any]:
    """Return the question behind a list, in its order."""
    return _waiting(today) if which is ArchiveList.TO_ARCHIVE else _files(which, today)


def _waiting(today: date) -> Select[Any]:
    """Ended, its papers served, no period of a party to come, and not archived."""
    runs = exists().where(
        CaseClock.c.case_id == DisputeCase.c.id,
        CaseClock.c.stopped_on.is_(None),
        CaseClock.c.due_on >= today,
    )
    return (
        select(*_CASE, *_FILE)
        .outerjoin(ArchiveFile, ArchiveFile.c.case_id == DisputeCase.c.id)
        .where(
            DisputeCase.c.stage.in_(_ENDED),
            DisputeCase.c.unserved.is_(False),
            DisputeCase.c.ended_on.is_not(None),
            ~runs,
        )
        .order_by(DisputeCase.c.ended_sort, DisputeCase.c.id)
    )


def _files(which: ArchiveList, today: date) -> Select[Any]:
    query = select(*_CASE, *_FILE).join(DisputeCase, DisputeCase.c.id == ArchiveFile.c.case_id)
    file = ArchiveFile.c
    if which is ArchiveList.LENT:
        return query.where(file.due_back.is_not(None)).order_by(file.due_back, file.case_id)
    if which is ArchiveList.EXPIRED:
        return query.where(file.keep_until < today).order_by(file.keep_until, file.case_id)
    newest = (file.archived_on.desc(), file.case_id.desc())
    return query.where(file.archived_on.is_not(None)).order_by(*newest)


def cases_between(
    conn: Connection, case_id: CaseId, *, limit: int
) -> tuple[tuple[int, str, date | None, str | None, str | None], ...]:
    """Return earlier arbitrations of a worker of this case with its employer, in the same roles.

    Each as id, number, day of its end, outcome, departure; the newest first.  The employer is
    known by its register, the worker by the number, or by the name where one has no number.
    """
    parties = conn.execute(select(*_PARTY).where(CaseParty.c.case_id == case_id)).all()
    roles = {one.employer_id: one.role for one in parties if one.employer_id is not None}
    workers = [Person(one.role, one.name, one.id_number) for one in parties if one.person]
    found = _cases_of(conn, roles, workers) - {case_id}
    return _before(conn, case_id, sorted(found), limit) if found else ()


def cases_of_people(
    conn: Connection, roles: Mapping[int, str], workers: Sequence[Person], *, limit: int
) -> tuple[tuple[int, str, date | None, str | None, str | None], ...]:
    """Return arbitrations of these workers with these employers, for a case not yet written down.

    ``roles`` says by the employer's register in which role it would stand; else as
    :func:`cases_between`.
    """
    found = _cases_of(conn, roles, workers)
    return _before(conn, None, sorted(found), limit) if found else ()


def _cases_of(conn: Connection, roles: Mapping[int, str], workers: Sequence[Person]) -> set[int]:
    """Return the cases in which one of these workers stands against one of these employers."""
    if not roles or not workers:
        return set()
    firm = CaseParty.alias("firm")
    persons = (
        select(*_PARTY, firm.c.employer_id.label("firm_id"), firm.c.role.label("firm_role"))
        .join(firm, firm.c.case_id == CaseParty.c.case_id)
        .where(firm.c.employer_id.in_(roles), CaseParty.c.name.in_([one.name for one in workers]))
    )
    return {
        row.case_id
        for row in conn.execute(persons)
        if roles[row.firm_id] == row.firm_role
        and any(_is_same(Person(row.role, row.name, row.id_number), one) for one in workers)
    }


_PARTY = (
    CaseParty.c.case_id,
    CaseParty.c.role,
    CaseParty.c.person,
    CaseParty.c.name,
    CaseParty.c.id_number,
    CaseParty.c.employer_id,
)


@dataclass(frozen=True, slots=True)
class Person:
    """What tells one person from another."""

    role: str
    name: str
    id_number: str | None


def _is_same(one: Person, other: Person) -> bool:
    """Say whether two persons are one: by their numbers where both have one, else by name."""
    if one.role != other.role or one.name != other.name:
        return False
    numbers = {number for number in (one.id_number, other.id_number) if number}
    return len(numbers) < 2  # noqa: PLR2004 - two numbers are two people


def _before(
    conn: Connection, case_id: CaseId | None, ids: Sequence[int], limit: int
) -> tuple[tuple[int, str, date | None, str | None, str | None], ...]:
    """Return the arbitrations among these, the newest first.

    Of a case that is written down already, only those received before it.
    """
    mine = select(DisputeCase.c.received_on).where(DisputeCase.c.id == case_id).scalar_subquery()
    received = DisputeCase.c.received_on
    query = (
        select(
            DisputeCase.c.id,
            _SHOWN_NUMBER,
            DisputeCase.c.ended_on,
            DisputeCase.c.outcome,
            DisputeCase.c.departure,
        )
        .where(
            DisputeCase.c.id.in_(ids),
            DisputeCase.c.line == Line.ARBITRATION.value,
        )
        .order_by(received.desc(), DisputeCase.c.id.desc())
        .limit(limit)
    )
    if case_id is not None:
        query = query.where(
            or_(received < mine, and_(received == mine, DisputeCase.c.id < case_id))
        )
    return tuple((row[0], row[1], row[2], row[3], row[4]) for row in conn.execute(query))


def cases_at_court(conn: Connection, first: date, last: date) -> tuple[CaseId, ...]:
    """Return the cases whose logs tell of a court in these days, both inclusive."""
    query = (
        select(CaseEvent.c.case_id)
        .where(IS_OF_COURT, CaseEvent.c.happened_on.between(first, last))
        .distinct()
        .order_by(CaseEvent.c.case_id)
    )
    return tuple(CaseId(one) for one in conn.execute(query).scalars())


IS_OF_COURT = or_(
    CaseEvent.c.kind == literal_column("'arbitration.court_applied'"),
    CaseEvent.c.kind == literal_column("'arbitration.court_result'"),
)
"""Written out, so that both databases see that the index of courts answers it."""


def _row(row: Row[Any]) -> ArchiveRow:
    case_id, version, line, number, applicants, respondents, outcome, ended_on, *file = tuple(row)
    return ArchiveRow(
        CaseId(case_id),
        version,
        Line(line),
        number,
        applicants,
        respondents,
        outcome,
        ended_on,
        None if file[0] is None else _record(file),
    )


def _record(values: Sequence[Any]) -> ArchiveRecord:
    place, *rest = values
    return ArchiveRecord(FilePlace(place), *rest)
