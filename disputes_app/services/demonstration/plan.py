"""Which totals does the demonstration of 2016-2020 have to come to?

Source: 嘉定区就业和社会保障“十四五”规划 (嘉人社发〔2021〕91号, 2021-11-18), part 一(三)2
and 3, on the five years of the thirteenth plan: 办结调解案件29320件, 审结仲裁案件17676件,
和解和调解成功共27552件, 追回劳动报酬等损失75083万元, 受理监察案件5323件, 查处违法违规案件
1949件, 追讨工资、社保等25636.871万元, 处置群体性事件151件, 化解农民工欠薪纠纷1403件, 涉及57855人、
28882.87万元.  How the 27,552 divide between mediation and arbitration is not published; the
division here is ours, and so is everything in :data:`BESIDES`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

FIRST_DAY = date(2016, 1, 1)
LAST_DAY = date(2020, 12, 31)
"""The five years of the thirteenth plan, both days inclusive."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How many cases and how much money part 1 comes to.

    Attributes:
        mediation_closed, arbitration_closed: closed in the five years.
        agreements, settlements: those of them that ended in an agreement or settlement.
        recovered_for_parties_fen: agreed or awarded in the closed cases, fen.
        inspection_accepted: accepted in the five years.
        violations: cases whose violation was dealt with in the five years.
        recovered_by_inspection_fen: recovered in the five years, fen.
        mediation_after, arbitration_after: received before the end of 2020, closed in 2021.
        inspection_before: accepted in 2015, still open in 2016.
        disputes_resolved, dispute_workers, dispute_owed_fen: wage disputes settled in the five
            years, on the spot or in the inspection case that they became.
        group_incidents: reported in the five years.
        listed: employers put on the joint-punishment list in the five years.
        mediation_refused ... inspection_other: received, but in none of the totals.
    """

    mediation_closed: int
    agreements: int
    arbitration_closed: int
    settlements: int
    recovered_for_parties_fen: int
    inspection_accepted: int
    violations: int
    recovered_by_inspection_fen: int
    mediation_after: int
    mediation_other: int
    arbitration_after: int
    arbitration_other: int
    inspection_before: int
    inspection_other: int
    disputes_resolved: int
    dispute_workers: int
    dispute_owed_fen: int
    group_incidents: int
    listed: int

    @property
    def cases(self) -> int:
        """All cases of part 1, also those outside the published totals."""
        return (
            self.mediation_closed
            + self.arbitration_closed
            + self.inspection_accepted
            + self.mediation_after
            + self.mediation_other
            + self.arbitration_after
            + self.arbitration_other
            + self.inspection_before
            + self.inspection_other
        )

    @property
    def settled(self) -> int:
        """Agreements and settlements together, as the plan counts them."""
        return self.agreements + self.settlements


PUBLISHED = Plan(
    mediation_closed=29_320,
    agreements=19_352,
    arbitration_closed=17_676,
    settlements=8_200,
    recovered_for_parties_fen=75_083 * 10_000 * 100,
    inspection_accepted=5_323,
    violations=1_949,
    recovered_by_inspection_fen=25_636_871 * 10 * 100,
    mediation_after=170,
    mediation_other=330,
    arbitration_after=290,
    arbitration_other=420,
    inspection_before=120,
    inspection_other=180,
    disputes_resolved=1_403,
    dispute_workers=57_855,
    dispute_owed_fen=288_828_700_00,
    group_incidents=151,
    listed=8,
)

_PARTS = (
    "mediation_closed",
    "arbitration_closed",
    "inspection_accepted",
    "mediation_after",
    "mediation_other",
    "arbitration_after",
    "arbitration_other",
    "inspection_before",
    "inspection_other",
)


def plan_for(cases: int | None) -> Plan:
    """Return the plan for a demonstration of ``cases`` cases; None for the published totals.

    The parts come to exactly ``cases`` (largest remainders); counts within a part and sums
    of money are in proportion, rounded to whole cases and whole yuan.
    """
    if cases is None or cases == PUBLISHED.cases:
        return PUBLISHED
    share = Fraction(cases, PUBLISHED.cases)
    parts = _apportioned(cases, share)
    agreements = _within(PUBLISHED.agreements * share, parts["mediation_closed"])
    disputes = round(PUBLISHED.disputes_resolved * share)
    settlements = _within(PUBLISHED.settled * share - agreements, parts["arbitration_closed"])
    return Plan(
        **parts,
        agreements=agreements,
        settlements=settlements,
        violations=_within(PUBLISHED.violations * share, parts["inspection_accepted"]),
        recovered_for_parties_fen=_yuan(PUBLISHED.recovered_for_parties_fen * share),
        recovered_by_inspection_fen=_yuan(PUBLISHED.recovered_by_inspection_fen * share),
        disputes_resolved=disputes,
        dispute_workers=round(PUBLISHED.dispute_workers * share) if disputes else 0,
        dispute_owed_fen=_yuan(PUBLISHED.dispute_owed_fen * share) if disputes else 0,
        group_incidents=_within(PUBLISHED.group_incidents * share, disputes),
        listed=_within(PUBLISHED.listed * share, parts["inspection_accepted"]),
    )


def _apportioned(cases: int, share: Fraction) -> dict[str, int]:
    exact = {name: getattr(PUBLISHED, name) * share for name in _PARTS}
    parts = {name: value.numerator // value.denominator for name, value in exact.items()}
    left = cases - sum(parts.values())
    by_remainder = sorted(_PARTS, key=lambda name: parts[name] - exact[name])
    for name in by_remainder[:left]:
        parts[name] += 1
    return parts


def _within(value: Fraction, most: int) -> int:
    return max(0, min(round(value), most))


def _yuan(fen: Fraction) -> int:
    return round(fen / 100) * 100
