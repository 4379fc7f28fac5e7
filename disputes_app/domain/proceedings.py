"""Is the matter of a complaint before mediators, arbitrators or a court already?

劳动保障监察条例 21: where mediation or arbitration was applied for, or a suit was brought, the
complainant is told to go on there.  A suit is known from what the log of the arbitration tells of
courts.  A report (举报) is never stopped by it: it concerns the act, not the reporter's own claim.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.court_course import PENDING, court_step
from disputes_app.domain.events import Event


class ProceedingState(enum.StrEnum):
    """How a case of another line stands."""

    MEDIATION = "mediation"
    ARBITRATION = "arbitration"
    SUIT = "suit"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Proceeding:
    """A case of the same worker with the same employer on another line.

    Attributes:
        since: when the application was received.
        on: when it ended, or the day of the suit; None while mediation or arbitration runs.
        court: where the suit is, with its number where that is known.
    """

    case_id: CaseId
    number: str
    line: Line
    state: ProceedingState
    since: date
    on: date | None = None
    court: str = ""

    @property
    def is_pending(self) -> bool:
        """Whether the matter is still before somebody."""
        return self.state is not ProceedingState.ENDED


def proceeding(
    case_id: CaseId,
    number: str,
    line: Line,
    days: tuple[date, date | None],
    live: Iterable[Event],
) -> Proceeding:
    """Return how a case of another line stands.

    Args:
        days: when it was received, and when it was decided or left; None while it runs.
        live: its entries in force; only those that tell of courts matter.
    """
    since, ended_on = days
    if ended_on is None:
        runs = ProceedingState.MEDIATION if line is Line.MEDIATION else ProceedingState.ARBITRATION
        return Proceeding(case_id, number, line, runs, since)
    step = court_step(live)
    if step is not None and step.result == PENDING:
        court = " ".join(one for one in (step.court, step.number) if one)
        return Proceeding(case_id, number, line, ProceedingState.SUIT, since, step.on, court)
    return Proceeding(case_id, number, line, ProceedingState.ENDED, since, ended_on)


def sends_elsewhere(source: Source, found: Iterable[Proceeding], on: date) -> bool:
    """Say whether a complaint belonged on a day into a procedure under way then (条例 21)."""
    under_way = any(one.is_pending and one.since <= on for one in found)
    return source is not Source.REPORT and under_way
