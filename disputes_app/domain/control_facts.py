"""Which facts does the control sheet of a period (期限控制单) print?

The service fills a :class:`ControlFacts` from a case and its log; the sheet draws from it and
from nothing else.  Names are safe to show: a protected reporter stands as 举报人(保密).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.clock_basis import ClockBasis
from disputes_app.domain.explanation import Explanation
from disputes_app.domain.law_records import MoveRecord
from disputes_app.domain.state import Clock


@dataclass(frozen=True, slots=True)
class ControlFacts:
    """One clock of a case with everything behind its last day.

    Attributes:
        number: 案号, or what stands for it before acceptance.
        applicants, respondents: names as lists show them.
        party: whose period it is where each party has its own; empty otherwise.
        start_name: what the entry is called that started it; empty where there is none.
        restart_names: what the entries are called that restarted it, in the order of
            ``basis.restarts``; empty for one without an entry.
        working: None while the clock has no last day.
        left: days after ``as_of`` up to and including the last day, in the clock's own unit;
            negative since it passed; None where it has stopped or has no last day.
        closure: it decides whether the case closes on time.
        moves: what adoptions of the law did to it, the oldest first.
        law_digest: SHA-256 of the law by which it was counted, in hex.
    """

    number: str
    line: Line
    office: str
    handler: str
    applicants: str
    respondents: str
    party: str
    clock: Clock
    basis: ClockBasis
    start_name: str
    restart_names: tuple[str, ...]
    working: Explanation | None
    left: int | None
    closure: bool
    as_of: date
    law_digest: str
    moves: tuple[MoveRecord, ...] = ()
