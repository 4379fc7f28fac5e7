"""What does the register of wage disputes and group incidents come to in a period?

A group incident is a record of its own register, or one of 现场协调 that was one; where the
former names the latter, it counts once.  A dispute is a record of 现场协调.  It counts once: on
the day on which it was settled on the spot, or where it became an inspection case, on the day on
which that case closed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from db.models import DisputeCase, Dossier, DossierAmount, DossierCase
from db.queries.counted_records import counted_incidents
from db.queries.dossiers import sum_of
from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.on_site import (
    IN_CASE,
    OWED_SUM,
    RESOLVED_SUM,
    WORKERS_SUM,
)


@dataclass(frozen=True, slots=True)
class Disputes:
    """Counts, and a sum in whole fen.

    Attributes:
        resolved, workers, owed_fen: wage disputes that were settled.
        in_cases: how many of them ended in an inspection case.
        group_incidents: incidents of a group, whatever their cause.
    """

    resolved: int
    workers: int
    owed_fen: int
    in_cases: int
    group_incidents: int


def disputes(conn: Connection, first: date, last: date) -> Disputes:
    """Return what the register comes to in a period, both days inclusive."""
    cases, workers, owed_fen = _closed_in_cases(conn, first, last)
    return Disputes(
        sum_of(conn, RESOLVED_SUM, first, last) + cases,
        sum_of(conn, WORKERS_SUM, first, last) + workers,
        sum_of(conn, OWED_SUM, first, last) + owed_fen,
        cases,
        _incidents(conn, first, last),
    )


def _incidents(conn: Connection, first: date, last: date) -> int:
    query = (
        select(func.coalesce(func.sum(DossierAmount.c.fen), 0))
        .join(Dossier, Dossier.c.id == DossierAmount.c.dossier_id)
        .where(*counted_incidents(first, last))
    )
    return int(conn.execute(query).scalar_one())


def _closed_in_cases(conn: Connection, first: date, last: date) -> tuple[int, int, int]:
    """Return disputes, workers and fen of records whose case closed first in the period.

    Two records that became one case count as the earlier of them.
    """
    became = select(DossierAmount.c.dossier_id).where(DossierAmount.c.what == IN_CASE)
    stands_for_case = (
        select(func.min(DossierCase.c.dossier_id))
        .where(DossierCase.c.dossier_id.in_(became))
        .group_by(DossierCase.c.case_id)
    )
    closed = (
        select(DossierCase.c.dossier_id, func.min(DisputeCase.c.closed_on).label("closed_on"))
        .join(DisputeCase, DisputeCase.c.id == DossierCase.c.case_id)
        .where(
            DossierCase.c.dossier_id.in_(stands_for_case),
            DisputeCase.c.line == Line.INSPECTION.value,
        )
        .group_by(DossierCase.c.dossier_id)
        .subquery()
    )
    query = (
        select(
            func.count(),
            func.coalesce(func.sum(Dossier.c.people), 0),
            func.coalesce(func.sum(Dossier.c.owed_fen), 0),
        )
        .select_from(Dossier)
        .join(closed, closed.c.dossier_id == Dossier.c.id)
        .where(closed.c.closed_on.between(first, last))
    )
    cases, workers, fen = conn.execute(query).one()
    return int(cases), int(workers), int(fen)
