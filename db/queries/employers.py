"""Which employers does the register know, and how many open cases has each?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, case, distinct, func, or_, select

from db.models import CaseParty, DisputeCase, Employer
from disputes_app.domain.records import EmployerRecord


def employers_like(
    conn: Connection, *, name_key: str, pinyin: str, code: str, limit: int
) -> tuple[EmployerRecord, ...]:
    """Return employers that what was typed may mean, those that begin with it first.

    Args:
        name_key: the typed name as names are compared; empty for none.
        pinyin: typed letters, without blanks; empty for none.
        code: how a 统一社会信用代码 begins; empty for none.
    """
    meant = _meant(name_key, pinyin, code)
    if not meant:
        return ()
    begins = Employer.c.name_key.startswith(name_key, autoescape=True)
    query = (
        select(Employer)
        .where(or_(*meant), Employer.c.merged_into_id.is_(None))
        .order_by(case((begins, 0), else_=1), func.length(Employer.c.name_key), Employer.c.id)
        .limit(limit)
    )
    return tuple(EmployerRecord(*row) for row in conn.execute(query))


def _meant(name_key: str, pinyin: str, code: str) -> list[ColumnElement[bool]]:
    meant: list[ColumnElement[bool]] = []
    if name_key:
        meant.append(Employer.c.name_key.contains(name_key, autoescape=True))
    if pinyin:
        spelled = func.replace(Employer.c.pinyin_key, " ", "")
        meant.append(spelled.startswith(pinyin, autoescape=True))
    if code:
        meant.append(Employer.c.code.startswith(code, autoescape=True))
    return meant


def employer_with_code(conn: Connection, code: str) -> EmployerRecord | None:
    """Return the employer that stands for this 统一社会信用代码, None if none has it."""
    row = conn.execute(select(Employer).where(Employer.c.code == code)).one_or_none()
    while row is not None and row.merged_into_id is not None:
        row = conn.execute(select(Employer).where(Employer.c.id == row.merged_into_id)).one()
    return None if row is None else EmployerRecord(*row)


def code_of_name(conn: Connection, name_key: str) -> str:
    """Return the code of the employer with this whole name; nothing where two codes bear it."""
    query = (
        select(Employer.c.code)
        .distinct()
        .where(Employer.c.name_key == name_key, Employer.c.code.is_not(None))
        .limit(2)
    )
    found = conn.execute(query).scalars().all()
    return str(found[0]) if len(found) == 1 else ""


def employers_by_id(conn: Connection, employer_ids: Sequence[int]) -> dict[int, EmployerRecord]:
    """Return the records of employers by id; of a merged one that which stands for it."""
    found: dict[int, EmployerRecord] = {}
    for wanted in dict.fromkeys(employer_ids):
        row = conn.execute(select(Employer).where(Employer.c.id == wanted)).one_or_none()
        while row is not None and row.merged_into_id is not None:
            row = conn.execute(select(Employer).where(Employer.c.id == row.merged_into_id)).one()
        if row is not None:
            found[wanted] = EmployerRecord(*row)
    return found


def open_cases_of(conn: Connection, employer_ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Return how many open cases each employer has, and how many workers the largest concerns."""
    if not employer_ids:
        return {}
    query = (
        select(
            CaseParty.c.employer_id,
            func.count(distinct(CaseParty.c.case_id)),
            func.max(DisputeCase.c.people),
        )
        .join(DisputeCase, DisputeCase.c.id == CaseParty.c.case_id)
        .where(CaseParty.c.employer_id.in_(employer_ids), DisputeCase.c.ended_on.is_(None))
        .group_by(CaseParty.c.employer_id)
    )
    return {row[0]: (row[1], row[2]) for row in conn.execute(query) if row[0] is not None}
