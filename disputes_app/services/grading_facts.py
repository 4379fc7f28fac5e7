"""What did every employer of the register do in a year, as cases and records tell of it?

A handful of statements over all employers, put together here: ten thousand employers in seconds.
Entries of the year count (both its first and its last day); what was struck out does not, and
neither does a decision that a review or a court set aside, whenever that was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from db.queries import grading as queries
from db.queries.grading import CaseOfYear, CaseStep, Firm, YearVisit
from db.queries.offices import offices
from disputes_app.domain.compliance import (
    GRAVE_CAUSES,
    OBSTRUCTION_CAUSES,
    PUNISHED,
    Deed,
    DeedKind,
    GradeRow,
    grade,
    town_in,
)
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.on_site import GROUP_INCIDENT
from disputes_app.domain.dossiers.visits import TOLD
from disputes_app.domain.events import VOID
from disputes_app.domain.inspection_course import NOT_PERFORMED
from disputes_app.domain.kinds.base import number_of, text_of
from disputes_app.domain.kinds.crime import FLED, TRANSFERRED
from disputes_app.domain.kinds.inspection_decision import DECIDED, FINED
from disputes_app.domain.kinds.police import FILED as POLICE_FILED
from disputes_app.domain.register_keys import whole_name
from disputes_app.services.draw_pool import VISITS, candidate_of, key_of

ON_THE_SPOT = "inspection.summary_penalty"
ORDERED, RESULT = "inspection.ordered", "inspection.order_result"
COURT, REMEDY = "inspection.court_applied", "inspection.remedy_ended"
_DESTROYED, _REVOKED = "destroyed", "revoked"
_OF_RECORDS = (
    DossierType.ON_SITE,
    DossierType.EXTERNAL,
    DossierType.PROJECT,
    DossierType.FUND,
    DossierType.LISTING,
    DossierType.INCIDENT,
)
"""Records that tell of an employer."""
_KINDS = {
    FINED: (DeedKind.PENALTY, "《劳动保障监察条例》第18条第1项"),
    DECIDED: (DeedKind.HANDLING, "《劳动保障监察条例》第18条第2项"),
    ON_THE_SPOT: (DeedKind.ON_THE_SPOT, "《行政处罚法》第51条"),
    ORDERED: (DeedKind.ORDERED, "《劳动保障监察条例》第18条第2项"),
    COURT: (DeedKind.DECISION_REFUSED, "《劳动保障监察条例》第30条第3项"),
    TRANSFERRED: (DeedKind.REFERRED, "《行政执法机关移送涉嫌犯罪案件的规定》第3条"),
    POLICE_FILED: (DeedKind.POLICE_FILED, "《行政执法机关移送涉嫌犯罪案件的规定》第8条"),
}
_REFUSED_ARTICLE = "《劳动保障监察条例》第30条第3项"
_DESTROYED_ARTICLE = "《劳动保障监察条例》第30条第2项"
_OBSTRUCTED_ARTICLE = "《劳动保障监察条例》第30条第1项"
_GRADES_RULE = "《企业劳动保障守法诚信等级评价办法》（依据待核）"
_ASKED = (*_KINDS, RESULT, FLED)
_UNDONE_BY_COURT = frozenset({FINED, DECIDED, ON_THE_SPOT, COURT})


@dataclass(frozen=True, slots=True)
class Population:
    """Whose year is asked for.

    Attributes:
        town: only employers of this town; empty for the whole district.
        added: codes or names of employers that are graded though nothing of them is on record.
        orders_count: whether an order to correct is 查处.
    """

    year: int
    town: str = ""
    added: tuple[str, ...] = ()
    orders_count: bool = False

    @property
    def first(self) -> date:
        """The first day of the year."""
        return date(self.year, 1, 1)

    @property
    def last(self) -> date:
        """The last day of the year, inclusive."""
        return date(self.year, 12, 31)


@dataclass(slots=True)
class _Register:
    """The employers, by record and by what else they are known by."""

    by_id: dict[int, Firm]
    by_key: dict[str, int]
    deeds: dict[int, list[Deed]] = field(default_factory=dict)

    def root(self, employer_id: int) -> int:
        """Return the record that stands for one that may have been merged."""
        seen = set()
        while (into := self.by_id[employer_id].into) is not None and employer_id not in seen:
            seen.add(employer_id)
            employer_id = into
        return employer_id

    def meet(self, employer_id: int, *deeds: Deed) -> None:
        """Put an employer among those who are graded, with facts about it."""
        self.deeds.setdefault(self.root(employer_id), []).extend(deeds)


def graded_rows(conn: Connection, wanted: Population) -> tuple[GradeRow, ...]:
    """Return a row for everybody who is to be graded, in the order of their keys."""
    register = _register(conn)
    first, last = wanted.first, wanted.last
    for employer_id in (
        *queries.employers_with_cases(conn, first, last),
        *queries.employers_with_records(conn, _OF_RECORDS, first, last),
    ):
        register.meet(employer_id)
    _take_cases(conn, register, first, last)
    for employer_id, number, on in queries.incidents(conn, GROUP_INCIDENT, first, last):
        register.meet(employer_id, Deed(DeedKind.INCIDENT, on, number, _GRADES_RULE))
    for visit in queries.visits(conn, VISITS, first, last):
        visited = register.by_key.get(visit.target)
        if visited is not None:
            register.meet(visited, *_told(visit))
    strangers = _take_added(register, wanted.added)
    towns = sorted({one.town for one in offices(conn) if one.town})
    return _rows(register, strangers, towns, wanted)


def _told(visit: YearVisit) -> Iterator[Deed]:
    """Yield that an employer was told to correct; where a case came of it, the case says it."""
    if visit.found == TOLD and not visit.case:
        yield Deed(DeedKind.TOLD, visit.on, visit.number, _KINDS[ORDERED][1])


def _register(conn: Connection) -> _Register:
    every = queries.firms(conn)
    by_id = {one.id: one for one in every}
    by_key: dict[str, int] = {}
    for one in every:
        by_key.setdefault(one.name_key, one.id)
        if one.code:
            by_key[one.code] = one.id
    return _Register(by_id, by_key)


def _take_added(register: _Register, added: Iterable[str]) -> dict[str, str]:
    """Put those who were named among the others; return by key whom the register lacks."""
    strangers = {}
    for line in added:
        one = candidate_of(line)
        if one is None:
            continue
        known = register.by_key.get(one.key, register.by_key.get(whole_name(one.name)))
        if known is None:
            strangers[one.key] = one.name
        else:
            register.meet(known)
    return strangers


def _take_cases(conn: Connection, register: _Register, first: date, last: date) -> None:
    cases, steps = queries.steps_of_year(conn, _ASKED, (VOID, REMEDY), first, last)
    parties = queries.employer_parties(conn, [one.id for one in cases])
    by_case: dict[int, list[CaseStep]] = {}
    for step in steps:
        by_case.setdefault(step.case_id, []).append(step)
    for case in cases:
        live = in_force(by_case.get(case.id, ()))
        for place, employer_id in parties.get(case.id, {}).items():
            register.meet(employer_id, *deeds_of_case(case, live, place, first, last))


def in_force(steps: Sequence[CaseStep]) -> list[CaseStep]:
    """Leave out what a void struck out, and voids themselves (a void cannot be voided)."""
    gone = {number_of(one.facts, "seq") for one in steps if one.kind == VOID}
    return [one for one in steps if one.kind != VOID and one.seq not in gone]


def deeds_of_case(
    case: CaseOfYear, live: Sequence[CaseStep], place: int, first: date, last: date
) -> list[Deed]:
    """Return the facts of one case about one of its employers; place 0 means all of them."""
    own = [one for one in live if number_of(one.facts, "party") in {0, place}]
    void_until = max(
        (one.on for one in own if one.kind == REMEDY and text_of(one.facts, "result") == _REVOKED),
        default=date.min,
    )
    found = []
    for one in own:
        if not first <= one.on <= last or one.kind not in _KINDS:
            continue
        if one.kind in _UNDONE_BY_COURT and one.on <= void_until:
            continue
        kind, article = _KINDS[one.kind]
        found.append(Deed(kind, one.on, case.number, article, text_of(one.facts, "number")))
    found += _refused(case, own, first, last)
    found += _obstructed(case, own, first, last)
    return found + _by_cause(case, found)


def _refused(case: CaseOfYear, own: Sequence[CaseStep], first: date, last: date) -> Iterable[Deed]:
    """Yield that the last order was not performed, unless it was by the end of the year."""
    results = sorted(
        (one for one in own if one.kind == RESULT and one.on <= last),
        key=lambda one: (one.on, one.seq),
    )
    if results and results[-1].on >= first:
        step = results[-1]
        if text_of(step.facts, "result") == NOT_PERFORMED:
            numbers = [text_of(one.facts, "number") for one in own if one.kind == ORDERED]
            number = numbers[-1] if numbers else ""
            yield Deed(DeedKind.ORDER_REFUSED, step.on, case.number, _REFUSED_ARTICLE, number)


def _obstructed(
    case: CaseOfYear, own: Sequence[CaseStep], first: date, last: date
) -> Iterable[Deed]:
    for one in own:
        destroyed = one.kind == FLED and text_of(one.facts, "way") == _DESTROYED
        if destroyed and first <= one.on <= last:
            yield Deed(DeedKind.OBSTRUCTED, one.on, case.number, _DESTROYED_ARTICLE)


def _by_cause(case: CaseOfYear, deeds: Sequence[Deed]) -> list[Deed]:
    """Return what the cause of a case that was punished adds to it."""
    punished = next((one for one in deeds if one.kind in PUNISHED), None)
    if punished is None:
        return []
    found = []
    for words, kind, article in (
        (GRAVE_CAUSES, DeedKind.GRAVE, _GRADES_RULE),
        (OBSTRUCTION_CAUSES, DeedKind.OBSTRUCTED, _OBSTRUCTED_ARTICLE),
    ):
        if any(word in case.cause for word in words):
            found.append(Deed(kind, punished.on, case.number, article, case.cause))
    return found


def _rows(
    register: _Register, strangers: dict[str, str], towns: Sequence[str], wanted: Population
) -> tuple[GradeRow, ...]:
    found: dict[str, tuple[Firm | None, str, list[Deed]]] = {}
    for employer_id, deeds in register.deeds.items():
        firm = register.by_id[employer_id]
        key = key_of(firm.name, firm.code)
        if key in found:
            found[key][2].extend(deeds)
        else:
            found[key] = (firm, firm.name, list(deeds))
    for key, name in strangers.items():
        found.setdefault(key, (None, name, []))
    rows = []
    for key in sorted(found):
        row = _row(key, *found[key], towns, wanted)
        if not wanted.town or row.town == wanted.town or (not row.town and row.key in strangers):
            rows.append(row)
    return tuple(rows)


def _row(
    key: str,
    firm: Firm | None,
    name: str,
    deeds: Iterable[Deed],
    towns: Sequence[str],
    wanted: Population,
) -> GradeRow:
    ordered = tuple(sorted(set(deeds), key=lambda one: (one.on, one.source, one.kind, one.text)))
    graded = grade(ordered, orders_count=wanted.orders_count)
    return GradeRow(
        key,
        name,
        ("" if firm is None else firm.code) or "",
        "" if firm is None else town_in(firm.address, towns) or town_in(firm.name, towns),
        None if firm is None else firm.id,
        graded.grade,
        graded.criteria,
        ordered,
    )
