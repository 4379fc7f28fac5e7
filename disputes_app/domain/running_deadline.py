"""What stands in a row of the running periods of the office?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from disputes_app.domain.cases import CaseId, Line

if TYPE_CHECKING:
    from disputes_app.domain.leave_reminders import Away


@dataclass(frozen=True, slots=True)
class Deadline:
    """A running office clock of a case, for "my deadlines".

    One of a record beside the cases has the case 0 and no line; its subject stands in place of
    the applicants, its employer in place of the respondents.
    """

    case_id: CaseId
    line: Line | None
    shown_number: str
    applicant_names: str
    respondent_names: str
    rule_id: str
    key: int
    started_on: date
    due_on: date
    provisional: bool
    away: Away | None = None
    """The leave of whoever handles the case in which the last day falls."""
    dossier_id: int | None = None
    """The record beside the cases whose clock it is."""
