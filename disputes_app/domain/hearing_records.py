"""What is kept of rooms, leave and hearings, as it crosses layers?

Minutes count from midnight in Shanghai: 9:30 is 570.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, datetime


class RoomKind(enum.StrEnum):
    """Where a tribunal sits: in the house, in a town (巡回庭), or by video (数字化仲裁庭)."""

    ORDINARY = "ordinary"
    CIRCUIT = "circuit"
    DIGITAL = "digital"


class HearingState(enum.StrEnum):
    """What became of a hearing that was set."""

    SET = "set"
    HELD = "held"
    MOVED = "moved"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class RoomRecord:
    """A room; ``name`` is what entries of the log call it."""

    id: int
    name: str
    kind: RoomKind
    office_id: int
    active: bool = True


@dataclass(frozen=True, slots=True)
class LeaveRecord:
    """When somebody is away, both days inclusive; ``withdrawn_at`` set once it no longer holds."""

    id: int
    staff_id: int
    name: str
    from_on: date
    to_on: date
    reason: str
    entered_by: str
    entered_at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HearingRecord:
    """A hearing as the log of its case tells of it.

    Attributes:
        seq: the entry that set it.
        start_minute, end_minute: None where no time, or none that can be read, was entered.
        arbitrators: names, joined by ``、``.
        joint_with: number of the case it is heard together with; empty for none.
        exceptional: it was set with a reason, outside the days that notice and award allow.
    """

    seq: int
    hearing_on: date
    start_minute: int | None
    end_minute: int | None
    room: str
    arbitrators: str
    clerk: str
    joint_with: str
    state: HearingState
    exceptional: bool = False


@dataclass(frozen=True, slots=True)
class HearingRow:
    """A hearing in a calendar, with what its case is called and where it stands."""

    case_id: int
    version: int
    number: str
    applicant_names: str
    respondent_names: str
    stage: str | None
    due_on: date | None
    hearing: HearingRecord
