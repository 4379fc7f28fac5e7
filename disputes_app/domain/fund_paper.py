"""What do the papers around an application to the fund print?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from disputes_app.domain.fund_computation import FundComputation
from disputes_app.domain.fund_log import FundLog, PayState


@dataclass(frozen=True, slots=True)
class FundPaper:
    """Everything that a paper of one application may print.

    Attributes:
        seal_name: who issues, in full.
        number: of the record; ``document_number`` that of the decision, empty for none.
        ground: the condition of art. 13 in words.
        proofs: kind, number and day in effect of each proof.
        cases: numbers of the cases it belongs to.
        states: what became of each worker's advance, by place.
        claim_fen, claim_until: what the enterprise is asked for last, and until when.
    """

    seal_name: str
    number: str
    employer: str
    employer_code: str
    town: str
    ground: str
    received_on: date
    issued_on: date
    log: FundLog
    computed: FundComputation | None
    proofs: tuple[str, ...] = ()
    materials: tuple[tuple[str, date | None], ...] = ()
    cases: tuple[str, ...] = ()
    states: tuple[tuple[int, PayState], ...] = ()
    refusal: str = ""
    handler: str = ""
    demonstration: bool = False
