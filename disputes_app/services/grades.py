"""Which grade of compliance does an employer have on a day, and who has which?

A grade holds from the day on which those of its year were confirmed, until those of a later year
are.  Of two records that were merged the worse grade holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import dossiers as dossier_queries
from db.queries import grading as queries
from disputes_app.domain.compliance import Deed, Grade, worst_of
from disputes_app.domain.dossiers.grading import REVIEWED
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.grading_log import GradeLog
from disputes_app.domain.grading_settings import PATROL_MONTHS
from disputes_app.services.context import Context
from disputes_app.services.grade_logs import grade_log_in
from disputes_app.services.office_settings import settings_of

_HOLDING = ("confirmed", "ended")


@dataclass(frozen=True, slots=True)
class EmployerGrade:
    """The grade of an employer: of which year, since when, from which record, and why."""

    grade: Grade
    year: int
    since: date
    dossier_id: DossierId
    number: str
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class GradeGiven:
    """A grade of a year that an employer was given on a day: confirmed, or corrected later."""

    grade: Grade
    year: int
    on: date
    dossier_id: DossierId
    number: str
    corrected: bool


@dataclass(frozen=True, slots=True)
class GradeBook:
    """The grades of everybody: by the key it was graded under, and by its record."""

    by_key: Mapping[str, Grade]
    by_id: Mapping[int, Grade]

    def of(self, key: str, employer_id: int | None = None) -> Grade | None:
        """Return the grade of an employer; its record goes before its key."""
        found = None if employer_id is None else self.by_id.get(employer_id)
        return found or self.by_key.get(key)


def grade_of(ctx: Context, employer_id: int, day: date | None = None) -> EmployerGrade | None:
    """Return the grade of an employer on a day (today where none is named); None without one."""
    grades = grades_of(ctx, employer_id, day)
    return grades[0] if grades else None


def grades_of(ctx: Context, employer_id: int, day: date | None = None) -> tuple[EmployerGrade, ...]:
    """Return every year's grade of an employer that was confirmed by a day, the newest first."""
    on = day or ctx.today()
    with ctx.database.read() as conn:
        ids = queries.merged_ids(conn, employer_id)
        rows = queries.rows_of_employers(conn, ids)
        logs: dict[DossierId, GradeLog] = {}
        found: dict[DossierId, EmployerGrade] = {}
        for dossier_id, seq, row in rows:
            if dossier_id not in logs:
                logs[dossier_id] = grade_log_in(conn, dossier_id)
            log = logs[dossier_id]
            confirmed = log.confirmed
            if log.run is None or log.run.seq != seq or confirmed is None or confirmed.on > on:
                continue
            grade = log.grade_of(row.key, row.grade, on)
            former = found.get(dossier_id)
            if former is not None and worst_of((former.grade, grade)) is former.grade:
                continue
            number = dossier_queries.dossier_record(conn, dossier_id).number
            found[dossier_id] = EmployerGrade(
                grade, log.year, confirmed.on, dossier_id, number, row.deeds
            )
    return tuple(sorted(found.values(), key=lambda one: (one.year, one.since), reverse=True))


def grades_given(conn: Connection, employer_id: int) -> tuple[GradeGiven, ...]:
    """Return every grade that an employer was ever given, the oldest first."""
    logs: dict[DossierId, GradeLog] = {}
    found = []
    for dossier_id, seq, row in queries.rows_of_employers(
        conn, queries.merged_ids(conn, employer_id)
    ):
        if dossier_id not in logs:
            logs[dossier_id] = grade_log_in(conn, dossier_id)
        log, confirmed = logs[dossier_id], logs[dossier_id].confirmed
        if log.run is None or log.run.seq != seq or confirmed is None:
            continue
        number = dossier_queries.dossier_record(conn, dossier_id).number
        changes = log.changes.get(row.key, ())
        reviews = [one.grade for one in changes if one.kind == REVIEWED]
        first = (reviews or [row.grade])[-1]
        found.append(GradeGiven(first, log.year, confirmed.on, dossier_id, number, corrected=False))
        found += [
            GradeGiven(one.grade, log.year, one.on, dossier_id, number, corrected=True)
            for one in changes
            if one.kind != REVIEWED and one.grade is not one.before
        ]
    return tuple(sorted(found, key=lambda one: (one.year, one.on, one.corrected)))


def letters_now(conn: Connection, employer_ids: Sequence[int], day: date) -> dict[int, str]:
    """Return the letter of each of some employers on a day, for those that have one.

    Records that were merged are not looked into: this stands beside a name being typed.
    """
    logs: dict[DossierId, GradeLog] = {}
    best: dict[int, tuple[int, str]] = {}
    rows = queries.rows_of_employers(conn, employer_ids) if employer_ids else ()
    for dossier_id, seq, row in rows:
        if dossier_id not in logs:
            logs[dossier_id] = grade_log_in(conn, dossier_id)
        log, employer_id = logs[dossier_id], row.employer_id or 0
        confirmed = log.confirmed
        if log.run is None or log.run.seq != seq or confirmed is None or confirmed.on > day:
            continue
        if best.get(employer_id, (0, ""))[0] <= log.year:
            best[employer_id] = (log.year, log.grade_of(row.key, row.grade, day).value)
    return {employer_id: letter for employer_id, (_year, letter) in best.items()}


def grades_on(conn: Connection, day: date) -> GradeBook:
    """Return the grade that holds on a day of every employer that has one."""
    roots = {one.id: one.into for one in queries.firms(conn)}
    by_key: dict[str, tuple[int, Grade]] = {}
    by_id: dict[int, tuple[int, Grade]] = {}
    for dossier_id in queries.grading_ids(conn, *_HOLDING):
        log = grade_log_in(conn, dossier_id)
        if log.run is None or log.confirmed is None or log.confirmed.on > day:
            continue
        for row in queries.grade_rows(conn, dossier_id, log.run.seq):
            told = (log.year, log.grade_of(row.key, row.grade, day))
            by_key[row.key] = _holding(by_key.get(row.key), told)
            if row.employer_id is not None:
                root = _root(roots, row.employer_id)
                by_id[root] = _holding(by_id.get(root), told)
    return GradeBook(
        {key: grade for key, (_year, grade) in by_key.items()},
        {employer_id: grade for employer_id, (_year, grade) in by_id.items()},
    )


def _holding(former: tuple[int, Grade] | None, told: tuple[int, Grade]) -> tuple[int, Grade]:
    """Return the grade of the later year; of one year the worse one."""
    if former is None or former[0] < told[0]:
        return told
    if former[0] > told[0]:
        return former
    return (told[0], worst_of((former[1], told[1])))


def _root(roots: Mapping[int, int | None], employer_id: int) -> int:
    seen: set[int] = set()
    while (into := roots.get(employer_id)) is not None and employer_id not in seen:
        seen.add(employer_id)
        employer_id = into
    return employer_id


def patrol_months(conn: Connection) -> Mapping[Grade, int]:
    """Return the months between two visits that the office has set for a grade, if it has."""
    settings = settings_of(conn)
    found = {one: settings.number(key) for one, key in PATROL_MONTHS.items()}
    return {one: months for one, months in found.items() if months}
