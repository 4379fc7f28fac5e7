"""Which papers not yet served stand in a list, and how does a page of it go on?"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.service_records import ServiceRecord, ServiceState


class ServiceStatus(enum.StrEnum):
    """What a list of unserved papers shows."""

    ALL = "all"
    NEEDED = "needed"
    SENT = "sent"
    RETURNED = "returned"
    DEEMED = "deemed"

    @property
    def state(self) -> ServiceState | None:
        """The state of its rows; None for all."""
        return None if self is ServiceStatus.ALL else ServiceState(self.value)


@dataclass(frozen=True, slots=True)
class ServiceFilter:
    """Which unserved papers; counting them and listing them is the same question."""

    status: ServiceStatus = ServiceStatus.ALL
    line: Line | None = None
    handler_id: int | None = None


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A line of the list.

    Attributes:
        party_name: empty for a protected person, who stands under a cover.
        address: where the party lives or sits, empty where that is not known.
    """

    case_id: int
    version: int
    line: Line
    number: str
    party_name: str
    phone: str
    address: str
    task: ServiceRecord

    @property
    def id(self) -> tuple[int, int, str, int]:
        """What tells it from all others."""
        task = self.task
        return self.case_id, task.cause, task.paper, task.party


@dataclass(frozen=True, slots=True)
class ServiceCursor:
    """The last row of a page."""

    sort_on: date
    case_id: int
    cause: int
    party: int
    paper: str


@dataclass(frozen=True, slots=True)
class ServicePage:
    """Rows in order of the last day; ``after`` None where they are the last."""

    rows: tuple[ServiceRow, ...]
    after: ServiceCursor | None
