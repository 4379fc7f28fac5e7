"""Whose cases do figures, lists of risk and measures count for somebody who looks at them?

Each handler sees the own cases, each office (and each town, which may have several) the cases of
the office as a sum; who may see all figures sees everything.  Rates by name are only for them:
what one person closed late is a matter between that person and a supervisor.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field

from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.organisation import OfficeRecord
from disputes_app.domain.staff import RIGHTS, Actor, Right, Role


class ViewKind(enum.StrEnum):
    """How far somebody looks."""

    OWN = "own"
    OFFICE = "office"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ViewScope:
    """Whose cases are counted.

    Attributes:
        office_ids: of these offices; empty for no limit.
        handler_id: of this person; None for no limit.
        name: who that is, for people; not part of what is asked.
        line: on which line they work; neither.
    """

    kind: ViewKind = ViewKind.ALL
    office_ids: tuple[int, ...] = ()
    handler_id: int | None = None
    name: str = field(default="", compare=False)
    line: Line | None = field(default=None, compare=False)

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return not self.office_ids and self.handler_id is None


EVERYTHING = ViewScope()


@dataclass(eq=False)
class OutsideViewError(DomainError):
    """Somebody in ``role`` asks for figures of others."""

    role: Role


@dataclass(eq=False)
class NamesHiddenError(DomainError):
    """Somebody in ``role`` asks for rates by name."""

    role: Role


@dataclass(eq=False)
class ScopedFigureError(DomainError):
    """Only figures of the whole bureau are published, not those of ``name``."""

    name: str


def sees_all(actor: Actor) -> bool:
    """Say whether somebody may see the figures of everybody."""
    return Right.SEE_ALL_FIGURES in RIGHTS[actor.role]


def views_of(actor: Actor, offices: Sequence[OfficeRecord]) -> tuple[ViewScope, ...]:
    """Return how somebody may look, the usual way first; an office means its town where it has one.

    Nobody who may not see everything is left without a view: without an office it is empty.
    """
    own = []
    home = next((one for one in offices if one.id == actor.office_id), None)
    line = None if home is None else home.line
    if actor.staff_id is not None and actor.role is Role.HANDLER:
        own.append(ViewScope(ViewKind.OWN, (), actor.staff_id, actor.name, line))
    if home is not None:
        together = [one for one in offices if home.town and one.town == home.town] or [home]
        name = home.town if len(together) > 1 else home.name_zh
        own.append(ViewScope(ViewKind.OFFICE, tuple(one.id for one in together), None, name, line))
    if sees_all(actor):
        return (EVERYTHING, *own)
    return tuple(own) or (ViewScope(ViewKind.OFFICE, (actor.office_id,)),)


def check_view(
    actor: Actor, offices: Sequence[OfficeRecord], scope: ViewScope, *, by_name: bool = False
) -> None:
    """Raise OutsideViewError or NamesHiddenError unless somebody may look like this."""
    if sees_all(actor):
        return
    if scope not in views_of(actor, offices):
        raise OutsideViewError(actor.role)
    if by_name:
        raise NamesHiddenError(actor.role)
