"""What do the plan's indicators of cases and sums come to in a period?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, func, select

from db.models import CaseAmount, DisputeCase
from disputes_app.domain.cases import SETTLED_OUTCOMES, Line

_PARTIES = (Line.MEDIATION.value, Line.ARBITRATION.value)


@dataclass(frozen=True, slots=True)
class Indicators:
    """Counts of cases, and sums in whole fen.

    Attributes:
        settled: closed by an agreement or settlement, mediation and arbitration.
        recovered_for_parties_fen: awarded or agreed in mediation and arbitration.
        violations: inspection cases in which a violation was found and dealt with.
    """

    mediation_closed: int
    arbitration_closed: int
    settled: int
    recovered_for_parties_fen: int
    inspection_accepted: int
    violations: int
    recovered_by_inspection_fen: int


def indicators(conn: Connection, from_day: date, to_day: date) -> Indicators:
    """Return the indicators of a period, both days inclusive."""
    closed = DisputeCase.c.closed_on.between(from_day, to_day)
    ended = DisputeCase.c.ended_sort.between(from_day, to_day)
    inspection = DisputeCase.c.line == Line.INSPECTION.value
    settled = [one.value for one in SETTLED_OUTCOMES]
    return Indicators(
        mediation_closed=_count(conn, DisputeCase.c.line == Line.MEDIATION.value, closed, ended),
        arbitration_closed=_count(
            conn, DisputeCase.c.line == Line.ARBITRATION.value, closed, ended
        ),
        settled=_count(
            conn,
            DisputeCase.c.line.in_(_PARTIES),
            closed,
            ended,
            DisputeCase.c.outcome.in_(settled),
        ),
        recovered_for_parties_fen=_sum(conn, _PARTIES, ("agreed", "awarded"), from_day, to_day),
        inspection_accepted=_count(
            conn, inspection, DisputeCase.c.accepted_on.between(from_day, to_day)
        ),
        violations=_count(conn, inspection, DisputeCase.c.violation_on.between(from_day, to_day)),
        recovered_by_inspection_fen=_sum(
            conn, (Line.INSPECTION.value,), ("recovered",), from_day, to_day
        ),
    )


def _count(conn: Connection, *conditions: ColumnElement[bool]) -> int:
    query = select(func.count()).select_from(DisputeCase).where(*conditions)
    return conn.execute(query).scalar_one()


def _sum(
    conn: Connection, lines: tuple[str, ...], what: tuple[str, ...], first: date, last: date
) -> int:
    query = select(func.coalesce(func.sum(CaseAmount.c.fen), 0)).where(
        CaseAmount.c.line.in_(lines),
        CaseAmount.c.what.in_(what),
        CaseAmount.c.happened_on.between(first, last),
    )
    return int(conn.execute(query).scalar_one())
