"""What is known of an issued paper that still has to come out of a printer?"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from disputes_app.domain.errors import DomainError

MOST_COPIES = 99


class PrintState(enum.StrEnum):
    """How far a paper is on its way to a sheet."""

    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"
    DONE = "done"
    CANCELLED = "cancelled"


OPEN_STATES = (PrintState.WAITING, PrintState.SENT, PrintState.FAILED)
"""As long as a paper stands so, it is in the queue: nobody has seen its sheets yet."""
TO_PRINT = (PrintState.WAITING, PrintState.FAILED)
"""What goes to the printer when everything is printed that waits."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One paper of the queue.

    Attributes:
        case_id, dossier_id: the case or the record beside the cases that it belongs to.
        case_number: by which people know that.
        number: of the paper.
        printer: to which it was sent last; empty where it was not yet.
        problem: why that failed, in words.
    """

    id: int
    paper_id: int
    case_id: int | None
    dossier_id: int | None
    case_number: str
    name: str
    number: str
    pages: int
    copies: int
    state: PrintState
    printer: str
    problem: str
    queued_at: datetime
    queued_by: str


@dataclass(eq=False)
class PrinterGoneError(DomainError):
    """The printer does not take what is sent to it; the papers stay in the queue.

    ``printer`` is its name, empty where this machine has none.
    """

    printer: str
