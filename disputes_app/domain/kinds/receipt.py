"""Which clocks does the receipt of an application, complaint or clue start?"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.cases import OWN_INITIATIVE, Line, Source
from disputes_app.domain.docket import Docket
from disputes_app.domain.kinds.service import WORKERS_OF_A_COLLECTIVE

ENTERPRISE = "enterprise"
OUTSIDE = "outside"
"""An agreement made elsewhere, received only to be reviewed (规则 74): no period to mediate."""

_WITHOUT_ACCEPTANCE_CLOCK = OWN_INITIATIVE | {Source.REPORT}
# Looked up once: in Python 3.11 reaching a member through its enum costs as much as a call.
_ARBITRATION, _INSPECTION = Line.ARBITRATION, Line.INSPECTION


def start_on_receipt(docket: Docket, on: date) -> None:
    """Start what runs from receipt.

    Where ten workers or more apply for arbitration the five days are those of 办案规则 64.

    An enterprise committee has 3 working days to accept and 15 days from
    acceptance (企业劳动争议协商调解规定 22, 29); for every other organisation the 15
    days run from receipt, and after them the parties may go to arbitration whoever
    mediates (调解仲裁法 14).  A complaint must be accepted within 5
    working days (若干规定 18); a report has no such limit (监察条例 14).
    """
    line = docket.line
    if line is _ARBITRATION:
        _start_intake_of_arbitration(docket, on)
    elif line is _INSPECTION:
        docket.intake = "inspection.accept"
        if docket.source not in _WITHOUT_ACCEPTANCE_CLOCK:
            docket.start("inspection.accept", on)
    elif docket.organisation != OUTSIDE:
        docket.start("mediation.right_to_arbitrate", on)
        if docket.organisation == ENTERPRISE:
            docket.intake = "mediation.accept"
            docket.start("mediation.accept", on)
        else:
            docket.start("mediation.conclude_other", on)


def _start_intake_of_arbitration(docket: Docket, on: date) -> None:
    collective = docket.people >= WORKERS_OF_A_COLLECTIVE
    if collective and docket.start("arbitration.collective_decision", on) is not None:
        docket.intake = "arbitration.collective_decision"
        return
    docket.intake = "arbitration.accept"
    docket.start("arbitration.accept", on)
