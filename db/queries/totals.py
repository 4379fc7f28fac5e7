"""What do the plan's indicators of cases and sums come to in a period?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, func, select

from db.models import CaseAmount, DisputeCase
from db.queries.indicator_cases import PARTIES, accepted_in, closed_in, of_line, settled
from disputes_app.domain.cases import Line


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
    closed = closed_in(from_day, to_day)
    ended = {
        line: conn.execute(
            select(func.count(), func.count().filter(settled())).where(of_line(line), closed)
        ).one()
        for line in (Line.MEDIATION, Line.ARBITRATION)
    }
    for_parties, by_inspection = recovered(conn, from_day, to_day)
    inspection = of_line(Line.INSPECTION)
    return Indicators(
        mediation_closed=ended[Line.MEDIATION][0],
        arbitration_closed=ended[Line.ARBITRATION][0],
        settled=sum(row[1] for row in ended.values()),
        recovered_for_parties_fen=for_parties,
        inspection_accepted=_count(conn, inspection, accepted_in(from_day, to_day)),
        violations=_count(conn, inspection, DisputeCase.c.violation_on.between(from_day, to_day)),
        recovered_by_inspection_fen=by_inspection,
    )


def recovered(conn: Connection, from_day: date, to_day: date) -> tuple[int, int]:
    """Return the fen recovered for parties, and by inspection, in a period."""
    return (
        _sum(conn, PARTIES, ("agreed", "awarded"), from_day, to_day),
        _sum(conn, (Line.INSPECTION.value,), ("recovered",), from_day, to_day),
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
