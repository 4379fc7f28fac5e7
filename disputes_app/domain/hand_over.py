"""Who gets which of the cases that are handed over?

Handing over changes who holds a case, and nothing that has been: whose the case was at the end of
its last day, the rate keeps (design: the figure, "Attribution").
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.staff import Role

HANDLING = frozenset({Role.HANDLER.value, Role.SUPERVISOR.value})


class Dealing(enum.StrEnum):
    """How cases are dealt out among several people."""

    EVENLY = "evenly"
    """Each case to whoever has the fewest open cases by then."""
    BY_OFFICE = "by_office"
    """The same, but each case stays in its office."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A case that is to be handed over; ``number`` as people call it."""

    case_id: CaseId
    number: str
    line: Line
    office_id: int
    handler_id: int | None


@dataclass(eq=False)
class NobodyToReceiveError(DomainError):
    """Nobody is named who gets the cases."""


@dataclass(eq=False)
class NobodyInOfficeError(DomainError):
    """Nobody is named who could take the cases that stay in this office."""

    office: str


@dataclass(eq=False)
class CannotReceiveError(DomainError):
    """The person named has left, or does not handle cases."""

    name: str


@dataclass(eq=False)
class OtherLineError(DomainError):
    """The office of the person named does not work the line of this case."""

    name: str
    number: str


def check_receivers(receivers: Sequence[StaffRecord]) -> None:
    """Raise unless there is somebody, and everybody named handles cases here."""
    if not receivers:
        raise NobodyToReceiveError
    for one in receivers:
        if not one.active or one.role not in HANDLING:
            raise CannotReceiveError(one.name)


def dealt(
    parcels: Iterable[Parcel],
    receivers: Sequence[StaffRecord],
    offices: Mapping[int, OfficeRecord],
    open_cases: Mapping[int, int],
    dealing: Dealing,
) -> dict[CaseId, StaffRecord]:
    """Return who gets which case, cases in the order given.

    Args:
        open_cases: how many open cases each person has now.

    Raises:
        NobodyToReceiveError, NobodyInOfficeError, CannotReceiveError, OtherLineError: it
            cannot be dealt so.
    """
    check_receivers(receivers)
    load = {one.id: open_cases.get(one.id, 0) for one in receivers}
    found: dict[CaseId, StaffRecord] = {}
    for parcel in parcels:
        able = [one for one in receivers if _works(offices.get(one.office_id), parcel.line)]
        if not able:
            raise OtherLineError(receivers[0].name, parcel.number)
        if dealing is Dealing.BY_OFFICE:
            able = [one for one in able if one.office_id == parcel.office_id]
            if not able:
                office = offices.get(parcel.office_id)
                raise NobodyInOfficeError("" if office is None else office.name_zh)
        chosen = min(able, key=lambda one: (load[one.id], one.id))
        load[chosen.id] += 1
        found[parcel.case_id] = chosen
    return found


def _works(office: OfficeRecord | None, line: Line) -> bool:
    return office is not None and office.line in {None, line}
