"""What do the papers of late cases say: one case day by day, the causes of a period?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from disputes_app.domain.case_review import CaseReview
from disputes_app.domain.cases import Holder
from disputes_app.domain.labels import Label
from disputes_app.domain.late_review import LateReview, Pareto
from disputes_app.domain.rate import RateQuery


@dataclass(frozen=True, slots=True)
class CaseReviewSheet:
    """One case.

    Attributes:
        holders: what offices and persons are called.
        labels: what kinds of entries and rules are called, by their ids.
    """

    number: str
    respondents: str
    days: CaseReview
    review: LateReview | None
    holders: Mapping[Holder, str]
    labels: Mapping[str, Label]


@dataclass(frozen=True, slots=True)
class ParetoSheet:
    """The causes of the late cases of a question; ``waiting`` have no review yet."""

    query: RateQuery
    late: int
    waiting: int
    pareto: Pareto
