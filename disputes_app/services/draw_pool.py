"""Who may be drawn today: the employers of a filter and the inspectors of an office?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from dateutil.relativedelta import relativedelta
from sqlalchemy import Connection

from db.queries import draws as queries
from db.queries import hearings as hearing_queries
from db.queries.draws import RegisterEmployer, StoredVisit
from db.queries.offices import offices, staff
from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers import campaign, draw
from disputes_app.domain.dossiers.visits import GONE as GONE_FOUND
from disputes_app.domain.draw_file import Excluded
from disputes_app.domain.draw_filter import (
    CHECKED,
    EMPLOYER,
    GONE,
    INSPECTOR,
    ON_LEAVE,
    DrawFilter,
    DrawPool,
    NamedExclusion,
)
from disputes_app.domain.errors import DomainError
from disputes_app.domain.organisation import StaffRecord
from disputes_app.domain.random_draw import Candidate, has_code, list_digest
from disputes_app.domain.register_keys import whole_name
from disputes_app.domain.staff import Role
from disputes_app.services.grades import grades_on, patrol_months

VISITS = (draw.VISITS, campaign.VISITS)
_Fits = Callable[[RegisterEmployer], bool]
_INSPECTING = frozenset({Role.HANDLER.value, Role.SUPERVISOR.value})
_CELLS = re.compile(r"[\t,，;；|]+")


@dataclass(eq=False)
class UnknownCandidateError(DomainError):
    """Somebody is to be left out, or to stand aside, who is in no list of the draw."""

    who: str


def key_of(name: str, code: str | None) -> str:
    """Return the key by which an employer or a site is drawn, listed and visited."""
    return code or whole_name(name)


def candidate_of(line: str) -> Candidate | None:
    """Return what one line of a list names: a code, a name, or both in any order."""
    cells = [" ".join(one.split()) for one in _CELLS.split(line)]
    code = next((one.upper() for one in cells if has_code(one.upper())), None)
    name = next((one for one in cells if one and one.upper() != code), code or "")
    return Candidate(key_of(name, code), name) if name and whole_name(name) else None


def is_code(key: str) -> bool:
    """Say whether a key has the form of a 统一社会信用代码 that holds."""
    from disputes_app.services.identity import SocialCreditCodeError, read_social_credit_code

    try:
        return read_social_credit_code(key) == key
    except SocialCreditCodeError:
        return False


def inspector_key(person: StaffRecord) -> str:
    """Return the key by which an inspector is drawn."""
    return f"{person.id}:{person.name}"


def pool_in(
    conn: Connection,
    wanted: DrawFilter,
    today: date,
    *,
    office_id: int | None,
    exclusions: Sequence[NamedExclusion] = (),
) -> DrawPool:
    """Return who may be drawn and who is left out, both in the order of their keys."""
    register = queries.register_employers(conn)
    employers = _wanted(conn, register, wanted, today)
    inspectors, away = _inspectors(conn, today, office_id)
    excluded = [*_left_out(conn, register, employers, wanted, today), *away]
    unknown: list[str] = []
    for one in exclusions:
        among = employers if one.part == EMPLOYER else inspectors
        found = named(among, one.who)
        if found is None:
            unknown.append(one.who)
        elif all(row.key != found.key for row in excluded):
            excluded.append(Excluded(one.part, found.key, found.name, one.reason, one.note))
    out = {one.key for one in excluded}
    free = tuple(sorted((one for one in employers if one.key not in out), key=_key))
    return DrawPool(
        free,
        tuple(sorted((one for one in inspectors if one.key not in out), key=_key)),
        tuple(sorted(excluded, key=lambda one: (one.part, one.key))),
        tuple(unknown),
        list_digest(one.key for one in free),
    )


def named(among: Iterable[Candidate], who: str) -> Candidate | None:
    """Return whom a key, a code or a name means; None where nobody is called so."""
    typed, name = who.strip(), whole_name(who)
    for one in among:
        if typed == one.key or typed.upper() == one.key or name == whole_name(one.name):
            return one
    return None


def _key(one: Candidate) -> str:
    return one.key


def _wanted(
    conn: Connection, register: Sequence[RegisterEmployer], wanted: DrawFilter, today: date
) -> tuple[Candidate, ...]:
    """Return who meets the filter, by key; of a list also whom the register does not know."""
    if wanted.listed:
        by_key = _by_key(register)
        listed = [one for one in map(candidate_of, wanted.listed) if one is not None]
        known = [one for one in (_known(by_key, one) for one in listed) if one is not None]
        register = list({one.id: one for one in known}.values())
        strange = [one for one in listed if _known(by_key, one) is None]
    else:
        strange = []
    for fits in _tests(conn, wanted, today):
        register = [one for one in register if fits(one)]
    found = {key_of(one.name, one.code): one.name for one in register}
    if not (wanted.open_cases or wanted.complaints or wanted.grades):
        found.update(
            {one.key: one.name for one in strange if _name_fits(wanted, one.name, one.name)}
        )
    return tuple(Candidate(key, name) for key, name in found.items())


def _by_key(register: Iterable[RegisterEmployer]) -> dict[str, RegisterEmployer]:
    found = {}
    for one in register:
        found[one.name_key] = one
        if one.code:
            found[one.code] = one
    return found


def _known(by_key: dict[str, RegisterEmployer], one: Candidate) -> RegisterEmployer | None:
    return by_key.get(one.key) or by_key.get(whole_name(one.name))


def _tests(conn: Connection, wanted: DrawFilter, today: date) -> list[_Fits]:
    found: list[_Fits] = []
    if wanted.words or wanted.town:
        found.append(lambda one: _name_fits(wanted, one.name, one.address + one.name))
    if wanted.grades:
        grades = grades_on(conn, today)
        found.append(lambda one: grades.of(key_of(one.name, one.code), one.id) in wanted.grades)
    if wanted.open_cases:
        found.append(partial(_at_least, queries.open_case_counts(conn), wanted.open_cases))
    if wanted.complaints:
        counts = queries.complaint_counts(conn, _months_ago(today, wanted.months))
        found.append(partial(_at_least, counts, wanted.complaints))
    return found


def _name_fits(wanted: DrawFilter, name: str, where: str) -> bool:
    if wanted.words and not any(word in name for word in wanted.words):
        return False
    return wanted.town in where


def _at_least(counts: dict[int, int], least: int, one: RegisterEmployer) -> bool:
    return counts.get(one.id, 0) >= least


def _left_out(
    conn: Connection,
    register: Sequence[RegisterEmployer],
    employers: Sequence[Candidate],
    wanted: DrawFilter,
    today: date,
) -> list[Excluded]:
    """Return whom the filter itself leaves out of those who meet it."""
    found: dict[str, Excluded] = {}
    visits = queries.visits_since(conn, VISITS, date.min) if wanted.leave_out_gone else ()
    last = {one.target: one for one in visits}
    for one in employers:
        visit = last.get(one.key)
        if visit is not None and visit.found in GONE_FOUND:
            found[one.key] = Excluded(EMPLOYER, one.key, one.name, GONE, visit.on.isoformat())
    if wanted.checked_months:
        since = _months_ago(today, wanted.checked_months)
        visits_then = queries.visits_since(conn, VISITS, since)
        checked = {one.target: one for one in visits_then}
        ids = queries.inspected_employers(conn, since)
        of_cases = {key_of(one.name, one.code) for one in register if one.id in ids}
        for one in employers:
            if one.key in checked or one.key in of_cases:
                note = _when(checked.get(one.key))
                found.setdefault(one.key, Excluded(EMPLOYER, one.key, one.name, CHECKED, note))
    for excluded in _seen_for_grade(conn, employers, today) if wanted.by_grade else ():
        found.setdefault(excluded.key, excluded)
    return list(found.values())


def _seen_for_grade(
    conn: Connection, employers: Sequence[Candidate], today: date
) -> Iterator[Excluded]:
    """Yield who was visited within the months that the office has set for its grade."""
    months = patrol_months(conn)
    if not months:
        return
    grades = grades_on(conn, today)
    since = _months_ago(today, max(months.values()))
    last = {one.target: one for one in queries.visits_since(conn, VISITS, since)}
    for one in employers:
        grade, visit = grades.of(one.key), last.get(one.key)
        between = 0 if grade is None else months.get(grade, 0)
        if between and visit is not None and visit.on >= _months_ago(today, between):
            yield Excluded(EMPLOYER, one.key, one.name, CHECKED, _when(visit))


def _when(visit: StoredVisit | None) -> str:
    return "" if visit is None else visit.on.isoformat()


def _inspectors(
    conn: Connection, today: date, office_id: int | None
) -> tuple[list[Candidate], list[Excluded]]:
    """Return the inspectors of an office (else of those of the line), and who is on leave."""
    people = [one for one in staff(conn) if one.active and one.role in _INSPECTING]
    ids = {one.id for one in offices(conn) if one.line is Line.INSPECTION}
    if office_id is not None and any(one.office_id == office_id for one in people):
        ids = {office_id}
    if ids:
        people = [one for one in people if one.office_id in ids]
    away = {one.staff_id for one in hearing_queries.leaves(conn, today, today)}
    return (
        [Candidate(inspector_key(one), one.name) for one in people],
        [
            Excluded(INSPECTOR, inspector_key(one), one.name, ON_LEAVE)
            for one in people
            if one.id in away
        ],
    )


def _months_ago(today: date, months: int) -> date:
    return today - relativedelta(months=months)
