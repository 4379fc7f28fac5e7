"""What do the plan's indicators of cases and sums come to in a period?"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from db.models import DisputeCase
from db.queries.indicator_cases import PARTIES, of_line
from db.queries.period_counts import PeriodCounts, Sums
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


def indicators(conn: Connection, counts: PeriodCounts) -> Indicators:
    """Return the indicators of a period."""
    mediation, arbitration = (
        counts.closed(conn, line) for line in (Line.MEDIATION, Line.ARBITRATION)
    )
    for_parties, by_inspection = recovered(counts.sums(conn))
    violation = DisputeCase.c.violation_on.between(counts.first, counts.last)
    violations = select(func.count()).where(of_line(Line.INSPECTION), violation)
    return Indicators(
        mediation_closed=mediation.cases,
        arbitration_closed=arbitration.cases,
        settled=mediation.settled + arbitration.settled,
        recovered_for_parties_fen=for_parties,
        inspection_accepted=counts.accepted(conn, Line.INSPECTION).cases,
        violations=conn.execute(violations).scalar_one(),
        recovered_by_inspection_fen=by_inspection,
    )


def recovered(sums: Sums) -> tuple[int, int]:
    """Return the fen recovered for parties, and by inspection."""
    parties = (sums[Line(line), what] for line in PARTIES for what in ("agreed", "awarded"))
    return sum(parties), sums[Line.INSPECTION, "recovered"]
