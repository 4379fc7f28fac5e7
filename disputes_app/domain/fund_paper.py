"""What do the papers around an application to the fund print?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from disputes_app.domain.fund_computation import FundComputation
from disputes_app.domain.fund_log import FundLog, PayState


@dataclass(frozen=True, slots=True)
class FundPaper:
    """Everything that a paper whose sums are computed may print.

    Attributes:
        seal_name: who issues, in full.
        number: of the record; ``document_number`` of the paper, empty for none of its own.
        ground: the condition of art. 13 in words.
        states: what became of each worker's advance, by place.
    """

    seal_name: str
    number: str
    employer: str
    ground: str
    issued_on: date
    log: FundLog
    computed: FundComputation | None
    states: tuple[tuple[int, PayState], ...] = ()
    demonstration: bool = False
    document_number: str = ""
