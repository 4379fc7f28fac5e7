"""What is written of every command: who did what, in which role, to which case?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """One thing done, as it is to be written: who, in which role, what, to which case."""

    at: datetime
    actor: str
    role: str
    office_id: int
    command: str
    case_id: int | None = None
    detail: str = ""
    event_seq: int | None = None
    event_digest: str | None = None


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One thing done, as it stands in the chain."""

    id: int
    record: AuditRecord
    prev_hash: str
    hash: str
