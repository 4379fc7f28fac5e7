"""How does a service stand, and what is stored of it besides the log?"""

from __future__ import annotations

import enum
import unicodedata
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.quick_values import quickly_made
from disputes_app.domain.spans import FOREVER


class ServiceState(enum.StrEnum):
    """How a paper stands for a party.

    DEEMED is served by an act after which the law lets a period run (留置、张贴, 公告): whether
    that is over depends on the day.  DROPPED is needed no longer.
    """

    NEEDED = "needed"
    SENT = "sent"
    RETURNED = "returned"
    DEEMED = "deemed"
    SERVED = "served"
    DROPPED = "dropped"


OPEN_STATES = (ServiceState.NEEDED, ServiceState.SENT, ServiceState.RETURNED)


@dataclass(frozen=True, slots=True)
class Sending:
    """A paper was handed to the post or a messenger.

    Attributes:
        seq: the entry.
        tracking: number under which the post carries it; empty for none.
        returned_on, reason: when and why it came back; None while it did not.
    """

    seq: int
    on: date
    method: str
    tracking: str = ""
    address: str = ""
    returned_on: date | None = None
    reason: str = ""


@quickly_made
@dataclass(frozen=True, slots=True)
class ServiceTask:
    """A paper that is due to a party, or was sent to one, and what became of it.

    Attributes:
        cause: the entry that made it due; where nothing did, the one that sent or served it.
        party: place in the case.
        law: the article that asks for it; empty where nothing does.
        due_from: the day of that entry.
        last_on: last day by which it must be served; None where the law sets none.
        seq: the entry that proves the service.
        served_on: the day that the proof shows; ``deemed_on`` the day on which it takes effect.
        lacks_proof: it is entered as served, and no proof is named.
        about: whose defence it is, where it is one.
    """

    paper: str
    name: str
    party: int
    cause: int
    law: str
    due_from: date
    state: ServiceState
    last_on: date | None = None
    sendings: tuple[Sending, ...] = ()
    method: str = ""
    seq: int = 0
    served_on: date | None = None
    deemed_on: date | None = None
    lacks_proof: bool = False
    about: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it has still to reach the party."""
        return self.state in OPEN_STATES

    @property
    def last_sending(self) -> Sending | None:
        """The sending made last."""
        return self.sendings[-1] if self.sendings else None

    @property
    def returned(self) -> tuple[Sending, ...]:
        """The sendings that came back."""
        return tuple(one for one in self.sendings if one.returned_on is not None)


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """A row of the list of what has not been served, or is deemed served only later.

    Attributes:
        sort_on: by which the list is ordered: the last day, FOREVER where there is none.
        until_on: the last day on which it belongs in the list; FOREVER while it is open.
        returns: how often it came back, ``reason`` why the last time.
    """

    cause: int
    paper: str
    party: int
    name: str
    state: ServiceState
    sort_on: date
    until_on: date
    last_on: date | None
    method: str
    sent_on: date | None
    tracking: str
    returns: int
    reason: str
    served_on: date | None
    deemed_on: date | None


@dataclass(frozen=True, slots=True)
class MailRecord:
    """A number under which a paper of a case travels: the entry that tells of it."""

    seq: int
    tracking: str


def record_of(task: ServiceTask) -> ServiceRecord | None:
    """Return what is stored of a task; None for one that is settled for good."""
    deemed = task.state is ServiceState.DEEMED
    if not task.is_open and not deemed:
        return None
    last = task.last_sending
    sort_on = task.deemed_on if deemed else task.last_on
    return ServiceRecord(
        task.cause,
        task.paper,
        task.party,
        task.name,
        task.state,
        sort_on or FOREVER,
        (task.deemed_on or FOREVER) if deemed else FOREVER,
        task.last_on,
        task.method or (last.method if last is not None else ""),
        last.on if last is not None else None,
        last.tracking if last is not None else "",
        len(task.returned),
        task.returned[-1].reason if task.returned else "",
        task.served_on,
        task.deemed_on,
    )


def tracking_key(text: str) -> str:
    """Return a tracking number as it is compared: no blanks, narrow, upper case."""
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()
