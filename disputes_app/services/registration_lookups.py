"""Who is known already, while a case is being written down at the counter?

Nothing here writes.  A protected reporter is in no index, so no name typed here finds one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from db.queries import employers as employer_queries
from db.queries import registers as register_queries
from db.queries import search as search_queries
from db.queries.archive import Person, cases_of_people
from db.queries.proceedings import Individual
from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.earlier_cases import EarlierCase
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.proceedings import Proceeding
from disputes_app.domain.records import EmployerRecord
from disputes_app.domain.register_keys import core_name, phone_key, whole_name
from disputes_app.domain.register_lists import RegisterRow
from disputes_app.services.context import Context
from disputes_app.services.entry_checks import earlier_of_rows
from disputes_app.services.grades import letters_now
from disputes_app.services.identity import compact_number
from disputes_app.services.proceedings import proceedings_between
from disputes_app.services.search_keys import normalise, query_words

_SHORTEST = 2
_MOST_EARLIER = 4
_LOOKED_THROUGH = 50
"""So many newest hits are looked through for the very name."""
_LETTERS = re.compile(r"[a-z]+")
_CODE = re.compile(r"[0-9a-z]{4,18}")
_AND_OTHERS = re.compile(r"等\d+方$")
"""What ``domain.parties.joined_names`` puts after the last name it shows."""


@dataclass(frozen=True, slots=True)
class Employer:
    """An employer of the register.

    ``open_cases`` counts its cases that have not ended, ``largest`` the workers of the largest;
    ``grade`` is its grade of compliance today, empty where it has none.
    """

    id: int
    name: str
    code: str | None
    open_cases: int
    largest: int = 0
    grade: str = ""


def known_employers(ctx: Context, text: str, limit: int = 8) -> tuple[Employer, ...]:
    """Return employers meant by a part of a name, its pinyin, or the beginning of a code."""
    typed = "".join(normalise(text).split())
    if len(typed) < _SHORTEST:
        return ()
    pinyin = typed if _LETTERS.fullmatch(typed) else ""
    code = typed.upper() if _CODE.fullmatch(typed) else ""
    with ctx.database.read() as conn:
        found = employer_queries.employers_like(
            conn, name_key=whole_name(text), pinyin=pinyin, code=code, limit=limit
        )
        open_cases = employer_queries.open_cases_of(conn, [one.id for one in found])
        grades = letters_now(conn, [one.id for one in found], ctx.today())
    return tuple(_employer(one, open_cases, grades) for one in found)


def employer_with_code(ctx: Context, code: str) -> Employer | None:
    """Return the employer with this 统一社会信用代码, None if it is not known yet."""
    with ctx.database.read() as conn:
        found = employer_queries.employer_with_code(conn, code)
        if found is None:
            return None
        open_cases = employer_queries.open_cases_of(conn, [found.id])
        return _employer(found, open_cases, letters_now(conn, [found.id], ctx.today()))


def employers_alike(
    ctx: Context, name: str, code: str | None = None, limit: int = 5
) -> tuple[Employer, ...]:
    """Return employers called otherwise that may be this one; two codes tell firms apart."""
    own = whole_name(name)
    with ctx.database.read() as conn:
        found = register_queries.employers_alike(conn, core_name(name), code, limit=limit)
    return tuple(
        Employer(one.id, one.name, one.number, one.open_cases)
        for one in found
        if whole_name(one.name) != own
    )


def known_persons(
    ctx: Context, name: str, id_number: str | None, phone: str | None, limit: int = 5
) -> tuple[RegisterRow, ...]:
    """Return persons of the register with this number, or with this name and telephone."""
    with ctx.database.read() as conn:
        return register_queries.persons_alike(
            conn,
            name_key=whole_name(name),
            id_number=compact_number(id_number) if id_number else None,
            phone_key=phone_key(phone),
            limit=limit,
        )


def similar_cases(ctx: Context, name: str, limit: int = 5) -> tuple[CaseRow, ...]:
    """Return the newest cases in which somebody of exactly this name is a party."""
    wanted = name.strip()
    words = query_words(wanted)
    if not words:
        return ()
    with ctx.database.read() as conn:
        hits = search_queries.search_cases(conn, words, limit=_LOOKED_THROUGH).rows
    same = [row for row in hits if wanted in _names_of(row)]
    return tuple(same[:limit])


def _names_of(row: CaseRow) -> set[str]:
    shown = (_AND_OTHERS.sub("", row.applicant_names), _AND_OTHERS.sub("", row.respondent_names))
    return {name for names in shown for name in names.split("、")}


def _employer(
    record: EmployerRecord, open_cases: dict[int, tuple[int, int]], grades: dict[int, str]
) -> Employer:
    count, largest = open_cases.get(record.id, (0, 0))
    grade = grades.get(record.id, "")
    return Employer(record.id, record.name, record.code, count, largest, grade)


@dataclass(frozen=True, slots=True)
class Named:
    """A party as far as it has been typed."""

    role: PartyRole
    is_person: bool
    name: str
    number: str | None = None


def earlier_between(ctx: Context, parties: Sequence[Named]) -> tuple[EarlierCase, ...]:
    """Return earlier arbitrations of the same worker with the same employer (规则 34, 35, 39).

    An employer is meant by its code, or by its whole name where none was typed.
    """
    workers = [
        Person(one.role.value, one.name.strip(), one.number)
        for one in parties
        if one.is_person and one.name.strip()
    ]
    firms = [one for one in parties if not one.is_person and (one.name.strip() or one.number)]
    if not workers or not firms:
        return ()
    with ctx.database.read() as conn:
        roles = {found: one.role.value for one in firms for found in _registered(conn, one)}
        return earlier_of_rows(cases_of_people(conn, roles, workers, limit=_MOST_EARLIER))


def disputes_between(ctx: Context, parties: Sequence[Named]) -> tuple[Proceeding, ...]:
    """Return mediations, arbitrations and suits of the same worker with the same employer.

    For a complaint that is being written down (监察条例 21); an employer is meant as above.
    """
    people = [
        Individual(one.name.strip(), one.number)
        for one in parties
        if one.is_person and one.name.strip()
    ]
    firms = [one for one in parties if not one.is_person and (one.name.strip() or one.number)]
    if not people or not firms:
        return ()
    with ctx.database.read() as conn:
        registered = {found for one in firms for found in _registered(conn, one)}
        return proceedings_between(conn, registered, people)


def _registered(conn: Connection, firm: Named) -> tuple[int, ...]:
    """Return the records of the register that an employer being typed has."""
    if firm.number:
        found = employer_queries.employer_with_code(conn, firm.number)
        if found is not None:
            return (found.id,)
    key = whole_name(firm.name)
    alike = employer_queries.employers_like(conn, name_key=key, pinyin="", code="", limit=8)
    return tuple(one.id for one in alike if key and whole_name(one.name) == key)
