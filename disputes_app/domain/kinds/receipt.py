"""Which clocks does the receipt of an application, complaint or clue start?"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.cases import OWN_INITIATIVE, Line, Source
from disputes_app.domain.docket import Docket

ENTERPRISE = "enterprise"

_WITHOUT_ACCEPTANCE_CLOCK = OWN_INITIATIVE | {Source.REPORT}
# Looked up once: in Python 3.11 reaching a member through its enum costs as much as a call.
_ARBITRATION, _INSPECTION = Line.ARBITRATION, Line.INSPECTION


def start_on_receipt(docket: Docket, on: date) -> None:
    """Start what runs from receipt.

    An enterprise committee has 3 working days to accept and 15 days from
    acceptance (企业劳动争议协商调解规定 22, 29); for every other organisation the 15
    days run from receipt (调解仲裁法 14).  A complaint must be accepted within 5
    working days (若干规定 18); a report has no such limit (监察条例 14).
    """
    line = docket.line
    if line is _ARBITRATION:
        docket.start("arbitration.accept", on)
    elif line is _INSPECTION:
        if docket.source not in _WITHOUT_ACCEPTANCE_CLOCK:
            docket.start("inspection.accept", on)
    elif docket.organisation == ENTERPRISE:
        docket.start("mediation.accept", on)
    else:
        docket.start("mediation.conclude_other", on)
