"""What does the report of a period say?  The facts alone; words and tables are the papers'."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from disputes_app.domain.case_flow import Flow, FlowRow, flow_of
from disputes_app.domain.cases import AwardResult, Line
from disputes_app.domain.frozen_figures import FrozenFigure
from disputes_app.domain.indicators import Measured
from disputes_app.domain.plan_table import PlanTable
from disputes_app.domain.rate import RateFigures, RateGroup
from disputes_app.domain.report_period import ReportPeriod


@dataclass(frozen=True, slots=True)
class NamedFigure:
    """One of the plan's totals over a period, with what it counts."""

    id: str
    name: str
    unit: str
    value: int | Decimal | None
    definition: str


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """What an office is called, where it is, and which kind of mediation organisation it is."""

    name: str
    town: str
    organisation: str


@dataclass(frozen=True, slots=True)
class OfficeRate:
    """How the cases of an office that fell due stood; only complaints have a target."""

    line: Line
    town: str
    group: RateGroup


@dataclass(frozen=True, slots=True)
class ComparedPeriod:
    """Another period beside the one reported.

    Attributes:
        title: what it is to the one reported: 上期, 上年同期.
        why_not: why it is not compared, in words; empty where it is.
    """

    title: str
    period: ReportPeriod
    why_not: str
    rate: RateFigures | None = None
    flows: tuple[FlowRow, ...] = ()
    totals: tuple[NamedFigure, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleChange:
    """A rule that decides last days began to hold within the periods compared."""

    name: str
    article: str
    from_on: date


@dataclass(frozen=True, slots=True)
class ArbitrationFacts:
    """What the ministry's arbitration table asks beside the flow of cases.

    Attributes:
        results: who won the cases that an award closed, as far as that was entered.
    """

    employers_applied: int
    awards_with_sum: int
    awarded_fen: int
    agreed_fen: int
    results: Mapping[AwardResult, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MediationFacts:
    """What the ministry's mediation table asks beside the flow of cases.

    ``first_settled`` and ``first_ended`` are mediations that the arbitration court advised
    before acceptance: they are no cases of the mediation line.
    """

    agreed_fen: int
    first_settled: int
    first_ended: int


@dataclass(frozen=True, slots=True)
class MinistryFacts:
    """The ministry's mediation and arbitration tables of a period.

    Attributes:
        until: the last day that was counted: of the period, or today.
    """

    period: ReportPeriod
    until: date
    flows: tuple[FlowRow, ...]
    offices: Mapping[int, OfficeFacts]
    mediation: MediationFacts
    arbitration: ArbitrationFacts

    def of(self, line: Line) -> tuple[FlowRow, ...]:
        """Return the rows of a line."""
        return tuple(one for one in self.flows if one.line is line)


@dataclass(frozen=True, slots=True)
class PeriodReport:
    """Everything that a report of a period says.

    Attributes:
        as_of: the day on which everything was judged.
        since: the first day on which the database knows of a case.
        rate: complaints, by month of the period.
        trend: complaints, by month, for the chart; begins earlier for a month or a quarter.
        causes: complaints due and on time by cause.
        steady: nothing was written while it was counted.
        published: the figures frozen of the same complaints and days, the newest first.
        days: accepted and closed by line and day, for the charts.
    """

    period: ReportPeriod
    as_of: date
    since: date
    demonstration: bool
    rate: RateFigures
    trend: RateFigures
    offices: tuple[OfficeRate, ...]
    causes: tuple[tuple[str, int, int], ...]
    published: tuple[FrozenFigure, ...]
    days: Mapping[tuple[Line, str, date], int]
    totals: tuple[NamedFigure, ...]
    measured: tuple[Measured, ...]
    compared: tuple[ComparedPeriod, ...]
    rule_changes: tuple[RuleChange, ...]
    plan: PlanTable | None
    ministry: MinistryFacts
    steady: bool = True

    @property
    def until(self) -> date:
        """The last day that was counted."""
        return min(self.period.last, self.as_of)

    @property
    def is_over(self) -> bool:
        """Whether the whole period lies in the past."""
        return self.period.last < self.as_of

    def flow(self, line: Line) -> Flow:
        """Return how the cases of a line passed through the period."""
        return flow_of(self.ministry.of(line))
