"""May it be recorded why a case was late?  Only of one that is, or was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import lines_of
from disputes_app.domain.kinds.late_review import REVIEWED
from disputes_app.services.hearing_check import Asked

if TYPE_CHECKING:
    from disputes_app.domain.case_review import ReviewVerdict


@dataclass(eq=False)
class CaseNotLateError(DomainError):
    """The case is not late, so there is nothing to explain; ``verdict`` says how it stands."""

    number: str
    verdict: ReviewVerdict


def check_review(asked: Asked, event: Event) -> None:
    """Refuse a review of lateness where the case is not late, or without a cause.

    Raises:
        CaseNotLateError: it is in time, or nobody can say yet.
        CauseError: its causes cannot stand.
    """
    if event.kind != REVIEWED:
        return
    from disputes_app.domain.case_review import ReviewVerdict, case_review
    from disputes_app.domain.late_review import checked_causes

    checked_causes(lines_of(event.facts, "causes"))
    law, today = asked.ctx.law, asked.ctx.today()
    found = case_review(asked.case.line, asked.events, law, today, quiet_after=1)
    verdict = ReviewVerdict.NOT_ACCEPTED if found is None else found.verdict
    if not verdict.late:
        number = asked.case.number or asked.case.receipt_number
        raise CaseNotLateError(number, verdict)
